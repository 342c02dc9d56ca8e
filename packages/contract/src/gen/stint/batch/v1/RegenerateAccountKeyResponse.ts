// Original file: proto/stint/batch/v1/admin.proto


/**
 * Its keys, the renewed one among them.
 */
export interface RegenerateAccountKeyResponse {
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
 * Its keys, the renewed one among them.
 */
export interface RegenerateAccountKeyResponse__Output {
  /**
   * The first, base64.
   */
  'primary': (string);
  /**
   * The second, base64.
   */
  'secondary': (string);
}
