// Original file: proto/stint/state/v1/record.proto


/**
 * One environment variable.
 */
export interface StoredEnvironment {
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * Its value.
   */
  'value'?: (string);
  /**
   * No answer shows its value.
   */
  'secret'?: (boolean);
}

/**
 * One environment variable.
 */
export interface StoredEnvironment__Output {
  /**
   * Its name.
   */
  'name': (string);
  /**
   * Its value.
   */
  'value': (string);
  /**
   * No answer shows its value.
   */
  'secret': (boolean);
}
