// Original file: proto/stint/batch/v1/pool.proto


/**
 * Names a pool.
 */
export interface StopResizeRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
}

/**
 * Names a pool.
 */
export interface StopResizeRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
}
