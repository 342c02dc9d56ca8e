// Original file: proto/stint/batch/v1/application.proto


/**
 * Names a version.
 */
export interface ActivateApplicationPackageRequest {
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
export interface ActivateApplicationPackageRequest__Output {
  /**
   * The application.
   */
  'applicationId': (string);
  /**
   * The version.
   */
  'version': (string);
}
