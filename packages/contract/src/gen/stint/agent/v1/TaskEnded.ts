// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { Outcome as _stint_agent_v1_Outcome, Outcome__Output as _stint_agent_v1_Outcome__Output } from '../../../stint/agent/v1/Outcome.ts';

/**
 * An attempt ended.
 */
export interface TaskEnded {
  /**
   * Which.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
  /**
   * How.
   */
  'outcome'?: (_stint_agent_v1_Outcome | null);
}

/**
 * An attempt ended.
 */
export interface TaskEnded__Output {
  /**
   * Which.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
  /**
   * How.
   */
  'outcome': (_stint_agent_v1_Outcome__Output | null);
}
