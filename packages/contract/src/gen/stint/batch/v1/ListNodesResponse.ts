// Original file: proto/stint/batch/v1/node.proto

import type { Node as _stint_batch_v1_Node, Node__Output as _stint_batch_v1_Node__Output } from '../../../stint/batch/v1/Node.ts';

/**
 * A page.
 */
export interface ListNodesResponse {
  /**
   * In order of joining.
   */
  'nodes'?: (_stint_batch_v1_Node)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListNodesResponse__Output {
  /**
   * In order of joining.
   */
  'nodes': (_stint_batch_v1_Node__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
