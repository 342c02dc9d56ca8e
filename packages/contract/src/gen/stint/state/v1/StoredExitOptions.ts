// Original file: proto/stint/state/v1/record.proto

import type { StoredRange as _stint_state_v1_StoredRange, StoredRange__Output as _stint_state_v1_StoredRange__Output } from '../../../stint/state/v1/StoredRange.ts';

/**
 * Consequences of an end.
 */
export interface StoredExitOptions {
  /**
   * Empty = the default.
   */
  'jobAction'?: (string);
  /**
   * Empty = the default.
   */
  'dependencyAction'?: (string);
  /**
   * Range of exit codes that they belong to.
   */
  'codes'?: (_stint_state_v1_StoredRange | null);
}

/**
 * Consequences of an end.
 */
export interface StoredExitOptions__Output {
  /**
   * Empty = the default.
   */
  'jobAction': (string);
  /**
   * Empty = the default.
   */
  'dependencyAction': (string);
  /**
   * Range of exit codes that they belong to.
   */
  'codes': (_stint_state_v1_StoredRange__Output | null);
}
