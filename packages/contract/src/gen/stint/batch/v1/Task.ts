// Original file: proto/stint/batch/v1/task.proto

import type { TaskSpec as _stint_batch_v1_TaskSpec, TaskSpec__Output as _stint_batch_v1_TaskSpec__Output } from '../../../stint/batch/v1/TaskSpec.ts';
import type { TaskState as _stint_batch_v1_TaskState, TaskState__Output as _stint_batch_v1_TaskState__Output } from '../../../stint/batch/v1/TaskState.ts';
import type { TaskResult as _stint_batch_v1_TaskResult, TaskResult__Output as _stint_batch_v1_TaskResult__Output } from '../../../stint/batch/v1/TaskResult.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { RequeueReason as _stint_batch_v1_RequeueReason, RequeueReason__Output as _stint_batch_v1_RequeueReason__Output } from '../../../stint/batch/v1/RequeueReason.ts';
import type { TaskAttempt as _stint_batch_v1_TaskAttempt, TaskAttempt__Output as _stint_batch_v1_TaskAttempt__Output } from '../../../stint/batch/v1/TaskAttempt.ts';

/**
 * A task as it stands.
 */
export interface Task {
  /**
   * As submitted.
   */
  'spec'?: (_stint_batch_v1_TaskSpec | null);
  /**
   * Its job.
   */
  'jobId'?: (string);
  /**
   * Where it is in its life.
   */
  'state'?: (_stint_batch_v1_TaskState);
  /**
   * How it ended.
   */
  'result'?: (_stint_batch_v1_TaskResult);
  /**
   * How often it has been placed on a node.
   */
  'attempt'?: (number);
  /**
   * The node it runs on, or last ran on.
   */
  'nodeId'?: (string);
  /**
   * That node's pool.
   */
  'poolId'?: (string);
  /**
   * Of the last attempt; unset while there is none.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * Tries after non-zero exits.
   */
  'retryCount'?: (number);
  /**
   * Times an operator took its node away.
   */
  'requeueCount'?: (number);
  /**
   * Times its node was lost.
   */
  'recoveryCount'?: (number);
  /**
   * When it was accepted.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When its last attempt's program started.
   */
  'startTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it ended.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Changes when and only when the task is modified: what becomes of it by itself does not count.
   */
  'etag'?: (string);
  /**
   * In one line, why it waits; empty when it does not.
   */
  'waitingReason'?: (string);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState'?: (_stint_batch_v1_TaskState);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was last tried again after a non-zero exit.
   */
  'lastRetryTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was last requeued.
   */
  'lastRequeueTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Why its last attempt was, or is being, taken back; until it is placed again.
   */
  'requeueReason'?: (_stint_batch_v1_RequeueReason);
  /**
   * When a person last changed it.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
  /**
   * Its attempts that have ended, the newest ten, oldest first. Lists leave them out, unless they are selected.
   */
  'attempts'?: (_stint_batch_v1_TaskAttempt)[];
  /**
   * Ended attempts before those, of which nothing is kept.
   */
  'olderAttemptCount'?: (number);
  '_exitCode'?: "exitCode";
}

/**
 * A task as it stands.
 */
export interface Task__Output {
  /**
   * As submitted.
   */
  'spec': (_stint_batch_v1_TaskSpec__Output | null);
  /**
   * Its job.
   */
  'jobId': (string);
  /**
   * Where it is in its life.
   */
  'state': (_stint_batch_v1_TaskState__Output);
  /**
   * How it ended.
   */
  'result': (_stint_batch_v1_TaskResult__Output);
  /**
   * How often it has been placed on a node.
   */
  'attempt': (number);
  /**
   * The node it runs on, or last ran on.
   */
  'nodeId': (string);
  /**
   * That node's pool.
   */
  'poolId': (string);
  /**
   * Of the last attempt; unset while there is none.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * Tries after non-zero exits.
   */
  'retryCount': (number);
  /**
   * Times an operator took its node away.
   */
  'requeueCount': (number);
  /**
   * Times its node was lost.
   */
  'recoveryCount': (number);
  /**
   * When it was accepted.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its last attempt's program started.
   */
  'startTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it ended.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Changes when and only when the task is modified: what becomes of it by itself does not count.
   */
  'etag': (string);
  /**
   * In one line, why it waits; empty when it does not.
   */
  'waitingReason': (string);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState': (_stint_batch_v1_TaskState__Output);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was last tried again after a non-zero exit.
   */
  'lastRetryTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was last requeued.
   */
  'lastRequeueTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Why its last attempt was, or is being, taken back; until it is placed again.
   */
  'requeueReason': (_stint_batch_v1_RequeueReason__Output);
  /**
   * When a person last changed it.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
  /**
   * Its attempts that have ended, the newest ten, oldest first. Lists leave them out, unless they are selected.
   */
  'attempts': (_stint_batch_v1_TaskAttempt__Output)[];
  /**
   * Ended attempts before those, of which nothing is kept.
   */
  'olderAttemptCount': (number);
  '_exitCode'?: "exitCode";
}
