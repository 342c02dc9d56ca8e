// Original file: proto/stint/batch/v1/certificate.proto

import type { CertificateFormat as _stint_batch_v1_CertificateFormat, CertificateFormat__Output as _stint_batch_v1_CertificateFormat__Output } from '../../../stint/batch/v1/CertificateFormat.ts';

/**
 * A certificate to keep.
 */
export interface AddCertificateRequest {
  /**
   * Must be that of the certificate; empty = whatever that is.
   */
  'thumbprint'?: (string);
  /**
   * At most 10 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
  /**
   * How it is packed.
   */
  'format'?: (_stint_batch_v1_CertificateFormat);
  /**
   * Of a PFX.
   */
  'password'?: (string);
}

/**
 * A certificate to keep.
 */
export interface AddCertificateRequest__Output {
  /**
   * Must be that of the certificate; empty = whatever that is.
   */
  'thumbprint': (string);
  /**
   * At most 10 KB.
   */
  'data': (Buffer);
  /**
   * How it is packed.
   */
  'format': (_stint_batch_v1_CertificateFormat__Output);
  /**
   * Of a PFX.
   */
  'password': (string);
}
