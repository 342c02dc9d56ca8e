// Original file: proto/stint/agent/v1/session.proto


/**
 * Why something failed, as in the batch API.
 */
export interface Failure {
  /**
   * The cluster's fault, not the task's.
   */
  'serverError'?: (boolean);
  /**
   * A stable code.
   */
  'code'?: (string);
  /**
   * For people; at most 256 characters are kept.
   */
  'message'?: (string);
}

/**
 * Why something failed, as in the batch API.
 */
export interface Failure__Output {
  /**
   * The cluster's fault, not the task's.
   */
  'serverError': (boolean);
  /**
   * A stable code.
   */
  'code': (string);
  /**
   * For people; at most 256 characters are kept.
   */
  'message': (string);
}
