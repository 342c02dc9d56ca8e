// Original file: proto/stint/batch/v1/execution.proto

import type { AutoUserSpecification as _stint_batch_v1_AutoUserSpecification, AutoUserSpecification__Output as _stint_batch_v1_AutoUserSpecification__Output } from '../../../stint/batch/v1/AutoUserSpecification.ts';

/**
 * As whom a program runs: exactly one of the two.
 */
export interface UserIdentity {
  /**
   * A user account of the pool.
   */
  'userName'?: (string);
  /**
   * A user of the node's.
   */
  'autoUser'?: (_stint_batch_v1_AutoUserSpecification | null);
}

/**
 * As whom a program runs: exactly one of the two.
 */
export interface UserIdentity__Output {
  /**
   * A user account of the pool.
   */
  'userName': (string);
  /**
   * A user of the node's.
   */
  'autoUser': (_stint_batch_v1_AutoUserSpecification__Output | null);
}
