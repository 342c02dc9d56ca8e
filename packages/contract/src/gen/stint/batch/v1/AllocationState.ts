// Original file: proto/stint/batch/v1/pool.proto

/**
 * Whether its nodes are as asked for.
 */
export const AllocationState = {
  /**
   * Never sent.
   */
  ALLOCATION_STATE_UNSPECIFIED: 'ALLOCATION_STATE_UNSPECIFIED',
  /**
   * As asked for.
   */
  ALLOCATION_STATE_STEADY: 'ALLOCATION_STATE_STEADY',
  /**
   * Nodes are being added or removed.
   */
  ALLOCATION_STATE_RESIZING: 'ALLOCATION_STATE_RESIZING',
  /**
   * A resize is being stopped.
   */
  ALLOCATION_STATE_STOPPING: 'ALLOCATION_STATE_STOPPING',
} as const;

/**
 * Whether its nodes are as asked for.
 */
export type AllocationState =
  /**
   * Never sent.
   */
  | 'ALLOCATION_STATE_UNSPECIFIED'
  | 0
  /**
   * As asked for.
   */
  | 'ALLOCATION_STATE_STEADY'
  | 1
  /**
   * Nodes are being added or removed.
   */
  | 'ALLOCATION_STATE_RESIZING'
  | 2
  /**
   * A resize is being stopped.
   */
  | 'ALLOCATION_STATE_STOPPING'
  | 3

/**
 * Whether its nodes are as asked for.
 */
export type AllocationState__Output = typeof AllocationState[keyof typeof AllocationState]
