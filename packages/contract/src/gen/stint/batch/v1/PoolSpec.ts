// Original file: proto/stint/batch/v1/pool.proto

import type { NodeFillType as _stint_batch_v1_NodeFillType, NodeFillType__Output as _stint_batch_v1_NodeFillType__Output } from '../../../stint/batch/v1/NodeFillType.ts';
import type { NodeProvider as _stint_batch_v1_NodeProvider, NodeProvider__Output as _stint_batch_v1_NodeProvider__Output } from '../../../stint/batch/v1/NodeProvider.ts';
import type { StartTask as _stint_batch_v1_StartTask, StartTask__Output as _stint_batch_v1_StartTask__Output } from '../../../stint/batch/v1/StartTask.ts';
import type { UserAccount as _stint_batch_v1_UserAccount, UserAccount__Output as _stint_batch_v1_UserAccount__Output } from '../../../stint/batch/v1/UserAccount.ts';
import type { MountConfiguration as _stint_batch_v1_MountConfiguration, MountConfiguration__Output as _stint_batch_v1_MountConfiguration__Output } from '../../../stint/batch/v1/MountConfiguration.ts';
import type { ContainerConfiguration as _stint_batch_v1_ContainerConfiguration, ContainerConfiguration__Output as _stint_batch_v1_ContainerConfiguration__Output } from '../../../stint/batch/v1/ContainerConfiguration.ts';
import type { ApplicationPackageReference as _stint_batch_v1_ApplicationPackageReference, ApplicationPackageReference__Output as _stint_batch_v1_ApplicationPackageReference__Output } from '../../../stint/batch/v1/ApplicationPackageReference.ts';
import type { AutoScaleSettings as _stint_batch_v1_AutoScaleSettings, AutoScaleSettings__Output as _stint_batch_v1_AutoScaleSettings__Output } from '../../../stint/batch/v1/AutoScaleSettings.ts';
import type { CertificateReference as _stint_batch_v1_CertificateReference, CertificateReference__Output as _stint_batch_v1_CertificateReference__Output } from '../../../stint/batch/v1/CertificateReference.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A pool as it is created.
 */
export interface PoolSpec {
  /**
   * Unique within the account: letters, digits, - and _, at most 64.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Tasks at once on a node; 0 = 1; at most 256.
   */
  'taskSlotsPerNode'?: (number);
  /**
   * Nodes asked for.
   */
  'targetDedicatedNodes'?: (number);
  /**
   * How tasks are laid onto nodes.
   */
  'nodeFillType'?: (_stint_batch_v1_NodeFillType);
  /**
   * Where the machines come from.
   */
  'provider'?: (_stint_batch_v1_NodeProvider);
  /**
   * A resize that takes longer ends with an error; 0 = 15 minutes.
   */
  'resizeTimeoutMs'?: (number | string | Long);
  /**
   * Runs on each node when it joins.
   */
  'startTask'?: (_stint_batch_v1_StartTask | null);
  /**
   * Whatever its owner wants to keep with it.
   */
  'metadata'?: ({[key: string]: string});
  /**
   * Spot nodes asked for: machines that their owner may take back.
   */
  'targetLowPriorityNodes'?: (number);
  /**
   * With NODE_PROVIDER_COMMAND: which of the providers that the controllers are configured with.
   */
  'providerName'?: (string);
  /**
   * Users, for programs that name them; at most 100.
   */
  'userAccounts'?: (_stint_batch_v1_UserAccount)[];
  /**
   * File systems; at most 10.
   */
  'mountConfiguration'?: (_stint_batch_v1_MountConfiguration)[];
  /**
   * Images of containers.
   */
  'containerConfiguration'?: (_stint_batch_v1_ContainerConfiguration | null);
  /**
   * Applications that its nodes install before anything runs there; at most 10, and each must exist.
   */
  'applicationPackageReferences'?: (_stint_batch_v1_ApplicationPackageReference)[];
  /**
   * Unset = its size is what it is asked for; set = no targets may be given.
   */
  'autoScale'?: (_stint_batch_v1_AutoScaleSettings | null);
  /**
   * Properties that only Azure gives a meaning, as a JSON object of at most 32 KB: kept, given back, and without effect.
   */
  'azureProperties'?: (string);
  /**
   * Certificates that its nodes' programs find in AZ_BATCH_CERTIFICATES_DIR; at most 12, and each must exist.
   */
  'certificateReferences'?: (_stint_batch_v1_CertificateReference)[];
  /**
   * Its nodes may open connections to each other, and it runs multi-instance tasks. As in Azure Batch its nodes are then dedicated ones
   * or low-priority ones, not both.
   */
  'interNodeCommunication'?: (boolean);
}

/**
 * A pool as it is created.
 */
export interface PoolSpec__Output {
  /**
   * Unique within the account: letters, digits, - and _, at most 64.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName': (string);
  /**
   * Tasks at once on a node; 0 = 1; at most 256.
   */
  'taskSlotsPerNode': (number);
  /**
   * Nodes asked for.
   */
  'targetDedicatedNodes': (number);
  /**
   * How tasks are laid onto nodes.
   */
  'nodeFillType': (_stint_batch_v1_NodeFillType__Output);
  /**
   * Where the machines come from.
   */
  'provider': (_stint_batch_v1_NodeProvider__Output);
  /**
   * A resize that takes longer ends with an error; 0 = 15 minutes.
   */
  'resizeTimeoutMs': (number);
  /**
   * Runs on each node when it joins.
   */
  'startTask': (_stint_batch_v1_StartTask__Output | null);
  /**
   * Whatever its owner wants to keep with it.
   */
  'metadata': ({[key: string]: string});
  /**
   * Spot nodes asked for: machines that their owner may take back.
   */
  'targetLowPriorityNodes': (number);
  /**
   * With NODE_PROVIDER_COMMAND: which of the providers that the controllers are configured with.
   */
  'providerName': (string);
  /**
   * Users, for programs that name them; at most 100.
   */
  'userAccounts': (_stint_batch_v1_UserAccount__Output)[];
  /**
   * File systems; at most 10.
   */
  'mountConfiguration': (_stint_batch_v1_MountConfiguration__Output)[];
  /**
   * Images of containers.
   */
  'containerConfiguration': (_stint_batch_v1_ContainerConfiguration__Output | null);
  /**
   * Applications that its nodes install before anything runs there; at most 10, and each must exist.
   */
  'applicationPackageReferences': (_stint_batch_v1_ApplicationPackageReference__Output)[];
  /**
   * Unset = its size is what it is asked for; set = no targets may be given.
   */
  'autoScale': (_stint_batch_v1_AutoScaleSettings__Output | null);
  /**
   * Properties that only Azure gives a meaning, as a JSON object of at most 32 KB: kept, given back, and without effect.
   */
  'azureProperties': (string);
  /**
   * Certificates that its nodes' programs find in AZ_BATCH_CERTIFICATES_DIR; at most 12, and each must exist.
   */
  'certificateReferences': (_stint_batch_v1_CertificateReference__Output)[];
  /**
   * Its nodes may open connections to each other, and it runs multi-instance tasks. As in Azure Batch its nodes are then dedicated ones
   * or low-priority ones, not both.
   */
  'interNodeCommunication': (boolean);
}
