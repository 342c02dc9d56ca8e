// Original file: proto/stint/batch/v1/admin.proto

import type { AccountQuotas as _stint_batch_v1_AccountQuotas, AccountQuotas__Output as _stint_batch_v1_AccountQuotas__Output } from '../../../stint/batch/v1/AccountQuotas.ts';

/**
 * New quotas.
 */
export interface UpdateAccountRequest {
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * What is unset stays.
   */
  'quotas'?: (_stint_batch_v1_AccountQuotas | null);
}

/**
 * New quotas.
 */
export interface UpdateAccountRequest__Output {
  /**
   * Its name.
   */
  'name': (string);
  /**
   * What is unset stays.
   */
  'quotas': (_stint_batch_v1_AccountQuotas__Output | null);
}
