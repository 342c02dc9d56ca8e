// Original file: proto/stint/batch/v1/pool.proto

import type { Pool as _stint_batch_v1_Pool, Pool__Output as _stint_batch_v1_Pool__Output } from '../../../stint/batch/v1/Pool.ts';

/**
 * A page.
 */
export interface ListPoolsResponse {
  /**
   * Newest first.
   */
  'pools'?: (_stint_batch_v1_Pool)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListPoolsResponse__Output {
  /**
   * Newest first.
   */
  'pools': (_stint_batch_v1_Pool__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
