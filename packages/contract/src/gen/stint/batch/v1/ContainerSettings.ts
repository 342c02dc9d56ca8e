// Original file: proto/stint/batch/v1/execution.proto

import type { ContainerRegistry as _stint_batch_v1_ContainerRegistry, ContainerRegistry__Output as _stint_batch_v1_ContainerRegistry__Output } from '../../../stint/batch/v1/ContainerRegistry.ts';
import type { ContainerWorkingDirectory as _stint_batch_v1_ContainerWorkingDirectory, ContainerWorkingDirectory__Output as _stint_batch_v1_ContainerWorkingDirectory__Output } from '../../../stint/batch/v1/ContainerWorkingDirectory.ts';

/**
 * The program runs in a container. The node's root directory is mounted at its own path, and every variable is set.
 */
export interface ContainerSettings {
  /**
   * The image; it is pulled when the node does not have it.
   */
  'imageName'?: (string);
  /**
   * More options of `docker create`, split as a shell splits words. Only a program of elevation admin may use those that reach the host.
   */
  'containerRunOptions'?: (string);
  /**
   * Where the image comes from.
   */
  'registry'?: (_stint_batch_v1_ContainerRegistry | null);
  /**
   * Where the program starts.
   */
  'workingDirectory'?: (_stint_batch_v1_ContainerWorkingDirectory);
}

/**
 * The program runs in a container. The node's root directory is mounted at its own path, and every variable is set.
 */
export interface ContainerSettings__Output {
  /**
   * The image; it is pulled when the node does not have it.
   */
  'imageName': (string);
  /**
   * More options of `docker create`, split as a shell splits words. Only a program of elevation admin may use those that reach the host.
   */
  'containerRunOptions': (string);
  /**
   * Where the image comes from.
   */
  'registry': (_stint_batch_v1_ContainerRegistry__Output | null);
  /**
   * Where the program starts.
   */
  'workingDirectory': (_stint_batch_v1_ContainerWorkingDirectory__Output);
}
