// Original file: proto/stint/batch/v1/job.proto


/**
 * Names a job.
 */
export interface DeleteJobRequest {
  /**
   * Its id.
   */
  'jobId'?: (string);
}

/**
 * Names a job.
 */
export interface DeleteJobRequest__Output {
  /**
   * Its id.
   */
  'jobId': (string);
}
