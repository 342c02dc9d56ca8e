// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A task's constraints changed.
 */
export interface TaskUpdated {
  /**
   * Its job.
   */
  'jobUid'?: (number | string | Long);
  /**
   * Its row.
   */
  'row'?: (number);
  /**
   * Retries; unset = the job's.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Retention.
   */
  'retentionTimeMs'?: (number | string | Long);
  /**
   * When.
   */
  'atMs'?: (number | string | Long);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}

/**
 * A task's constraints changed.
 */
export interface TaskUpdated__Output {
  /**
   * Its job.
   */
  'jobUid': (number);
  /**
   * Its row.
   */
  'row': (number);
  /**
   * Retries; unset = the job's.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Retention.
   */
  'retentionTimeMs'?: (number);
  /**
   * When.
   */
  'atMs': (number);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}
