// Original file: proto/stint/batch/v1/file.proto


/**
 * Names a directory of a task.
 */
export interface ListTaskFilesRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * The task.
   */
  'taskId'?: (string);
  /**
   * Relative to the task's directory; empty = all of it.
   */
  'path'?: (string);
  /**
   * Also what lies deeper.
   */
  'recursive'?: (boolean);
}

/**
 * Names a directory of a task.
 */
export interface ListTaskFilesRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
  /**
   * Relative to the task's directory; empty = all of it.
   */
  'path': (string);
  /**
   * Also what lies deeper.
   */
  'recursive': (boolean);
}
