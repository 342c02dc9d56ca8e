// Original file: proto/stint/batch/v1/job.proto

import type { JobNodeStatus as _stint_batch_v1_JobNodeStatus, JobNodeStatus__Output as _stint_batch_v1_JobNodeStatus__Output } from '../../../stint/batch/v1/JobNodeStatus.ts';

/**
 * A page.
 */
export interface ListPreparationAndReleaseStatusResponse {
  /**
   * The nodes that joined last come first.
   */
  'nodes'?: (_stint_batch_v1_JobNodeStatus)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListPreparationAndReleaseStatusResponse__Output {
  /**
   * The nodes that joined last come first.
   */
  'nodes': (_stint_batch_v1_JobNodeStatus__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
