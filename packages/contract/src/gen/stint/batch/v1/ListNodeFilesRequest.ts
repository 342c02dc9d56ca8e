// Original file: proto/stint/batch/v1/file.proto


/**
 * Asks for a page.
 */
export interface ListNodeFilesRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * A directory relative to the node's root; empty = the root.
   */
  'path'?: (string);
  /**
   * Also what lies deeper.
   */
  'recursive'?: (boolean);
  /**
   * Only files whose paths begin so.
   */
  'prefix'?: (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize'?: (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken'?: (string);
}

/**
 * Asks for a page.
 */
export interface ListNodeFilesRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * A directory relative to the node's root; empty = the root.
   */
  'path': (string);
  /**
   * Also what lies deeper.
   */
  'recursive': (boolean);
  /**
   * Only files whose paths begin so.
   */
  'prefix': (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
}
