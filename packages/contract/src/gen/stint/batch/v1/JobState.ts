// Original file: proto/stint/batch/v1/job.proto

/**
 * Where a job is in its life.
 */
export const JobState = {
  /**
   * Never sent.
   */
  JOB_STATE_UNSPECIFIED: 'JOB_STATE_UNSPECIFIED',
  /**
   * Its tasks are placed.
   */
  JOB_STATE_ACTIVE: 'JOB_STATE_ACTIVE',
  /**
   * Being disabled.
   */
  JOB_STATE_DISABLING: 'JOB_STATE_DISABLING',
  /**
   * Its tasks wait.
   */
  JOB_STATE_DISABLED: 'JOB_STATE_DISABLED',
  /**
   * Being enabled.
   */
  JOB_STATE_ENABLING: 'JOB_STATE_ENABLING',
  /**
   * Its tasks are being ended.
   */
  JOB_STATE_TERMINATING: 'JOB_STATE_TERMINATING',
  /**
   * Ended.
   */
  JOB_STATE_COMPLETED: 'JOB_STATE_COMPLETED',
  /**
   * Being forgotten.
   */
  JOB_STATE_DELETING: 'JOB_STATE_DELETING',
} as const;

/**
 * Where a job is in its life.
 */
export type JobState =
  /**
   * Never sent.
   */
  | 'JOB_STATE_UNSPECIFIED'
  | 0
  /**
   * Its tasks are placed.
   */
  | 'JOB_STATE_ACTIVE'
  | 1
  /**
   * Being disabled.
   */
  | 'JOB_STATE_DISABLING'
  | 2
  /**
   * Its tasks wait.
   */
  | 'JOB_STATE_DISABLED'
  | 3
  /**
   * Being enabled.
   */
  | 'JOB_STATE_ENABLING'
  | 4
  /**
   * Its tasks are being ended.
   */
  | 'JOB_STATE_TERMINATING'
  | 5
  /**
   * Ended.
   */
  | 'JOB_STATE_COMPLETED'
  | 6
  /**
   * Being forgotten.
   */
  | 'JOB_STATE_DELETING'
  | 7

/**
 * Where a job is in its life.
 */
export type JobState__Output = typeof JobState[keyof typeof JobState]
