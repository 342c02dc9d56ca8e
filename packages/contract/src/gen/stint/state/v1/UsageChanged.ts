// Original file: proto/stint/state/v1/record.proto

import type { StoredUsage as _stint_state_v1_StoredUsage, StoredUsage__Output as _stint_state_v1_StoredUsage__Output } from '../../../stint/state/v1/StoredUsage.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What of an owner is gone used, in all.
 */
export interface UsageChanged {
  /**
   * job, pool, jobSchedule or account.
   */
  'owner'?: (string);
  /**
   * Its uid.
   */
  'ownerUid'?: (number | string | Long);
  /**
   * The sum.
   */
  'usage'?: (_stint_state_v1_StoredUsage | null);
}

/**
 * What of an owner is gone used, in all.
 */
export interface UsageChanged__Output {
  /**
   * job, pool, jobSchedule or account.
   */
  'owner': (string);
  /**
   * Its uid.
   */
  'ownerUid': (number);
  /**
   * The sum.
   */
  'usage': (_stint_state_v1_StoredUsage__Output | null);
}
