// Original file: proto/stint/state/v1/record.proto


/**
 * A package that a pool's nodes install.
 */
export interface StoredPackageReference {
  /**
   * The application.
   */
  'applicationId'?: (string);
  /**
   * Or empty.
   */
  'version'?: (string);
}

/**
 * A package that a pool's nodes install.
 */
export interface StoredPackageReference__Output {
  /**
   * The application.
   */
  'applicationId': (string);
  /**
   * Or empty.
   */
  'version': (string);
}
