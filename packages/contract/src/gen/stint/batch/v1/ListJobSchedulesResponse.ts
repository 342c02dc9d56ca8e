// Original file: proto/stint/batch/v1/schedule.proto

import type { JobSchedule as _stint_batch_v1_JobSchedule, JobSchedule__Output as _stint_batch_v1_JobSchedule__Output } from '../../../stint/batch/v1/JobSchedule.ts';

/**
 * A page.
 */
export interface ListJobSchedulesResponse {
  /**
   * Newest first.
   */
  'schedules'?: (_stint_batch_v1_JobSchedule)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListJobSchedulesResponse__Output {
  /**
   * Newest first.
   */
  'schedules': (_stint_batch_v1_JobSchedule__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
