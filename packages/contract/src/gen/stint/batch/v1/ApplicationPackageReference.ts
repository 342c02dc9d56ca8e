// Original file: proto/stint/batch/v1/task.proto


/**
 * Names a package of an application.
 */
export interface ApplicationPackageReference {
  /**
   * The application.
   */
  'applicationId'?: (string);
  /**
   * One of its versions; empty = its default one.
   */
  'version'?: (string);
}

/**
 * Names a package of an application.
 */
export interface ApplicationPackageReference__Output {
  /**
   * The application.
   */
  'applicationId': (string);
  /**
   * One of its versions; empty = its default one.
   */
  'version': (string);
}
