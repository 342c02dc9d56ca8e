// Original file: proto/stint/batch/v1/file.proto


/**
 * Names a file or directory of a node.
 */
export interface DeleteNodeFileRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * Relative to the node's root.
   */
  'path'?: (string);
  /**
   * A directory with all that is in it.
   */
  'recursive'?: (boolean);
}

/**
 * Names a file or directory of a node.
 */
export interface DeleteNodeFileRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * Relative to the node's root.
   */
  'path': (string);
  /**
   * A directory with all that is in it.
   */
  'recursive': (boolean);
}
