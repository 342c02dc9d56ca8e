// Original file: proto/stint/batch/v1/task.proto

import type { JobAction as _stint_batch_v1_JobAction, JobAction__Output as _stint_batch_v1_JobAction__Output } from '../../../stint/batch/v1/JobAction.ts';
import type { DependencyAction as _stint_batch_v1_DependencyAction, DependencyAction__Output as _stint_batch_v1_DependencyAction__Output } from '../../../stint/batch/v1/DependencyAction.ts';

/**
 * The consequences of one way to end.
 */
export interface ExitOptions {
  /**
   * For the job.
   */
  'jobAction'?: (_stint_batch_v1_JobAction);
  /**
   * For the dependents.
   */
  'dependencyAction'?: (_stint_batch_v1_DependencyAction);
}

/**
 * The consequences of one way to end.
 */
export interface ExitOptions__Output {
  /**
   * For the job.
   */
  'jobAction': (_stint_batch_v1_JobAction__Output);
  /**
   * For the dependents.
   */
  'dependencyAction': (_stint_batch_v1_DependencyAction__Output);
}
