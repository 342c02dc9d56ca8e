// Original file: proto/stint/batch/v1/admin.proto


/**
 * Names an account.
 */
export interface DeleteAccountRequest {
  /**
   * Its name.
   */
  'name'?: (string);
}

/**
 * Names an account.
 */
export interface DeleteAccountRequest__Output {
  /**
   * Its name.
   */
  'name': (string);
}
