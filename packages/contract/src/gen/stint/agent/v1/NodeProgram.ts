// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A program as a node has it.
 */
export interface NodeProgram {
  /**
   * The node's pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * The job's uid; 0 = the start task.
   */
  'jobUid'?: (number | string | Long);
  /**
   * The job's preparation or release, or the multi-instance task of which an instance ran there; empty = the start task.
   */
  'taskId'?: (string);
}

/**
 * A program as a node has it.
 */
export interface NodeProgram__Output {
  /**
   * The node's pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * The job's uid; 0 = the start task.
   */
  'jobUid': (number);
  /**
   * The job's preparation or release, or the multi-instance task of which an instance ran there; empty = the start task.
   */
  'taskId': (string);
}
