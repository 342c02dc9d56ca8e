// Original file: proto/stint/batch/v1/job.proto

import type { OnAllTasksComplete as _stint_batch_v1_OnAllTasksComplete, OnAllTasksComplete__Output as _stint_batch_v1_OnAllTasksComplete__Output } from '../../../stint/batch/v1/OnAllTasksComplete.ts';

/**
 * Changes to a job; what is unset stays.
 */
export interface UpdateJobRequest {
  /**
   * Its id.
   */
  'jobId'?: (string);
  /**
   * New priority.
   */
  'priority'?: (number);
  /**
   * New parallelism.
   */
  'maxParallelTasks'?: (number);
  /**
   * New end policy.
   */
  'onAllTasksComplete'?: (_stint_batch_v1_OnAllTasksComplete);
  '_priority'?: "priority";
  '_maxParallelTasks'?: "maxParallelTasks";
}

/**
 * Changes to a job; what is unset stays.
 */
export interface UpdateJobRequest__Output {
  /**
   * Its id.
   */
  'jobId': (string);
  /**
   * New priority.
   */
  'priority'?: (number);
  /**
   * New parallelism.
   */
  'maxParallelTasks'?: (number);
  /**
   * New end policy.
   */
  'onAllTasksComplete': (_stint_batch_v1_OnAllTasksComplete__Output);
  '_priority'?: "priority";
  '_maxParallelTasks'?: "maxParallelTasks";
}
