// Original file: proto/stint/batch/v1/admin.proto


/**
 * Names an account.
 */
export interface GetAccountRequest {
  /**
   * Its name; empty = the caller's own.
   */
  'name'?: (string);
}

/**
 * Names an account.
 */
export interface GetAccountRequest__Output {
  /**
   * Its name; empty = the caller's own.
   */
  'name': (string);
}
