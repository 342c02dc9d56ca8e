// Original file: proto/stint/agent/v1/session.proto

/**
 * What the agent holds of an attempt.
 */
export const HeldPhase = {
  /**
   * Never sent.
   */
  HELD_PHASE_UNSPECIFIED: 'HELD_PHASE_UNSPECIFIED',
  /**
   * Its program has not started.
   */
  HELD_PHASE_WAITING: 'HELD_PHASE_WAITING',
  /**
   * It runs.
   */
  HELD_PHASE_RUNNING: 'HELD_PHASE_RUNNING',
  /**
   * It has ended, unacknowledged.
   */
  HELD_PHASE_FINISHED: 'HELD_PHASE_FINISHED',
} as const;

/**
 * What the agent holds of an attempt.
 */
export type HeldPhase =
  /**
   * Never sent.
   */
  | 'HELD_PHASE_UNSPECIFIED'
  | 0
  /**
   * Its program has not started.
   */
  | 'HELD_PHASE_WAITING'
  | 1
  /**
   * It runs.
   */
  | 'HELD_PHASE_RUNNING'
  | 2
  /**
   * It has ended, unacknowledged.
   */
  | 'HELD_PHASE_FINISHED'
  | 3

/**
 * What the agent holds of an attempt.
 */
export type HeldPhase__Output = typeof HeldPhase[keyof typeof HeldPhase]
