// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * The lease is renewed.
 */
export interface HeartbeatAcknowledged {
  /**
   * Of the heartbeat.
   */
  'sequence'?: (number | string | Long);
  /**
   * From the moment that heartbeat was sent.
   */
  'leaseMs'?: (number | string | Long);
}

/**
 * The lease is renewed.
 */
export interface HeartbeatAcknowledged__Output {
  /**
   * Of the heartbeat.
   */
  'sequence': (number);
  /**
   * From the moment that heartbeat was sent.
   */
  'leaseMs': (number);
}
