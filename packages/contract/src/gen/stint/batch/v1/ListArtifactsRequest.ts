// Original file: proto/stint/batch/v1/file.proto


/**
 * Asks for a page.
 */
export interface ListArtifactsRequest {
  /**
   * Only names that begin so.
   */
  'prefix'?: (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize'?: (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken'?: (string);
}

/**
 * Asks for a page.
 */
export interface ListArtifactsRequest__Output {
  /**
   * Only names that begin so.
   */
  'prefix': (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
}
