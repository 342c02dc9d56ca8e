// Original file: proto/stint/batch/v1/job.proto


/**
 * Asks for a page.
 */
export interface ListJobsRequest {
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize'?: (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken'?: (string);
  /**
   * Only those that match, in Azure Batch's filter language; empty = all.
   */
  'filter'?: (string);
  /**
   * Only these fields, in JSON's spelling, or id alone; empty = all.
   */
  'select'?: (string)[];
  /**
   * Only jobs of this schedule; empty = all.
   */
  'scheduleId'?: (string);
}

/**
 * Asks for a page.
 */
export interface ListJobsRequest__Output {
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
  /**
   * Only those that match, in Azure Batch's filter language; empty = all.
   */
  'filter': (string);
  /**
   * Only these fields, in JSON's spelling, or id alone; empty = all.
   */
  'select': (string)[];
  /**
   * Only jobs of this schedule; empty = all.
   */
  'scheduleId': (string);
}
