// Original file: proto/stint/batch/v1/pool.proto


/**
 * Names a pool.
 */
export interface DeletePoolRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
}

/**
 * Names a pool.
 */
export interface DeletePoolRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
}
