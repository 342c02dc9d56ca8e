// Original file: proto/stint/batch/v1/task.proto


/**
 * Names a task.
 */
export interface ListSubtasksRequest {
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
export interface ListSubtasksRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
}
