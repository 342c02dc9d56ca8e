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
  /**
   * A container with a signature, or empty.
   */
  'storageContainerUrl'?: (string);
  /**
   * A container of the nodes' own storage account, or empty.
   */
  'autoStorageContainerName'?: (string);
  /**
   * Of a tree: what names begin with.
   */
  'blobPrefix'?: (string);
  /**
   * Hexadecimal SHA-256, or empty.
   */
  'sha256'?: (string);
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
  /**
   * A container with a signature, or empty.
   */
  'storageContainerUrl': (string);
  /**
   * A container of the nodes' own storage account, or empty.
   */
  'autoStorageContainerName': (string);
  /**
   * Of a tree: what names begin with.
   */
  'blobPrefix': (string);
  /**
   * Hexadecimal SHA-256, or empty.
   */
  'sha256': (string);
}
