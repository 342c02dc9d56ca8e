// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A task is forgotten.
 */
export interface TaskForgotten {
  /**
   * Its job.
   */
  'jobUid'?: (number | string | Long);
  /**
   * Its row.
   */
  'row'?: (number);
}

/**
 * A task is forgotten.
 */
export interface TaskForgotten__Output {
  /**
   * Its job.
   */
  'jobUid': (number);
  /**
   * Its row.
   */
  'row': (number);
}
