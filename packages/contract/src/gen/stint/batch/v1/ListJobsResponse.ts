// Original file: proto/stint/batch/v1/job.proto

import type { Job as _stint_batch_v1_Job, Job__Output as _stint_batch_v1_Job__Output } from '../../../stint/batch/v1/Job.ts';

/**
 * A page.
 */
export interface ListJobsResponse {
  /**
   * Newest first.
   */
  'jobs'?: (_stint_batch_v1_Job)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListJobsResponse__Output {
  /**
   * Newest first.
   */
  'jobs': (_stint_batch_v1_Job__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
