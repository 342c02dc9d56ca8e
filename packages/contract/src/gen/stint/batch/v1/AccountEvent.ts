// Original file: proto/stint/batch/v1/event.proto


/**
 * Of the account.
 */
export interface AccountEvent {
  /**
   * Its name.
   */
  'name'?: (string);
}

/**
 * Of the account.
 */
export interface AccountEvent__Output {
  /**
   * Its name.
   */
  'name': (string);
}
