// Original file: proto/stint/batch/v1/execution.proto


/**
 * A CIFS share.
 */
export interface CifsMount {
  /**
   * As the mount command takes it, e.g. //server/share.
   */
  'source'?: (string);
  /**
   * Below AZ_BATCH_NODE_MOUNTS_DIR.
   */
  'relativeMountPath'?: (string);
  /**
   * More options of the mount command.
   */
  'mountOptions'?: (string);
  /**
   * The share's user.
   */
  'userName'?: (string);
  /**
   * Its password; never given back.
   */
  'password'?: (string);
}

/**
 * A CIFS share.
 */
export interface CifsMount__Output {
  /**
   * As the mount command takes it, e.g. //server/share.
   */
  'source': (string);
  /**
   * Below AZ_BATCH_NODE_MOUNTS_DIR.
   */
  'relativeMountPath': (string);
  /**
   * More options of the mount command.
   */
  'mountOptions': (string);
  /**
   * The share's user.
   */
  'userName': (string);
  /**
   * Its password; never given back.
   */
  'password': (string);
}
