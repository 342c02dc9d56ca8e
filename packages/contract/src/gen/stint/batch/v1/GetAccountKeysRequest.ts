// Original file: proto/stint/batch/v1/admin.proto


/**
 * Names an account.
 */
export interface GetAccountKeysRequest {
  /**
   * Its name.
   */
  'name'?: (string);
}

/**
 * Names an account.
 */
export interface GetAccountKeysRequest__Output {
  /**
   * Its name.
   */
  'name': (string);
}
