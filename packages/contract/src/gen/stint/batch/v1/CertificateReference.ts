// Original file: proto/stint/batch/v1/certificate.proto

import type { CertificateVisibility as _stint_batch_v1_CertificateVisibility, CertificateVisibility__Output as _stint_batch_v1_CertificateVisibility__Output } from '../../../stint/batch/v1/CertificateVisibility.ts';

/**
 * Names a certificate that a pool's nodes are given.
 */
export interface CertificateReference {
  /**
   * Of the certificate.
   */
  'thumbprint'?: (string);
  /**
   * Whose programs find it; empty = all.
   */
  'visibility'?: (_stint_batch_v1_CertificateVisibility)[];
}

/**
 * Names a certificate that a pool's nodes are given.
 */
export interface CertificateReference__Output {
  /**
   * Of the certificate.
   */
  'thumbprint': (string);
  /**
   * Whose programs find it; empty = all.
   */
  'visibility': (_stint_batch_v1_CertificateVisibility__Output)[];
}
