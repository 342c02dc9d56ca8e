// Original file: proto/stint/batch/v1/node.proto


/**
 * Names a node.
 */
export interface GetNodeRequest {
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
 * Names a node.
 */
export interface GetNodeRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
}
