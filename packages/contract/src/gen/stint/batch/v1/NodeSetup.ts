// Original file: proto/stint/batch/v1/execution.proto

import type { UserAccount as _stint_batch_v1_UserAccount, UserAccount__Output as _stint_batch_v1_UserAccount__Output } from '../../../stint/batch/v1/UserAccount.ts';
import type { MountConfiguration as _stint_batch_v1_MountConfiguration, MountConfiguration__Output as _stint_batch_v1_MountConfiguration__Output } from '../../../stint/batch/v1/MountConfiguration.ts';
import type { ContainerConfiguration as _stint_batch_v1_ContainerConfiguration, ContainerConfiguration__Output as _stint_batch_v1_ContainerConfiguration__Output } from '../../../stint/batch/v1/ContainerConfiguration.ts';

/**
 * What a pool gives its nodes, as it is stored and sent to them.
 */
export interface NodeSetup {
  /**
   * Users.
   */
  'userAccounts'?: (_stint_batch_v1_UserAccount)[];
  /**
   * File systems.
   */
  'mountConfiguration'?: (_stint_batch_v1_MountConfiguration)[];
  /**
   * Images.
   */
  'containerConfiguration'?: (_stint_batch_v1_ContainerConfiguration | null);
}

/**
 * What a pool gives its nodes, as it is stored and sent to them.
 */
export interface NodeSetup__Output {
  /**
   * Users.
   */
  'userAccounts': (_stint_batch_v1_UserAccount__Output)[];
  /**
   * File systems.
   */
  'mountConfiguration': (_stint_batch_v1_MountConfiguration__Output)[];
  /**
   * Images.
   */
  'containerConfiguration': (_stint_batch_v1_ContainerConfiguration__Output | null);
}
