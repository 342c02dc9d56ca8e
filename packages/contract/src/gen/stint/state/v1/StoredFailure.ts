// Original file: proto/stint/state/v1/record.proto


/**
 * Why something failed.
 */
export interface StoredFailure {
  /**
   * The cluster's fault.
   */
  'serverError'?: (boolean);
  /**
   * Code.
   */
  'code'?: (string);
  /**
   * Text.
   */
  'message'?: (string);
}

/**
 * Why something failed.
 */
export interface StoredFailure__Output {
  /**
   * The cluster's fault.
   */
  'serverError': (boolean);
  /**
   * Code.
   */
  'code': (string);
  /**
   * Text.
   */
  'message': (string);
}
