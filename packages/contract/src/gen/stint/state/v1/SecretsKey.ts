// Original file: proto/stint/state/v1/record.proto


/**
 * A key that secrets are encrypted with.
 */
export interface SecretsKey {
  /**
   * Its id: the beginning of its digest.
   */
  'id'?: (string);
  /**
   * A known text, encrypted: who can open it holds the key.
   */
  'check'?: (Buffer | Uint8Array | string);
}

/**
 * A key that secrets are encrypted with.
 */
export interface SecretsKey__Output {
  /**
   * Its id: the beginning of its digest.
   */
  'id': (string);
  /**
   * A known text, encrypted: who can open it holds the key.
   */
  'check': (Buffer);
}
