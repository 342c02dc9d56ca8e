// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A file of an ended attempt: its beginning and its end, when it is too large to be kept whole.
 */
export interface SpooledFile {
  /**
   * Relative to the task's directory.
   */
  'path'?: (string);
  /**
   * Its size on the node.
   */
  'sizeBytes'?: (number | string | Long);
  /**
   * Bytes of its beginning that follow.
   */
  'headBytes'?: (number | string | Long);
  /**
   * Bytes of its end that follow after those.
   */
  'tailBytes'?: (number | string | Long);
  /**
   * When it last changed, Unix milliseconds.
   */
  'lastModifiedMs'?: (number | string | Long);
  /**
   * Its type and permissions.
   */
  'mode'?: (number);
}

/**
 * A file of an ended attempt: its beginning and its end, when it is too large to be kept whole.
 */
export interface SpooledFile__Output {
  /**
   * Relative to the task's directory.
   */
  'path': (string);
  /**
   * Its size on the node.
   */
  'sizeBytes': (number);
  /**
   * Bytes of its beginning that follow.
   */
  'headBytes': (number);
  /**
   * Bytes of its end that follow after those.
   */
  'tailBytes': (number);
  /**
   * When it last changed, Unix milliseconds.
   */
  'lastModifiedMs': (number);
  /**
   * Its type and permissions.
   */
  'mode': (number);
}
