// Original file: proto/stint/batch/v1/task.proto

import type { TaskCounts as _stint_batch_v1_TaskCounts, TaskCounts__Output as _stint_batch_v1_TaskCounts__Output } from '../../../stint/batch/v1/TaskCounts.ts';

/**
 * The counts.
 */
export interface CountTasksResponse {
  /**
   * Of the job's tasks.
   */
  'counts'?: (_stint_batch_v1_TaskCounts | null);
  /**
   * Of the slots that these tasks require.
   */
  'slotCounts'?: (_stint_batch_v1_TaskCounts | null);
}

/**
 * The counts.
 */
export interface CountTasksResponse__Output {
  /**
   * Of the job's tasks.
   */
  'counts': (_stint_batch_v1_TaskCounts__Output | null);
  /**
   * Of the slots that these tasks require.
   */
  'slotCounts': (_stint_batch_v1_TaskCounts__Output | null);
}
