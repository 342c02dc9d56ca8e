// Original file: proto/stint/state/v1/record.proto

import type { StoredAutoScaleError as _stint_state_v1_StoredAutoScaleError, StoredAutoScaleError__Output as _stint_state_v1_StoredAutoScaleError__Output } from '../../../stint/state/v1/StoredAutoScaleError.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An evaluation of a pool's formula.
 */
export interface StoredAutoScaleRun {
  /**
   * Made, Unix milliseconds.
   */
  'timestampMs'?: (number | string | Long);
  /**
   * As clients see them.
   */
  'results'?: (string);
  /**
   * What went wrong.
   */
  'error'?: (_stint_state_v1_StoredAutoScaleError | null);
}

/**
 * An evaluation of a pool's formula.
 */
export interface StoredAutoScaleRun__Output {
  /**
   * Made, Unix milliseconds.
   */
  'timestampMs': (number);
  /**
   * As clients see them.
   */
  'results': (string);
  /**
   * What went wrong.
   */
  'error': (_stint_state_v1_StoredAutoScaleError__Output | null);
}
