// Original file: proto/stint/batch/v1/node.proto

import type { NodeUser as _stint_batch_v1_NodeUser, NodeUser__Output as _stint_batch_v1_NodeUser__Output } from '../../../stint/batch/v1/NodeUser.ts';

/**
 * The user to change.
 */
export interface UpdateNodeUserRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * The user.
   */
  'user'?: (_stint_batch_v1_NodeUser | null);
}

/**
 * The user to change.
 */
export interface UpdateNodeUserRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * The user.
   */
  'user': (_stint_batch_v1_NodeUser__Output | null);
}
