// Original file: proto/stint/agent/v1/session.proto

import type { RunBesideBegin as _stint_agent_v1_RunBesideBegin, RunBesideBegin__Output as _stint_agent_v1_RunBesideBegin__Output } from '../../../stint/agent/v1/RunBesideBegin.ts';

/**
 * From the node that wants a command to run on another one.
 */
export interface RunBesideRequest {
  /**
   * In the first message.
   */
  'begin'?: (_stint_agent_v1_RunBesideBegin | null);
  /**
   * Nobody waits for the command any more: it is ended.
   */
  'stop'?: (boolean);
}

/**
 * From the node that wants a command to run on another one.
 */
export interface RunBesideRequest__Output {
  /**
   * In the first message.
   */
  'begin': (_stint_agent_v1_RunBesideBegin__Output | null);
  /**
   * Nobody waits for the command any more: it is ended.
   */
  'stop': (boolean);
}
