// Original file: proto/stint/batch/v1/task.proto

import type { Task as _stint_batch_v1_Task, Task__Output as _stint_batch_v1_Task__Output } from '../../../stint/batch/v1/Task.ts';

/**
 * The task as changed.
 */
export interface UpdateTaskResponse {
  /**
   * As it stands.
   */
  'task'?: (_stint_batch_v1_Task | null);
}

/**
 * The task as changed.
 */
export interface UpdateTaskResponse__Output {
  /**
   * As it stands.
   */
  'task': (_stint_batch_v1_Task__Output | null);
}
