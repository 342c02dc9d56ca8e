// Original file: proto/stint/batch/v1/pool.proto

import type { Pool as _stint_batch_v1_Pool, Pool__Output as _stint_batch_v1_Pool__Output } from '../../../stint/batch/v1/Pool.ts';

/**
 * The pool with its first evaluation.
 */
export interface EnableAutoScaleResponse {
  /**
   * As it stands.
   */
  'pool'?: (_stint_batch_v1_Pool | null);
}

/**
 * The pool with its first evaluation.
 */
export interface EnableAutoScaleResponse__Output {
  /**
   * As it stands.
   */
  'pool': (_stint_batch_v1_Pool__Output | null);
}
