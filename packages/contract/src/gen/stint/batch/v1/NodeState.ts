// Original file: proto/stint/batch/v1/node.proto

/**
 * Where a node is in its life.
 */
export const NodeState = {
  /**
   * Never sent.
   */
  NODE_STATE_UNSPECIFIED: 'NODE_STATE_UNSPECIFIED',
  /**
   * Its machine is asked for.
   */
  NODE_STATE_CREATING: 'NODE_STATE_CREATING',
  /**
   * Its machine is made, and has not joined yet.
   */
  NODE_STATE_STARTING: 'NODE_STATE_STARTING',
  /**
   * Its start task runs.
   */
  NODE_STATE_WAITING_FOR_START_TASK: 'NODE_STATE_WAITING_FOR_START_TASK',
  /**
   * Its start task failed for good.
   */
  NODE_STATE_START_TASK_FAILED: 'NODE_STATE_START_TASK_FAILED',
  /**
   * It runs no task.
   */
  NODE_STATE_IDLE: 'NODE_STATE_IDLE',
  /**
   * It runs tasks.
   */
  NODE_STATE_RUNNING: 'NODE_STATE_RUNNING',
  /**
   * It is silent; its tasks may still run.
   */
  NODE_STATE_UNKNOWN: 'NODE_STATE_UNKNOWN',
  /**
   * It is lost, or cannot run tasks.
   */
  NODE_STATE_UNUSABLE: 'NODE_STATE_UNUSABLE',
  /**
   * Its scheduling is disabled.
   */
  NODE_STATE_OFFLINE: 'NODE_STATE_OFFLINE',
  /**
   * It is being removed.
   */
  NODE_STATE_LEAVING_POOL: 'NODE_STATE_LEAVING_POOL',
  /**
   * It is drained, or restarts.
   */
  NODE_STATE_REBOOTING: 'NODE_STATE_REBOOTING',
  /**
   * The same, with a clean slate.
   */
  NODE_STATE_REIMAGING: 'NODE_STATE_REIMAGING',
  /**
   * A spot machine that its owner took back.
   */
  NODE_STATE_PREEMPTED: 'NODE_STATE_PREEMPTED',
} as const;

/**
 * Where a node is in its life.
 */
export type NodeState =
  /**
   * Never sent.
   */
  | 'NODE_STATE_UNSPECIFIED'
  | 0
  /**
   * Its machine is asked for.
   */
  | 'NODE_STATE_CREATING'
  | 1
  /**
   * Its machine is made, and has not joined yet.
   */
  | 'NODE_STATE_STARTING'
  | 2
  /**
   * Its start task runs.
   */
  | 'NODE_STATE_WAITING_FOR_START_TASK'
  | 3
  /**
   * Its start task failed for good.
   */
  | 'NODE_STATE_START_TASK_FAILED'
  | 4
  /**
   * It runs no task.
   */
  | 'NODE_STATE_IDLE'
  | 5
  /**
   * It runs tasks.
   */
  | 'NODE_STATE_RUNNING'
  | 6
  /**
   * It is silent; its tasks may still run.
   */
  | 'NODE_STATE_UNKNOWN'
  | 7
  /**
   * It is lost, or cannot run tasks.
   */
  | 'NODE_STATE_UNUSABLE'
  | 8
  /**
   * Its scheduling is disabled.
   */
  | 'NODE_STATE_OFFLINE'
  | 9
  /**
   * It is being removed.
   */
  | 'NODE_STATE_LEAVING_POOL'
  | 10
  /**
   * It is drained, or restarts.
   */
  | 'NODE_STATE_REBOOTING'
  | 11
  /**
   * The same, with a clean slate.
   */
  | 'NODE_STATE_REIMAGING'
  | 12
  /**
   * A spot machine that its owner took back.
   */
  | 'NODE_STATE_PREEMPTED'
  | 13

/**
 * Where a node is in its life.
 */
export type NodeState__Output = typeof NodeState[keyof typeof NodeState]
