// Original file: proto/stint/batch/v1/application.proto

import type { ResolvedApplicationPackage as _stint_batch_v1_ResolvedApplicationPackage, ResolvedApplicationPackage__Output as _stint_batch_v1_ResolvedApplicationPackage__Output } from '../../../stint/batch/v1/ResolvedApplicationPackage.ts';

/**
 * What the references mean.
 */
export interface ResolveApplicationPackagesResponse {
  /**
   * The pool's, in order.
   */
  'poolPackages'?: (_stint_batch_v1_ResolvedApplicationPackage)[];
  /**
   * The others, in order.
   */
  'packages'?: (_stint_batch_v1_ResolvedApplicationPackage)[];
}

/**
 * What the references mean.
 */
export interface ResolveApplicationPackagesResponse__Output {
  /**
   * The pool's, in order.
   */
  'poolPackages': (_stint_batch_v1_ResolvedApplicationPackage__Output)[];
  /**
   * The others, in order.
   */
  'packages': (_stint_batch_v1_ResolvedApplicationPackage__Output)[];
}
