// Original file: proto/stint/batch/v1/schedule.proto

import type { JobSchedule as _stint_batch_v1_JobSchedule, JobSchedule__Output as _stint_batch_v1_JobSchedule__Output } from '../../../stint/batch/v1/JobSchedule.ts';

/**
 * The schedule as changed.
 */
export interface UpdateJobScheduleResponse {
  /**
   * As it stands.
   */
  'schedule'?: (_stint_batch_v1_JobSchedule | null);
}

/**
 * The schedule as changed.
 */
export interface UpdateJobScheduleResponse__Output {
  /**
   * As it stands.
   */
  'schedule': (_stint_batch_v1_JobSchedule__Output | null);
}
