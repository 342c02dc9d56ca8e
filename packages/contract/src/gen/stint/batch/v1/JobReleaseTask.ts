// Original file: proto/stint/batch/v1/job.proto

import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from '../../../stint/batch/v1/ResourceFile.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from '../../../stint/batch/v1/EnvironmentSetting.ts';
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
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}
