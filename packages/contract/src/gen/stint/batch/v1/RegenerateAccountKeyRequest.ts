// Original file: proto/stint/batch/v1/admin.proto

import type { AccountKeyName as _stint_batch_v1_AccountKeyName, AccountKeyName__Output as _stint_batch_v1_AccountKeyName__Output } from '../../../stint/batch/v1/AccountKeyName.ts';

/**
 * Which key to renew.
 */
export interface RegenerateAccountKeyRequest {
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * The key.
   */
  'key'?: (_stint_batch_v1_AccountKeyName);
}

/**
 * Which key to renew.
 */
export interface RegenerateAccountKeyRequest__Output {
  /**
   * Its name.
   */
  'name': (string);
  /**
   * The key.
   */
  'key': (_stint_batch_v1_AccountKeyName__Output);
}
