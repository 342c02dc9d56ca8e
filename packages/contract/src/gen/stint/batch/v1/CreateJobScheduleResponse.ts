// Original file: proto/stint/batch/v1/schedule.proto

import type { JobSchedule as _stint_batch_v1_JobSchedule, JobSchedule__Output as _stint_batch_v1_JobSchedule__Output } from '../../../stint/batch/v1/JobSchedule.ts';

/**
 * The schedule as created.
 */
export interface CreateJobScheduleResponse {
  /**
   * As it stands.
   */
  'schedule'?: (_stint_batch_v1_JobSchedule | null);
}

/**
 * The schedule as created.
 */
export interface CreateJobScheduleResponse__Output {
  /**
   * As it stands.
   */
  'schedule': (_stint_batch_v1_JobSchedule__Output | null);
}
