// Original file: proto/stint/batch/v1/job.proto


/**
 * Ends a job.
 */
export interface TerminateJobRequest {
  /**
   * Its id.
   */
  'jobId'?: (string);
  /**
   * Kept as its terminate reason; empty = UserTerminate.
   */
  'reason'?: (string);
}

/**
 * Ends a job.
 */
export interface TerminateJobRequest__Output {
  /**
   * Its id.
   */
  'jobId': (string);
  /**
   * Kept as its terminate reason; empty = UserTerminate.
   */
  'reason': (string);
}
