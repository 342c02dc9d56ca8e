// Original file: proto/stint/batch/v1/schedule.proto

import type { JobScheduleSpec as _stint_batch_v1_JobScheduleSpec, JobScheduleSpec__Output as _stint_batch_v1_JobScheduleSpec__Output } from '../../../stint/batch/v1/JobScheduleSpec.ts';

/**
 * A schedule to create.
 */
export interface CreateJobScheduleRequest {
  /**
   * The schedule.
   */
  'spec'?: (_stint_batch_v1_JobScheduleSpec | null);
}

/**
 * A schedule to create.
 */
export interface CreateJobScheduleRequest__Output {
  /**
   * The schedule.
   */
  'spec': (_stint_batch_v1_JobScheduleSpec__Output | null);
}
