// Original file: proto/stint/batch/v1/schedule.proto

import type { JobScheduleSpec as _stint_batch_v1_JobScheduleSpec, JobScheduleSpec__Output as _stint_batch_v1_JobScheduleSpec__Output } from '../../../stint/batch/v1/JobScheduleSpec.ts';
import type { JobScheduleState as _stint_batch_v1_JobScheduleState, JobScheduleState__Output as _stint_batch_v1_JobScheduleState__Output } from '../../../stint/batch/v1/JobScheduleState.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';
import type { Usage as _stint_batch_v1_Usage, Usage__Output as _stint_batch_v1_Usage__Output } from '../../../stint/batch/v1/Usage.ts';

/**
 * A schedule as it stands.
 */
export interface JobSchedule {
  /**
   * As created or updated.
   */
  'spec'?: (_stint_batch_v1_JobScheduleSpec | null);
  /**
   * Where it is in its life.
   */
  'state'?: (_stint_batch_v1_JobScheduleState);
  /**
   * The state before; unspecified = there was none.
   */
  'previousState'?: (_stint_batch_v1_JobScheduleState);
  /**
   * When the next job is due; unset = none is.
   */
  'nextRunTime'?: (_google_protobuf_Timestamp | null);
  /**
   * The newest job; empty = none yet.
   */
  'recentJobId'?: (string);
  /**
   * Why the last due time gave no job; unset = it did.
   */
  'schedulingError'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * When it was created.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it changed before that.
   */
  'previousStateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was completed.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Changes when and only when the schedule does, its state included; the jobs that it makes do not count.
   */
  'etag'?: (string);
  /**
   * What the tasks of its jobs have used.
   */
  'usage'?: (_stint_batch_v1_Usage | null);
}

/**
 * A schedule as it stands.
 */
export interface JobSchedule__Output {
  /**
   * As created or updated.
   */
  'spec': (_stint_batch_v1_JobScheduleSpec__Output | null);
  /**
   * Where it is in its life.
   */
  'state': (_stint_batch_v1_JobScheduleState__Output);
  /**
   * The state before; unspecified = there was none.
   */
  'previousState': (_stint_batch_v1_JobScheduleState__Output);
  /**
   * When the next job is due; unset = none is.
   */
  'nextRunTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * The newest job; empty = none yet.
   */
  'recentJobId': (string);
  /**
   * Why the last due time gave no job; unset = it did.
   */
  'schedulingError': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * When it was created.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it changed before that.
   */
  'previousStateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was completed.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Changes when and only when the schedule does, its state included; the jobs that it makes do not count.
   */
  'etag': (string);
  /**
   * What the tasks of its jobs have used.
   */
  'usage': (_stint_batch_v1_Usage__Output | null);
}
