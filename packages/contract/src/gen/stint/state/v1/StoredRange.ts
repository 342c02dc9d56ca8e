// Original file: proto/stint/state/v1/record.proto


/**
 * A range of integer ids.
 */
export interface StoredRange {
  /**
   * First.
   */
  'start'?: (number);
  /**
   * Last.
   */
  'end'?: (number);
}

/**
 * A range of integer ids.
 */
export interface StoredRange__Output {
  /**
   * First.
   */
  'start': (number);
  /**
   * Last.
   */
  'end': (number);
}
