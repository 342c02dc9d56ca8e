// Original file: proto/stint/state/v1/record.proto

import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from '../../../stint/state/v1/StoredFailure.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How a start or preparation task went.
 */
export interface StoredRun {
  /**
   * owed, running, completed or failed.
   */
  'state'?: (string);
  /**
   * Exit code.
   */
  'exitCode'?: (number);
  /**
   * Failure.
   */
  'failure'?: (_stint_state_v1_StoredFailure | null);
  /**
   * Started.
   */
  'startTimeMs'?: (number | string | Long);
  /**
   * Ended.
   */
  'endTimeMs'?: (number | string | Long);
  /**
   * Tries after non-zero exits.
   */
  'retryCount'?: (number);
  /**
   * Only of preparations.
   */
  'jobUid'?: (number | string | Long);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}

/**
 * How a start or preparation task went.
 */
export interface StoredRun__Output {
  /**
   * owed, running, completed or failed.
   */
  'state': (string);
  /**
   * Exit code.
   */
  'exitCode'?: (number);
  /**
   * Failure.
   */
  'failure': (_stint_state_v1_StoredFailure__Output | null);
  /**
   * Started.
   */
  'startTimeMs'?: (number);
  /**
   * Ended.
   */
  'endTimeMs'?: (number);
  /**
   * Tries after non-zero exits.
   */
  'retryCount': (number);
  /**
   * Only of preparations.
   */
  'jobUid': (number);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}
