// Original file: proto/stint/state/v1/record.proto

import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from '../../../stint/state/v1/StoredFailure.ts';
import type { StoredGang as _stint_state_v1_StoredGang, StoredGang__Output as _stint_state_v1_StoredGang__Output } from '../../../stint/state/v1/StoredGang.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * The fields of a task that change with its state.
 */
export interface StoredTaskStatus {
  /**
   * 0 active, 1 preparing, 2 running, 3 completed.
   */
  'state'?: (number);
  /**
   * Attempt.
   */
  'attempt'?: (number);
  /**
   * Node; 0 = none.
   */
  'nodeUid'?: (number | string | Long);
  /**
   * Tries after non-zero exits.
   */
  'retryCount'?: (number);
  /**
   * Operators' requeues.
   */
  'requeueCount'?: (number);
  /**
   * Losses.
   */
  'recoveryCount'?: (number);
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
   * State changed.
   */
  'stateTransitionTimeMs'?: (number | string | Long);
  /**
   * Dependents may run.
   */
  'satisfiesDependents'?: (boolean);
  /**
   * It is being ended.
   */
  'terminating'?: (boolean);
  /**
   * It is forgotten when it has ended.
   */
  'deleting'?: (boolean);
  /**
   * The state before and 1; 0 = none.
   */
  'previousState'?: (number);
  /**
   * Entered the state before.
   */
  'previousStateTransitionTimeMs'?: (number | string | Long);
  /**
   * Last tried again.
   */
  'lastRetryTimeMs'?: (number | string | Long);
  /**
   * Last requeued.
   */
  'lastRequeueTimeMs'?: (number | string | Long);
  /**
   * jobDisabled or preempted; empty = none.
   */
  'requeueReason'?: (string);
  /**
   * Changed; unset = when the state did.
   */
  'lastModifiedMs'?: (number | string | Long);
  /**
   * Losses of machines that nobody asked for.
   */
  'lossCount'?: (number);
  /**
   * Of a multi-instance task that was placed.
   */
  'gang'?: (_stint_state_v1_StoredGang | null);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
  '_lastRetryTimeMs'?: "lastRetryTimeMs";
  '_lastRequeueTimeMs'?: "lastRequeueTimeMs";
  '_lastModifiedMs'?: "lastModifiedMs";
}

/**
 * The fields of a task that change with its state.
 */
export interface StoredTaskStatus__Output {
  /**
   * 0 active, 1 preparing, 2 running, 3 completed.
   */
  'state': (number);
  /**
   * Attempt.
   */
  'attempt': (number);
  /**
   * Node; 0 = none.
   */
  'nodeUid': (number);
  /**
   * Tries after non-zero exits.
   */
  'retryCount': (number);
  /**
   * Operators' requeues.
   */
  'requeueCount': (number);
  /**
   * Losses.
   */
  'recoveryCount': (number);
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
   * State changed.
   */
  'stateTransitionTimeMs': (number);
  /**
   * Dependents may run.
   */
  'satisfiesDependents': (boolean);
  /**
   * It is being ended.
   */
  'terminating': (boolean);
  /**
   * It is forgotten when it has ended.
   */
  'deleting': (boolean);
  /**
   * The state before and 1; 0 = none.
   */
  'previousState': (number);
  /**
   * Entered the state before.
   */
  'previousStateTransitionTimeMs'?: (number);
  /**
   * Last tried again.
   */
  'lastRetryTimeMs'?: (number);
  /**
   * Last requeued.
   */
  'lastRequeueTimeMs'?: (number);
  /**
   * jobDisabled or preempted; empty = none.
   */
  'requeueReason': (string);
  /**
   * Changed; unset = when the state did.
   */
  'lastModifiedMs'?: (number);
  /**
   * Losses of machines that nobody asked for.
   */
  'lossCount': (number);
  /**
   * Of a multi-instance task that was placed.
   */
  'gang': (_stint_state_v1_StoredGang__Output | null);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
  '_lastRetryTimeMs'?: "lastRetryTimeMs";
  '_lastRequeueTimeMs'?: "lastRequeueTimeMs";
  '_lastModifiedMs'?: "lastModifiedMs";
}
