// Original file: proto/stint/batch/v1/node.proto


/**
 * The user to take away.
 */
export interface DeleteNodeUserRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * The user's name.
   */
  'name'?: (string);
}

/**
 * The user to take away.
 */
export interface DeleteNodeUserRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * The user's name.
   */
  'name': (string);
}
