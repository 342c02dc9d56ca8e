// Original file: proto/stint/batch/v1/application.proto


/**
 * Names a version.
 */
export interface DeleteApplicationPackageRequest {
  /**
   * The application.
   */
  'applicationId'?: (string);
  /**
   * The version.
   */
  'version'?: (string);
}

/**
 * Names a version.
 */
export interface DeleteApplicationPackageRequest__Output {
  /**
   * The application.
   */
  'applicationId': (string);
  /**
   * The version.
   */
  'version': (string);
}
