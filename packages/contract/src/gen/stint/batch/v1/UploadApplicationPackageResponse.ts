// Original file: proto/stint/batch/v1/application.proto

import type { Application as _stint_batch_v1_Application, Application__Output as _stint_batch_v1_Application__Output } from '../../../stint/batch/v1/Application.ts';

/**
 * The application with its new package.
 */
export interface UploadApplicationPackageResponse {
  /**
   * As it stands.
   */
  'application'?: (_stint_batch_v1_Application | null);
}

/**
 * The application with its new package.
 */
export interface UploadApplicationPackageResponse__Output {
  /**
   * As it stands.
   */
  'application': (_stint_batch_v1_Application__Output | null);
}
