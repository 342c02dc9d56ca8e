// Original file: proto/stint/batch/v1/execution.proto

import type { UserIdentity as _stint_batch_v1_UserIdentity, UserIdentity__Output as _stint_batch_v1_UserIdentity__Output } from '../../../stint/batch/v1/UserIdentity.ts';
import type { ResourceLimits as _stint_batch_v1_ResourceLimits, ResourceLimits__Output as _stint_batch_v1_ResourceLimits__Output } from '../../../stint/batch/v1/ResourceLimits.ts';
import type { ContainerSettings as _stint_batch_v1_ContainerSettings, ContainerSettings__Output as _stint_batch_v1_ContainerSettings__Output } from '../../../stint/batch/v1/ContainerSettings.ts';

/**
 * All of these together, as they are stored and sent to nodes.
 */
export interface ExecutionSettings {
  /**
   * As whom.
   */
  'userIdentity'?: (_stint_batch_v1_UserIdentity | null);
  /**
   * With what.
   */
  'resourceLimits'?: (_stint_batch_v1_ResourceLimits | null);
  /**
   * In what.
   */
  'containerSettings'?: (_stint_batch_v1_ContainerSettings | null);
}

/**
 * All of these together, as they are stored and sent to nodes.
 */
export interface ExecutionSettings__Output {
  /**
   * As whom.
   */
  'userIdentity': (_stint_batch_v1_UserIdentity__Output | null);
  /**
   * With what.
   */
  'resourceLimits': (_stint_batch_v1_ResourceLimits__Output | null);
  /**
   * In what.
   */
  'containerSettings': (_stint_batch_v1_ContainerSettings__Output | null);
}
