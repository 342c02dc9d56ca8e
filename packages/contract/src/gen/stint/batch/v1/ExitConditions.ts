// Original file: proto/stint/batch/v1/task.proto

import type { ExitCodeMapping as _stint_batch_v1_ExitCodeMapping, ExitCodeMapping__Output as _stint_batch_v1_ExitCodeMapping__Output } from '../../../stint/batch/v1/ExitCodeMapping.ts';
import type { ExitCodeRangeMapping as _stint_batch_v1_ExitCodeRangeMapping, ExitCodeRangeMapping__Output as _stint_batch_v1_ExitCodeRangeMapping__Output } from '../../../stint/batch/v1/ExitCodeRangeMapping.ts';
import type { ExitOptions as _stint_batch_v1_ExitOptions, ExitOptions__Output as _stint_batch_v1_ExitOptions__Output } from '../../../stint/batch/v1/ExitOptions.ts';

/**
 * What a task's way to end means to its job and its dependents. A match of the exit code wins over file_upload_error.
 */
export interface ExitConditions {
  /**
   * Single codes.
   */
  'exitCodes'?: (_stint_batch_v1_ExitCodeMapping)[];
  /**
   * Ranges of codes.
   */
  'exitCodeRanges'?: (_stint_batch_v1_ExitCodeRangeMapping)[];
  /**
   * The program could not be started.
   */
  'preProcessingError'?: (_stint_batch_v1_ExitOptions | null);
  /**
   * The outputs could not be uploaded.
   */
  'fileUploadError'?: (_stint_batch_v1_ExitOptions | null);
  /**
   * Any other end than exit code 0.
   */
  'defaultOptions'?: (_stint_batch_v1_ExitOptions | null);
}

/**
 * What a task's way to end means to its job and its dependents. A match of the exit code wins over file_upload_error.
 */
export interface ExitConditions__Output {
  /**
   * Single codes.
   */
  'exitCodes': (_stint_batch_v1_ExitCodeMapping__Output)[];
  /**
   * Ranges of codes.
   */
  'exitCodeRanges': (_stint_batch_v1_ExitCodeRangeMapping__Output)[];
  /**
   * The program could not be started.
   */
  'preProcessingError': (_stint_batch_v1_ExitOptions__Output | null);
  /**
   * The outputs could not be uploaded.
   */
  'fileUploadError': (_stint_batch_v1_ExitOptions__Output | null);
  /**
   * Any other end than exit code 0.
   */
  'defaultOptions': (_stint_batch_v1_ExitOptions__Output | null);
}
