// Original file: proto/stint/batch/v1/task.proto

import type { ExitOptions as _stint_batch_v1_ExitOptions, ExitOptions__Output as _stint_batch_v1_ExitOptions__Output } from '../../../stint/batch/v1/ExitOptions.ts';

/**
 * Consequences of a range of exit codes.
 */
export interface ExitCodeRangeMapping {
  /**
   * First code.
   */
  'start'?: (number);
  /**
   * Last code.
   */
  'end'?: (number);
  /**
   * Their consequences.
   */
  'options'?: (_stint_batch_v1_ExitOptions | null);
}

/**
 * Consequences of a range of exit codes.
 */
export interface ExitCodeRangeMapping__Output {
  /**
   * First code.
   */
  'start': (number);
  /**
   * Last code.
   */
  'end': (number);
  /**
   * Their consequences.
   */
  'options': (_stint_batch_v1_ExitOptions__Output | null);
}
