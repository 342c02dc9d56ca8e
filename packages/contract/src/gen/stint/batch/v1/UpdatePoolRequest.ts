// Original file: proto/stint/batch/v1/pool.proto

import type { StartTask as _stint_batch_v1_StartTask, StartTask__Output as _stint_batch_v1_StartTask__Output } from '../../../stint/batch/v1/StartTask.ts';
import type { PoolMetadata as _stint_batch_v1_PoolMetadata, PoolMetadata__Output as _stint_batch_v1_PoolMetadata__Output } from '../../../stint/batch/v1/PoolMetadata.ts';

/**
 * What is to change.
 */
export interface UpdatePoolRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
  /**
   * Unset = as it is.
   */
  'displayName'?: (string);
  /**
   * Unset = as it is.
   */
  'startTask'?: (_stint_batch_v1_StartTask | null);
  /**
   * The pool has no start task any more.
   */
  'removeStartTask'?: (boolean);
  /**
   * All of it anew; unset = as it is.
   */
  'metadata'?: (_stint_batch_v1_PoolMetadata | null);
  /**
   * What is not given is cleared: display name, start task, metadata.
   */
  'replace'?: (boolean);
  '_displayName'?: "displayName";
}

/**
 * What is to change.
 */
export interface UpdatePoolRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
  /**
   * Unset = as it is.
   */
  'displayName'?: (string);
  /**
   * Unset = as it is.
   */
  'startTask': (_stint_batch_v1_StartTask__Output | null);
  /**
   * The pool has no start task any more.
   */
  'removeStartTask': (boolean);
  /**
   * All of it anew; unset = as it is.
   */
  'metadata': (_stint_batch_v1_PoolMetadata__Output | null);
  /**
   * What is not given is cleared: display name, start task, metadata.
   */
  'replace': (boolean);
  '_displayName'?: "displayName";
}
