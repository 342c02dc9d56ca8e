// Original file: proto/stint/state/v1/record.proto

import type { StoredMetadata as _stint_state_v1_StoredMetadata, StoredMetadata__Output as _stint_state_v1_StoredMetadata__Output } from '../../../stint/state/v1/StoredMetadata.ts';

/**
 * Why an evaluation failed.
 */
export interface StoredAutoScaleError {
  /**
   * A stable code.
   */
  'code'?: (string);
  /**
   * For people.
   */
  'message'?: (string);
  /**
   * Line and column.
   */
  'values'?: (_stint_state_v1_StoredMetadata)[];
}

/**
 * Why an evaluation failed.
 */
export interface StoredAutoScaleError__Output {
  /**
   * A stable code.
   */
  'code': (string);
  /**
   * For people.
   */
  'message': (string);
  /**
   * Line and column.
   */
  'values': (_stint_state_v1_StoredMetadata__Output)[];
}
