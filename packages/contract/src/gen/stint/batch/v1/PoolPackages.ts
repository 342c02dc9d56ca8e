// Original file: proto/stint/batch/v1/pool.proto

import type { ApplicationPackageReference as _stint_batch_v1_ApplicationPackageReference, ApplicationPackageReference__Output as _stint_batch_v1_ApplicationPackageReference__Output } from '../../../stint/batch/v1/ApplicationPackageReference.ts';

/**
 * The applications that a pool's nodes install.
 */
export interface PoolPackages {
  /**
   * At most 10, and each must exist.
   */
  'references'?: (_stint_batch_v1_ApplicationPackageReference)[];
}

/**
 * The applications that a pool's nodes install.
 */
export interface PoolPackages__Output {
  /**
   * At most 10, and each must exist.
   */
  'references': (_stint_batch_v1_ApplicationPackageReference__Output)[];
}
