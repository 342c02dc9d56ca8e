// Original file: proto/stint/batch/v1/pool.proto

import type { PoolNodeCounts as _stint_batch_v1_PoolNodeCounts, PoolNodeCounts__Output as _stint_batch_v1_PoolNodeCounts__Output } from '../../../stint/batch/v1/PoolNodeCounts.ts';

/**
 * A page.
 */
export interface CountNodesResponse {
  /**
   * Newest pool first.
   */
  'pools'?: (_stint_batch_v1_PoolNodeCounts)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface CountNodesResponse__Output {
  /**
   * Newest pool first.
   */
  'pools': (_stint_batch_v1_PoolNodeCounts__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
