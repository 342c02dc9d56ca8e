// Original file: proto/stint/batch/v1/schedule.proto

import type { Schedule as _stint_batch_v1_Schedule, Schedule__Output as _stint_batch_v1_Schedule__Output } from '../../../stint/batch/v1/Schedule.ts';
import type { JobSpec as _stint_batch_v1_JobSpec, JobSpec__Output as _stint_batch_v1_JobSpec__Output } from '../../../stint/batch/v1/JobSpec.ts';

/**
 * A schedule as it is created.
 */
export interface JobScheduleSpec {
  /**
   * Unique within the account, jobs included: letters, digits, - and _, at most 64.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * When jobs are due.
   */
  'schedule'?: (_stint_batch_v1_Schedule | null);
  /**
   * The jobs that are made; their ids are ID:job-1, ID:job-2 and so on, and its own id is empty.
   */
  'job'?: (_stint_batch_v1_JobSpec | null);
  /**
   * Whatever its owner wants to keep with it.
   */
  'metadata'?: ({[key: string]: string});
}

/**
 * A schedule as it is created.
 */
export interface JobScheduleSpec__Output {
  /**
   * Unique within the account, jobs included: letters, digits, - and _, at most 64.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName': (string);
  /**
   * When jobs are due.
   */
  'schedule': (_stint_batch_v1_Schedule__Output | null);
  /**
   * The jobs that are made; their ids are ID:job-1, ID:job-2 and so on, and its own id is empty.
   */
  'job': (_stint_batch_v1_JobSpec__Output | null);
  /**
   * Whatever its owner wants to keep with it.
   */
  'metadata': ({[key: string]: string});
}
