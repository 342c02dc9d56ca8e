// Original file: proto/stint/batch/v1/event.proto

import type { TaskState as _stint_batch_v1_TaskState, TaskState__Output as _stint_batch_v1_TaskState__Output } from '../../../stint/batch/v1/TaskState.ts';
import type { TaskResult as _stint_batch_v1_TaskResult, TaskResult__Output as _stint_batch_v1_TaskResult__Output } from '../../../stint/batch/v1/TaskResult.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';
import type { AttemptEnd as _stint_batch_v1_AttemptEnd, AttemptEnd__Output as _stint_batch_v1_AttemptEnd__Output } from '../../../stint/batch/v1/AttemptEnd.ts';

/**
 * Of a task.
 */
export interface TaskEvent {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * The task.
   */
  'taskId'?: (string);
  /**
   * Its state now; unspecified = it is forgotten, or its constraints changed.
   */
  'state'?: (_stint_batch_v1_TaskState);
  /**
   * How it ended.
   */
  'result'?: (_stint_batch_v1_TaskResult);
  /**
   * Its attempt.
   */
  'attempt'?: (number);
  /**
   * The node that it is on, or was on until now.
   */
  'nodeId'?: (string);
  /**
   * Of the attempt that ended with this.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * Why the attempt ended; unspecified = none ended with this.
   */
  'end'?: (_stint_batch_v1_AttemptEnd);
  '_exitCode'?: "exitCode";
}

/**
 * Of a task.
 */
export interface TaskEvent__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
  /**
   * Its state now; unspecified = it is forgotten, or its constraints changed.
   */
  'state': (_stint_batch_v1_TaskState__Output);
  /**
   * How it ended.
   */
  'result': (_stint_batch_v1_TaskResult__Output);
  /**
   * Its attempt.
   */
  'attempt': (number);
  /**
   * The node that it is on, or was on until now.
   */
  'nodeId': (string);
  /**
   * Of the attempt that ended with this.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * Why the attempt ended; unspecified = none ended with this.
   */
  'end': (_stint_batch_v1_AttemptEnd__Output);
  '_exitCode'?: "exitCode";
}
