// Original file: proto/stint/batch/v1/execution.proto

import type { ContainerRegistry as _stint_batch_v1_ContainerRegistry, ContainerRegistry__Output as _stint_batch_v1_ContainerRegistry__Output } from '../../../stint/batch/v1/ContainerRegistry.ts';

/**
 * Images that nodes fetch as soon as they join.
 */
export interface ContainerConfiguration {
  /**
   * Names of images.
   */
  'containerImageNames'?: (string)[];
  /**
   * Where they come from.
   */
  'containerRegistries'?: (_stint_batch_v1_ContainerRegistry)[];
}

/**
 * Images that nodes fetch as soon as they join.
 */
export interface ContainerConfiguration__Output {
  /**
   * Names of images.
   */
  'containerImageNames': (string)[];
  /**
   * Where they come from.
   */
  'containerRegistries': (_stint_batch_v1_ContainerRegistry__Output)[];
}
