// Original file: proto/stint/batch/v1/task.proto


/**
 * Names a task.
 */
export interface ReactivateTaskRequest {
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
export interface ReactivateTaskRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
}
