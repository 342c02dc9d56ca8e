// Original file: proto/stint/state/v1/record.proto

import type { StoredResourceFile as _stint_state_v1_StoredResourceFile, StoredResourceFile__Output as _stint_state_v1_StoredResourceFile__Output } from '../../../stint/state/v1/StoredResourceFile.ts';
import type { StoredEnvironment as _stint_state_v1_StoredEnvironment, StoredEnvironment__Output as _stint_state_v1_StoredEnvironment__Output } from '../../../stint/state/v1/StoredEnvironment.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A pool's start task or a job's preparation task.
 */
export interface StoredNodeTask {
  /**
   * Only of preparation tasks.
   */
  'id'?: (string);
  /**
   * The program and its arguments.
   */
  'commandLine'?: (string);
  /**
   * Files to fetch.
   */
  'resourceFiles'?: (_stint_state_v1_StoredResourceFile)[];
  /**
   * Variables.
   */
  'environment'?: (_stint_state_v1_StoredEnvironment)[];
  /**
   * Tries after non-zero exits.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Tasks wait for it.
   */
  'waitForSuccess'?: (boolean);
  /**
   * It runs again after a reboot.
   */
  'rerunOnNodeRebootAfterSuccess'?: (boolean);
  /**
   * Retention of its files; unset = the default.
   */
  'retentionTimeMs'?: (number | string | Long);
  /**
   * Serialized stint.batch.v1.ExecutionSettings; empty = as by default.
   */
  'execution'?: (Buffer | Uint8Array | string);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}

/**
 * A pool's start task or a job's preparation task.
 */
export interface StoredNodeTask__Output {
  /**
   * Only of preparation tasks.
   */
  'id': (string);
  /**
   * The program and its arguments.
   */
  'commandLine': (string);
  /**
   * Files to fetch.
   */
  'resourceFiles': (_stint_state_v1_StoredResourceFile__Output)[];
  /**
   * Variables.
   */
  'environment': (_stint_state_v1_StoredEnvironment__Output)[];
  /**
   * Tries after non-zero exits.
   */
  'maxTaskRetryCount': (number);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Tasks wait for it.
   */
  'waitForSuccess': (boolean);
  /**
   * It runs again after a reboot.
   */
  'rerunOnNodeRebootAfterSuccess': (boolean);
  /**
   * Retention of its files; unset = the default.
   */
  'retentionTimeMs'?: (number);
  /**
   * Serialized stint.batch.v1.ExecutionSettings; empty = as by default.
   */
  'execution': (Buffer);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}
