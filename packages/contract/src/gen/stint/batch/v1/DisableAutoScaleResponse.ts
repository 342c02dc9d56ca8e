// Original file: proto/stint/batch/v1/pool.proto

import type { Pool as _stint_batch_v1_Pool, Pool__Output as _stint_batch_v1_Pool__Output } from '../../../stint/batch/v1/Pool.ts';

/**
 * The pool, of the size that it has.
 */
export interface DisableAutoScaleResponse {
  /**
   * As it stands.
   */
  'pool'?: (_stint_batch_v1_Pool | null);
}

/**
 * The pool, of the size that it has.
 */
export interface DisableAutoScaleResponse__Output {
  /**
   * As it stands.
   */
  'pool': (_stint_batch_v1_Pool__Output | null);
}
