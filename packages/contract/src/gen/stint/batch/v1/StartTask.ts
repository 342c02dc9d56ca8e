// Original file: proto/stint/batch/v1/pool.proto

import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from '../../../stint/batch/v1/ResourceFile.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from '../../../stint/batch/v1/EnvironmentSetting.ts';
import type { UserIdentity as _stint_batch_v1_UserIdentity, UserIdentity__Output as _stint_batch_v1_UserIdentity__Output } from '../../../stint/batch/v1/UserIdentity.ts';
import type { ResourceLimits as _stint_batch_v1_ResourceLimits, ResourceLimits__Output as _stint_batch_v1_ResourceLimits__Output } from '../../../stint/batch/v1/ResourceLimits.ts';
import type { ContainerSettings as _stint_batch_v1_ContainerSettings, ContainerSettings__Output as _stint_batch_v1_ContainerSettings__Output } from '../../../stint/batch/v1/ContainerSettings.ts';

/**
 * Runs on each node when it joins.
 */
export interface StartTask {
  /**
   * The program and its arguments.
   */
  'commandLine'?: (string);
  /**
   * Files to fetch first.
   */
  'resourceFiles'?: (_stint_batch_v1_ResourceFile)[];
  /**
   * Variables.
   */
  'environment'?: (_stint_batch_v1_EnvironmentSetting)[];
  /**
   * Tries after non-zero exits.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Tasks wait for its success; unset = true.
   */
  'waitForSuccess'?: (boolean);
  /**
   * As whom; unset = a user of its own, without privileges.
   */
  'userIdentity'?: (_stint_batch_v1_UserIdentity | null);
  /**
   * With what.
   */
  'resourceLimits'?: (_stint_batch_v1_ResourceLimits | null);
  /**
   * In what; unset = on the node itself.
   */
  'containerSettings'?: (_stint_batch_v1_ContainerSettings | null);
  '_waitForSuccess'?: "waitForSuccess";
}

/**
 * Runs on each node when it joins.
 */
export interface StartTask__Output {
  /**
   * The program and its arguments.
   */
  'commandLine': (string);
  /**
   * Files to fetch first.
   */
  'resourceFiles': (_stint_batch_v1_ResourceFile__Output)[];
  /**
   * Variables.
   */
  'environment': (_stint_batch_v1_EnvironmentSetting__Output)[];
  /**
   * Tries after non-zero exits.
   */
  'maxTaskRetryCount': (number);
  /**
   * Tasks wait for its success; unset = true.
   */
  'waitForSuccess'?: (boolean);
  /**
   * As whom; unset = a user of its own, without privileges.
   */
  'userIdentity': (_stint_batch_v1_UserIdentity__Output | null);
  /**
   * With what.
   */
  'resourceLimits': (_stint_batch_v1_ResourceLimits__Output | null);
  /**
   * In what; unset = on the node itself.
   */
  'containerSettings': (_stint_batch_v1_ContainerSettings__Output | null);
  '_waitForSuccess'?: "waitForSuccess";
}
