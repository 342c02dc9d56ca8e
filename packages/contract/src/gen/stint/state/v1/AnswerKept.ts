// Original file: proto/stint/state/v1/record.proto

import type { StoredAnswer as _stint_state_v1_StoredAnswer, StoredAnswer__Output as _stint_state_v1_StoredAnswer__Output } from '../../../stint/state/v1/StoredAnswer.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An answer is kept.
 */
export interface AnswerKept {
  /**
   * Its job; 0 = the cluster.
   */
  'jobUid'?: (number | string | Long);
  /**
   * The answer.
   */
  'answer'?: (_stint_state_v1_StoredAnswer | null);
}

/**
 * An answer is kept.
 */
export interface AnswerKept__Output {
  /**
   * Its job; 0 = the cluster.
   */
  'jobUid': (number);
  /**
   * The answer.
   */
  'answer': (_stint_state_v1_StoredAnswer__Output | null);
}
