// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * An answer kept for its request id.
 */
export interface StoredAnswer {
  /**
   * Request id.
   */
  'requestId'?: (string);
  /**
   * Of the request.
   */
  'bodyHash'?: (string);
  /**
   * First fact.
   */
  'firstPosition'?: (number | string | Long);
  /**
   * Last fact.
   */
  'lastPosition'?: (number | string | Long);
  /**
   * When.
   */
  'atMs'?: (number | string | Long);
  /**
   * Counts the job's answers.
   */
  'ordinal'?: (number);
}

/**
 * An answer kept for its request id.
 */
export interface StoredAnswer__Output {
  /**
   * Request id.
   */
  'requestId': (string);
  /**
   * Of the request.
   */
  'bodyHash': (string);
  /**
   * First fact.
   */
  'firstPosition': (number);
  /**
   * Last fact.
   */
  'lastPosition': (number);
  /**
   * When.
   */
  'atMs': (number);
  /**
   * Counts the job's answers.
   */
  'ordinal': (number);
}
