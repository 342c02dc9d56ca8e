// Original file: proto/stint/batch/v1/job.proto

/**
 * What happens when all tasks have ended.
 */
export const OnAllTasksComplete = {
  /**
   * The same as ON_ALL_TASKS_COMPLETE_NO_ACTION.
   */
  ON_ALL_TASKS_COMPLETE_UNSPECIFIED: 'ON_ALL_TASKS_COMPLETE_UNSPECIFIED',
  /**
   * The job stays active.
   */
  ON_ALL_TASKS_COMPLETE_NO_ACTION: 'ON_ALL_TASKS_COMPLETE_NO_ACTION',
  /**
   * The job is terminated; an empty job counts as complete.
   */
  ON_ALL_TASKS_COMPLETE_TERMINATE_JOB: 'ON_ALL_TASKS_COMPLETE_TERMINATE_JOB',
} as const;

/**
 * What happens when all tasks have ended.
 */
export type OnAllTasksComplete =
  /**
   * The same as ON_ALL_TASKS_COMPLETE_NO_ACTION.
   */
  | 'ON_ALL_TASKS_COMPLETE_UNSPECIFIED'
  | 0
  /**
   * The job stays active.
   */
  | 'ON_ALL_TASKS_COMPLETE_NO_ACTION'
  | 1
  /**
   * The job is terminated; an empty job counts as complete.
   */
  | 'ON_ALL_TASKS_COMPLETE_TERMINATE_JOB'
  | 2

/**
 * What happens when all tasks have ended.
 */
export type OnAllTasksComplete__Output = typeof OnAllTasksComplete[keyof typeof OnAllTasksComplete]
