// Original file: proto/stint/batch/v1/file.proto


/**
 * Asks for a page.
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
   * A directory relative to the task's; empty = all of it.
   */
  'path'?: (string);
  /**
   * Also what lies deeper.
   */
  'recursive'?: (boolean);
  /**
   * Only files whose paths begin so.
   */
  'prefix'?: (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize'?: (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken'?: (string);
}

/**
 * Asks for a page.
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
   * A directory relative to the task's; empty = all of it.
   */
  'path': (string);
  /**
   * Also what lies deeper.
   */
  'recursive': (boolean);
  /**
   * Only files whose paths begin so.
   */
  'prefix': (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
}
