// Original file: proto/stint/agent/v1/session.proto

/**
 * Where an attempt went wrong.
 */
export const Phase = {
  /**
   * Never sent.
   */
  PHASE_UNSPECIFIED: 'PHASE_UNSPECIFIED',
  /**
   * Before the program started.
   */
  PHASE_PRE_PROCESSING: 'PHASE_PRE_PROCESSING',
  /**
   * In the program.
   */
  PHASE_EXECUTION: 'PHASE_EXECUTION',
  /**
   * After it.
   */
  PHASE_FILE_UPLOAD: 'PHASE_FILE_UPLOAD',
} as const;

/**
 * Where an attempt went wrong.
 */
export type Phase =
  /**
   * Never sent.
   */
  | 'PHASE_UNSPECIFIED'
  | 0
  /**
   * Before the program started.
   */
  | 'PHASE_PRE_PROCESSING'
  | 1
  /**
   * In the program.
   */
  | 'PHASE_EXECUTION'
  | 2
  /**
   * After it.
   */
  | 'PHASE_FILE_UPLOAD'
  | 3

/**
 * Where an attempt went wrong.
 */
export type Phase__Output = typeof Phase[keyof typeof Phase]
