// Original file: proto/stint/batch/v1/task.proto


/**
 * What became of one submitted task.
 */
export interface TaskAddResult {
  /**
   * Its id.
   */
  'taskId'?: (string);
  /**
   * Empty = accepted; else the refusal's reason, e.g. TASK_EXISTS.
   */
  'errorReason'?: (string);
  /**
   * The refusal, for people.
   */
  'errorMessage'?: (string);
  /**
   * Accepted, but something will keep it from running.
   */
  'warning'?: (string);
}

/**
 * What became of one submitted task.
 */
export interface TaskAddResult__Output {
  /**
   * Its id.
   */
  'taskId': (string);
  /**
   * Empty = accepted; else the refusal's reason, e.g. TASK_EXISTS.
   */
  'errorReason': (string);
  /**
   * The refusal, for people.
   */
  'errorMessage': (string);
  /**
   * Accepted, but something will keep it from running.
   */
  'warning': (string);
}
