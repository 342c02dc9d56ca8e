// Original file: proto/stint/batch/v1/job.proto

import type { Long } from '@grpc/proto-loader';

/**
 * The limits of a job.
 */
export interface JobConstraints {
  /**
   * It is terminated this long after its creation; unset = never.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Retries of tasks that give none themselves; -1 = without limit.
   */
  'maxTaskRetryCount'?: (number);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
}

/**
 * The limits of a job.
 */
export interface JobConstraints__Output {
  /**
   * It is terminated this long after its creation; unset = never.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Retries of tasks that give none themselves; -1 = without limit.
   */
  'maxTaskRetryCount': (number);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
}
