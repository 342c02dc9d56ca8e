// Original file: proto/stint/batch/v1/task.proto

/**
 * Where a subtask is in its life.
 */
export const SubtaskState = {
  /**
   * Never sent.
   */
  SUBTASK_STATE_UNSPECIFIED: 'SUBTASK_STATE_UNSPECIFIED',
  /**
   * Files are moved, or the job's preparation task runs.
   */
  SUBTASK_STATE_PREPARING: 'SUBTASK_STATE_PREPARING',
  /**
   * Its coordination command runs, or has succeeded.
   */
  SUBTASK_STATE_RUNNING: 'SUBTASK_STATE_RUNNING',
  /**
   * Nothing of it runs any more.
   */
  SUBTASK_STATE_COMPLETED: 'SUBTASK_STATE_COMPLETED',
} as const;

/**
 * Where a subtask is in its life.
 */
export type SubtaskState =
  /**
   * Never sent.
   */
  | 'SUBTASK_STATE_UNSPECIFIED'
  | 0
  /**
   * Files are moved, or the job's preparation task runs.
   */
  | 'SUBTASK_STATE_PREPARING'
  | 1
  /**
   * Its coordination command runs, or has succeeded.
   */
  | 'SUBTASK_STATE_RUNNING'
  | 2
  /**
   * Nothing of it runs any more.
   */
  | 'SUBTASK_STATE_COMPLETED'
  | 3

/**
 * Where a subtask is in its life.
 */
export type SubtaskState__Output = typeof SubtaskState[keyof typeof SubtaskState]
