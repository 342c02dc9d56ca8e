// Original file: proto/stint/batch/v1/execution.proto


/**
 * An NFS export.
 */
export interface NfsMount {
  /**
   * As the mount command takes it, e.g. server:/export.
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
}

/**
 * An NFS export.
 */
export interface NfsMount__Output {
  /**
   * As the mount command takes it, e.g. server:/export.
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
}
