// Original file: proto/stint/batch/v1/task.proto

import type { ExitOptions as _stint_batch_v1_ExitOptions, ExitOptions__Output as _stint_batch_v1_ExitOptions__Output } from '../../../stint/batch/v1/ExitOptions.ts';

/**
 * Consequences of one exit code.
 */
export interface ExitCodeMapping {
  /**
   * The exit code.
   */
  'code'?: (number);
  /**
   * Its consequences.
   */
  'options'?: (_stint_batch_v1_ExitOptions | null);
}

/**
 * Consequences of one exit code.
 */
export interface ExitCodeMapping__Output {
  /**
   * The exit code.
   */
  'code': (number);
  /**
   * Its consequences.
   */
  'options': (_stint_batch_v1_ExitOptions__Output | null);
}
