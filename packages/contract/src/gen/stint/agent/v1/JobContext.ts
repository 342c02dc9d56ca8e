// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What the node needs to know of a job; sent before its first lease on a session, and again when it changes.
 */
export interface JobContext {
  /**
   * The job's uid.
   */
  'jobUid'?: (number | string | Long);
  /**
   * The job's id.
   */
  'jobId'?: (string);
  /**
   * Serialized stint.batch.v1.JobPreparationTask; empty = none, or not owed here.
   */
  'preparation'?: (Buffer | Uint8Array | string);
  /**
   * Serialized stint.batch.v1.JobSpec holding common_environment only.
   */
  'commonEnvironment'?: (Buffer | Uint8Array | string);
}

/**
 * What the node needs to know of a job; sent before its first lease on a session, and again when it changes.
 */
export interface JobContext__Output {
  /**
   * The job's uid.
   */
  'jobUid': (number);
  /**
   * The job's id.
   */
  'jobId': (string);
  /**
   * Serialized stint.batch.v1.JobPreparationTask; empty = none, or not owed here.
   */
  'preparation': (Buffer);
  /**
   * Serialized stint.batch.v1.JobSpec holding common_environment only.
   */
  'commonEnvironment': (Buffer);
}
