// Original file: proto/stint/batch/v1/task.proto


/**
 * Names a job.
 */
export interface CountTasksRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
}

/**
 * Names a job.
 */
export interface CountTasksRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
}
