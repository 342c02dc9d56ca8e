// Original file: proto/stint/batch/v1/pool.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A pool that sets its own size.
 */
export interface AutoScaleSettings {
  /**
   * Azure Batch's formula language; at most 8,192 characters.
   */
  'formula'?: (string);
  /**
   * From one evaluation to the next, 1 s to 168 h; 0 = 15 minutes. Azure Batch allows 5 minutes and more.
   */
  'evaluationIntervalMs'?: (number | string | Long);
}

/**
 * A pool that sets its own size.
 */
export interface AutoScaleSettings__Output {
  /**
   * Azure Batch's formula language; at most 8,192 characters.
   */
  'formula': (string);
  /**
   * From one evaluation to the next, 1 s to 168 h; 0 = 15 minutes. Azure Batch allows 5 minutes and more.
   */
  'evaluationIntervalMs': (number);
}
