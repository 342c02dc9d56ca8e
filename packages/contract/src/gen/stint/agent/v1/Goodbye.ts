// Original file: proto/stint/agent/v1/session.proto


/**
 * The agent ends on purpose, and nothing of it runs any more.
 */
export interface Goodbye {
  /**
   * For the log.
   */
  'reason'?: (string);
}

/**
 * The agent ends on purpose, and nothing of it runs any more.
 */
export interface Goodbye__Output {
  /**
   * For the log.
   */
  'reason': (string);
}
