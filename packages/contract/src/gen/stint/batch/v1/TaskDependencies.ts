// Original file: proto/stint/batch/v1/task.proto

import type { TaskIdRange as _stint_batch_v1_TaskIdRange, TaskIdRange__Output as _stint_batch_v1_TaskIdRange__Output } from '../../../stint/batch/v1/TaskIdRange.ts';

/**
 * What must have ended before a task may start.
 */
export interface TaskDependencies {
  /**
   * Ids of tasks; at most 64,000 characters together.
   */
  'taskIds'?: (string)[];
  /**
   * Ranges of ids that are integers.
   */
  'taskIdRanges'?: (_stint_batch_v1_TaskIdRange)[];
}

/**
 * What must have ended before a task may start.
 */
export interface TaskDependencies__Output {
  /**
   * Ids of tasks; at most 64,000 characters together.
   */
  'taskIds': (string)[];
  /**
   * Ranges of ids that are integers.
   */
  'taskIdRanges': (_stint_batch_v1_TaskIdRange__Output)[];
}
