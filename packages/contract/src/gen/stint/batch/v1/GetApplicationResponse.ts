// Original file: proto/stint/batch/v1/application.proto

import type { Application as _stint_batch_v1_Application, Application__Output as _stint_batch_v1_Application__Output } from '../../../stint/batch/v1/Application.ts';

/**
 * The application.
 */
export interface GetApplicationResponse {
  /**
   * As it stands.
   */
  'application'?: (_stint_batch_v1_Application | null);
}

/**
 * The application.
 */
export interface GetApplicationResponse__Output {
  /**
   * As it stands.
   */
  'application': (_stint_batch_v1_Application__Output | null);
}
