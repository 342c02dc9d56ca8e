// Original file: proto/stint/batch/v1/task.proto

import type { SubtaskState as _stint_batch_v1_SubtaskState, SubtaskState__Output as _stint_batch_v1_SubtaskState__Output } from '../../../stint/batch/v1/SubtaskState.ts';
import type { TaskResult as _stint_batch_v1_TaskResult, TaskResult__Output as _stint_batch_v1_TaskResult__Output } from '../../../stint/batch/v1/TaskResult.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

/**
 * One of the other instances of a multi-instance task.
 */
export interface Subtask {
  /**
   * Counts from 1: the primary is 0.
   */
  'id'?: (number);
  /**
   * Where it is in its life.
   */
  'state'?: (_stint_batch_v1_SubtaskState);
  /**
   * How it ended.
   */
  'result'?: (_stint_batch_v1_TaskResult);
  /**
   * The node that it is on, or was.
   */
  'nodeId'?: (string);
  /**
   * That node's pool.
   */
  'poolId'?: (string);
  /**
   * Of its coordination command.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * When its coordination command started.
   */
  'startTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it ended.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState'?: (_stint_batch_v1_SubtaskState);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime'?: (_google_protobuf_Timestamp | null);
  '_exitCode'?: "exitCode";
}

/**
 * One of the other instances of a multi-instance task.
 */
export interface Subtask__Output {
  /**
   * Counts from 1: the primary is 0.
   */
  'id': (number);
  /**
   * Where it is in its life.
   */
  'state': (_stint_batch_v1_SubtaskState__Output);
  /**
   * How it ended.
   */
  'result': (_stint_batch_v1_TaskResult__Output);
  /**
   * The node that it is on, or was.
   */
  'nodeId': (string);
  /**
   * That node's pool.
   */
  'poolId': (string);
  /**
   * Of its coordination command.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * When its coordination command started.
   */
  'startTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it ended.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState': (_stint_batch_v1_SubtaskState__Output);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  '_exitCode'?: "exitCode";
}
