// Original file: proto/stint/state/v1/record.proto


/**
 * A resource file.
 */
export interface StoredResourceFile {
  /**
   * Where from.
   */
  'url'?: (string);
  /**
   * Where to.
   */
  'filePath'?: (string);
  /**
   * Permissions; 0 = the default.
   */
  'fileMode'?: (number);
  /**
   * It is a tar stream to unpack.
   */
  'unpack'?: (boolean);
}

/**
 * A resource file.
 */
export interface StoredResourceFile__Output {
  /**
   * Where from.
   */
  'url': (string);
  /**
   * Where to.
   */
  'filePath': (string);
  /**
   * Permissions; 0 = the default.
   */
  'fileMode': (number);
  /**
   * It is a tar stream to unpack.
   */
  'unpack': (boolean);
}
