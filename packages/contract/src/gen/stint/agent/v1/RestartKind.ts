// Original file: proto/stint/agent/v1/session.proto

/**
 * Why a node restarts.
 */
export const RestartKind = {
  /**
   * Never sent.
   */
  RESTART_KIND_UNSPECIFIED: 'RESTART_KIND_UNSPECIFIED',
  /**
   * The machine boots anew.
   */
  RESTART_KIND_REBOOT: 'RESTART_KIND_REBOOT',
  /**
   * The same, with a clean slate.
   */
  RESTART_KIND_REIMAGE: 'RESTART_KIND_REIMAGE',
  /**
   * Its owner takes the machine back: the agent ends.
   */
  RESTART_KIND_PREEMPT: 'RESTART_KIND_PREEMPT',
} as const;

/**
 * Why a node restarts.
 */
export type RestartKind =
  /**
   * Never sent.
   */
  | 'RESTART_KIND_UNSPECIFIED'
  | 0
  /**
   * The machine boots anew.
   */
  | 'RESTART_KIND_REBOOT'
  | 1
  /**
   * The same, with a clean slate.
   */
  | 'RESTART_KIND_REIMAGE'
  | 2
  /**
   * Its owner takes the machine back: the agent ends.
   */
  | 'RESTART_KIND_PREEMPT'
  | 3

/**
 * Why a node restarts.
 */
export type RestartKind__Output = typeof RestartKind[keyof typeof RestartKind]
