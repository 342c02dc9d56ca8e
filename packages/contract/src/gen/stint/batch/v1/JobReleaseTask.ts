// Original file: proto/stint/batch/v1/job.proto

import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from '../../../stint/batch/v1/ResourceFile.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from '../../../stint/batch/v1/EnvironmentSetting.ts';
import type { UserIdentity as _stint_batch_v1_UserIdentity, UserIdentity__Output as _stint_batch_v1_UserIdentity__Output } from '../../../stint/batch/v1/UserIdentity.ts';
import type { ResourceLimits as _stint_batch_v1_ResourceLimits, ResourceLimits__Output as _stint_batch_v1_ResourceLimits__Output } from '../../../stint/batch/v1/ResourceLimits.ts';
import type { ContainerSettings as _stint_batch_v1_ContainerSettings, ContainerSettings__Output as _stint_batch_v1_ContainerSettings__Output } from '../../../stint/batch/v1/ContainerSettings.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Runs once on each node where the preparation completed, when the job ends. It takes no slot; its failure changes nothing; the job is
 * completed when all have ended.
 */
export interface JobReleaseTask {
  /**
   * Its id; empty = jobrelease.
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
   * It is killed after this; unset = 15 minutes, which is the most.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Its files stay on the node this long after its end; unset = 7 days.
   */
  'retentionTimeMs'?: (number | string | Long);
  /**
   * As whom; unset = the user that all programs of the node share, without privileges.
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
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}

/**
 * Runs once on each node where the preparation completed, when the job ends. It takes no slot; its failure changes nothing; the job is
 * completed when all have ended.
 */
export interface JobReleaseTask__Output {
  /**
   * Its id; empty = jobrelease.
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
   * It is killed after this; unset = 15 minutes, which is the most.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Its files stay on the node this long after its end; unset = 7 days.
   */
  'retentionTimeMs'?: (number);
  /**
   * As whom; unset = the user that all programs of the node share, without privileges.
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
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}
