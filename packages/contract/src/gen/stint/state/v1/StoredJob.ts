// Original file: proto/stint/state/v1/record.proto

import type { StoredNodeTask as _stint_state_v1_StoredNodeTask, StoredNodeTask__Output as _stint_state_v1_StoredNodeTask__Output } from '../../../stint/state/v1/StoredNodeTask.ts';
import type { StoredEnvironment as _stint_state_v1_StoredEnvironment, StoredEnvironment__Output as _stint_state_v1_StoredEnvironment__Output } from '../../../stint/state/v1/StoredEnvironment.ts';
import type { StoredMetadata as _stint_state_v1_StoredMetadata, StoredMetadata__Output as _stint_state_v1_StoredMetadata__Output } from '../../../stint/state/v1/StoredMetadata.ts';
import type { StoredNewTask as _stint_state_v1_StoredNewTask, StoredNewTask__Output as _stint_state_v1_StoredNewTask__Output } from '../../../stint/state/v1/StoredNewTask.ts';
import type { StoredPool as _stint_state_v1_StoredPool, StoredPool__Output as _stint_state_v1_StoredPool__Output } from '../../../stint/state/v1/StoredPool.ts';
import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from '../../../stint/state/v1/StoredFailure.ts';
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
  /**
   * Jobs of higher priority may take the place of its tasks.
   */
  'allowTaskPreemption'?: (boolean);
  /**
   * Release task.
   */
  'release'?: (_stint_state_v1_StoredNodeTask | null);
  /**
   * While disabling: requeue, terminate or wait; else empty.
   */
  'disableTasks'?: (string);
  /**
   * Entered the state before.
   */
  'previousStateTransitionTimeMs'?: (number | string | Long);
  /**
   * Manager task.
   */
  'manager'?: (_stint_state_v1_StoredNewTask | null);
  /**
   * Its end is the job's.
   */
  'killJobOnCompletion'?: (boolean);
  /**
   * The pool to make.
   */
  'autoPool'?: (_stint_state_v1_StoredPool | null);
  /**
   * What that pool's id begins with.
   */
  'autoPoolPrefix'?: (string);
  /**
   * job or jobschedule.
   */
  'autoPoolLifetime'?: (string);
  /**
   * That pool stays.
   */
  'autoPoolKeepAlive'?: (boolean);
  /**
   * The schedule that made it; 0 = none.
   */
  'scheduleUid'?: (number | string | Long);
  /**
   * Why it could not run.
   */
  'schedulingError'?: (_stint_state_v1_StoredFailure | null);
  /**
   * What only Azure gives a meaning, as JSON.
   */
  'azureProperties'?: (string);
  /**
   * Tasks that wait stay active when it ends.
   */
  'leaveWaitingTasks'?: (boolean);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_endTimeMs'?: "endTimeMs";
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
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
  /**
   * Jobs of higher priority may take the place of its tasks.
   */
  'allowTaskPreemption': (boolean);
  /**
   * Release task.
   */
  'release': (_stint_state_v1_StoredNodeTask__Output | null);
  /**
   * While disabling: requeue, terminate or wait; else empty.
   */
  'disableTasks': (string);
  /**
   * Entered the state before.
   */
  'previousStateTransitionTimeMs'?: (number);
  /**
   * Manager task.
   */
  'manager': (_stint_state_v1_StoredNewTask__Output | null);
  /**
   * Its end is the job's.
   */
  'killJobOnCompletion': (boolean);
  /**
   * The pool to make.
   */
  'autoPool': (_stint_state_v1_StoredPool__Output | null);
  /**
   * What that pool's id begins with.
   */
  'autoPoolPrefix': (string);
  /**
   * job or jobschedule.
   */
  'autoPoolLifetime': (string);
  /**
   * That pool stays.
   */
  'autoPoolKeepAlive': (boolean);
  /**
   * The schedule that made it; 0 = none.
   */
  'scheduleUid': (number);
  /**
   * Why it could not run.
   */
  'schedulingError': (_stint_state_v1_StoredFailure__Output | null);
  /**
   * What only Azure gives a meaning, as JSON.
   */
  'azureProperties': (string);
  /**
   * Tasks that wait stay active when it ends.
   */
  'leaveWaitingTasks': (boolean);
  '_maxWallClockTimeMs'?: "maxWallClockTimeMs";
  '_endTimeMs'?: "endTimeMs";
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
}
