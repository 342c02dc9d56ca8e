// Original file: proto/stint/batch/v1/event.proto

import type { JobScheduleState as _stint_batch_v1_JobScheduleState, JobScheduleState__Output as _stint_batch_v1_JobScheduleState__Output } from '../../../stint/batch/v1/JobScheduleState.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';

/**
 * Of a job schedule.
 */
export interface JobScheduleEvent {
  /**
   * The schedule.
   */
  'jobScheduleId'?: (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state'?: (_stint_batch_v1_JobScheduleState);
  /**
   * The job that it made last.
   */
  'recentJobId'?: (string);
  /**
   * Why the last occurrence gave no job.
   */
  'schedulingError'?: (_stint_batch_v1_FailureInfo | null);
}

/**
 * Of a job schedule.
 */
export interface JobScheduleEvent__Output {
  /**
   * The schedule.
   */
  'jobScheduleId': (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state': (_stint_batch_v1_JobScheduleState__Output);
  /**
   * The job that it made last.
   */
  'recentJobId': (string);
  /**
   * Why the last occurrence gave no job.
   */
  'schedulingError': (_stint_batch_v1_FailureInfo__Output | null);
}
