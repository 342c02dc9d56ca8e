// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Log files to upload.
 */
export interface UploadLogs {
  /**
   * The container, with its signature.
   */
  'containerUrl'?: (string);
  /**
   * The folder in it.
   */
  'directory'?: (string);
  /**
   * Files that hold lines from then on, Unix milliseconds.
   */
  'startTimeMs'?: (number | string | Long);
  /**
   * Files that hold lines until then.
   */
  'endTimeMs'?: (number | string | Long);
}

/**
 * Log files to upload.
 */
export interface UploadLogs__Output {
  /**
   * The container, with its signature.
   */
  'containerUrl': (string);
  /**
   * The folder in it.
   */
  'directory': (string);
  /**
   * Files that hold lines from then on, Unix milliseconds.
   */
  'startTimeMs': (number);
  /**
   * Files that hold lines until then.
   */
  'endTimeMs': (number);
}
