// Original file: proto/stint/batch/v1/job.proto

import type { OnAllTasksComplete as _stint_batch_v1_OnAllTasksComplete, OnAllTasksComplete__Output as _stint_batch_v1_OnAllTasksComplete__Output } from '../../../stint/batch/v1/OnAllTasksComplete.ts';
import type { OnTaskFailure as _stint_batch_v1_OnTaskFailure, OnTaskFailure__Output as _stint_batch_v1_OnTaskFailure__Output } from '../../../stint/batch/v1/OnTaskFailure.ts';
import type { NodeLossPolicy as _stint_batch_v1_NodeLossPolicy, NodeLossPolicy__Output as _stint_batch_v1_NodeLossPolicy__Output } from '../../../stint/batch/v1/NodeLossPolicy.ts';
import type { JobPreparationTask as _stint_batch_v1_JobPreparationTask, JobPreparationTask__Output as _stint_batch_v1_JobPreparationTask__Output } from '../../../stint/batch/v1/JobPreparationTask.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from '../../../stint/batch/v1/EnvironmentSetting.ts';
import type { JobReleaseTask as _stint_batch_v1_JobReleaseTask, JobReleaseTask__Output as _stint_batch_v1_JobReleaseTask__Output } from '../../../stint/batch/v1/JobReleaseTask.ts';
import type { JobManagerTask as _stint_batch_v1_JobManagerTask, JobManagerTask__Output as _stint_batch_v1_JobManagerTask__Output } from '../../../stint/batch/v1/JobManagerTask.ts';
import type { AutoPoolSpecification as _stint_batch_v1_AutoPoolSpecification, AutoPoolSpecification__Output as _stint_batch_v1_AutoPoolSpecification__Output } from '../../../stint/batch/v1/AutoPoolSpecification.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A job as it is created.
 */
export interface JobSpec {
  /**
   * Unique within the account: letters, digits, - and _, at most 64.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * The pool whose nodes run it.
   */
  'poolId'?: (string);
  /**
   * Higher first; -1000 to 1000.
   */
  'priority'?: (number);
  /**
   * At most this many tasks at once; unset or -1 = as many as fit.
   */
  'maxParallelTasks'?: (number);
  /**
   * Its tasks may depend on each other.
   */
  'usesTaskDependencies'?: (boolean);
  /**
   * When all tasks have ended.
   */
  'onAllTasksComplete'?: (_stint_batch_v1_OnAllTasksComplete);
  /**
   * When a task fails.
   */
  'onTaskFailure'?: (_stint_batch_v1_OnTaskFailure);
  /**
   * When a node is lost.
   */
  'nodeLossPolicy'?: (_stint_batch_v1_NodeLossPolicy);
  /**
   * It is terminated this long after its creation; unset = never.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Retries of tasks that give none themselves; -1 = without limit.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Runs first on each node.
   */
  'preparationTask'?: (_stint_batch_v1_JobPreparationTask | null);
  /**
   * Variables of all its tasks.
   */
  'commonEnvironment'?: (_stint_batch_v1_EnvironmentSetting)[];
  /**
   * Whatever its owner wants to keep with it.
   */
  'metadata'?: ({[key: string]: string});
  /**
   * Tasks of jobs with a higher priority may take the place of this job's: those are ended, requeued, and no retry is counted.
   */
  'allowTaskPreemption'?: (boolean);
  /**
   * Runs last on each node that was prepared; needs a preparation task.
   */
  'releaseTask'?: (_stint_batch_v1_JobReleaseTask | null);
  /**
   * A task that is made with it.
   */
  'managerTask'?: (_stint_batch_v1_JobManagerTask | null);
  /**
   * A pool that is made for it; pool_id is then empty in requests, and that pool's in answers.
   */
  'autoPool'?: (_stint_batch_v1_AutoPoolSpecification | null);
  /**
   * Properties that only Azure gives a meaning, as a JSON object of at most 32 KB: kept, given back, and without effect.
   */
  'azureProperties'?: (string);
  /**
   * When the job ends, tasks that wait stay active and never run, as Azure Batch has it; otherwise they are completed with TaskEnded.
   */
  'leaveWaitingTasks'?: (boolean);
  '_maxParallelTasks'?: "maxParallelTasks";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
}

/**
 * A job as it is created.
 */
export interface JobSpec__Output {
  /**
   * Unique within the account: letters, digits, - and _, at most 64.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName': (string);
  /**
   * The pool whose nodes run it.
   */
  'poolId': (string);
  /**
   * Higher first; -1000 to 1000.
   */
  'priority': (number);
  /**
   * At most this many tasks at once; unset or -1 = as many as fit.
   */
  'maxParallelTasks'?: (number);
  /**
   * Its tasks may depend on each other.
   */
  'usesTaskDependencies': (boolean);
  /**
   * When all tasks have ended.
   */
  'onAllTasksComplete': (_stint_batch_v1_OnAllTasksComplete__Output);
  /**
   * When a task fails.
   */
  'onTaskFailure': (_stint_batch_v1_OnTaskFailure__Output);
  /**
   * When a node is lost.
   */
  'nodeLossPolicy': (_stint_batch_v1_NodeLossPolicy__Output);
  /**
   * It is terminated this long after its creation; unset = never.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Retries of tasks that give none themselves; -1 = without limit.
   */
  'maxTaskRetryCount': (number);
  /**
   * Runs first on each node.
   */
  'preparationTask': (_stint_batch_v1_JobPreparationTask__Output | null);
  /**
   * Variables of all its tasks.
   */
  'commonEnvironment': (_stint_batch_v1_EnvironmentSetting__Output)[];
  /**
   * Whatever its owner wants to keep with it.
   */
  'metadata': ({[key: string]: string});
  /**
   * Tasks of jobs with a higher priority may take the place of this job's: those are ended, requeued, and no retry is counted.
   */
  'allowTaskPreemption': (boolean);
  /**
   * Runs last on each node that was prepared; needs a preparation task.
   */
  'releaseTask': (_stint_batch_v1_JobReleaseTask__Output | null);
  /**
   * A task that is made with it.
   */
  'managerTask': (_stint_batch_v1_JobManagerTask__Output | null);
  /**
   * A pool that is made for it; pool_id is then empty in requests, and that pool's in answers.
   */
  'autoPool': (_stint_batch_v1_AutoPoolSpecification__Output | null);
  /**
   * Properties that only Azure gives a meaning, as a JSON object of at most 32 KB: kept, given back, and without effect.
   */
  'azureProperties': (string);
  /**
   * When the job ends, tasks that wait stay active and never run, as Azure Batch has it; otherwise they are completed with TaskEnded.
   */
  'leaveWaitingTasks': (boolean);
  '_maxParallelTasks'?: "maxParallelTasks";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
}
