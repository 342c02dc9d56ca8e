// Original file: proto/stint/batch/v1/task.proto

/**
 * Where a task is in its life.
 */
export const TaskState = {
  /**
   * Never sent.
   */
  TASK_STATE_UNSPECIFIED: 'TASK_STATE_UNSPECIFIED',
  /**
   * It waits for dependencies or for a slot.
   */
  TASK_STATE_ACTIVE: 'TASK_STATE_ACTIVE',
  /**
   * It has a node, where the job's preparation task runs.
   */
  TASK_STATE_PREPARING: 'TASK_STATE_PREPARING',
  /**
   * It has a node; files are moved or the program runs.
   */
  TASK_STATE_RUNNING: 'TASK_STATE_RUNNING',
  /**
   * It has ended.
   */
  TASK_STATE_COMPLETED: 'TASK_STATE_COMPLETED',
} as const;

/**
 * Where a task is in its life.
 */
export type TaskState =
  /**
   * Never sent.
   */
  | 'TASK_STATE_UNSPECIFIED'
  | 0
  /**
   * It waits for dependencies or for a slot.
   */
  | 'TASK_STATE_ACTIVE'
  | 1
  /**
   * It has a node, where the job's preparation task runs.
   */
  | 'TASK_STATE_PREPARING'
  | 2
  /**
   * It has a node; files are moved or the program runs.
   */
  | 'TASK_STATE_RUNNING'
  | 3
  /**
   * It has ended.
   */
  | 'TASK_STATE_COMPLETED'
  | 4

/**
 * Where a task is in its life.
 */
export type TaskState__Output = typeof TaskState[keyof typeof TaskState]
