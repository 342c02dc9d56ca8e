// Original file: proto/stint/batch/v1/certificate.proto

/**
 * Whether a certificate is in use.
 */
export const CertificateState = {
  /**
   * Never sent.
   */
  CERTIFICATE_STATE_UNSPECIFIED: 'CERTIFICATE_STATE_UNSPECIFIED',
  /**
   * Pools may refer to it.
   */
  CERTIFICATE_STATE_ACTIVE: 'CERTIFICATE_STATE_ACTIVE',
  /**
   * Its deletion was asked for while a pool referred to it.
   */
  CERTIFICATE_STATE_DELETE_FAILED: 'CERTIFICATE_STATE_DELETE_FAILED',
} as const;

/**
 * Whether a certificate is in use.
 */
export type CertificateState =
  /**
   * Never sent.
   */
  | 'CERTIFICATE_STATE_UNSPECIFIED'
  | 0
  /**
   * Pools may refer to it.
   */
  | 'CERTIFICATE_STATE_ACTIVE'
  | 1
  /**
   * Its deletion was asked for while a pool referred to it.
   */
  | 'CERTIFICATE_STATE_DELETE_FAILED'
  | 2

/**
 * Whether a certificate is in use.
 */
export type CertificateState__Output = typeof CertificateState[keyof typeof CertificateState]
