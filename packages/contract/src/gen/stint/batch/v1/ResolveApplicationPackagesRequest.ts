// Original file: proto/stint/batch/v1/application.proto

import type { ApplicationPackageReference as _stint_batch_v1_ApplicationPackageReference, ApplicationPackageReference__Output as _stint_batch_v1_ApplicationPackageReference__Output } from '../../../stint/batch/v1/ApplicationPackageReference.ts';

/**
 * References to resolve.
 */
export interface ResolveApplicationPackagesRequest {
  /**
   * The node's account.
   */
  'account'?: (string);
  /**
   * The node's pool, whose own references are wanted; empty = none.
   */
  'poolId'?: (string);
  /**
   * Those of a task.
   */
  'references'?: (_stint_batch_v1_ApplicationPackageReference)[];
}

/**
 * References to resolve.
 */
export interface ResolveApplicationPackagesRequest__Output {
  /**
   * The node's account.
   */
  'account': (string);
  /**
   * The node's pool, whose own references are wanted; empty = none.
   */
  'poolId': (string);
  /**
   * Those of a task.
   */
  'references': (_stint_batch_v1_ApplicationPackageReference__Output)[];
}
