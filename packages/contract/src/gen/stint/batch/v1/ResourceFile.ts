// Original file: proto/stint/batch/v1/task.proto


/**
 * A file, or a tree of files, that the node fetches before the task starts. Exactly one of url, storage_container_url and
 * auto_storage_container_name is given.
 */
export interface ResourceFile {
  /**
   * An http:, https:, s3:, file: or artifact: url. s3://BUCKET/FOLDER/ is all that lies in the folder.
   */
  'url'?: (string);
  /**
   * Where it goes, relative to the task's working directory; it may not leave it. Of a tree, a directory; empty = the working directory.
   */
  'filePath'?: (string);
  /**
   * Octal permissions such as "0755"; empty = "0770".
   */
  'fileMode'?: (string);
  /**
   * The url is a tar, a gzipped one or a zip: unpack it as a directory at file_path.
   */
  'unpack'?: (boolean);
  /**
   * An Azure blob container, with a signature (SAS) that may list and read: its blobs, each under its whole name.
   */
  'storageContainerUrl'?: (string);
  /**
   * A container of the storage account that the nodes are configured with.
   */
  'autoStorageContainerName'?: (string);
  /**
   * Of a container or a folder of S3: only what begins with this.
   */
  'blobPrefix'?: (string);
  /**
   * Hexadecimal SHA-256 of a single file: other content is refused. Empty = any content.
   */
  'sha256'?: (string);
}

/**
 * A file, or a tree of files, that the node fetches before the task starts. Exactly one of url, storage_container_url and
 * auto_storage_container_name is given.
 */
export interface ResourceFile__Output {
  /**
   * An http:, https:, s3:, file: or artifact: url. s3://BUCKET/FOLDER/ is all that lies in the folder.
   */
  'url': (string);
  /**
   * Where it goes, relative to the task's working directory; it may not leave it. Of a tree, a directory; empty = the working directory.
   */
  'filePath': (string);
  /**
   * Octal permissions such as "0755"; empty = "0770".
   */
  'fileMode': (string);
  /**
   * The url is a tar, a gzipped one or a zip: unpack it as a directory at file_path.
   */
  'unpack': (boolean);
  /**
   * An Azure blob container, with a signature (SAS) that may list and read: its blobs, each under its whole name.
   */
  'storageContainerUrl': (string);
  /**
   * A container of the storage account that the nodes are configured with.
   */
  'autoStorageContainerName': (string);
  /**
   * Of a container or a folder of S3: only what begins with this.
   */
  'blobPrefix': (string);
  /**
   * Hexadecimal SHA-256 of a single file: other content is refused. Empty = any content.
   */
  'sha256': (string);
}
