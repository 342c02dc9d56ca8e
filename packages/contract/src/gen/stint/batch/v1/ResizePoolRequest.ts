// Original file: proto/stint/batch/v1/pool.proto


/**
 * A new target.
 */
export interface ResizePoolRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
  /**
   * Nodes asked for.
   */
  'targetDedicatedNodes'?: (number);
}

/**
 * A new target.
 */
export interface ResizePoolRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
  /**
   * Nodes asked for.
   */
  'targetDedicatedNodes': (number);
}
