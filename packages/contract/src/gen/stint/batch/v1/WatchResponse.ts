// Original file: proto/stint/batch/v1/event.proto

import type { Event as _stint_batch_v1_Event, Event__Output as _stint_batch_v1_Event__Output } from '../../../stint/batch/v1/Event.ts';

/**
 * What happened.
 */
export interface WatchResponse {
  /**
   * In order.
   */
  'events'?: (_stint_batch_v1_Event)[];
  /**
   * After these events.
   */
  'cursor'?: (string);
}

/**
 * What happened.
 */
export interface WatchResponse__Output {
  /**
   * In order.
   */
  'events': (_stint_batch_v1_Event__Output)[];
  /**
   * After these events.
   */
  'cursor': (string);
}
