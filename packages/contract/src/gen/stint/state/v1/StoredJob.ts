// Original file: proto/stint/state/v1/record.proto

import type { StoredNodeTask as _stint_state_v1_StoredNodeTask, StoredNodeTask__Output as _stint_state_v1_StoredNodeTask__Output } from '../../../stint/state/v1/StoredNodeTask.ts';
import type { StoredEnvironment as _stint_state_v1_StoredEnvironment, StoredEnvironment__Output as _stint_state_v1_StoredEnvironment__Output } from '../../../stint/state/v1/StoredEnvironment.ts';
import type { StoredMetadata as _stint_state_v1_StoredMetadata, StoredMetadata__Output as _stint_state_v1_StoredMetadata__Output } from '../../../stint/state/v1/StoredMetadata.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A job.
 */
export interface StoredJob {
  /**
   * Its uid.
   */
  'uid'?: (number | string | Long);
  /**
   * Its account.
   */
  'account'?: (string);
  /**
   * Its id.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Its pool.
   */
  'poolId'?: (string);
  /**
   * Priority.
   */
  'priority'?: (number);
  /**
   * At once; -1 = as many as fit.
   */
  'maxParallelTasks'?: (number);
  /**
   * Dependencies are allowed.
   */
  'usesTaskDependencies'?: (boolean);
  /**
   * noaction or terminatejob.
   */
  'onAllTasksComplete'?: (string);
  /**
   * noaction or performexitoptionsjobaction.
   */
  'onTaskFailure'?: (string);
  /**
   * requeue, wait or fail.
   */
  'nodeLossPolicy'?: (string);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number | string | Long);
  /**
   * Default retries.
   */
  'maxTaskRetryCount'?: (number);
  /**
   * Preparation task.
   */
  'preparation'?: (_stint_state_v1_StoredNodeTask | null);
  /**
   * Variables.
   */
  'commonEnvironment'?: (_stint_state_v1_StoredEnvironment)[];
  /**
   * Its owner's.
   */
  'metadata'?: (_stint_state_v1_StoredMetadata)[];
  /**
   * State.
   */
  'state'?: (string);
  /**
   * State before; empty = none.
   */
  'previousState'?: (string);
  /**
   * Why it ended; empty = it has not.
   */
  'terminateReason'?: (string);
  /**
   * Created.
   */
  'creationTimeMs'?: (number | string | Long);
  /**
   * Changed.
   */
  'lastModifiedMs'?: (number | string | Long);
  /**
   * State changed.
   */
  'stateTransitionTimeMs'?: (number | string | Long);
  /**
   * Ended.
   */
  'endTimeMs'?: (number | string | Long);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_endTimeMs'?: "endTimeMs";
}

/**
 * A job.
 */
export interface StoredJob__Output {
  /**
   * Its uid.
   */
  'uid': (number);
  /**
   * Its account.
   */
  'account': (string);
  /**
   * Its id.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName': (string);
  /**
   * Its pool.
   */
  'poolId': (string);
  /**
   * Priority.
   */
  'priority': (number);
  /**
   * At once; -1 = as many as fit.
   */
  'maxParallelTasks': (number);
  /**
   * Dependencies are allowed.
   */
  'usesTaskDependencies': (boolean);
  /**
   * noaction or terminatejob.
   */
  'onAllTasksComplete': (string);
  /**
   * noaction or performexitoptionsjobaction.
   */
  'onTaskFailure': (string);
  /**
   * requeue, wait or fail.
   */
  'nodeLossPolicy': (string);
  /**
   * Limit.
   */
  'maxWallClockTimeMs'?: (number);
  /**
   * Default retries.
   */
  'maxTaskRetryCount': (number);
  /**
   * Preparation task.
   */
  'preparation': (_stint_state_v1_StoredNodeTask__Output | null);
  /**
   * Variables.
   */
  'commonEnvironment': (_stint_state_v1_StoredEnvironment__Output)[];
  /**
   * Its owner's.
   */
  'metadata': (_stint_state_v1_StoredMetadata__Output)[];
  /**
   * State.
   */
  'state': (string);
  /**
   * State before; empty = none.
   */
  'previousState': (string);
  /**
   * Why it ended; empty = it has not.
   */
  'terminateReason': (string);
  /**
   * Created.
   */
  'creationTimeMs': (number);
  /**
   * Changed.
   */
  'lastModifiedMs': (number);
  /**
   * State changed.
   */
  'stateTransitionTimeMs': (number);
  /**
   * Ended.
   */
  'endTimeMs'?: (number);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_endTimeMs'?: "endTimeMs";
}
