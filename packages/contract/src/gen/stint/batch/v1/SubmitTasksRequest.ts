// Original file: proto/stint/batch/v1/task.proto

import type { TaskSpec as _stint_batch_v1_TaskSpec, TaskSpec__Output as _stint_batch_v1_TaskSpec__Output } from '../../../stint/batch/v1/TaskSpec.ts';

/**
 * Tasks to add.
 */
export interface SubmitTasksRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * At most 1,000, 512 KB together.
   */
  'tasks'?: (_stint_batch_v1_TaskSpec)[];
  /**
   * A UUID of the caller's; makes the call idempotent. Empty = none.
   */
  'requestId'?: (string);
}

/**
 * Tasks to add.
 */
export interface SubmitTasksRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * At most 1,000, 512 KB together.
   */
  'tasks': (_stint_batch_v1_TaskSpec__Output)[];
  /**
   * A UUID of the caller's; makes the call idempotent. Empty = none.
   */
  'requestId': (string);
}
