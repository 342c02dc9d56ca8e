// Original file: proto/stint/batch/v1/task.proto

/**
 * What a task's end does to its job.
 */
export const JobAction = {
  /**
   * The default: none for exit code 0, terminate otherwise.
   */
  JOB_ACTION_UNSPECIFIED: 'JOB_ACTION_UNSPECIFIED',
  /**
   * Nothing.
   */
  JOB_ACTION_NONE: 'JOB_ACTION_NONE',
  /**
   * The job is disabled.
   */
  JOB_ACTION_DISABLE: 'JOB_ACTION_DISABLE',
  /**
   * The job is terminated.
   */
  JOB_ACTION_TERMINATE: 'JOB_ACTION_TERMINATE',
} as const;

/**
 * What a task's end does to its job.
 */
export type JobAction =
  /**
   * The default: none for exit code 0, terminate otherwise.
   */
  | 'JOB_ACTION_UNSPECIFIED'
  | 0
  /**
   * Nothing.
   */
  | 'JOB_ACTION_NONE'
  | 1
  /**
   * The job is disabled.
   */
  | 'JOB_ACTION_DISABLE'
  | 2
  /**
   * The job is terminated.
   */
  | 'JOB_ACTION_TERMINATE'
  | 3

/**
 * What a task's end does to its job.
 */
export type JobAction__Output = typeof JobAction[keyof typeof JobAction]
