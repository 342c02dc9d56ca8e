// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';

/**
 * The answer to ConfirmOutputs.
 */
export interface OutputsConfirmed {
  /**
   * Which.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
  /**
   * It is the current attempt: make the outputs visible. Otherwise: discard them.
   */
  'current'?: (boolean);
}

/**
 * The answer to ConfirmOutputs.
 */
export interface OutputsConfirmed__Output {
  /**
   * Which.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
  /**
   * It is the current attempt: make the outputs visible. Otherwise: discard them.
   */
  'current': (boolean);
}
