// Original file: proto/stint/batch/v1/pool.proto

import type { NodeCounts as _stint_batch_v1_NodeCounts, NodeCounts__Output as _stint_batch_v1_NodeCounts__Output } from '../../../stint/batch/v1/NodeCounts.ts';

/**
 * A pool's nodes by state.
 */
export interface PoolNodeCounts {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * Dedicated nodes.
   */
  'dedicated'?: (_stint_batch_v1_NodeCounts | null);
  /**
   * Spot nodes.
   */
  'lowPriority'?: (_stint_batch_v1_NodeCounts | null);
}

/**
 * A pool's nodes by state.
 */
export interface PoolNodeCounts__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * Dedicated nodes.
   */
  'dedicated': (_stint_batch_v1_NodeCounts__Output | null);
  /**
   * Spot nodes.
   */
  'lowPriority': (_stint_batch_v1_NodeCounts__Output | null);
}
