// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { HeldPhase as _stint_agent_v1_HeldPhase, HeldPhase__Output as _stint_agent_v1_HeldPhase__Output } from '../../../stint/agent/v1/HeldPhase.ts';
import type { Outcome as _stint_agent_v1_Outcome, Outcome__Output as _stint_agent_v1_Outcome__Output } from '../../../stint/agent/v1/Outcome.ts';

/**
 * An attempt that the agent holds.
 */
export interface HeldAttempt {
  /**
   * Which.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
  /**
   * How far it is.
   */
  'phase'?: (_stint_agent_v1_HeldPhase);
  /**
   * When finished.
   */
  'outcome'?: (_stint_agent_v1_Outcome | null);
}

/**
 * An attempt that the agent holds.
 */
export interface HeldAttempt__Output {
  /**
   * Which.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
  /**
   * How far it is.
   */
  'phase': (_stint_agent_v1_HeldPhase__Output);
  /**
   * When finished.
   */
  'outcome': (_stint_agent_v1_Outcome__Output | null);
}
