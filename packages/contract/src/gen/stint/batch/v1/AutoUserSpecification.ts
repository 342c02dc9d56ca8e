// Original file: proto/stint/batch/v1/execution.proto

import type { AutoUserScope as _stint_batch_v1_AutoUserScope, AutoUserScope__Output as _stint_batch_v1_AutoUserScope__Output } from '../../../stint/batch/v1/AutoUserScope.ts';
import type { ElevationLevel as _stint_batch_v1_ElevationLevel, ElevationLevel__Output as _stint_batch_v1_ElevationLevel__Output } from '../../../stint/batch/v1/ElevationLevel.ts';

/**
 * A user that the node makes by itself.
 */
export interface AutoUserSpecification {
  /**
   * Who shares it.
   */
  'scope'?: (_stint_batch_v1_AutoUserScope);
  /**
   * What it may do.
   */
  'elevationLevel'?: (_stint_batch_v1_ElevationLevel);
}

/**
 * A user that the node makes by itself.
 */
export interface AutoUserSpecification__Output {
  /**
   * Who shares it.
   */
  'scope': (_stint_batch_v1_AutoUserScope__Output);
  /**
   * What it may do.
   */
  'elevationLevel': (_stint_batch_v1_ElevationLevel__Output);
}
