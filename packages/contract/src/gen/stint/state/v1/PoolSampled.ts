// Original file: proto/stint/state/v1/record.proto

import type { StoredPoolSample as _stint_state_v1_StoredPoolSample, StoredPoolSample__Output as _stint_state_v1_StoredPoolSample__Output } from '../../../stint/state/v1/StoredPoolSample.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Samples of a pool.
 */
export interface PoolSampled {
  /**
   * The pool.
   */
  'poolUid'?: (number | string | Long);
  /**
   * Oldest first.
   */
  'samples'?: (_stint_state_v1_StoredPoolSample)[];
}

/**
 * Samples of a pool.
 */
export interface PoolSampled__Output {
  /**
   * The pool.
   */
  'poolUid': (number);
  /**
   * Oldest first.
   */
  'samples': (_stint_state_v1_StoredPoolSample__Output)[];
}
