// Original file: proto/stint/batch/v1/node.proto

import type { Node as _stint_batch_v1_Node, Node__Output as _stint_batch_v1_Node__Output } from '../../../stint/batch/v1/Node.ts';

/**
 * The node.
 */
export interface ReimageNodeResponse {
  /**
   * As it stands.
   */
  'node'?: (_stint_batch_v1_Node | null);
}

/**
 * The node.
 */
export interface ReimageNodeResponse__Output {
  /**
   * As it stands.
   */
  'node': (_stint_batch_v1_Node__Output | null);
}
