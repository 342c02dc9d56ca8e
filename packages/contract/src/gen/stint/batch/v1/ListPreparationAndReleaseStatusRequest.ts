// Original file: proto/stint/batch/v1/job.proto


/**
 * Asks for a page.
 */
export interface ListPreparationAndReleaseStatusRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
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
export interface ListPreparationAndReleaseStatusRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
}
