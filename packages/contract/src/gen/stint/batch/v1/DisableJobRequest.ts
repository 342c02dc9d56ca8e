// Original file: proto/stint/batch/v1/job.proto

import type { DisableTasks as _stint_batch_v1_DisableTasks, DisableTasks__Output as _stint_batch_v1_DisableTasks__Output } from '../../../stint/batch/v1/DisableTasks.ts';

/**
 * Disables a job.
 */
export interface DisableJobRequest {
  /**
   * Its id.
   */
  'jobId'?: (string);
  /**
   * What becomes of its running tasks.
   */
  'disableTasks'?: (_stint_batch_v1_DisableTasks);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
}

/**
 * Disables a job.
 */
export interface DisableJobRequest__Output {
  /**
   * Its id.
   */
  'jobId': (string);
  /**
   * What becomes of its running tasks.
   */
  'disableTasks': (_stint_batch_v1_DisableTasks__Output);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
}
