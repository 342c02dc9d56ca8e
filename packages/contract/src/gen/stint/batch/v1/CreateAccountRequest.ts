// Original file: proto/stint/batch/v1/admin.proto

import type { AccountQuotas as _stint_batch_v1_AccountQuotas, AccountQuotas__Output as _stint_batch_v1_AccountQuotas__Output } from '../../../stint/batch/v1/AccountQuotas.ts';

/**
 * An account to create.
 */
export interface CreateAccountRequest {
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * What it may have.
   */
  'quotas'?: (_stint_batch_v1_AccountQuotas | null);
}

/**
 * An account to create.
 */
export interface CreateAccountRequest__Output {
  /**
   * Its name.
   */
  'name': (string);
  /**
   * What it may have.
   */
  'quotas': (_stint_batch_v1_AccountQuotas__Output | null);
}
