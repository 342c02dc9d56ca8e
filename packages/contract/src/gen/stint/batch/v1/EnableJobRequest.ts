// Original file: proto/stint/batch/v1/job.proto


/**
 * Names a job.
 */
export interface EnableJobRequest {
  /**
   * Its id.
   */
  'jobId'?: (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
}

/**
 * Names a job.
 */
export interface EnableJobRequest__Output {
  /**
   * Its id.
   */
  'jobId': (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
}
