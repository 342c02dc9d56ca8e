// Original file: proto/stint/batch/v1/pool.proto


/**
 * Names a pool.
 */
export interface GetPoolRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
}

/**
 * Names a pool.
 */
export interface GetPoolRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
}
