// Original file: proto/stint/batch/v1/pool.proto

/**
 * Where a pool's machines come from.
 */
export const NodeProvider = {
  /**
   * The cluster's default.
   */
  NODE_PROVIDER_UNSPECIFIED: 'NODE_PROVIDER_UNSPECIFIED',
  /**
   * Machines that join by themselves.
   */
  NODE_PROVIDER_STATIC: 'NODE_PROVIDER_STATIC',
  /**
   * Agents that the supervisor on this host starts.
   */
  NODE_PROVIDER_LOCAL: 'NODE_PROVIDER_LOCAL',
  /**
   * A program that the controllers are configured with makes them and takes them away.
   */
  NODE_PROVIDER_COMMAND: 'NODE_PROVIDER_COMMAND',
} as const;

/**
 * Where a pool's machines come from.
 */
export type NodeProvider =
  /**
   * The cluster's default.
   */
  | 'NODE_PROVIDER_UNSPECIFIED'
  | 0
  /**
   * Machines that join by themselves.
   */
  | 'NODE_PROVIDER_STATIC'
  | 1
  /**
   * Agents that the supervisor on this host starts.
   */
  | 'NODE_PROVIDER_LOCAL'
  | 2
  /**
   * A program that the controllers are configured with makes them and takes them away.
   */
  | 'NODE_PROVIDER_COMMAND'
  | 3

/**
 * Where a pool's machines come from.
 */
export type NodeProvider__Output = typeof NodeProvider[keyof typeof NodeProvider]
