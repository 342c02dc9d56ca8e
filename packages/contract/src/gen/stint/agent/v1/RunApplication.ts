// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';

/**
 * All coordination commands of an attempt have succeeded: its primary runs the application command. Sent again after each Welcome.
 */
export interface RunApplication {
  /**
   * The primary.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
}

/**
 * All coordination commands of an attempt have succeeded: its primary runs the application command. Sent again after each Welcome.
 */
export interface RunApplication__Output {
  /**
   * The primary.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
}
