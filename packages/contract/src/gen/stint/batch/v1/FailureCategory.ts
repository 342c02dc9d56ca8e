// Original file: proto/stint/batch/v1/task.proto

/**
 * Whose fault a failure is.
 */
export const FailureCategory = {
  /**
   * Never sent.
   */
  FAILURE_CATEGORY_UNSPECIFIED: 'FAILURE_CATEGORY_UNSPECIFIED',
  /**
   * The task's.
   */
  FAILURE_CATEGORY_USER_ERROR: 'FAILURE_CATEGORY_USER_ERROR',
  /**
   * The cluster's.
   */
  FAILURE_CATEGORY_SERVER_ERROR: 'FAILURE_CATEGORY_SERVER_ERROR',
} as const;

/**
 * Whose fault a failure is.
 */
export type FailureCategory =
  /**
   * Never sent.
   */
  | 'FAILURE_CATEGORY_UNSPECIFIED'
  | 0
  /**
   * The task's.
   */
  | 'FAILURE_CATEGORY_USER_ERROR'
  | 1
  /**
   * The cluster's.
   */
  | 'FAILURE_CATEGORY_SERVER_ERROR'
  | 2

/**
 * Whose fault a failure is.
 */
export type FailureCategory__Output = typeof FailureCategory[keyof typeof FailureCategory]
