// Original file: proto/stint/batch/v1/pool.proto

/**
 * What becomes of the tasks of a node that leaves, restarts or is disabled.
 */
export const DeallocationOption = {
  /**
   * The same as DEALLOCATION_OPTION_REQUEUE.
   */
  DEALLOCATION_OPTION_UNSPECIFIED: 'DEALLOCATION_OPTION_UNSPECIFIED',
  /**
   * They are ended and wait anew; their requeue count rises.
   */
  DEALLOCATION_OPTION_REQUEUE: 'DEALLOCATION_OPTION_REQUEUE',
  /**
   * They are ended and completed, as by a person's wish.
   */
  DEALLOCATION_OPTION_TERMINATE: 'DEALLOCATION_OPTION_TERMINATE',
  /**
   * They run to their ends; the node takes no others. A resize takes as long as that.
   */
  DEALLOCATION_OPTION_TASK_COMPLETION: 'DEALLOCATION_OPTION_TASK_COMPLETION',
  /**
   * The same, and the node then keeps their files until the retention is over. Not for disabling.
   */
  DEALLOCATION_OPTION_RETAINED_DATA: 'DEALLOCATION_OPTION_RETAINED_DATA',
} as const;

/**
 * What becomes of the tasks of a node that leaves, restarts or is disabled.
 */
export type DeallocationOption =
  /**
   * The same as DEALLOCATION_OPTION_REQUEUE.
   */
  | 'DEALLOCATION_OPTION_UNSPECIFIED'
  | 0
  /**
   * They are ended and wait anew; their requeue count rises.
   */
  | 'DEALLOCATION_OPTION_REQUEUE'
  | 1
  /**
   * They are ended and completed, as by a person's wish.
   */
  | 'DEALLOCATION_OPTION_TERMINATE'
  | 2
  /**
   * They run to their ends; the node takes no others. A resize takes as long as that.
   */
  | 'DEALLOCATION_OPTION_TASK_COMPLETION'
  | 3
  /**
   * The same, and the node then keeps their files until the retention is over. Not for disabling.
   */
  | 'DEALLOCATION_OPTION_RETAINED_DATA'
  | 4

/**
 * What becomes of the tasks of a node that leaves, restarts or is disabled.
 */
export type DeallocationOption__Output = typeof DeallocationOption[keyof typeof DeallocationOption]
