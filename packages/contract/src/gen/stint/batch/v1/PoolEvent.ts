// Original file: proto/stint/batch/v1/event.proto

import type { PoolState as _stint_batch_v1_PoolState, PoolState__Output as _stint_batch_v1_PoolState__Output } from '../../../stint/batch/v1/PoolState.ts';
import type { AllocationState as _stint_batch_v1_AllocationState, AllocationState__Output as _stint_batch_v1_AllocationState__Output } from '../../../stint/batch/v1/AllocationState.ts';
import type { ResizeError as _stint_batch_v1_ResizeError, ResizeError__Output as _stint_batch_v1_ResizeError__Output } from '../../../stint/batch/v1/ResizeError.ts';
import type { AutoScaleRun as _stint_batch_v1_AutoScaleRun, AutoScaleRun__Output as _stint_batch_v1_AutoScaleRun__Output } from '../../../stint/batch/v1/AutoScaleRun.ts';

/**
 * Of a pool.
 */
export interface PoolEvent {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state'?: (_stint_batch_v1_PoolState);
  /**
   * Whether it is being resized.
   */
  'allocationState'?: (_stint_batch_v1_AllocationState);
  /**
   * Dedicated nodes asked for.
   */
  'targetDedicatedNodes'?: (number);
  /**
   * Spot nodes asked for.
   */
  'targetLowPriorityNodes'?: (number);
  /**
   * Of the last resize.
   */
  'resizeErrors'?: (_stint_batch_v1_ResizeError)[];
  /**
   * Of an evaluation of its formula.
   */
  'autoScaleRun'?: (_stint_batch_v1_AutoScaleRun | null);
}

/**
 * Of a pool.
 */
export interface PoolEvent__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state': (_stint_batch_v1_PoolState__Output);
  /**
   * Whether it is being resized.
   */
  'allocationState': (_stint_batch_v1_AllocationState__Output);
  /**
   * Dedicated nodes asked for.
   */
  'targetDedicatedNodes': (number);
  /**
   * Spot nodes asked for.
   */
  'targetLowPriorityNodes': (number);
  /**
   * Of the last resize.
   */
  'resizeErrors': (_stint_batch_v1_ResizeError__Output)[];
  /**
   * Of an evaluation of its formula.
   */
  'autoScaleRun': (_stint_batch_v1_AutoScaleRun__Output | null);
}
