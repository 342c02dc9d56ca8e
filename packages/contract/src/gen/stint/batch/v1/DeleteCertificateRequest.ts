// Original file: proto/stint/batch/v1/certificate.proto


/**
 * Names a certificate.
 */
export interface DeleteCertificateRequest {
  /**
   * Its thumbprint.
   */
  'thumbprint'?: (string);
}

/**
 * Names a certificate.
 */
export interface DeleteCertificateRequest__Output {
  /**
   * Its thumbprint.
   */
  'thumbprint': (string);
}
