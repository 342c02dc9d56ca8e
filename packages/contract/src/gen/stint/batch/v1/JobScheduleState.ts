// Original file: proto/stint/batch/v1/schedule.proto

/**
 * Where a schedule is in its life.
 */
export const JobScheduleState = {
  /**
   * Never sent.
   */
  JOB_SCHEDULE_STATE_UNSPECIFIED: 'JOB_SCHEDULE_STATE_UNSPECIFIED',
  /**
   * It makes jobs.
   */
  JOB_SCHEDULE_STATE_ACTIVE: 'JOB_SCHEDULE_STATE_ACTIVE',
  /**
   * It makes none until it is enabled.
   */
  JOB_SCHEDULE_STATE_DISABLED: 'JOB_SCHEDULE_STATE_DISABLED',
  /**
   * Its running job is being ended.
   */
  JOB_SCHEDULE_STATE_TERMINATING: 'JOB_SCHEDULE_STATE_TERMINATING',
  /**
   * It makes none any more.
   */
  JOB_SCHEDULE_STATE_COMPLETED: 'JOB_SCHEDULE_STATE_COMPLETED',
  /**
   * Being forgotten, with its jobs.
   */
  JOB_SCHEDULE_STATE_DELETING: 'JOB_SCHEDULE_STATE_DELETING',
} as const;

/**
 * Where a schedule is in its life.
 */
export type JobScheduleState =
  /**
   * Never sent.
   */
  | 'JOB_SCHEDULE_STATE_UNSPECIFIED'
  | 0
  /**
   * It makes jobs.
   */
  | 'JOB_SCHEDULE_STATE_ACTIVE'
  | 1
  /**
   * It makes none until it is enabled.
   */
  | 'JOB_SCHEDULE_STATE_DISABLED'
  | 2
  /**
   * Its running job is being ended.
   */
  | 'JOB_SCHEDULE_STATE_TERMINATING'
  | 3
  /**
   * It makes none any more.
   */
  | 'JOB_SCHEDULE_STATE_COMPLETED'
  | 4
  /**
   * Being forgotten, with its jobs.
   */
  | 'JOB_SCHEDULE_STATE_DELETING'
  | 5

/**
 * Where a schedule is in its life.
 */
export type JobScheduleState__Output = typeof JobScheduleState[keyof typeof JobScheduleState]
