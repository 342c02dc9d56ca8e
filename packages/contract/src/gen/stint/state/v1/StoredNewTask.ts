// Original file: proto/stint/state/v1/record.proto

import type { StoredRange as _stint_state_v1_StoredRange, StoredRange__Output as _stint_state_v1_StoredRange__Output } from '../../../stint/state/v1/StoredRange.ts';
import type { StoredExitConditions as _stint_state_v1_StoredExitConditions, StoredExitConditions__Output as _stint_state_v1_StoredExitConditions__Output } from '../../../stint/state/v1/StoredExitConditions.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A task as submitted.
 */
export interface StoredNewTask {
  /**
   * Its id.
   */
  'id'?: (string);
  /**
   * Slots.
   */
  'requiredSlots'?: (number);
  /**
   * Priority.
   */
  'priority'?: (number);
  /**
   * Retries; unset = the job's.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Retention.
   */
  'retentionTimeMs'?: (number | string | Long);
  /**
   * Affinity.
   */
  'affinityId'?: (string);
  /**
   * Ids it waits for.
   */
  'dependsOnIds'?: (string)[];
  /**
   * Ranges it waits for.
   */
  'dependsOnRanges'?: (_stint_state_v1_StoredRange)[];
  /**
   * Consequences.
   */
  'exitConditions'?: (_stint_state_v1_StoredExitConditions | null);
  /**
   * Serialized stint.batch.v1.TaskSpec.
   */
  'spec'?: (Buffer | Uint8Array | string);
  /**
   * It wants its node for itself.
   */
  'exclusive'?: (boolean);
  /**
   * Only nodes that are not reclaimed.
   */
  'dedicatedOnly'?: (boolean);
  /**
   * Its program is given a token.
   */
  'authenticationToken'?: (boolean);
  /**
   * On so many nodes at once; 0 = it is no multi-instance task.
   */
  'instances'?: (number);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}

/**
 * A task as submitted.
 */
export interface StoredNewTask__Output {
  /**
   * Its id.
   */
  'id': (string);
  /**
   * Slots.
   */
  'requiredSlots': (number);
  /**
   * Priority.
   */
  'priority': (number);
  /**
   * Retries; unset = the job's.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Retention.
   */
  'retentionTimeMs'?: (number);
  /**
   * Affinity.
   */
  'affinityId': (string);
  /**
   * Ids it waits for.
   */
  'dependsOnIds': (string)[];
  /**
   * Ranges it waits for.
   */
  'dependsOnRanges': (_stint_state_v1_StoredRange__Output)[];
  /**
   * Consequences.
   */
  'exitConditions': (_stint_state_v1_StoredExitConditions__Output | null);
  /**
   * Serialized stint.batch.v1.TaskSpec.
   */
  'spec': (Buffer);
  /**
   * It wants its node for itself.
   */
  'exclusive': (boolean);
  /**
   * Only nodes that are not reclaimed.
   */
  'dedicatedOnly': (boolean);
  /**
   * Its program is given a token.
   */
  'authenticationToken': (boolean);
  /**
   * On so many nodes at once; 0 = it is no multi-instance task.
   */
  'instances': (number);
  '_maxTaskRetryCount'?: "maxTaskRetryCount";
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_retentionTimeMs'?: "retentionTimeMs";
}
