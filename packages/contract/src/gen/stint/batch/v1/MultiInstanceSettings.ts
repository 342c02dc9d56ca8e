// Original file: proto/stint/batch/v1/task.proto

import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from '../../../stint/batch/v1/ResourceFile.ts';

/**
 * A task that runs on several nodes at once, such as an MPI program. Its pool must have inter_node_communication. It starts on all nodes
 * or on none. On each of them, as user and in the directory of the task, the common resource files are fetched and the coordination
 * command runs; when it has succeeded everywhere, the task's command line runs on the primary alone. What coordination commands leave
 * running is ended when the task ends. resource_files and output_files are the primary's.
 */
export interface MultiInstanceSettings {
  /**
   * Nodes, the primary's included: 1 to 100; unset = 1.
   */
  'numberOfInstances'?: (number);
  /**
   * Runs on every instance; its exit with 0 says that the instance is ready. Any other exit is one of the task.
   */
  'coordinationCommandLine'?: (string);
  /**
   * Fetched on every instance, into the task's directory (AZ_BATCH_TASK_SHARED_DIR).
   */
  'commonResourceFiles'?: (_stint_batch_v1_ResourceFile)[];
  '_numberOfInstances'?: "numberOfInstances";
}

/**
 * A task that runs on several nodes at once, such as an MPI program. Its pool must have inter_node_communication. It starts on all nodes
 * or on none. On each of them, as user and in the directory of the task, the common resource files are fetched and the coordination
 * command runs; when it has succeeded everywhere, the task's command line runs on the primary alone. What coordination commands leave
 * running is ended when the task ends. resource_files and output_files are the primary's.
 */
export interface MultiInstanceSettings__Output {
  /**
   * Nodes, the primary's included: 1 to 100; unset = 1.
   */
  'numberOfInstances'?: (number);
  /**
   * Runs on every instance; its exit with 0 says that the instance is ready. Any other exit is one of the task.
   */
  'coordinationCommandLine': (string);
  /**
   * Fetched on every instance, into the task's directory (AZ_BATCH_TASK_SHARED_DIR).
   */
  'commonResourceFiles': (_stint_batch_v1_ResourceFile__Output)[];
  '_numberOfInstances'?: "numberOfInstances";
}
