// Original file: proto/stint/batch/v1/task.proto

import type { Long } from '@grpc/proto-loader';

/**
 * The constraints of a task.
 */
export interface TaskConstraints {
  /**
   * How often it is tried again after a non-zero exit; unset = the job's; -1 = without limit.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Its program is killed after this; unset = never.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Its files stay on the node this long after its end; unset = 7 days.
   */
  'retentionTimeMs'?: (number | string | Long);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}

/**
 * The constraints of a task.
 */
export interface TaskConstraints__Output {
  /**
   * How often it is tried again after a non-zero exit; unset = the job's; -1 = without limit.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Its program is killed after this; unset = never.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Its files stay on the node this long after its end; unset = 7 days.
   */
  'retentionTimeMs'?: (number);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}
