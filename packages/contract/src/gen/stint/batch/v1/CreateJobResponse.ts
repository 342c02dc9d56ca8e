// Original file: proto/stint/batch/v1/job.proto

import type { Job as _stint_batch_v1_Job, Job__Output as _stint_batch_v1_Job__Output } from '../../../stint/batch/v1/Job.ts';

/**
 * The job as created.
 */
export interface CreateJobResponse {
  /**
   * As it stands.
   */
  'job'?: (_stint_batch_v1_Job | null);
  /**
   * What will keep it from running, e.g. a pool that does not exist.
   */
  'warning'?: (string);
}

/**
 * The job as created.
 */
export interface CreateJobResponse__Output {
  /**
   * As it stands.
   */
  'job': (_stint_batch_v1_Job__Output | null);
  /**
   * What will keep it from running, e.g. a pool that does not exist.
   */
  'warning': (string);
}
