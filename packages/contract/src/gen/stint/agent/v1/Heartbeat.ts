// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Renews the node's lease.
 */
export interface Heartbeat {
  /**
   * Rises by one.
   */
  'sequence'?: (number | string | Long);
}

/**
 * Renews the node's lease.
 */
export interface Heartbeat__Output {
  /**
   * Rises by one.
   */
  'sequence': (number);
}
