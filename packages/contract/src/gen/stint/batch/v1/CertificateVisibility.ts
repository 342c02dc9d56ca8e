// Original file: proto/stint/batch/v1/certificate.proto

/**
 * Whose programs find a certificate.
 */
export const CertificateVisibility = {
  /**
   * Never sent.
   */
  CERTIFICATE_VISIBILITY_UNSPECIFIED: 'CERTIFICATE_VISIBILITY_UNSPECIFIED',
  /**
   * The pool's start task.
   */
  CERTIFICATE_VISIBILITY_START_TASK: 'CERTIFICATE_VISIBILITY_START_TASK',
  /**
   * Tasks, preparations and releases.
   */
  CERTIFICATE_VISIBILITY_TASK: 'CERTIFICATE_VISIBILITY_TASK',
  /**
   * People who log in.
   */
  CERTIFICATE_VISIBILITY_REMOTE_USER: 'CERTIFICATE_VISIBILITY_REMOTE_USER',
} as const;

/**
 * Whose programs find a certificate.
 */
export type CertificateVisibility =
  /**
   * Never sent.
   */
  | 'CERTIFICATE_VISIBILITY_UNSPECIFIED'
  | 0
  /**
   * The pool's start task.
   */
  | 'CERTIFICATE_VISIBILITY_START_TASK'
  | 1
  /**
   * Tasks, preparations and releases.
   */
  | 'CERTIFICATE_VISIBILITY_TASK'
  | 2
  /**
   * People who log in.
   */
  | 'CERTIFICATE_VISIBILITY_REMOTE_USER'
  | 3

/**
 * Whose programs find a certificate.
 */
export type CertificateVisibility__Output = typeof CertificateVisibility[keyof typeof CertificateVisibility]
