// Original file: proto/stint/state/v1/record.proto

import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from '../../../stint/state/v1/StoredFailure.ts';
import type { StoredRun as _stint_state_v1_StoredRun, StoredRun__Output as _stint_state_v1_StoredRun__Output } from '../../../stint/state/v1/StoredRun.ts';
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
  /**
   * Only of preparations: the job's release on the same node; unset = none is owed yet.
   */
  'release'?: (_stint_state_v1_StoredRun | null);
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
  /**
   * Only of preparations: the job's release on the same node; unset = none is owed yet.
   */
  'release': (_stint_state_v1_StoredRun__Output | null);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}
