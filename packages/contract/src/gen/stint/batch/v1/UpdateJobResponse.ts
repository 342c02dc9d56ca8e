// Original file: proto/stint/batch/v1/job.proto

import type { Job as _stint_batch_v1_Job, Job__Output as _stint_batch_v1_Job__Output } from '../../../stint/batch/v1/Job.ts';

/**
 * The job as changed.
 */
export interface UpdateJobResponse {
  /**
   * As it stands.
   */
  'job'?: (_stint_batch_v1_Job | null);
}

/**
 * The job as changed.
 */
export interface UpdateJobResponse__Output {
  /**
   * As it stands.
   */
  'job': (_stint_batch_v1_Job__Output | null);
}
