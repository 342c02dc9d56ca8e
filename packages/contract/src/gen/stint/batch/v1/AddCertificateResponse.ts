// Original file: proto/stint/batch/v1/certificate.proto

import type { Certificate as _stint_batch_v1_Certificate, Certificate__Output as _stint_batch_v1_Certificate__Output } from '../../../stint/batch/v1/Certificate.ts';

/**
 * The certificate as kept.
 */
export interface AddCertificateResponse {
  /**
   * As it stands.
   */
  'certificate'?: (_stint_batch_v1_Certificate | null);
}

/**
 * The certificate as kept.
 */
export interface AddCertificateResponse__Output {
  /**
   * As it stands.
   */
  'certificate': (_stint_batch_v1_Certificate__Output | null);
}
