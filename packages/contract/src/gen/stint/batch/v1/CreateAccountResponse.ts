// Original file: proto/stint/batch/v1/admin.proto

import type { Account as _stint_batch_v1_Account, Account__Output as _stint_batch_v1_Account__Output } from '../../../stint/batch/v1/Account.ts';

/**
 * The account as created.
 */
export interface CreateAccountResponse {
  /**
   * As it stands.
   */
  'account'?: (_stint_batch_v1_Account | null);
}

/**
 * The account as created.
 */
export interface CreateAccountResponse__Output {
  /**
   * As it stands.
   */
  'account': (_stint_batch_v1_Account__Output | null);
}
