// Original file: proto/stint/batch/v1/application.proto

import type { Application as _stint_batch_v1_Application, Application__Output as _stint_batch_v1_Application__Output } from '../../../stint/batch/v1/Application.ts';

/**
 * A page.
 */
export interface ListApplicationsResponse {
  /**
   * Newest first.
   */
  'applications'?: (_stint_batch_v1_Application)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListApplicationsResponse__Output {
  /**
   * Newest first.
   */
  'applications': (_stint_batch_v1_Application__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
