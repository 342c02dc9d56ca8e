// Original file: proto/stint/batch/v1/certificate.proto


/**
 * Names a certificate.
 */
export interface CancelCertificateDeletionRequest {
  /**
   * Its thumbprint.
   */
  'thumbprint'?: (string);
}

/**
 * Names a certificate.
 */
export interface CancelCertificateDeletionRequest__Output {
  /**
   * Its thumbprint.
   */
  'thumbprint': (string);
}
