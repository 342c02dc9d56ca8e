// Original file: proto/stint/batch/v1/task.proto

import type { TaskConstraints as _stint_batch_v1_TaskConstraints, TaskConstraints__Output as _stint_batch_v1_TaskConstraints__Output } from '../../../stint/batch/v1/TaskConstraints.ts';

/**
 * Changes a task.
 */
export interface UpdateTaskRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * The task.
   */
  'taskId'?: (string);
  /**
   * They replace all; unset = the defaults.
   */
  'constraints'?: (_stint_batch_v1_TaskConstraints | null);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
}

/**
 * Changes a task.
 */
export interface UpdateTaskRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
  /**
   * They replace all; unset = the defaults.
   */
  'constraints': (_stint_batch_v1_TaskConstraints__Output | null);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
}
