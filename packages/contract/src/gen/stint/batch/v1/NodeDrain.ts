// Original file: proto/stint/batch/v1/node.proto

import type { DeallocationOption as _stint_batch_v1_DeallocationOption, DeallocationOption__Output as _stint_batch_v1_DeallocationOption__Output } from '../../../stint/batch/v1/DeallocationOption.ts';

/**
 * What a node is being drained for.
 */
export interface NodeDrain {
  /**
   * disable, reboot, reimage, preempt or remove.
   */
  'purpose'?: (string);
  /**
   * What becomes of its tasks.
   */
  'option'?: (_stint_batch_v1_DeallocationOption);
}

/**
 * What a node is being drained for.
 */
export interface NodeDrain__Output {
  /**
   * disable, reboot, reimage, preempt or remove.
   */
  'purpose': (string);
  /**
   * What becomes of its tasks.
   */
  'option': (_stint_batch_v1_DeallocationOption__Output);
}
