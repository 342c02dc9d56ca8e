// Original file: proto/stint/batch/v1/task.proto


/**
 * A file that the node fetches before the task starts.
 */
export interface ResourceFile {
  /**
   * An http:, https:, file: or artifact: url.
   */
  'url'?: (string);
  /**
   * Where it goes, relative to the task's working directory; it may not leave it.
   */
  'filePath'?: (string);
  /**
   * Octal permissions such as "0755"; empty = "0770".
   */
  'fileMode'?: (string);
  /**
   * The url is a tar stream: unpack it as a directory at file_path.
   */
  'unpack'?: (boolean);
}

/**
 * A file that the node fetches before the task starts.
 */
export interface ResourceFile__Output {
  /**
   * An http:, https:, file: or artifact: url.
   */
  'url': (string);
  /**
   * Where it goes, relative to the task's working directory; it may not leave it.
   */
  'filePath': (string);
  /**
   * Octal permissions such as "0755"; empty = "0770".
   */
  'fileMode': (string);
  /**
   * The url is a tar stream: unpack it as a directory at file_path.
   */
  'unpack': (boolean);
}
