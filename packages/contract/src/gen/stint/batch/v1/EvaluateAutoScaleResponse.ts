// Original file: proto/stint/batch/v1/pool.proto

import type { AutoScaleRun as _stint_batch_v1_AutoScaleRun, AutoScaleRun__Output as _stint_batch_v1_AutoScaleRun__Output } from '../../../stint/batch/v1/AutoScaleRun.ts';

/**
 * What the formula gives.
 */
export interface EvaluateAutoScaleResponse {
  /**
   * Its results, or what is wrong with it.
   */
  'run'?: (_stint_batch_v1_AutoScaleRun | null);
}

/**
 * What the formula gives.
 */
export interface EvaluateAutoScaleResponse__Output {
  /**
   * Its results, or what is wrong with it.
   */
  'run': (_stint_batch_v1_AutoScaleRun__Output | null);
}
