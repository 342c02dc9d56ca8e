// Original file: proto/stint/state/v1/record.proto

import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from '../../../stint/state/v1/StoredFailure.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One instance.
 */
export interface StoredInstance {
  /**
   * Its node.
   */
  'nodeUid'?: (number | string | Long);
  /**
   * preparing, running or completed.
   */
  'state'?: (string);
  /**
   * Empty = none.
   */
  'previousState'?: (string);
  /**
   * Entered its state.
   */
  'stateTransitionTimeMs'?: (number | string | Long);
  /**
   * Entered the state before.
   */
  'previousStateTransitionTimeMs'?: (number | string | Long);
  /**
   * Its coordination command has succeeded.
   */
  'coordinated'?: (boolean);
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
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}

/**
 * One instance.
 */
export interface StoredInstance__Output {
  /**
   * Its node.
   */
  'nodeUid': (number);
  /**
   * preparing, running or completed.
   */
  'state': (string);
  /**
   * Empty = none.
   */
  'previousState': (string);
  /**
   * Entered its state.
   */
  'stateTransitionTimeMs': (number);
  /**
   * Entered the state before.
   */
  'previousStateTransitionTimeMs'?: (number);
  /**
   * Its coordination command has succeeded.
   */
  'coordinated': (boolean);
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
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}
