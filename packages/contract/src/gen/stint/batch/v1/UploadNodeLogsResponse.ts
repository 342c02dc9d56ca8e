// Original file: proto/stint/batch/v1/node.proto


/**
 * What was uploaded.
 */
export interface UploadNodeLogsResponse {
  /**
   * The folder in the container.
   */
  'virtualDirectory'?: (string);
  /**
   * Files in it.
   */
  'fileCount'?: (number);
}

/**
 * What was uploaded.
 */
export interface UploadNodeLogsResponse__Output {
  /**
   * The folder in the container.
   */
  'virtualDirectory': (string);
  /**
   * Files in it.
   */
  'fileCount': (number);
}
