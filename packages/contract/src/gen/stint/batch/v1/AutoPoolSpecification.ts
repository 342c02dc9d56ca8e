// Original file: proto/stint/batch/v1/job.proto

import type { PoolLifetime as _stint_batch_v1_PoolLifetime, PoolLifetime__Output as _stint_batch_v1_PoolLifetime__Output } from '../../../stint/batch/v1/PoolLifetime.ts';
import type { PoolSpec as _stint_batch_v1_PoolSpec, PoolSpec__Output as _stint_batch_v1_PoolSpec__Output } from '../../../stint/batch/v1/PoolSpec.ts';

/**
 * A pool that is made for the job.
 */
export interface AutoPoolSpecification {
  /**
   * Its id begins so; at most 20 characters.
   */
  'idPrefix'?: (string);
  /**
   * How long it lives.
   */
  'lifetime'?: (_stint_batch_v1_PoolLifetime);
  /**
   * It stays after that.
   */
  'keepAlive'?: (boolean);
  /**
   * The pool; its own id is empty.
   */
  'pool'?: (_stint_batch_v1_PoolSpec | null);
}

/**
 * A pool that is made for the job.
 */
export interface AutoPoolSpecification__Output {
  /**
   * Its id begins so; at most 20 characters.
   */
  'idPrefix': (string);
  /**
   * How long it lives.
   */
  'lifetime': (_stint_batch_v1_PoolLifetime__Output);
  /**
   * It stays after that.
   */
  'keepAlive': (boolean);
  /**
   * The pool; its own id is empty.
   */
  'pool': (_stint_batch_v1_PoolSpec__Output | null);
}
