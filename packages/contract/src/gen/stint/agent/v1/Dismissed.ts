// Original file: proto/stint/agent/v1/session.proto


/**
 * The node is out of the cluster: kill everything, forget everything.
 */
export interface Dismissed {
  /**
   * For the log.
   */
  'reason'?: (string);
}

/**
 * The node is out of the cluster: kill everything, forget everything.
 */
export interface Dismissed__Output {
  /**
   * For the log.
   */
  'reason': (string);
}
