// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A job whose tasks have all ended on this node. What still runs of its preparation is ended.
 */
export interface EndedJob {
  /**
   * The job's uid.
   */
  'jobUid'?: (number | string | Long);
  /**
   * The job's id.
   */
  'jobId'?: (string);
  /**
   * Serialized stint.batch.v1.JobReleaseTask, to run once and to report; empty = none.
   */
  'release'?: (Buffer | Uint8Array | string);
  /**
   * Serialized stint.batch.v1.JobSpec holding common_environment only.
   */
  'commonEnvironment'?: (Buffer | Uint8Array | string);
  /**
   * The id of its preparation task.
   */
  'preparationId'?: (string);
  /**
   * The preparation's files stay this long.
   */
  'preparationRetentionTimeMs'?: (number | string | Long);
  /**
   * The job is forgotten: all its files on the node go.
   */
  'forgotten'?: (boolean);
}

/**
 * A job whose tasks have all ended on this node. What still runs of its preparation is ended.
 */
export interface EndedJob__Output {
  /**
   * The job's uid.
   */
  'jobUid': (number);
  /**
   * The job's id.
   */
  'jobId': (string);
  /**
   * Serialized stint.batch.v1.JobReleaseTask, to run once and to report; empty = none.
   */
  'release': (Buffer);
  /**
   * Serialized stint.batch.v1.JobSpec holding common_environment only.
   */
  'commonEnvironment': (Buffer);
  /**
   * The id of its preparation task.
   */
  'preparationId': (string);
  /**
   * The preparation's files stay this long.
   */
  'preparationRetentionTimeMs': (number);
  /**
   * The job is forgotten: all its files on the node go.
   */
  'forgotten': (boolean);
}
