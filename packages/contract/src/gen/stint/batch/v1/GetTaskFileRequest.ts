// Original file: proto/stint/batch/v1/file.proto


/**
 * Names a file of a task.
 */
export interface GetTaskFileRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * The task.
   */
  'taskId'?: (string);
  /**
   * Relative to the task's directory, e.g. stdout.txt.
   */
  'path'?: (string);
  /**
   * As this attempt spooled it; 0 = as it is.
   */
  'attempt'?: (number);
}

/**
 * Names a file of a task.
 */
export interface GetTaskFileRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
  /**
   * Relative to the task's directory, e.g. stdout.txt.
   */
  'path': (string);
  /**
   * As this attempt spooled it; 0 = as it is.
   */
  'attempt': (number);
}
