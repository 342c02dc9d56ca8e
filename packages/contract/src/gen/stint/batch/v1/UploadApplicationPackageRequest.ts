// Original file: proto/stint/batch/v1/application.proto

import type { ApplicationPackageFormat as _stint_batch_v1_ApplicationPackageFormat, ApplicationPackageFormat__Output as _stint_batch_v1_ApplicationPackageFormat__Output } from '../../../stint/batch/v1/ApplicationPackageFormat.ts';

/**
 * A piece of a package.
 */
export interface UploadApplicationPackageRequest {
  /**
   * Only in the first message.
   */
  'applicationId'?: (string);
  /**
   * Only in the first message: letters, digits, ., - and _, at most 64.
   */
  'version'?: (string);
  /**
   * Only in the first message.
   */
  'format'?: (_stint_batch_v1_ApplicationPackageFormat);
  /**
   * Only in the first message: it stays pending until it is activated.
   */
  'pending'?: (boolean);
  /**
   * At most 256 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
}

/**
 * A piece of a package.
 */
export interface UploadApplicationPackageRequest__Output {
  /**
   * Only in the first message.
   */
  'applicationId': (string);
  /**
   * Only in the first message: letters, digits, ., - and _, at most 64.
   */
  'version': (string);
  /**
   * Only in the first message.
   */
  'format': (_stint_batch_v1_ApplicationPackageFormat__Output);
  /**
   * Only in the first message: it stays pending until it is activated.
   */
  'pending': (boolean);
  /**
   * At most 256 KB.
   */
  'data': (Buffer);
}
