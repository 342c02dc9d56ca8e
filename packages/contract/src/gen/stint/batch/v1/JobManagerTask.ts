// Original file: proto/stint/batch/v1/job.proto

import type { TaskSpec as _stint_batch_v1_TaskSpec, TaskSpec__Output as _stint_batch_v1_TaskSpec__Output } from '../../../stint/batch/v1/TaskSpec.ts';

/**
 * A task that is made with the job, placed before all its others, and may run it: submit tasks, watch them, end the job.
 */
export interface JobManagerTask {
  /**
   * The task.
   */
  'task'?: (_stint_batch_v1_TaskSpec | null);
  /**
   * Its end is the job's; unset = true.
   */
  'killJobOnCompletion'?: (boolean);
  /**
   * Nothing else runs on its node; unset = true.
   */
  'runExclusive'?: (boolean);
  /**
   * It takes spot nodes too; unset = true.
   */
  'allowLowPriorityNode'?: (boolean);
  '_killJobOnCompletion'?: "killJobOnCompletion";
  '_runExclusive'?: "runExclusive";
  '_allowLowPriorityNode'?: "allowLowPriorityNode";
}

/**
 * A task that is made with the job, placed before all its others, and may run it: submit tasks, watch them, end the job.
 */
export interface JobManagerTask__Output {
  /**
   * The task.
   */
  'task': (_stint_batch_v1_TaskSpec__Output | null);
  /**
   * Its end is the job's; unset = true.
   */
  'killJobOnCompletion'?: (boolean);
  /**
   * Nothing else runs on its node; unset = true.
   */
  'runExclusive'?: (boolean);
  /**
   * It takes spot nodes too; unset = true.
   */
  'allowLowPriorityNode'?: (boolean);
  '_killJobOnCompletion'?: "killJobOnCompletion";
  '_runExclusive'?: "runExclusive";
  '_allowLowPriorityNode'?: "allowLowPriorityNode";
}
