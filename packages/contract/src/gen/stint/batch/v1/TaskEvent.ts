// Original file: proto/stint/batch/v1/cluster.proto

import type { TaskState as _stint_batch_v1_TaskState, TaskState__Output as _stint_batch_v1_TaskState__Output } from '../../../stint/batch/v1/TaskState.ts';
import type { TaskResult as _stint_batch_v1_TaskResult, TaskResult__Output as _stint_batch_v1_TaskResult__Output } from '../../../stint/batch/v1/TaskResult.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';

/**
 * A task was added, changed its state, or was forgotten.
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
   * Its state now; unspecified = it is forgotten.
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
   * Its node.
   */
  'nodeId'?: (string);
  /**
   * Its exit code.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure'?: (_stint_batch_v1_FailureInfo | null);
  '_exitCode'?: "exitCode";
}

/**
 * A task was added, changed its state, or was forgotten.
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
   * Its state now; unspecified = it is forgotten.
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
   * Its node.
   */
  'nodeId': (string);
  /**
   * Its exit code.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure': (_stint_batch_v1_FailureInfo__Output | null);
  '_exitCode'?: "exitCode";
}
