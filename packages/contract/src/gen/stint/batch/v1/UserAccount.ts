// Original file: proto/stint/batch/v1/execution.proto

import type { ElevationLevel as _stint_batch_v1_ElevationLevel, ElevationLevel__Output as _stint_batch_v1_ElevationLevel__Output } from '../../../stint/batch/v1/ElevationLevel.ts';
import type { LinuxUserConfiguration as _stint_batch_v1_LinuxUserConfiguration, LinuxUserConfiguration__Output as _stint_batch_v1_LinuxUserConfiguration__Output } from '../../../stint/batch/v1/LinuxUserConfiguration.ts';

/**
 * A user that every node of the pool has.
 */
export interface UserAccount {
  /**
   * At most 20 letters, digits, - and _, not beginning with a digit.
   */
  'name'?: (string);
  /**
   * Its password; never given back. Empty = it cannot log in by one.
   */
  'password'?: (string);
  /**
   * What it may do.
   */
  'elevationLevel'?: (_stint_batch_v1_ElevationLevel);
  /**
   * Of Linux.
   */
  'linuxUserConfiguration'?: (_stint_batch_v1_LinuxUserConfiguration | null);
}

/**
 * A user that every node of the pool has.
 */
export interface UserAccount__Output {
  /**
   * At most 20 letters, digits, - and _, not beginning with a digit.
   */
  'name': (string);
  /**
   * Its password; never given back. Empty = it cannot log in by one.
   */
  'password': (string);
  /**
   * What it may do.
   */
  'elevationLevel': (_stint_batch_v1_ElevationLevel__Output);
  /**
   * Of Linux.
   */
  'linuxUserConfiguration': (_stint_batch_v1_LinuxUserConfiguration__Output | null);
}
