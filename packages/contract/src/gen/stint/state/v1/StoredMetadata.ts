// Original file: proto/stint/state/v1/record.proto


/**
 * A name and a value that mean nothing to the cluster.
 */
export interface StoredMetadata {
  /**
   * Name.
   */
  'name'?: (string);
  /**
   * Value.
   */
  'value'?: (string);
}

/**
 * A name and a value that mean nothing to the cluster.
 */
export interface StoredMetadata__Output {
  /**
   * Name.
   */
  'name': (string);
  /**
   * Value.
   */
  'value': (string);
}
