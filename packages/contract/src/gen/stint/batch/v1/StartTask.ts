// Original file: proto/stint/batch/v1/pool.proto

import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from '../../../stint/batch/v1/ResourceFile.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from '../../../stint/batch/v1/EnvironmentSetting.ts';

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
  '_waitForSuccess'?: "waitForSuccess";
}
