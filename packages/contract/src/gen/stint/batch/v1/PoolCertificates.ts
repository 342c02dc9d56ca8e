// Original file: proto/stint/batch/v1/certificate.proto

import type { CertificateReference as _stint_batch_v1_CertificateReference, CertificateReference__Output as _stint_batch_v1_CertificateReference__Output } from '../../../stint/batch/v1/CertificateReference.ts';

/**
 * The certificates that a pool's nodes are given.
 */
export interface PoolCertificates {
  /**
   * At most 12, and each must exist.
   */
  'references'?: (_stint_batch_v1_CertificateReference)[];
}

/**
 * The certificates that a pool's nodes are given.
 */
export interface PoolCertificates__Output {
  /**
   * At most 12, and each must exist.
   */
  'references': (_stint_batch_v1_CertificateReference__Output)[];
}
