// Original file: proto/stint/batch/v1/pool.proto


/**
 * Names a pool.
 */
export interface DisableAutoScaleRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
}

/**
 * Names a pool.
 */
export interface DisableAutoScaleRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
}
