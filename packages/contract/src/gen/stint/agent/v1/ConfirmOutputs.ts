// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';

/**
 * Asks whether an attempt is still the current one, before its outputs are made visible.
 */
export interface ConfirmOutputs {
  /**
   * Which.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
}

/**
 * Asks whether an attempt is still the current one, before its outputs are made visible.
 */
export interface ConfirmOutputs__Output {
  /**
   * Which.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
}
