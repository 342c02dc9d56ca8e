// Original file: proto/stint/agent/v1/session.proto


/**
 * Files that are not wanted any more.
 */
export interface CleanTasks {
  /**
   * Tasks whose directories go, as job/task.
   */
  'tasks'?: (string)[];
}

/**
 * Files that are not wanted any more.
 */
export interface CleanTasks__Output {
  /**
   * Tasks whose directories go, as job/task.
   */
  'tasks': (string)[];
}
