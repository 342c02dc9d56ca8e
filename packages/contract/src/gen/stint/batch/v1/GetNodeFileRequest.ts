// Original file: proto/stint/batch/v1/file.proto


/**
 * Names a file of a node.
 */
export interface GetNodeFileRequest {
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
}

/**
 * Names a file of a node.
 */
export interface GetNodeFileRequest__Output {
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
}
