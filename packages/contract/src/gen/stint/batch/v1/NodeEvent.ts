// Original file: proto/stint/batch/v1/event.proto

import type { NodeState as _stint_batch_v1_NodeState, NodeState__Output as _stint_batch_v1_NodeState__Output } from '../../../stint/batch/v1/NodeState.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';

/**
 * Of a node.
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
   * Its state now; unspecified = it is forgotten. Whether it runs tasks is not told: what is idle may.
   */
  'state'?: (_stint_batch_v1_NodeState);
  /**
   * Of a start task that ended.
   */
  'exitCode'?: (number);
  /**
   * Why that failed.
   */
  'failure'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * What is wrong with the node.
   */
  'errors'?: (string)[];
  '_exitCode'?: "exitCode";
}

/**
 * Of a node.
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
   * Its state now; unspecified = it is forgotten. Whether it runs tasks is not told: what is idle may.
   */
  'state': (_stint_batch_v1_NodeState__Output);
  /**
   * Of a start task that ended.
   */
  'exitCode'?: (number);
  /**
   * Why that failed.
   */
  'failure': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * What is wrong with the node.
   */
  'errors': (string)[];
  '_exitCode'?: "exitCode";
}
