// Original file: proto/stint/batch/v1/job.proto

import type { JobSpec as _stint_batch_v1_JobSpec, JobSpec__Output as _stint_batch_v1_JobSpec__Output } from '../../../stint/batch/v1/JobSpec.ts';
import type { JobState as _stint_batch_v1_JobState, JobState__Output as _stint_batch_v1_JobState__Output } from '../../../stint/batch/v1/JobState.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { TaskCounts as _stint_batch_v1_TaskCounts, TaskCounts__Output as _stint_batch_v1_TaskCounts__Output } from '../../../stint/batch/v1/TaskCounts.ts';
import type { DisableTasks as _stint_batch_v1_DisableTasks, DisableTasks__Output as _stint_batch_v1_DisableTasks__Output } from '../../../stint/batch/v1/DisableTasks.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';
import type { Usage as _stint_batch_v1_Usage, Usage__Output as _stint_batch_v1_Usage__Output } from '../../../stint/batch/v1/Usage.ts';

/**
 * A job as it stands.
 */
export interface Job {
  /**
   * As created or updated.
   */
  'spec'?: (_stint_batch_v1_JobSpec | null);
  /**
   * Where it is in its life.
   */
  'state'?: (_stint_batch_v1_JobState);
  /**
   * Why it ended.
   */
  'terminateReason'?: (string);
  /**
   * When it was created.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it ended.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Its tasks by state.
   */
  'taskCounts'?: (_stint_batch_v1_TaskCounts | null);
  /**
   * Changes when and only when the job does, its state included; what becomes of its tasks does not count.
   */
  'etag'?: (string);
  /**
   * When it was last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState'?: (_stint_batch_v1_JobState);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * While it is disabling: what becomes of its running tasks.
   */
  'disableTasks'?: (_stint_batch_v1_DisableTasks);
  /**
   * In one line, what a job waits for that is on its way to another state; empty when it is not.
   */
  'waitingReason'?: (string);
  /**
   * The schedule that made it; empty = none.
   */
  'scheduleId'?: (string);
  /**
   * Why it could not run at all.
   */
  'schedulingError'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * What its tasks have used.
   */
  'usage'?: (_stint_batch_v1_Usage | null);
}

/**
 * A job as it stands.
 */
export interface Job__Output {
  /**
   * As created or updated.
   */
  'spec': (_stint_batch_v1_JobSpec__Output | null);
  /**
   * Where it is in its life.
   */
  'state': (_stint_batch_v1_JobState__Output);
  /**
   * Why it ended.
   */
  'terminateReason': (string);
  /**
   * When it was created.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it ended.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Its tasks by state.
   */
  'taskCounts': (_stint_batch_v1_TaskCounts__Output | null);
  /**
   * Changes when and only when the job does, its state included; what becomes of its tasks does not count.
   */
  'etag': (string);
  /**
   * When it was last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState': (_stint_batch_v1_JobState__Output);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * While it is disabling: what becomes of its running tasks.
   */
  'disableTasks': (_stint_batch_v1_DisableTasks__Output);
  /**
   * In one line, what a job waits for that is on its way to another state; empty when it is not.
   */
  'waitingReason': (string);
  /**
   * The schedule that made it; empty = none.
   */
  'scheduleId': (string);
  /**
   * Why it could not run at all.
   */
  'schedulingError': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * What its tasks have used.
   */
  'usage': (_stint_batch_v1_Usage__Output | null);
}
