// Original file: proto/stint/batch/v1/job.proto

import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from '../../../stint/batch/v1/ResourceFile.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from '../../../stint/batch/v1/EnvironmentSetting.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Runs once on each node before the job's first task there.
 */
export interface JobPreparationTask {
  /**
   * Its id; empty = jobpreparation.
   */
  'id'?: (string);
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
   * It is killed after this; unset = never.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Tasks wait for its success; unset = true.
   */
  'waitForSuccess'?: (boolean);
  /**
   * It runs again after the node's reboot; unset = true.
   */
  'rerunOnNodeRebootAfterSuccess'?: (boolean);
  /**
   * Its files stay on the node this long after the job's end; unset = 7 days.
   */
  'retentionTimeMs'?: (number | string | Long);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_waitForSuccess'?: "waitForSuccess";
  '_rerunOnNodeRebootAfterSuccess'?: "rerunOnNodeRebootAfterSuccess";
  '_retentionTimeMs'?: "retentionTimeMs";
}

/**
 * Runs once on each node before the job's first task there.
 */
export interface JobPreparationTask__Output {
  /**
   * Its id; empty = jobpreparation.
   */
  'id': (string);
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
   * It is killed after this; unset = never.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Tasks wait for its success; unset = true.
   */
  'waitForSuccess'?: (boolean);
  /**
   * It runs again after the node's reboot; unset = true.
   */
  'rerunOnNodeRebootAfterSuccess'?: (boolean);
  /**
   * Its files stay on the node this long after the job's end; unset = 7 days.
   */
  'retentionTimeMs'?: (number);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_waitForSuccess'?: "waitForSuccess";
  '_rerunOnNodeRebootAfterSuccess'?: "rerunOnNodeRebootAfterSuccess";
  '_retentionTimeMs'?: "retentionTimeMs";
}
