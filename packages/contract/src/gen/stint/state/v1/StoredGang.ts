// Original file: proto/stint/state/v1/record.proto

import type { StoredInstance as _stint_state_v1_StoredInstance, StoredInstance__Output as _stint_state_v1_StoredInstance__Output } from '../../../stint/state/v1/StoredInstance.ts';
import type { StoredGangEnd as _stint_state_v1_StoredGangEnd, StoredGangEnd__Output as _stint_state_v1_StoredGangEnd__Output } from '../../../stint/state/v1/StoredGangEnd.ts';

/**
 * An attempt on several nodes.
 */
export interface StoredGang {
  /**
   * By their numbers.
   */
  'instances'?: (_stint_state_v1_StoredInstance)[];
  /**
   * What ends it; unset = it goes on.
   */
  'end'?: (_stint_state_v1_StoredGangEnd | null);
}

/**
 * An attempt on several nodes.
 */
export interface StoredGang__Output {
  /**
   * By their numbers.
   */
  'instances': (_stint_state_v1_StoredInstance__Output)[];
  /**
   * What ends it; unset = it goes on.
   */
  'end': (_stint_state_v1_StoredGangEnd__Output | null);
}
