// Original file: proto/stint/batch/v1/job.proto

/**
 * What disabling a job does to those of its tasks that run.
 */
export const DisableTasks = {
  /**
   * Never sent; refused.
   */
  DISABLE_TASKS_UNSPECIFIED: 'DISABLE_TASKS_UNSPECIFIED',
  /**
   * They are ended, and run again when the job is enabled; no retry is counted.
   */
  DISABLE_TASKS_REQUEUE: 'DISABLE_TASKS_REQUEUE',
  /**
   * They are ended, and have failed.
   */
  DISABLE_TASKS_TERMINATE: 'DISABLE_TASKS_TERMINATE',
  /**
   * They run on to their end.
   */
  DISABLE_TASKS_WAIT: 'DISABLE_TASKS_WAIT',
} as const;

/**
 * What disabling a job does to those of its tasks that run.
 */
export type DisableTasks =
  /**
   * Never sent; refused.
   */
  | 'DISABLE_TASKS_UNSPECIFIED'
  | 0
  /**
   * They are ended, and run again when the job is enabled; no retry is counted.
   */
  | 'DISABLE_TASKS_REQUEUE'
  | 1
  /**
   * They are ended, and have failed.
   */
  | 'DISABLE_TASKS_TERMINATE'
  | 2
  /**
   * They run on to their end.
   */
  | 'DISABLE_TASKS_WAIT'
  | 3

/**
 * What disabling a job does to those of its tasks that run.
 */
export type DisableTasks__Output = typeof DisableTasks[keyof typeof DisableTasks]
