// Original file: proto/stint/batch/v1/file.proto


/**
 * Names an artifact.
 */
export interface DeleteArtifactRequest {
  /**
   * Its name.
   */
  'name'?: (string);
}

/**
 * Names an artifact.
 */
export interface DeleteArtifactRequest__Output {
  /**
   * Its name.
   */
  'name': (string);
}
