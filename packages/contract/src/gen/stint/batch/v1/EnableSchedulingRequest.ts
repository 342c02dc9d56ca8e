// Original file: proto/stint/batch/v1/node.proto


/**
 * The node to enable.
 */
export interface EnableSchedulingRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
}

/**
 * The node to enable.
 */
export interface EnableSchedulingRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
}
