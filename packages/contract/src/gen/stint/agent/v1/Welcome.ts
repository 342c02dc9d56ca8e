// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { NodeCertificate as _stint_batch_v1_NodeCertificate, NodeCertificate__Output as _stint_batch_v1_NodeCertificate__Output } from '../../../stint/batch/v1/NodeCertificate.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Answers Hello.
 */
export interface Welcome {
  /**
   * The leader's.
   */
  'epoch'?: (number | string | Long);
  /**
   * The cluster's; belongs with the epoch.
   */
  'generation'?: (string);
  /**
   * From the moment Hello was sent.
   */
  'leaseMs'?: (number | string | Long);
  /**
   * Send one so often.
   */
  'heartbeatMs'?: (number | string | Long);
  /**
   * Tasks at once.
   */
  'slots'?: (number);
  /**
   * Held attempts that are wanted.
   */
  'keep'?: (_stint_agent_v1_AttemptKey)[];
  /**
   * Held attempts that are not: kill and forget.
   */
  'kill'?: (_stint_agent_v1_AttemptKey)[];
  /**
   * Finished attempts whose report is durable: forget.
   */
  'acknowledged'?: (_stint_agent_v1_AttemptKey)[];
  /**
   * Serialized stint.batch.v1.StartTask; empty = none.
   */
  'startTask'?: (Buffer | Uint8Array | string);
  /**
   * The start task has to run (again) in this incarnation.
   */
  'runStartTask'?: (boolean);
  /**
   * The node's account url, for AZ_BATCH_ACCOUNT_URL.
   */
  'accountUrl'?: (string);
  /**
   * Serialized stint.batch.v1.NodeSetup; empty = nothing.
   */
  'nodeSetup'?: (Buffer | Uint8Array | string);
  /**
   * For its programs.
   */
  'certificates'?: (_stint_batch_v1_NodeCertificate)[];
}

/**
 * Answers Hello.
 */
export interface Welcome__Output {
  /**
   * The leader's.
   */
  'epoch': (number);
  /**
   * The cluster's; belongs with the epoch.
   */
  'generation': (string);
  /**
   * From the moment Hello was sent.
   */
  'leaseMs': (number);
  /**
   * Send one so often.
   */
  'heartbeatMs': (number);
  /**
   * Tasks at once.
   */
  'slots': (number);
  /**
   * Held attempts that are wanted.
   */
  'keep': (_stint_agent_v1_AttemptKey__Output)[];
  /**
   * Held attempts that are not: kill and forget.
   */
  'kill': (_stint_agent_v1_AttemptKey__Output)[];
  /**
   * Finished attempts whose report is durable: forget.
   */
  'acknowledged': (_stint_agent_v1_AttemptKey__Output)[];
  /**
   * Serialized stint.batch.v1.StartTask; empty = none.
   */
  'startTask': (Buffer);
  /**
   * The start task has to run (again) in this incarnation.
   */
  'runStartTask': (boolean);
  /**
   * The node's account url, for AZ_BATCH_ACCOUNT_URL.
   */
  'accountUrl': (string);
  /**
   * Serialized stint.batch.v1.NodeSetup; empty = nothing.
   */
  'nodeSetup': (Buffer);
  /**
   * For its programs.
   */
  'certificates': (_stint_batch_v1_NodeCertificate__Output)[];
}
