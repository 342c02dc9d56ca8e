// Original file: proto/stint/batch/v1/job.proto

import type { OnAllTasksComplete as _stint_batch_v1_OnAllTasksComplete, OnAllTasksComplete__Output as _stint_batch_v1_OnAllTasksComplete__Output } from '../../../stint/batch/v1/OnAllTasksComplete.ts';
import type { JobConstraints as _stint_batch_v1_JobConstraints, JobConstraints__Output as _stint_batch_v1_JobConstraints__Output } from '../../../stint/batch/v1/JobConstraints.ts';
import type { JobMetadata as _stint_batch_v1_JobMetadata, JobMetadata__Output as _stint_batch_v1_JobMetadata__Output } from '../../../stint/batch/v1/JobMetadata.ts';

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
   * New end policy; it goes one way: from no action to terminate.
   */
  'onAllTasksComplete'?: (_stint_batch_v1_OnAllTasksComplete);
  /**
   * Whether jobs of higher priority may preempt its tasks.
   */
  'allowTaskPreemption'?: (boolean);
  /**
   * New limits; they replace both.
   */
  'constraints'?: (_stint_batch_v1_JobConstraints | null);
  /**
   * New metadata; it replaces all.
   */
  'metadata'?: (_stint_batch_v1_JobMetadata | null);
  /**
   * Another pool; only of a disabled job.
   */
  'poolId'?: (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
  '_priority'?: "priority";
  '_maxParallelTasks'?: "maxParallelTasks";
  '_allowTaskPreemption'?: "allowTaskPreemption";
  '_poolId'?: "poolId";
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
   * New end policy; it goes one way: from no action to terminate.
   */
  'onAllTasksComplete': (_stint_batch_v1_OnAllTasksComplete__Output);
  /**
   * Whether jobs of higher priority may preempt its tasks.
   */
  'allowTaskPreemption'?: (boolean);
  /**
   * New limits; they replace both.
   */
  'constraints': (_stint_batch_v1_JobConstraints__Output | null);
  /**
   * New metadata; it replaces all.
   */
  'metadata': (_stint_batch_v1_JobMetadata__Output | null);
  /**
   * Another pool; only of a disabled job.
   */
  'poolId'?: (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
  '_priority'?: "priority";
  '_maxParallelTasks'?: "maxParallelTasks";
  '_allowTaskPreemption'?: "allowTaskPreemption";
  '_poolId'?: "poolId";
}
