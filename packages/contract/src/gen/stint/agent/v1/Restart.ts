// Original file: proto/stint/agent/v1/session.proto

import type { RestartKind as _stint_agent_v1_RestartKind, RestartKind__Output as _stint_agent_v1_RestartKind__Output } from '../../../stint/agent/v1/RestartKind.ts';

/**
 * Nothing of the node is wanted any more: whatever it holds dies, and then its machine restarts. Sent again after each Hello until the
 * node joins as another incarnation.
 */
export interface Restart {
  /**
   * How.
   */
  'kind'?: (_stint_agent_v1_RestartKind);
}

/**
 * Nothing of the node is wanted any more: whatever it holds dies, and then its machine restarts. Sent again after each Hello until the
 * node joins as another incarnation.
 */
export interface Restart__Output {
  /**
   * How.
   */
  'kind': (_stint_agent_v1_RestartKind__Output);
}
