// Original file: proto/stint/batch/v1/file.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Names a part of a file of a node.
 */
export interface ReadNodeFileRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * Relative to the node's root, e.g. startup/stdout.txt.
   */
  'path'?: (string);
  /**
   * From this byte; negative = that many before its end.
   */
  'offset'?: (number | string | Long);
  /**
   * At most this many bytes; 0 = all.
   */
  'length'?: (number | string | Long);
  /**
   * Wait for more until the program that writes there has ended.
   */
  'follow'?: (boolean);
}

/**
 * Names a part of a file of a node.
 */
export interface ReadNodeFileRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * Relative to the node's root, e.g. startup/stdout.txt.
   */
  'path': (string);
  /**
   * From this byte; negative = that many before its end.
   */
  'offset': (number);
  /**
   * At most this many bytes; 0 = all.
   */
  'length': (number);
  /**
   * Wait for more until the program that writes there has ended.
   */
  'follow': (boolean);
}
