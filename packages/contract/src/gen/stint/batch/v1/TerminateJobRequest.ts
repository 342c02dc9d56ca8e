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
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
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
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
}
