// Original file: proto/stint/batch/v1/task.proto

import type { FailureCategory as _stint_batch_v1_FailureCategory, FailureCategory__Output as _stint_batch_v1_FailureCategory__Output } from '../../../stint/batch/v1/FailureCategory.ts';

/**
 * Why something failed.
 */
export interface FailureInfo {
  /**
   * Whose fault.
   */
  'category'?: (_stint_batch_v1_FailureCategory);
  /**
   * A stable code, Azure Batch's where it has one.
   */
  'code'?: (string);
  /**
   * For people.
   */
  'message'?: (string);
}

/**
 * Why something failed.
 */
export interface FailureInfo__Output {
  /**
   * Whose fault.
   */
  'category': (_stint_batch_v1_FailureCategory__Output);
  /**
   * A stable code, Azure Batch's where it has one.
   */
  'code': (string);
  /**
   * For people.
   */
  'message': (string);
}
