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
   * Serialized stint.batch.v1.JobPreparationTask; empty = none.
   */
  'preparation'?: (Buffer | Uint8Array | string);
  /**
   * Serialized stint.batch.v1.JobSpec holding common_environment only.
   */
  'commonEnvironment'?: (Buffer | Uint8Array | string);
  /**
   * The preparation has to run here before the job's tasks; unset = it has done so already.
   */
  'preparationOwed'?: (boolean);
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
   * Serialized stint.batch.v1.JobPreparationTask; empty = none.
   */
  'preparation': (Buffer);
  /**
   * Serialized stint.batch.v1.JobSpec holding common_environment only.
   */
  'commonEnvironment': (Buffer);
  /**
   * The preparation has to run here before the job's tasks; unset = it has done so already.
   */
  'preparationOwed': (boolean);
}
