// Original file: proto/stint/batch/v1/event.proto

import type { EventType as _stint_batch_v1_EventType, EventType__Output as _stint_batch_v1_EventType__Output } from '../../../stint/batch/v1/EventType.ts';

/**
 * What to watch. Of job_id and pool_id either, of types any.
 */
export interface WatchRequest {
  /**
   * Only jobs of this id, and their tasks; empty = everything of the account.
   */
  'jobId'?: (string);
  /**
   * From an earlier message; empty = from now, or from the oldest.
   */
  'cursor'?: (string);
  /**
   * Only pools of this id, and their nodes.
   */
  'poolId'?: (string);
  /**
   * Only these; none = all.
   */
  'types'?: (_stint_batch_v1_EventType)[];
  /**
   * Without a cursor: from the oldest event that is held.
   */
  'fromOldest'?: (boolean);
  /**
   * Ends once everything that happened before the call is told.
   */
  'untilNow'?: (boolean);
}

/**
 * What to watch. Of job_id and pool_id either, of types any.
 */
export interface WatchRequest__Output {
  /**
   * Only jobs of this id, and their tasks; empty = everything of the account.
   */
  'jobId': (string);
  /**
   * From an earlier message; empty = from now, or from the oldest.
   */
  'cursor': (string);
  /**
   * Only pools of this id, and their nodes.
   */
  'poolId': (string);
  /**
   * Only these; none = all.
   */
  'types': (_stint_batch_v1_EventType__Output)[];
  /**
   * Without a cursor: from the oldest event that is held.
   */
  'fromOldest': (boolean);
  /**
   * Ends once everything that happened before the call is told.
   */
  'untilNow': (boolean);
}
