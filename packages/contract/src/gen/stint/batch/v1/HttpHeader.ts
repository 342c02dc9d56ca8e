// Original file: proto/stint/batch/v1/task.proto


/**
 * A header of an upload.
 */
export interface HttpHeader {
  /**
   * Its name: Content-Type and its like, Cache-Control, x-ms-blob-*, x-ms-meta-*, x-ms-tags or x-ms-access-tier.
   */
  'name'?: (string);
  /**
   * Its value, in one line.
   */
  'value'?: (string);
}

/**
 * A header of an upload.
 */
export interface HttpHeader__Output {
  /**
   * Its name: Content-Type and its like, Cache-Control, x-ms-blob-*, x-ms-meta-*, x-ms-tags or x-ms-access-tier.
   */
  'name': (string);
  /**
   * Its value, in one line.
   */
  'value': (string);
}
