// Original file: proto/stint/batch/v1/event.proto

import type { CertificateState as _stint_batch_v1_CertificateState, CertificateState__Output as _stint_batch_v1_CertificateState__Output } from '../../../stint/batch/v1/CertificateState.ts';

/**
 * Of a certificate.
 */
export interface CertificateEvent {
  /**
   * Its thumbprint.
   */
  'thumbprint'?: (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state'?: (_stint_batch_v1_CertificateState);
  /**
   * Why its deletion failed: at most 100 of the pools that refer to it.
   */
  'pools'?: (string)[];
}

/**
 * Of a certificate.
 */
export interface CertificateEvent__Output {
  /**
   * Its thumbprint.
   */
  'thumbprint': (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state': (_stint_batch_v1_CertificateState__Output);
  /**
   * Why its deletion failed: at most 100 of the pools that refer to it.
   */
  'pools': (string)[];
}
