// Original file: proto/stint/batch/v1/task.proto


/**
 * Names a task.
 */
export interface GetTaskRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * The task.
   */
  'taskId'?: (string);
}

/**
 * Names a task.
 */
export interface GetTaskRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
}
