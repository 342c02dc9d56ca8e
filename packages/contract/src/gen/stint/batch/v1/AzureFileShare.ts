// Original file: proto/stint/batch/v1/execution.proto


/**
 * A share of Azure Files.
 */
export interface AzureFileShare {
  /**
   * The storage account.
   */
  'accountName'?: (string);
  /**
   * Its url, e.g. https://account.file.core.windows.net/share.
   */
  'azureFileUrl'?: (string);
  /**
   * The account's key; never given back.
   */
  'accountKey'?: (string);
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
 * A share of Azure Files.
 */
export interface AzureFileShare__Output {
  /**
   * The storage account.
   */
  'accountName': (string);
  /**
   * Its url, e.g. https://account.file.core.windows.net/share.
   */
  'azureFileUrl': (string);
  /**
   * The account's key; never given back.
   */
  'accountKey': (string);
  /**
   * Below AZ_BATCH_NODE_MOUNTS_DIR.
   */
  'relativeMountPath': (string);
  /**
   * More options of the mount command.
   */
  'mountOptions': (string);
}
