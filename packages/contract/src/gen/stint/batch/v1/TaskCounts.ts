// Original file: proto/stint/batch/v1/task.proto


/**
 * Tasks by state.
 */
export interface TaskCounts {
  /**
   * Waiting, whatever for.
   */
  'active'?: (number);
  /**
   * On a node, preparations included.
   */
  'running'?: (number);
  /**
   * Ended.
   */
  'completed'?: (number);
  /**
   * Ended with success.
   */
  'succeeded'?: (number);
  /**
   * Ended with failure.
   */
  'failed'?: (number);
}

/**
 * Tasks by state.
 */
export interface TaskCounts__Output {
  /**
   * Waiting, whatever for.
   */
  'active': (number);
  /**
   * On a node, preparations included.
   */
  'running': (number);
  /**
   * Ended.
   */
  'completed': (number);
  /**
   * Ended with success.
   */
  'succeeded': (number);
  /**
   * Ended with failure.
   */
  'failed': (number);
}
