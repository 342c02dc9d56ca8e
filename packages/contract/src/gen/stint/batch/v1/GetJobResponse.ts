// Original file: proto/stint/batch/v1/job.proto

import type { Job as _stint_batch_v1_Job, Job__Output as _stint_batch_v1_Job__Output } from '../../../stint/batch/v1/Job.ts';

/**
 * The job.
 */
export interface GetJobResponse {
  /**
   * As it stands.
   */
  'job'?: (_stint_batch_v1_Job | null);
}

/**
 * The job.
 */
export interface GetJobResponse__Output {
  /**
   * As it stands.
   */
  'job': (_stint_batch_v1_Job__Output | null);
}
