// Original file: proto/stint/batch/v1/admin.proto

import type { Account as _stint_batch_v1_Account, Account__Output as _stint_batch_v1_Account__Output } from '../../../stint/batch/v1/Account.ts';

/**
 * The account as changed.
 */
export interface UpdateAccountResponse {
  /**
   * As it stands.
   */
  'account'?: (_stint_batch_v1_Account | null);
}

/**
 * The account as changed.
 */
export interface UpdateAccountResponse__Output {
  /**
   * As it stands.
   */
  'account': (_stint_batch_v1_Account__Output | null);
}
