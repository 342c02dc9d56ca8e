// Original file: proto/stint/batch/v1/task.proto

import type { TaskState as _stint_batch_v1_TaskState, TaskState__Output as _stint_batch_v1_TaskState__Output } from '../../../stint/batch/v1/TaskState.ts';
import type { TaskResult as _stint_batch_v1_TaskResult, TaskResult__Output as _stint_batch_v1_TaskResult__Output } from '../../../stint/batch/v1/TaskResult.ts';

/**
 * Asks for a page.
 */
export interface ListTasksRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize'?: (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken'?: (string);
  /**
   * Only tasks in these states; empty = all.
   */
  'states'?: (_stint_batch_v1_TaskState)[];
  /**
   * Only tasks that ended so; unspecified = all.
   */
  'result'?: (_stint_batch_v1_TaskResult);
  /**
   * Only those that match, in Azure Batch's filter language; empty = all.
   */
  'filter'?: (string);
  /**
   * Only these fields, in JSON's spelling, or id alone; empty = all.
   */
  'select'?: (string)[];
}

/**
 * Asks for a page.
 */
export interface ListTasksRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * At most this many; 0 = 100, more than 1,000 = 1,000.
   */
  'pageSize': (number);
  /**
   * From the page before; empty = the first.
   */
  'pageToken': (string);
  /**
   * Only tasks in these states; empty = all.
   */
  'states': (_stint_batch_v1_TaskState__Output)[];
  /**
   * Only tasks that ended so; unspecified = all.
   */
  'result': (_stint_batch_v1_TaskResult__Output);
  /**
   * Only those that match, in Azure Batch's filter language; empty = all.
   */
  'filter': (string);
  /**
   * Only these fields, in JSON's spelling, or id alone; empty = all.
   */
  'select': (string)[];
}
