// Original file: proto/stint/batch/v1/admin.proto

import type { Account as _stint_batch_v1_Account, Account__Output as _stint_batch_v1_Account__Output } from '../../../stint/batch/v1/Account.ts';

/**
 * A page.
 */
export interface ListAccountsResponse {
  /**
   * Newest first.
   */
  'accounts'?: (_stint_batch_v1_Account)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListAccountsResponse__Output {
  /**
   * Newest first.
   */
  'accounts': (_stint_batch_v1_Account__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
