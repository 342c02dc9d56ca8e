// Original file: proto/stint/batch/v1/task.proto

/**
 * How it ended.
 */
export const TaskResult = {
  /**
   * It has not ended.
   */
  TASK_RESULT_UNSPECIFIED: 'TASK_RESULT_UNSPECIFIED',
  /**
   * Exit code 0, and every file moved.
   */
  TASK_RESULT_SUCCESS: 'TASK_RESULT_SUCCESS',
  /**
   * Anything else.
   */
  TASK_RESULT_FAILURE: 'TASK_RESULT_FAILURE',
} as const;

/**
 * How it ended.
 */
export type TaskResult =
  /**
   * It has not ended.
   */
  | 'TASK_RESULT_UNSPECIFIED'
  | 0
  /**
   * Exit code 0, and every file moved.
   */
  | 'TASK_RESULT_SUCCESS'
  | 1
  /**
   * Anything else.
   */
  | 'TASK_RESULT_FAILURE'
  | 2

/**
 * How it ended.
 */
export type TaskResult__Output = typeof TaskResult[keyof typeof TaskResult]
