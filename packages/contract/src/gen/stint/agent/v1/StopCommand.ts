// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';

/**
 * Ends a command: nobody waits for it any more.
 */
export interface StopCommand {
  /**
   * Which.
   */
  'commandId'?: (string);
  /**
   * The instance.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
}

/**
 * Ends a command: nobody waits for it any more.
 */
export interface StopCommand__Output {
  /**
   * Which.
   */
  'commandId': (string);
  /**
   * The instance.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
}
