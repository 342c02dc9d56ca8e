// Original file: proto/stint/batch/v1/node.proto

import type { DeallocationOption as _stint_batch_v1_DeallocationOption, DeallocationOption__Output as _stint_batch_v1_DeallocationOption__Output } from '../../../stint/batch/v1/DeallocationOption.ts';

/**
 * The node to disable.
 */
export interface DisableSchedulingRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * What becomes of its tasks: requeue, terminate or task completion.
   */
  'option'?: (_stint_batch_v1_DeallocationOption);
}

/**
 * The node to disable.
 */
export interface DisableSchedulingRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * What becomes of its tasks: requeue, terminate or task completion.
   */
  'option': (_stint_batch_v1_DeallocationOption__Output);
}
