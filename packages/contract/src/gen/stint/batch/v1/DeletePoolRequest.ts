// Original file: proto/stint/batch/v1/pool.proto


/**
 * Names a pool.
 */
export interface DeletePoolRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
}

/**
 * Names a pool.
 */
export interface DeletePoolRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
}
