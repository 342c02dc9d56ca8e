// Original file: proto/stint/batch/v1/job.proto


/**
 * Names a job.
 */
export interface GetJobRequest {
  /**
   * Its id.
   */
  'jobId'?: (string);
}

/**
 * Names a job.
 */
export interface GetJobRequest__Output {
  /**
   * Its id.
   */
  'jobId': (string);
}
