// Original file: proto/stint/batch/v1/job.proto

/**
 * What happens when a task fails.
 */
export const OnTaskFailure = {
  /**
   * The same as ON_TASK_FAILURE_NO_ACTION.
   */
  ON_TASK_FAILURE_UNSPECIFIED: 'ON_TASK_FAILURE_UNSPECIFIED',
  /**
   * Nothing.
   */
  ON_TASK_FAILURE_NO_ACTION: 'ON_TASK_FAILURE_NO_ACTION',
  /**
   * The job action of the task's exit conditions.
   */
  ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION: 'ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION',
} as const;

/**
 * What happens when a task fails.
 */
export type OnTaskFailure =
  /**
   * The same as ON_TASK_FAILURE_NO_ACTION.
   */
  | 'ON_TASK_FAILURE_UNSPECIFIED'
  | 0
  /**
   * Nothing.
   */
  | 'ON_TASK_FAILURE_NO_ACTION'
  | 1
  /**
   * The job action of the task's exit conditions.
   */
  | 'ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION'
  | 2

/**
 * What happens when a task fails.
 */
export type OnTaskFailure__Output = typeof OnTaskFailure[keyof typeof OnTaskFailure]
