// Original file: proto/stint/batch/v1/pool.proto


/**
 * Asks for a page.
 */
export interface CountNodesRequest {
  /**
   * The pool; empty = all.
   */
  'poolId'?: (string);
  /**
   * At most this many pools; 0 = 100, more than 1,000 = 1,000.
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
export interface CountNodesRequest__Output {
  /**
   * The pool; empty = all.
   */
  'poolId': (string);
  /**
   * At most this many pools; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
}
