// Original file: proto/stint/batch/v1/cluster.proto

import type { NodeState as _stint_batch_v1_NodeState, NodeState__Output as _stint_batch_v1_NodeState__Output } from '../../../stint/batch/v1/NodeState.ts';

/**
 * A node changed.
 */
export interface NodeEvent {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state'?: (_stint_batch_v1_NodeState);
}

/**
 * A node changed.
 */
export interface NodeEvent__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * Its state now; unspecified = it is forgotten.
   */
  'state': (_stint_batch_v1_NodeState__Output);
}
