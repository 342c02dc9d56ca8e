// Original file: proto/stint/batch/v1/file.proto


/**
 * Names a file or directory of a task.
 */
export interface DeleteTaskFileRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * The task.
   */
  'taskId'?: (string);
  /**
   * Relative to the task's directory.
   */
  'path'?: (string);
  /**
   * A directory with all that is in it.
   */
  'recursive'?: (boolean);
}

/**
 * Names a file or directory of a task.
 */
export interface DeleteTaskFileRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
  /**
   * Relative to the task's directory.
   */
  'path': (string);
  /**
   * A directory with all that is in it.
   */
  'recursive': (boolean);
}
