// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Reports that are durable.
 */
export interface ReportsAcknowledged {
  /**
   * Ended attempts, which may be forgotten.
   */
  'ended'?: (_stint_agent_v1_AttemptKey)[];
  /**
   * Jobs whose preparation is known.
   */
  'preparations'?: (number | string | Long)[];
  /**
   * The start task is known.
   */
  'startTask'?: (boolean);
  /**
   * Jobs whose release is known: nothing of them is kept but their files.
   */
  'releases'?: (number | string | Long)[];
}

/**
 * Reports that are durable.
 */
export interface ReportsAcknowledged__Output {
  /**
   * Ended attempts, which may be forgotten.
   */
  'ended': (_stint_agent_v1_AttemptKey__Output)[];
  /**
   * Jobs whose preparation is known.
   */
  'preparations': (number)[];
  /**
   * The start task is known.
   */
  'startTask': (boolean);
  /**
   * Jobs whose release is known: nothing of them is kept but their files.
   */
  'releases': (number)[];
}
