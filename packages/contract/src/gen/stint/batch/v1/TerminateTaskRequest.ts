// Original file: proto/stint/batch/v1/task.proto


/**
 * Names a task.
 */
export interface TerminateTaskRequest {
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
export interface TerminateTaskRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
}
