// Original file: proto/stint/state/v1/record.proto


/**
 * A code and a text.
 */
export interface StoredError {
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
 * A code and a text.
 */
export interface StoredError__Output {
  /**
   * Code.
   */
  'code': (string);
  /**
   * Text.
   */
  'message': (string);
}
