// Original file: proto/stint/batch/v1/node.proto

import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';

/**
 * How a job's preparation task went on this node.
 */
export interface PreparationInformation {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * owed, completed or failed.
   */
  'state'?: (string);
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
 * How a job's preparation task went on this node.
 */
export interface PreparationInformation__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * owed, completed or failed.
   */
  'state': (string);
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
