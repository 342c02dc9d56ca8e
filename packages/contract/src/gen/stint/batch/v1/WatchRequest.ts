// Original file: proto/stint/batch/v1/cluster.proto


/**
 * What to watch.
 */
export interface WatchRequest {
  /**
   * Only this job; empty = everything of the account.
   */
  'jobId'?: (string);
  /**
   * From an earlier message; empty = from now.
   */
  'cursor'?: (string);
}

/**
 * What to watch.
 */
export interface WatchRequest__Output {
  /**
   * Only this job; empty = everything of the account.
   */
  'jobId': (string);
  /**
   * From an earlier message; empty = from now.
   */
  'cursor': (string);
}
