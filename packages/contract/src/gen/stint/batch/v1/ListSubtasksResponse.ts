// Original file: proto/stint/batch/v1/task.proto

import type { Subtask as _stint_batch_v1_Subtask, Subtask__Output as _stint_batch_v1_Subtask__Output } from '../../../stint/batch/v1/Subtask.ts';

/**
 * At most 99.
 */
export interface ListSubtasksResponse {
  /**
   * By their numbers.
   */
  'subtasks'?: (_stint_batch_v1_Subtask)[];
}

/**
 * At most 99.
 */
export interface ListSubtasksResponse__Output {
  /**
   * By their numbers.
   */
  'subtasks': (_stint_batch_v1_Subtask__Output)[];
}
