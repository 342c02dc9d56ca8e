// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An attempt's program started.
 */
export interface TaskStarted {
  /**
   * Which.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
  /**
   * When, Unix milliseconds.
   */
  'startTimeMs'?: (number | string | Long);
}

/**
 * An attempt's program started.
 */
export interface TaskStarted__Output {
  /**
   * Which.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
  /**
   * When, Unix milliseconds.
   */
  'startTimeMs': (number);
}
