// Original file: proto/stint/batch/v1/task.proto


/**
 * One environment variable.
 */
export interface EnvironmentSetting {
  /**
   * Its name: letters, digits and underscore, not beginning with a digit; AZ_BATCH_ is reserved.
   */
  'name'?: (string);
  /**
   * Its value, passed on byte for byte; at most 100,000 bytes.
   */
  'value'?: (string);
  /**
   * No answer shows its value: it reads ***. Taken only by clusters whose store is encrypted. Errors: SECRETS_NOT_KEPT.
   */
  'secret'?: (boolean);
}

/**
 * One environment variable.
 */
export interface EnvironmentSetting__Output {
  /**
   * Its name: letters, digits and underscore, not beginning with a digit; AZ_BATCH_ is reserved.
   */
  'name': (string);
  /**
   * Its value, passed on byte for byte; at most 100,000 bytes.
   */
  'value': (string);
  /**
   * No answer shows its value: it reads ***. Taken only by clusters whose store is encrypted. Errors: SECRETS_NOT_KEPT.
   */
  'secret': (boolean);
}
