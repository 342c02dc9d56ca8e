// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { Gang as _stint_agent_v1_Gang, Gang__Output as _stint_agent_v1_Gang__Output } from '../../../stint/agent/v1/Gang.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One attempt to run.
 */
export interface TaskLease {
  /**
   * Which.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
  /**
   * The job's id.
   */
  'jobId'?: (string);
  /**
   * The task's id.
   */
  'taskId'?: (string);
  /**
   * Serialized stint.batch.v1.TaskSpec.
   */
  'spec'?: (Buffer | Uint8Array | string);
  /**
   * The program is killed this long after its start; unset = never.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * The files stay this long after the end.
   */
  'retentionTimeMs'?: (number | string | Long);
  /**
   * The task outlives the node's lease: only a person or the node's return ends it.
   */
  'outlivesLease'?: (boolean);
  /**
   * For AZ_BATCH_AUTHENTICATION_TOKEN; empty = none.
   */
  'authenticationToken'?: (string);
  /**
   * The other instances; unset = it is no multi-instance task.
   */
  'gang'?: (_stint_agent_v1_Gang | null);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
}

/**
 * One attempt to run.
 */
export interface TaskLease__Output {
  /**
   * Which.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
  /**
   * The job's id.
   */
  'jobId': (string);
  /**
   * The task's id.
   */
  'taskId': (string);
  /**
   * Serialized stint.batch.v1.TaskSpec.
   */
  'spec': (Buffer);
  /**
   * The program is killed this long after its start; unset = never.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * The files stay this long after the end.
   */
  'retentionTimeMs': (number);
  /**
   * The task outlives the node's lease: only a person or the node's return ends it.
   */
  'outlivesLease': (boolean);
  /**
   * For AZ_BATCH_AUTHENTICATION_TOKEN; empty = none.
   */
  'authenticationToken': (string);
  /**
   * The other instances; unset = it is no multi-instance task.
   */
  'gang': (_stint_agent_v1_Gang__Output | null);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
}
