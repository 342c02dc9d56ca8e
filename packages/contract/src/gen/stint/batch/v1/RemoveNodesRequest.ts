// Original file: proto/stint/batch/v1/pool.proto

import type { DeallocationOption as _stint_batch_v1_DeallocationOption, DeallocationOption__Output as _stint_batch_v1_DeallocationOption__Output } from '../../../stint/batch/v1/DeallocationOption.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Nodes to remove.
 */
export interface RemoveNodesRequest {
  /**
   * Their pool.
   */
  'poolId'?: (string);
  /**
   * At least 1, at most 100.
   */
  'nodeIds'?: (string)[];
  /**
   * What becomes of their tasks.
   */
  'deallocationOption'?: (_stint_batch_v1_DeallocationOption);
  /**
   * A removal that takes longer ends with an error; 0 = as the pool says.
   */
  'resizeTimeoutMs'?: (number | string | Long);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
}

/**
 * Nodes to remove.
 */
export interface RemoveNodesRequest__Output {
  /**
   * Their pool.
   */
  'poolId': (string);
  /**
   * At least 1, at most 100.
   */
  'nodeIds': (string)[];
  /**
   * What becomes of their tasks.
   */
  'deallocationOption': (_stint_batch_v1_DeallocationOption__Output);
  /**
   * A removal that takes longer ends with an error; 0 = as the pool says.
   */
  'resizeTimeoutMs': (number);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
}
