// Original file: proto/stint/batch/v1/pool.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Has a pool size itself.
 */
export interface EnableAutoScaleRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
  /**
   * Unset = the one that it has.
   */
  'formula'?: (string);
  /**
   * Unset = the one that it has, else 15 minutes.
   */
  'evaluationIntervalMs'?: (number | string | Long);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
  '_formula'?: "formula";
  '_evaluationIntervalMs'?: "evaluationIntervalMs";
}

/**
 * Has a pool size itself.
 */
export interface EnableAutoScaleRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
  /**
   * Unset = the one that it has.
   */
  'formula'?: (string);
  /**
   * Unset = the one that it has, else 15 minutes.
   */
  'evaluationIntervalMs'?: (number);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
  '_formula'?: "formula";
  '_evaluationIntervalMs'?: "evaluationIntervalMs";
}
