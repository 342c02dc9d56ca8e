// Original file: proto/stint/batch/v1/pool.proto

/**
 * How tasks are laid onto nodes.
 */
export const NodeFillType = {
  /**
   * The same as NODE_FILL_TYPE_SPREAD.
   */
  NODE_FILL_TYPE_UNSPECIFIED: 'NODE_FILL_TYPE_UNSPECIFIED',
  /**
   * Evenly.
   */
  NODE_FILL_TYPE_SPREAD: 'NODE_FILL_TYPE_SPREAD',
  /**
   * One node full before the next.
   */
  NODE_FILL_TYPE_PACK: 'NODE_FILL_TYPE_PACK',
} as const;

/**
 * How tasks are laid onto nodes.
 */
export type NodeFillType =
  /**
   * The same as NODE_FILL_TYPE_SPREAD.
   */
  | 'NODE_FILL_TYPE_UNSPECIFIED'
  | 0
  /**
   * Evenly.
   */
  | 'NODE_FILL_TYPE_SPREAD'
  | 1
  /**
   * One node full before the next.
   */
  | 'NODE_FILL_TYPE_PACK'
  | 2

/**
 * How tasks are laid onto nodes.
 */
export type NodeFillType__Output = typeof NodeFillType[keyof typeof NodeFillType]
