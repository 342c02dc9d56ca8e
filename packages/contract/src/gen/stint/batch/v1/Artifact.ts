// Original file: proto/stint/batch/v1/file.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An artifact.
 */
export interface Artifact {
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * Its size.
   */
  'sizeBytes'?: (number | string | Long);
  /**
   * SHA-256 of its bytes, hexadecimal.
   */
  'sha256'?: (string);
  /**
   * When it was stored.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
}

/**
 * An artifact.
 */
export interface Artifact__Output {
  /**
   * Its name.
   */
  'name': (string);
  /**
   * Its size.
   */
  'sizeBytes': (number);
  /**
   * SHA-256 of its bytes, hexadecimal.
   */
  'sha256': (string);
  /**
   * When it was stored.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
}
