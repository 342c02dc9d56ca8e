// Original file: proto/stint/batch/v1/admin.proto


/**
 * Its keys.
 */
export interface GetAccountKeysResponse {
  /**
   * The first, base64.
   */
  'primary'?: (string);
  /**
   * The second, base64.
   */
  'secondary'?: (string);
}

/**
 * Its keys.
 */
export interface GetAccountKeysResponse__Output {
  /**
   * The first, base64.
   */
  'primary': (string);
  /**
   * The second, base64.
   */
  'secondary': (string);
}
