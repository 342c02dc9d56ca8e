// Original file: proto/stint/state/v1/record.proto

import type { StoredExitOptions as _stint_state_v1_StoredExitOptions, StoredExitOptions__Output as _stint_state_v1_StoredExitOptions__Output } from '../../../stint/state/v1/StoredExitOptions.ts';

/**
 * Consequences of all ends.
 */
export interface StoredExitConditions {
  /**
   * By exit code: single codes first, ranges after.
   */
  'exitCodes'?: (_stint_state_v1_StoredExitOptions)[];
  /**
   * How many of exit_codes are single codes.
   */
  'singleCount'?: (number);
  /**
   * Program not started.
   */
  'preProcessingError'?: (_stint_state_v1_StoredExitOptions | null);
  /**
   * Outputs not uploaded.
   */
  'fileUploadError'?: (_stint_state_v1_StoredExitOptions | null);
  /**
   * Any other.
   */
  'defaultOptions'?: (_stint_state_v1_StoredExitOptions | null);
}

/**
 * Consequences of all ends.
 */
export interface StoredExitConditions__Output {
  /**
   * By exit code: single codes first, ranges after.
   */
  'exitCodes': (_stint_state_v1_StoredExitOptions__Output)[];
  /**
   * How many of exit_codes are single codes.
   */
  'singleCount': (number);
  /**
   * Program not started.
   */
  'preProcessingError': (_stint_state_v1_StoredExitOptions__Output | null);
  /**
   * Outputs not uploaded.
   */
  'fileUploadError': (_stint_state_v1_StoredExitOptions__Output | null);
  /**
   * Any other.
   */
  'defaultOptions': (_stint_state_v1_StoredExitOptions__Output | null);
}
