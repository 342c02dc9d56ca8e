// Original file: proto/stint/batch/v1/certificate.proto

/**
 * How a certificate is packed.
 */
export const CertificateFormat = {
  /**
   * The same as CERTIFICATE_FORMAT_PFX.
   */
  CERTIFICATE_FORMAT_UNSPECIFIED: 'CERTIFICATE_FORMAT_UNSPECIFIED',
  /**
   * PKCS #12: with its private key, behind a password.
   */
  CERTIFICATE_FORMAT_PFX: 'CERTIFICATE_FORMAT_PFX',
  /**
   * X.509, in DER or PEM.
   */
  CERTIFICATE_FORMAT_CER: 'CERTIFICATE_FORMAT_CER',
} as const;

/**
 * How a certificate is packed.
 */
export type CertificateFormat =
  /**
   * The same as CERTIFICATE_FORMAT_PFX.
   */
  | 'CERTIFICATE_FORMAT_UNSPECIFIED'
  | 0
  /**
   * PKCS #12: with its private key, behind a password.
   */
  | 'CERTIFICATE_FORMAT_PFX'
  | 1
  /**
   * X.509, in DER or PEM.
   */
  | 'CERTIFICATE_FORMAT_CER'
  | 2

/**
 * How a certificate is packed.
 */
export type CertificateFormat__Output = typeof CertificateFormat[keyof typeof CertificateFormat]
