// Original file: proto/stint/batch/v1/task.proto

import type { TaskAddResult as _stint_batch_v1_TaskAddResult, TaskAddResult__Output as _stint_batch_v1_TaskAddResult__Output } from '../../../stint/batch/v1/TaskAddResult.ts';

/**
 * What became of each, in the order of the request.
 */
export interface SubmitTasksResponse {
  /**
   * One per task.
   */
  'results'?: (_stint_batch_v1_TaskAddResult)[];
}

/**
 * What became of each, in the order of the request.
 */
export interface SubmitTasksResponse__Output {
  /**
   * One per task.
   */
  'results': (_stint_batch_v1_TaskAddResult__Output)[];
}
