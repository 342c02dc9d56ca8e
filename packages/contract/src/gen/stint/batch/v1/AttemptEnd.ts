// Original file: proto/stint/batch/v1/task.proto

/**
 * Why an attempt ended.
 */
export const AttemptEnd = {
  /**
   * It has not, or none did.
   */
  ATTEMPT_END_UNSPECIFIED: 'ATTEMPT_END_UNSPECIFIED',
  /**
   * By itself, and well.
   */
  ATTEMPT_END_SUCCEEDED: 'ATTEMPT_END_SUCCEEDED',
  /**
   * By itself, or by what came before and after its program: `failure` says how.
   */
  ATTEMPT_END_FAILED: 'ATTEMPT_END_FAILED',
  /**
   * Somebody asked for it, or its job ended.
   */
  ATTEMPT_END_TERMINATED: 'ATTEMPT_END_TERMINATED',
  /**
   * Its job was disabled.
   */
  ATTEMPT_END_JOB_DISABLED: 'ATTEMPT_END_JOB_DISABLED',
  /**
   * A job of higher priority took its slot.
   */
  ATTEMPT_END_PREEMPTED: 'ATTEMPT_END_PREEMPTED',
  /**
   * Its node was resized away, disabled, rebooted or reimaged.
   */
  ATTEMPT_END_NODE_DRAINED: 'ATTEMPT_END_NODE_DRAINED',
  /**
   * Its node's machine was taken back by its owner.
   */
  ATTEMPT_END_NODE_PREEMPTED: 'ATTEMPT_END_NODE_PREEMPTED',
  /**
   * Its node left the pool with it.
   */
  ATTEMPT_END_NODE_REMOVED: 'ATTEMPT_END_NODE_REMOVED',
  /**
   * Its node came up anew without it.
   */
  ATTEMPT_END_NODE_RESTARTED: 'ATTEMPT_END_NODE_RESTARTED',
  /**
   * Its node was silent for longer than its lease.
   */
  ATTEMPT_END_NODE_LOST: 'ATTEMPT_END_NODE_LOST',
  /**
   * How it ended cannot be known.
   */
  ATTEMPT_END_OUTCOME_UNKNOWN: 'ATTEMPT_END_OUTCOME_UNKNOWN',
  /**
   * The job could not be prepared on its node.
   */
  ATTEMPT_END_PREPARATION_FAILED: 'ATTEMPT_END_PREPARATION_FAILED',
} as const;

/**
 * Why an attempt ended.
 */
export type AttemptEnd =
  /**
   * It has not, or none did.
   */
  | 'ATTEMPT_END_UNSPECIFIED'
  | 0
  /**
   * By itself, and well.
   */
  | 'ATTEMPT_END_SUCCEEDED'
  | 1
  /**
   * By itself, or by what came before and after its program: `failure` says how.
   */
  | 'ATTEMPT_END_FAILED'
  | 2
  /**
   * Somebody asked for it, or its job ended.
   */
  | 'ATTEMPT_END_TERMINATED'
  | 3
  /**
   * Its job was disabled.
   */
  | 'ATTEMPT_END_JOB_DISABLED'
  | 4
  /**
   * A job of higher priority took its slot.
   */
  | 'ATTEMPT_END_PREEMPTED'
  | 5
  /**
   * Its node was resized away, disabled, rebooted or reimaged.
   */
  | 'ATTEMPT_END_NODE_DRAINED'
  | 6
  /**
   * Its node's machine was taken back by its owner.
   */
  | 'ATTEMPT_END_NODE_PREEMPTED'
  | 7
  /**
   * Its node left the pool with it.
   */
  | 'ATTEMPT_END_NODE_REMOVED'
  | 8
  /**
   * Its node came up anew without it.
   */
  | 'ATTEMPT_END_NODE_RESTARTED'
  | 9
  /**
   * Its node was silent for longer than its lease.
   */
  | 'ATTEMPT_END_NODE_LOST'
  | 10
  /**
   * How it ended cannot be known.
   */
  | 'ATTEMPT_END_OUTCOME_UNKNOWN'
  | 11
  /**
   * The job could not be prepared on its node.
   */
  | 'ATTEMPT_END_PREPARATION_FAILED'
  | 12

/**
 * Why an attempt ended.
 */
export type AttemptEnd__Output = typeof AttemptEnd[keyof typeof AttemptEnd]
