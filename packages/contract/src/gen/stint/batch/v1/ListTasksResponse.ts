// Original file: proto/stint/batch/v1/task.proto

import type { Task as _stint_batch_v1_Task, Task__Output as _stint_batch_v1_Task__Output } from '../../../stint/batch/v1/Task.ts';

/**
 * A page.
 */
export interface ListTasksResponse {
  /**
   * In order of submission.
   */
  'tasks'?: (_stint_batch_v1_Task)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListTasksResponse__Output {
  /**
   * In order of submission.
   */
  'tasks': (_stint_batch_v1_Task__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
