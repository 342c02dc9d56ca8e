// Original file: proto/stint/batch/v1/cluster.proto

import type { JobState as _stint_batch_v1_JobState, JobState__Output as _stint_batch_v1_JobState__Output } from '../../../stint/batch/v1/JobState.ts';

/**
 * A job changed.
 */
export interface JobEvent {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state'?: (_stint_batch_v1_JobState);
  /**
   * Why it ended.
   */
  'terminateReason'?: (string);
}

/**
 * A job changed.
 */
export interface JobEvent__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state': (_stint_batch_v1_JobState__Output);
  /**
   * Why it ended.
   */
  'terminateReason': (string);
}
