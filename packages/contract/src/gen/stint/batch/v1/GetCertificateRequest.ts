// Original file: proto/stint/batch/v1/certificate.proto


/**
 * Names a certificate.
 */
export interface GetCertificateRequest {
  /**
   * Its thumbprint.
   */
  'thumbprint'?: (string);
}

/**
 * Names a certificate.
 */
export interface GetCertificateRequest__Output {
  /**
   * Its thumbprint.
   */
  'thumbprint': (string);
}
