// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';

/**
 * Attempts not wanted any more.
 */
export interface CancelTasks {
  /**
   * Each is asked to stop, then killed; its end is reported.
   */
  'keys'?: (_stint_agent_v1_AttemptKey)[];
}

/**
 * Attempts not wanted any more.
 */
export interface CancelTasks__Output {
  /**
   * Each is asked to stop, then killed; its end is reported.
   */
  'keys': (_stint_agent_v1_AttemptKey__Output)[];
}
