// Original file: proto/stint/batch/v1/schedule.proto

import type { Schedule as _stint_batch_v1_Schedule, Schedule__Output as _stint_batch_v1_Schedule__Output } from '../../../stint/batch/v1/Schedule.ts';
import type { JobSpec as _stint_batch_v1_JobSpec, JobSpec__Output as _stint_batch_v1_JobSpec__Output } from '../../../stint/batch/v1/JobSpec.ts';
import type { MetadataReplacement as _stint_batch_v1_MetadataReplacement, MetadataReplacement__Output as _stint_batch_v1_MetadataReplacement__Output } from '../../../stint/batch/v1/MetadataReplacement.ts';

/**
 * Changes to a schedule; what is unset stays.
 */
export interface UpdateJobScheduleRequest {
  /**
   * Its id.
   */
  'scheduleId'?: (string);
  /**
   * New times; they count from now on.
   */
  'schedule'?: (_stint_batch_v1_Schedule | null);
  /**
   * The jobs to make from now on.
   */
  'job'?: (_stint_batch_v1_JobSpec | null);
  /**
   * What its owner keeps with it.
   */
  'metadata'?: (_stint_batch_v1_MetadataReplacement | null);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
  '_displayName'?: "displayName";
}

/**
 * Changes to a schedule; what is unset stays.
 */
export interface UpdateJobScheduleRequest__Output {
  /**
   * Its id.
   */
  'scheduleId': (string);
  /**
   * New times; they count from now on.
   */
  'schedule': (_stint_batch_v1_Schedule__Output | null);
  /**
   * The jobs to make from now on.
   */
  'job': (_stint_batch_v1_JobSpec__Output | null);
  /**
   * What its owner keeps with it.
   */
  'metadata': (_stint_batch_v1_MetadataReplacement__Output | null);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
  '_displayName'?: "displayName";
}
