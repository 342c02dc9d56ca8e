// Original file: proto/stint/batch/v1/certificate.proto

import type { Certificate as _stint_batch_v1_Certificate, Certificate__Output as _stint_batch_v1_Certificate__Output } from '../../../stint/batch/v1/Certificate.ts';

/**
 * A page.
 */
export interface ListCertificatesResponse {
  /**
   * Newest first.
   */
  'certificates'?: (_stint_batch_v1_Certificate)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListCertificatesResponse__Output {
  /**
   * Newest first.
   */
  'certificates': (_stint_batch_v1_Certificate__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
