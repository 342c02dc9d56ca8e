// Original file: proto/stint/batch/v1/job.proto

import type { JobNodeTaskExecution as _stint_batch_v1_JobNodeTaskExecution, JobNodeTaskExecution__Output as _stint_batch_v1_JobNodeTaskExecution__Output } from '../../../stint/batch/v1/JobNodeTaskExecution.ts';

/**
 * One node, as a job used it.
 */
export interface JobNodeStatus {
  /**
   * The node's pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * The preparation task there.
   */
  'preparation'?: (_stint_batch_v1_JobNodeTaskExecution | null);
  /**
   * The release task there; unset = it has not been asked for.
   */
  'release'?: (_stint_batch_v1_JobNodeTaskExecution | null);
  /**
   * The node has booted since the preparation succeeded: it runs again before the job's next task there.
   */
  'preparationDueAgain'?: (boolean);
}

/**
 * One node, as a job used it.
 */
export interface JobNodeStatus__Output {
  /**
   * The node's pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * The preparation task there.
   */
  'preparation': (_stint_batch_v1_JobNodeTaskExecution__Output | null);
  /**
   * The release task there; unset = it has not been asked for.
   */
  'release': (_stint_batch_v1_JobNodeTaskExecution__Output | null);
  /**
   * The node has booted since the preparation succeeded: it runs again before the job's next task there.
   */
  'preparationDueAgain': (boolean);
}
