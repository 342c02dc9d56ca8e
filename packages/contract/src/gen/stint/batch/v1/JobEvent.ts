// Original file: proto/stint/batch/v1/event.proto

import type { JobState as _stint_batch_v1_JobState, JobState__Output as _stint_batch_v1_JobState__Output } from '../../../stint/batch/v1/JobState.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';

/**
 * Of a job.
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
  /**
   * Its state before, if this changed it.
   */
  'previousState'?: (_stint_batch_v1_JobState);
  /**
   * Why it could not run at all.
   */
  'schedulingError'?: (_stint_batch_v1_FailureInfo | null);
}

/**
 * Of a job.
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
  /**
   * Its state before, if this changed it.
   */
  'previousState': (_stint_batch_v1_JobState__Output);
  /**
   * Why it could not run at all.
   */
  'schedulingError': (_stint_batch_v1_FailureInfo__Output | null);
}
