// Original file: proto/stint/batch/v1/certificate.proto


/**
 * Asks for a page.
 */
export interface ListCertificatesRequest {
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
export interface ListCertificatesRequest__Output {
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
}
