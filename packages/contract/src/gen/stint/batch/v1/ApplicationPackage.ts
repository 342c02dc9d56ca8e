// Original file: proto/stint/batch/v1/application.proto

import type { ApplicationPackageState as _stint_batch_v1_ApplicationPackageState, ApplicationPackageState__Output as _stint_batch_v1_ApplicationPackageState__Output } from '../../../stint/batch/v1/ApplicationPackageState.ts';
import type { ApplicationPackageFormat as _stint_batch_v1_ApplicationPackageFormat, ApplicationPackageFormat__Output as _stint_batch_v1_ApplicationPackageFormat__Output } from '../../../stint/batch/v1/ApplicationPackageFormat.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A version of an application.
 */
export interface ApplicationPackage {
  /**
   * Its name within the application.
   */
  'version'?: (string);
  /**
   * Whether nodes may install it.
   */
  'state'?: (_stint_batch_v1_ApplicationPackageState);
  /**
   * How it is packed.
   */
  'format'?: (_stint_batch_v1_ApplicationPackageFormat);
  /**
   * Its size as packed.
   */
  'sizeBytes'?: (number | string | Long);
  /**
   * SHA-256 of its bytes, hexadecimal.
   */
  'sha256'?: (string);
  /**
   * When it was uploaded.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was last activated; unset = never.
   */
  'lastActivationTime'?: (_google_protobuf_Timestamp | null);
}

/**
 * A version of an application.
 */
export interface ApplicationPackage__Output {
  /**
   * Its name within the application.
   */
  'version': (string);
  /**
   * Whether nodes may install it.
   */
  'state': (_stint_batch_v1_ApplicationPackageState__Output);
  /**
   * How it is packed.
   */
  'format': (_stint_batch_v1_ApplicationPackageFormat__Output);
  /**
   * Its size as packed.
   */
  'sizeBytes': (number);
  /**
   * SHA-256 of its bytes, hexadecimal.
   */
  'sha256': (string);
  /**
   * When it was uploaded.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was last activated; unset = never.
   */
  'lastActivationTime': (_google_protobuf_Timestamp__Output | null);
}
