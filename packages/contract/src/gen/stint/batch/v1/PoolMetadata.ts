// Original file: proto/stint/batch/v1/pool.proto


/**
 * What a pool's owner keeps with it.
 */
export interface PoolMetadata {
  /**
   * Names and values.
   */
  'items'?: ({[key: string]: string});
}

/**
 * What a pool's owner keeps with it.
 */
export interface PoolMetadata__Output {
  /**
   * Names and values.
   */
  'items': ({[key: string]: string});
}
