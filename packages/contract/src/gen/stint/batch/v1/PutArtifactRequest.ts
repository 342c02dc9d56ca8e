// Original file: proto/stint/batch/v1/file.proto


/**
 * A piece of an artifact to store.
 */
export interface PutArtifactRequest {
  /**
   * Only in the first message.
   */
  'name'?: (string);
  /**
   * At most 256 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
}

/**
 * A piece of an artifact to store.
 */
export interface PutArtifactRequest__Output {
  /**
   * Only in the first message.
   */
  'name': (string);
  /**
   * At most 256 KB.
   */
  'data': (Buffer);
}
