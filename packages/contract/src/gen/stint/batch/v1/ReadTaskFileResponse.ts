// Original file: proto/stint/batch/v1/file.proto


/**
 * A piece of it.
 */
export interface ReadTaskFileResponse {
  /**
   * At most 256 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
}

/**
 * A piece of it.
 */
export interface ReadTaskFileResponse__Output {
  /**
   * At most 256 KB.
   */
  'data': (Buffer);
}
