// Original file: proto/stint/state/v1/record.proto

import type { StoredJob as _stint_state_v1_StoredJob, StoredJob__Output as _stint_state_v1_StoredJob__Output } from '../../../stint/state/v1/StoredJob.ts';
import type { StoredMetadata as _stint_state_v1_StoredMetadata, StoredMetadata__Output as _stint_state_v1_StoredMetadata__Output } from '../../../stint/state/v1/StoredMetadata.ts';
import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from '../../../stint/state/v1/StoredFailure.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A job schedule.
 */
export interface StoredJobSchedule {
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
   * No job before.
   */
  'doNotRunUntilMs'?: (number | string | Long);
  /**
   * No job from then on.
   */
  'doNotRunAfterMs'?: (number | string | Long);
  /**
   * Window.
   */
  'startWindowMs'?: (number | string | Long);
  /**
   * Recurrence.
   */
  'recurrenceIntervalMs'?: (number | string | Long);
  /**
   * The jobs to make.
   */
  'job'?: (_stint_state_v1_StoredJob | null);
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
   * First occurrence.
   */
  'anchorMs'?: (number | string | Long);
  /**
   * Next occurrence.
   */
  'nextRunTimeMs'?: (number | string | Long);
  /**
   * Jobs made.
   */
  'jobCount'?: (number);
  /**
   * Newest job.
   */
  'recentJobId'?: (string);
  /**
   * Why the last occurrence gave no job.
   */
  'schedulingError'?: (_stint_state_v1_StoredFailure | null);
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
   * State changed before that.
   */
  'previousStateTransitionTimeMs'?: (number | string | Long);
  /**
   * Ended.
   */
  'endTimeMs'?: (number | string | Long);
  '_doNotRunUntilMs'?: "doNotRunUntilMs";
  '_doNotRunAfterMs'?: "doNotRunAfterMs";
  '_startWindowMs'?: "startWindowMs";
  '_recurrenceIntervalMs'?: "recurrenceIntervalMs";
  '_nextRunTimeMs'?: "nextRunTimeMs";
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
  '_endTimeMs'?: "endTimeMs";
}

/**
 * A job schedule.
 */
export interface StoredJobSchedule__Output {
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
   * No job before.
   */
  'doNotRunUntilMs'?: (number);
  /**
   * No job from then on.
   */
  'doNotRunAfterMs'?: (number);
  /**
   * Window.
   */
  'startWindowMs'?: (number);
  /**
   * Recurrence.
   */
  'recurrenceIntervalMs'?: (number);
  /**
   * The jobs to make.
   */
  'job': (_stint_state_v1_StoredJob__Output | null);
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
   * First occurrence.
   */
  'anchorMs': (number);
  /**
   * Next occurrence.
   */
  'nextRunTimeMs'?: (number);
  /**
   * Jobs made.
   */
  'jobCount': (number);
  /**
   * Newest job.
   */
  'recentJobId': (string);
  /**
   * Why the last occurrence gave no job.
   */
  'schedulingError': (_stint_state_v1_StoredFailure__Output | null);
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
   * State changed before that.
   */
  'previousStateTransitionTimeMs'?: (number);
  /**
   * Ended.
   */
  'endTimeMs'?: (number);
  '_doNotRunUntilMs'?: "doNotRunUntilMs";
  '_doNotRunAfterMs'?: "doNotRunAfterMs";
  '_startWindowMs'?: "startWindowMs";
  '_recurrenceIntervalMs'?: "recurrenceIntervalMs";
  '_nextRunTimeMs'?: "nextRunTimeMs";
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
  '_endTimeMs'?: "endTimeMs";
}
