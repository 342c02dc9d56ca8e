// Original file: proto/stint/batch/v1/job.proto


/**
 * Names a job.
 */
export interface EnableJobRequest {
  /**
   * Its id.
   */
  'jobId'?: (string);
}

/**
 * Names a job.
 */
export interface EnableJobRequest__Output {
  /**
   * Its id.
   */
  'jobId': (string);
}
