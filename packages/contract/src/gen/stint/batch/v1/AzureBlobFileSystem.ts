// Original file: proto/stint/batch/v1/execution.proto


/**
 * A container of Azure blobs, by blobfuse.
 */
export interface AzureBlobFileSystem {
  /**
   * The storage account.
   */
  'accountName'?: (string);
  /**
   * The container.
   */
  'containerName'?: (string);
  /**
   * The account's key; never given back. Either this or sas_key.
   */
  'accountKey'?: (string);
  /**
   * A shared access signature; never given back.
   */
  'sasKey'?: (string);
  /**
   * More options of blobfuse.
   */
  'blobfuseOptions'?: (string);
  /**
   * Below AZ_BATCH_NODE_MOUNTS_DIR.
   */
  'relativeMountPath'?: (string);
}

/**
 * A container of Azure blobs, by blobfuse.
 */
export interface AzureBlobFileSystem__Output {
  /**
   * The storage account.
   */
  'accountName': (string);
  /**
   * The container.
   */
  'containerName': (string);
  /**
   * The account's key; never given back. Either this or sas_key.
   */
  'accountKey': (string);
  /**
   * A shared access signature; never given back.
   */
  'sasKey': (string);
  /**
   * More options of blobfuse.
   */
  'blobfuseOptions': (string);
  /**
   * Below AZ_BATCH_NODE_MOUNTS_DIR.
   */
  'relativeMountPath': (string);
}
