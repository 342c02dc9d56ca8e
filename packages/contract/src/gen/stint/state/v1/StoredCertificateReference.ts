// Original file: proto/stint/state/v1/record.proto


/**
 * Names a certificate that a pool's nodes are given.
 */
export interface StoredCertificateReference {
  /**
   * Its thumbprint.
   */
  'thumbprint'?: (string);
  /**
   * starttask, task, remoteuser; empty = all.
   */
  'visibility'?: (string)[];
}

/**
 * Names a certificate that a pool's nodes are given.
 */
export interface StoredCertificateReference__Output {
  /**
   * Its thumbprint.
   */
  'thumbprint': (string);
  /**
   * starttask, task, remoteuser; empty = all.
   */
  'visibility': (string)[];
}
