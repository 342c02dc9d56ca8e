// Original file: proto/stint/batch/v1/application.proto


/**
 * A package that a node can fetch.
 */
export interface ResolvedApplicationPackage {
  /**
   * The application, as its reference spells it.
   */
  'applicationId'?: (string);
  /**
   * The version that was asked for; empty = the default one.
   */
  'requestedVersion'?: (string);
  /**
   * The version that it is.
   */
  'version'?: (string);
  /**
   * Its name in the artifact store.
   */
  'artifact'?: (string);
  /**
   * SHA-256 of its bytes, hexadecimal.
   */
  'sha256'?: (string);
}

/**
 * A package that a node can fetch.
 */
export interface ResolvedApplicationPackage__Output {
  /**
   * The application, as its reference spells it.
   */
  'applicationId': (string);
  /**
   * The version that was asked for; empty = the default one.
   */
  'requestedVersion': (string);
  /**
   * The version that it is.
   */
  'version': (string);
  /**
   * Its name in the artifact store.
   */
  'artifact': (string);
  /**
   * SHA-256 of its bytes, hexadecimal.
   */
  'sha256': (string);
}
