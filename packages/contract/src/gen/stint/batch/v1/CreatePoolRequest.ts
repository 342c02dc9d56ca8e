// Original file: proto/stint/batch/v1/pool.proto

import type { PoolSpec as _stint_batch_v1_PoolSpec, PoolSpec__Output as _stint_batch_v1_PoolSpec__Output } from '../../../stint/batch/v1/PoolSpec.ts';

/**
 * A pool to create.
 */
export interface CreatePoolRequest {
  /**
   * The pool.
   */
  'spec'?: (_stint_batch_v1_PoolSpec | null);
}

/**
 * A pool to create.
 */
export interface CreatePoolRequest__Output {
  /**
   * The pool.
   */
  'spec': (_stint_batch_v1_PoolSpec__Output | null);
}
