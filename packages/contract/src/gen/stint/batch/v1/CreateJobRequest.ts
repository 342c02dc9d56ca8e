// Original file: proto/stint/batch/v1/job.proto

import type { JobSpec as _stint_batch_v1_JobSpec, JobSpec__Output as _stint_batch_v1_JobSpec__Output } from '../../../stint/batch/v1/JobSpec.ts';

/**
 * A job to create.
 */
export interface CreateJobRequest {
  /**
   * The job.
   */
  'spec'?: (_stint_batch_v1_JobSpec | null);
}

/**
 * A job to create.
 */
export interface CreateJobRequest__Output {
  /**
   * The job.
   */
  'spec': (_stint_batch_v1_JobSpec__Output | null);
}
