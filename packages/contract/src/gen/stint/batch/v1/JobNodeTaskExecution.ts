// Original file: proto/stint/batch/v1/job.proto

import type { JobNodeTaskState as _stint_batch_v1_JobNodeTaskState, JobNodeTaskState__Output as _stint_batch_v1_JobNodeTaskState__Output } from '../../../stint/batch/v1/JobNodeTaskState.ts';
import type { TaskResult as _stint_batch_v1_TaskResult, TaskResult__Output as _stint_batch_v1_TaskResult__Output } from '../../../stint/batch/v1/TaskResult.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';

/**
 * How a job's preparation or release task went on one node.
 */
export interface JobNodeTaskExecution {
  /**
   * How far it is.
   */
  'state'?: (_stint_batch_v1_JobNodeTaskState);
  /**
   * How it ended.
   */
  'result'?: (_stint_batch_v1_TaskResult);
  /**
   * When it last started.
   */
  'startTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it ended.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Of the program.
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
   * Its directory on the node, relative to AZ_BATCH_NODE_ROOT_DIR.
   */
  'taskRootDirectory'?: (string);
  '_exitCode'?: "exitCode";
}

/**
 * How a job's preparation or release task went on one node.
 */
export interface JobNodeTaskExecution__Output {
  /**
   * How far it is.
   */
  'state': (_stint_batch_v1_JobNodeTaskState__Output);
  /**
   * How it ended.
   */
  'result': (_stint_batch_v1_TaskResult__Output);
  /**
   * When it last started.
   */
  'startTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it ended.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Of the program.
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
   * Its directory on the node, relative to AZ_BATCH_NODE_ROOT_DIR.
   */
  'taskRootDirectory': (string);
  '_exitCode'?: "exitCode";
}
