// Original file: proto/stint/batch/v1/pool.proto

/**
 * Where a pool is in its life.
 */
export const PoolState = {
  /**
   * Never sent.
   */
  POOL_STATE_UNSPECIFIED: 'POOL_STATE_UNSPECIFIED',
  /**
   * In use.
   */
  POOL_STATE_ACTIVE: 'POOL_STATE_ACTIVE',
  /**
   * Being forgotten.
   */
  POOL_STATE_DELETING: 'POOL_STATE_DELETING',
} as const;

/**
 * Where a pool is in its life.
 */
export type PoolState =
  /**
   * Never sent.
   */
  | 'POOL_STATE_UNSPECIFIED'
  | 0
  /**
   * In use.
   */
  | 'POOL_STATE_ACTIVE'
  | 1
  /**
   * Being forgotten.
   */
  | 'POOL_STATE_DELETING'
  | 2

/**
 * Where a pool is in its life.
 */
export type PoolState__Output = typeof PoolState[keyof typeof PoolState]
