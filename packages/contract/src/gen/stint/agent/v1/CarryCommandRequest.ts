// Original file: proto/stint/agent/v1/session.proto

import type { RunBesideResponse as _stint_agent_v1_RunBesideResponse, RunBesideResponse__Output as _stint_agent_v1_RunBesideResponse__Output } from '../../../stint/agent/v1/RunBesideResponse.ts';

/**
 * From the node on which a command runs.
 */
export interface CarryCommandRequest {
  /**
   * In the first message.
   */
  'commandId'?: (string);
  /**
   * In all others.
   */
  'output'?: (_stint_agent_v1_RunBesideResponse | null);
}

/**
 * From the node on which a command runs.
 */
export interface CarryCommandRequest__Output {
  /**
   * In the first message.
   */
  'commandId': (string);
  /**
   * In all others.
   */
  'output': (_stint_agent_v1_RunBesideResponse__Output | null);
}
