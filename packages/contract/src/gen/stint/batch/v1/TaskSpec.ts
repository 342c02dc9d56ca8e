// Original file: proto/stint/batch/v1/task.proto

import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from '../../../stint/batch/v1/ResourceFile.ts';
import type { OutputFile as _stint_batch_v1_OutputFile, OutputFile__Output as _stint_batch_v1_OutputFile__Output } from '../../../stint/batch/v1/OutputFile.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from '../../../stint/batch/v1/EnvironmentSetting.ts';
import type { TaskDependencies as _stint_batch_v1_TaskDependencies, TaskDependencies__Output as _stint_batch_v1_TaskDependencies__Output } from '../../../stint/batch/v1/TaskDependencies.ts';
import type { ExitConditions as _stint_batch_v1_ExitConditions, ExitConditions__Output as _stint_batch_v1_ExitConditions__Output } from '../../../stint/batch/v1/ExitConditions.ts';
import type { UserIdentity as _stint_batch_v1_UserIdentity, UserIdentity__Output as _stint_batch_v1_UserIdentity__Output } from '../../../stint/batch/v1/UserIdentity.ts';
import type { ResourceLimits as _stint_batch_v1_ResourceLimits, ResourceLimits__Output as _stint_batch_v1_ResourceLimits__Output } from '../../../stint/batch/v1/ResourceLimits.ts';
import type { ContainerSettings as _stint_batch_v1_ContainerSettings, ContainerSettings__Output as _stint_batch_v1_ContainerSettings__Output } from '../../../stint/batch/v1/ContainerSettings.ts';
import type { ApplicationPackageReference as _stint_batch_v1_ApplicationPackageReference, ApplicationPackageReference__Output as _stint_batch_v1_ApplicationPackageReference__Output } from '../../../stint/batch/v1/ApplicationPackageReference.ts';
import type { AccessScope as _stint_batch_v1_AccessScope, AccessScope__Output as _stint_batch_v1_AccessScope__Output } from '../../../stint/batch/v1/AccessScope.ts';
import type { MultiInstanceSettings as _stint_batch_v1_MultiInstanceSettings, MultiInstanceSettings__Output as _stint_batch_v1_MultiInstanceSettings__Output } from '../../../stint/batch/v1/MultiInstanceSettings.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A task as it is submitted.
 */
export interface TaskSpec {
  /**
   * Unique within the job: letters, digits, - and _, at most 64.
   */
  'id'?: (string);
  /**
   * For people; at most 1,024 characters.
   */
  'displayName'?: (string);
  /**
   * The program and its arguments, split as a POSIX shell splits words; no shell runs unless it is named.
   */
  'commandLine'?: (string);
  /**
   * Files to fetch first.
   */
  'resourceFiles'?: (_stint_batch_v1_ResourceFile)[];
  /**
   * Files to upload afterwards.
   */
  'outputFiles'?: (_stint_batch_v1_OutputFile)[];
  /**
   * Variables; they win over the job's common ones.
   */
  'environment'?: (_stint_batch_v1_EnvironmentSetting)[];
  /**
   * Slots of the node that it takes; 0 = 1.
   */
  'requiredSlots'?: (number);
  /**
   * Within the job: higher first; -1000 to 1000.
   */
  'priority'?: (number);
  /**
   * How often it is tried again after a non-zero exit; unset = the job's; -1 = without limit.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Its program is killed after this; unset = never.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Its files stay on the node this long after its end; unset = 7 days.
   */
  'retentionTimeMs'?: (number | string | Long);
  /**
   * A node (or a task that ran on one) it would like to be near.
   */
  'affinityId'?: (string);
  /**
   * What must end first; the job must use task dependencies.
   */
  'dependsOn'?: (_stint_batch_v1_TaskDependencies | null);
  /**
   * What its end means.
   */
  'exitConditions'?: (_stint_batch_v1_ExitConditions | null);
  /**
   * As whom; unset = a user without privileges that no other task has at the same time.
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
  /**
   * Applications that the node installs first; at most 10.
   */
  'applicationPackageReferences'?: (_stint_batch_v1_ApplicationPackageReference)[];
  /**
   * The program finds a token in AZ_BATCH_AUTHENTICATION_TOKEN that reaches this, while it runs; empty = none.
   */
  'authenticationTokenAccess'?: (_stint_batch_v1_AccessScope)[];
  /**
   * Properties that only Azure gives a meaning, as a JSON object of at most 32 KB: kept, given back, and without effect.
   */
  'azureProperties'?: (string);
  /**
   * Unset = it runs on one node.
   */
  'multiInstanceSettings'?: (_stint_batch_v1_MultiInstanceSettings | null);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}

/**
 * A task as it is submitted.
 */
export interface TaskSpec__Output {
  /**
   * Unique within the job: letters, digits, - and _, at most 64.
   */
  'id': (string);
  /**
   * For people; at most 1,024 characters.
   */
  'displayName': (string);
  /**
   * The program and its arguments, split as a POSIX shell splits words; no shell runs unless it is named.
   */
  'commandLine': (string);
  /**
   * Files to fetch first.
   */
  'resourceFiles': (_stint_batch_v1_ResourceFile__Output)[];
  /**
   * Files to upload afterwards.
   */
  'outputFiles': (_stint_batch_v1_OutputFile__Output)[];
  /**
   * Variables; they win over the job's common ones.
   */
  'environment': (_stint_batch_v1_EnvironmentSetting__Output)[];
  /**
   * Slots of the node that it takes; 0 = 1.
   */
  'requiredSlots': (number);
  /**
   * Within the job: higher first; -1000 to 1000.
   */
  'priority': (number);
  /**
   * How often it is tried again after a non-zero exit; unset = the job's; -1 = without limit.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Its program is killed after this; unset = never.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Its files stay on the node this long after its end; unset = 7 days.
   */
  'retentionTimeMs'?: (number);
  /**
   * A node (or a task that ran on one) it would like to be near.
   */
  'affinityId': (string);
  /**
   * What must end first; the job must use task dependencies.
   */
  'dependsOn': (_stint_batch_v1_TaskDependencies__Output | null);
  /**
   * What its end means.
   */
  'exitConditions': (_stint_batch_v1_ExitConditions__Output | null);
  /**
   * As whom; unset = a user without privileges that no other task has at the same time.
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
  /**
   * Applications that the node installs first; at most 10.
   */
  'applicationPackageReferences': (_stint_batch_v1_ApplicationPackageReference__Output)[];
  /**
   * The program finds a token in AZ_BATCH_AUTHENTICATION_TOKEN that reaches this, while it runs; empty = none.
   */
  'authenticationTokenAccess': (_stint_batch_v1_AccessScope__Output)[];
  /**
   * Properties that only Azure gives a meaning, as a JSON object of at most 32 KB: kept, given back, and without effect.
   */
  'azureProperties': (string);
  /**
   * Unset = it runs on one node.
   */
  'multiInstanceSettings': (_stint_batch_v1_MultiInstanceSettings__Output | null);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}
