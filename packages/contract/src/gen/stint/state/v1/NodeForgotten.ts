// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A node is forgotten.
 */
export interface NodeForgotten {
  /**
   * Its pool.
   */
  'poolUid'?: (number | string | Long);
  /**
   * Itself.
   */
  'nodeUid'?: (number | string | Long);
}

/**
 * A node is forgotten.
 */
export interface NodeForgotten__Output {
  /**
   * Its pool.
   */
  'poolUid': (number);
  /**
   * Itself.
   */
  'nodeUid': (number);
}
