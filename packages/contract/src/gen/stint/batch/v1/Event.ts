// Original file: proto/stint/batch/v1/cluster.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { TaskEvent as _stint_batch_v1_TaskEvent, TaskEvent__Output as _stint_batch_v1_TaskEvent__Output } from '../../../stint/batch/v1/TaskEvent.ts';
import type { JobEvent as _stint_batch_v1_JobEvent, JobEvent__Output as _stint_batch_v1_JobEvent__Output } from '../../../stint/batch/v1/JobEvent.ts';
import type { NodeEvent as _stint_batch_v1_NodeEvent, NodeEvent__Output as _stint_batch_v1_NodeEvent__Output } from '../../../stint/batch/v1/NodeEvent.ts';

/**
 * One change.
 */
export interface Event {
  /**
   * When.
   */
  'time'?: (_google_protobuf_Timestamp | null);
  /**
   * A task.
   */
  'task'?: (_stint_batch_v1_TaskEvent | null);
  /**
   * A job.
   */
  'job'?: (_stint_batch_v1_JobEvent | null);
  /**
   * A node.
   */
  'node'?: (_stint_batch_v1_NodeEvent | null);
  /**
   * What changed.
   */
  'change'?: "task"|"job"|"node";
}

/**
 * One change.
 */
export interface Event__Output {
  /**
   * When.
   */
  'time': (_google_protobuf_Timestamp__Output | null);
  /**
   * A task.
   */
  'task'?: (_stint_batch_v1_TaskEvent__Output | null);
  /**
   * A job.
   */
  'job'?: (_stint_batch_v1_JobEvent__Output | null);
  /**
   * A node.
   */
  'node'?: (_stint_batch_v1_NodeEvent__Output | null);
  /**
   * What changed.
   */
  'change'?: "task"|"job"|"node";
}
