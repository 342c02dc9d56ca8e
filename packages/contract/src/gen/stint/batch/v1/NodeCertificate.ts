// Original file: proto/stint/batch/v1/certificate.proto

import type { CertificateFormat as _stint_batch_v1_CertificateFormat, CertificateFormat__Output as _stint_batch_v1_CertificateFormat__Output } from '../../../stint/batch/v1/CertificateFormat.ts';
import type { CertificateVisibility as _stint_batch_v1_CertificateVisibility, CertificateVisibility__Output as _stint_batch_v1_CertificateVisibility__Output } from '../../../stint/batch/v1/CertificateVisibility.ts';

/**
 * A certificate with all that is private in it, as a node is given it.
 */
export interface NodeCertificate {
  /**
   * Of the certificate.
   */
  'thumbprint'?: (string);
  /**
   * How it is packed.
   */
  'format'?: (_stint_batch_v1_CertificateFormat);
  /**
   * Its bytes.
   */
  'data'?: (Buffer | Uint8Array | string);
  /**
   * Of the private key.
   */
  'password'?: (string);
  /**
   * Whose programs find it; empty = all.
   */
  'visibility'?: (_stint_batch_v1_CertificateVisibility)[];
}

/**
 * A certificate with all that is private in it, as a node is given it.
 */
export interface NodeCertificate__Output {
  /**
   * Of the certificate.
   */
  'thumbprint': (string);
  /**
   * How it is packed.
   */
  'format': (_stint_batch_v1_CertificateFormat__Output);
  /**
   * Its bytes.
   */
  'data': (Buffer);
  /**
   * Of the private key.
   */
  'password': (string);
  /**
   * Whose programs find it; empty = all.
   */
  'visibility': (_stint_batch_v1_CertificateVisibility__Output)[];
}
