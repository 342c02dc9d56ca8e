// Original file: proto/stint/batch/v1/pool.proto

import type { DeallocationOption as _stint_batch_v1_DeallocationOption, DeallocationOption__Output as _stint_batch_v1_DeallocationOption__Output } from '../../../stint/batch/v1/DeallocationOption.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * New targets; at least one.
 */
export interface ResizePoolRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
  /**
   * Nodes asked for; unset = as it is.
   */
  'targetDedicatedNodes'?: (number);
  /**
   * Spot nodes asked for; unset = as it is.
   */
  'targetLowPriorityNodes'?: (number);
  /**
   * What becomes of the tasks of nodes that leave.
   */
  'deallocationOption'?: (_stint_batch_v1_DeallocationOption);
  /**
   * A resize that takes longer ends with an error; 0 = as the pool says.
   */
  'resizeTimeoutMs'?: (number | string | Long);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
  '_targetDedicatedNodes'?: "targetDedicatedNodes";
  '_targetLowPriorityNodes'?: "targetLowPriorityNodes";
}

/**
 * New targets; at least one.
 */
export interface ResizePoolRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
  /**
   * Nodes asked for; unset = as it is.
   */
  'targetDedicatedNodes'?: (number);
  /**
   * Spot nodes asked for; unset = as it is.
   */
  'targetLowPriorityNodes'?: (number);
  /**
   * What becomes of the tasks of nodes that leave.
   */
  'deallocationOption': (_stint_batch_v1_DeallocationOption__Output);
  /**
   * A resize that takes longer ends with an error; 0 = as the pool says.
   */
  'resizeTimeoutMs': (number);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
  '_targetDedicatedNodes'?: "targetDedicatedNodes";
  '_targetLowPriorityNodes'?: "targetLowPriorityNodes";
}
