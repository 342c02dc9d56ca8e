// Original file: proto/stint/state/v1/record.proto

import type { TaskAdded as _stint_state_v1_TaskAdded, TaskAdded__Output as _stint_state_v1_TaskAdded__Output } from '../../../stint/state/v1/TaskAdded.ts';
import type { TaskStatusChanged as _stint_state_v1_TaskStatusChanged, TaskStatusChanged__Output as _stint_state_v1_TaskStatusChanged__Output } from '../../../stint/state/v1/TaskStatusChanged.ts';
import type { TaskForgotten as _stint_state_v1_TaskForgotten, TaskForgotten__Output as _stint_state_v1_TaskForgotten__Output } from '../../../stint/state/v1/TaskForgotten.ts';
import type { StoredJob as _stint_state_v1_StoredJob, StoredJob__Output as _stint_state_v1_StoredJob__Output } from '../../../stint/state/v1/StoredJob.ts';
import type { StoredNode as _stint_state_v1_StoredNode, StoredNode__Output as _stint_state_v1_StoredNode__Output } from '../../../stint/state/v1/StoredNode.ts';
import type { NodeForgotten as _stint_state_v1_NodeForgotten, NodeForgotten__Output as _stint_state_v1_NodeForgotten__Output } from '../../../stint/state/v1/NodeForgotten.ts';
import type { StoredPool as _stint_state_v1_StoredPool, StoredPool__Output as _stint_state_v1_StoredPool__Output } from '../../../stint/state/v1/StoredPool.ts';
import type { AnswerKept as _stint_state_v1_AnswerKept, AnswerKept__Output as _stint_state_v1_AnswerKept__Output } from '../../../stint/state/v1/AnswerKept.ts';
import type { LeaderStarted as _stint_state_v1_LeaderStarted, LeaderStarted__Output as _stint_state_v1_LeaderStarted__Output } from '../../../stint/state/v1/LeaderStarted.ts';
import type { TaskUpdated as _stint_state_v1_TaskUpdated, TaskUpdated__Output as _stint_state_v1_TaskUpdated__Output } from '../../../stint/state/v1/TaskUpdated.ts';
import type { StoredApplication as _stint_state_v1_StoredApplication, StoredApplication__Output as _stint_state_v1_StoredApplication__Output } from '../../../stint/state/v1/StoredApplication.ts';
import type { StoredNotice as _stint_state_v1_StoredNotice, StoredNotice__Output as _stint_state_v1_StoredNotice__Output } from '../../../stint/state/v1/StoredNotice.ts';
import type { PoolSampled as _stint_state_v1_PoolSampled, PoolSampled__Output as _stint_state_v1_PoolSampled__Output } from '../../../stint/state/v1/PoolSampled.ts';
import type { UsageChanged as _stint_state_v1_UsageChanged, UsageChanged__Output as _stint_state_v1_UsageChanged__Output } from '../../../stint/state/v1/UsageChanged.ts';
import type { StoredAccount as _stint_state_v1_StoredAccount, StoredAccount__Output as _stint_state_v1_StoredAccount__Output } from '../../../stint/state/v1/StoredAccount.ts';
import type { StoredJobSchedule as _stint_state_v1_StoredJobSchedule, StoredJobSchedule__Output as _stint_state_v1_StoredJobSchedule__Output } from '../../../stint/state/v1/StoredJobSchedule.ts';
import type { StoredCertificate as _stint_state_v1_StoredCertificate, StoredCertificate__Output as _stint_state_v1_StoredCertificate__Output } from '../../../stint/state/v1/StoredCertificate.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One change of one entity.
 */
export interface Fact {
  /**
   * A task was added.
   */
  'taskAdded'?: (_stint_state_v1_TaskAdded | null);
  /**
   * A task's status changed.
   */
  'taskStatus'?: (_stint_state_v1_TaskStatusChanged | null);
  /**
   * A task is forgotten.
   */
  'taskForgotten'?: (_stint_state_v1_TaskForgotten | null);
  /**
   * A job is as given.
   */
  'job'?: (_stint_state_v1_StoredJob | null);
  /**
   * A job is forgotten.
   */
  'jobForgotten'?: (number | string | Long);
  /**
   * A node is as given.
   */
  'node'?: (_stint_state_v1_StoredNode | null);
  /**
   * A node is forgotten.
   */
  'nodeForgotten'?: (_stint_state_v1_NodeForgotten | null);
  /**
   * A pool is as given.
   */
  'pool'?: (_stint_state_v1_StoredPool | null);
  /**
   * A pool is forgotten.
   */
  'poolForgotten'?: (number | string | Long);
  /**
   * An answer is kept.
   */
  'answerKept'?: (_stint_state_v1_AnswerKept | null);
  /**
   * A leader took over.
   */
  'leaderStarted'?: (_stint_state_v1_LeaderStarted | null);
  /**
   * A task's constraints changed.
   */
  'taskUpdated'?: (_stint_state_v1_TaskUpdated | null);
  /**
   * An application is as given.
   */
  'application'?: (_stint_state_v1_StoredApplication | null);
  /**
   * An application is forgotten.
   */
  'applicationForgotten'?: (number | string | Long);
  /**
   * What watchers are told; unset = nothing.
   */
  'notice'?: (_stint_state_v1_StoredNotice | null);
  /**
   * Samples of a pool.
   */
  'poolSampled'?: (_stint_state_v1_PoolSampled | null);
  /**
   * What was used by what is gone.
   */
  'usage'?: (_stint_state_v1_UsageChanged | null);
  /**
   * An account is as given.
   */
  'account'?: (_stint_state_v1_StoredAccount | null);
  /**
   * An account is forgotten.
   */
  'accountForgotten'?: (number | string | Long);
  /**
   * A job schedule is as given.
   */
  'jobSchedule'?: (_stint_state_v1_StoredJobSchedule | null);
  /**
   * A job schedule is forgotten.
   */
  'jobScheduleForgotten'?: (number | string | Long);
  /**
   * A certificate is as given.
   */
  'certificate'?: (_stint_state_v1_StoredCertificate | null);
  /**
   * A certificate is forgotten.
   */
  'certificateForgotten'?: (number | string | Long);
  /**
   * What changed.
   */
  'fact'?: "taskAdded"|"taskStatus"|"taskForgotten"|"job"|"jobForgotten"|"node"|"nodeForgotten"|"pool"|"poolForgotten"|"answerKept"|"leaderStarted"|"taskUpdated"|"poolSampled"|"usage"|"account"|"accountForgotten"|"application"|"applicationForgotten"|"certificate"|"certificateForgotten"|"jobSchedule"|"jobScheduleForgotten";
}

/**
 * One change of one entity.
 */
export interface Fact__Output {
  /**
   * A task was added.
   */
  'taskAdded'?: (_stint_state_v1_TaskAdded__Output | null);
  /**
   * A task's status changed.
   */
  'taskStatus'?: (_stint_state_v1_TaskStatusChanged__Output | null);
  /**
   * A task is forgotten.
   */
  'taskForgotten'?: (_stint_state_v1_TaskForgotten__Output | null);
  /**
   * A job is as given.
   */
  'job'?: (_stint_state_v1_StoredJob__Output | null);
  /**
   * A job is forgotten.
   */
  'jobForgotten'?: (number);
  /**
   * A node is as given.
   */
  'node'?: (_stint_state_v1_StoredNode__Output | null);
  /**
   * A node is forgotten.
   */
  'nodeForgotten'?: (_stint_state_v1_NodeForgotten__Output | null);
  /**
   * A pool is as given.
   */
  'pool'?: (_stint_state_v1_StoredPool__Output | null);
  /**
   * A pool is forgotten.
   */
  'poolForgotten'?: (number);
  /**
   * An answer is kept.
   */
  'answerKept'?: (_stint_state_v1_AnswerKept__Output | null);
  /**
   * A leader took over.
   */
  'leaderStarted'?: (_stint_state_v1_LeaderStarted__Output | null);
  /**
   * A task's constraints changed.
   */
  'taskUpdated'?: (_stint_state_v1_TaskUpdated__Output | null);
  /**
   * An application is as given.
   */
  'application'?: (_stint_state_v1_StoredApplication__Output | null);
  /**
   * An application is forgotten.
   */
  'applicationForgotten'?: (number);
  /**
   * What watchers are told; unset = nothing.
   */
  'notice': (_stint_state_v1_StoredNotice__Output | null);
  /**
   * Samples of a pool.
   */
  'poolSampled'?: (_stint_state_v1_PoolSampled__Output | null);
  /**
   * What was used by what is gone.
   */
  'usage'?: (_stint_state_v1_UsageChanged__Output | null);
  /**
   * An account is as given.
   */
  'account'?: (_stint_state_v1_StoredAccount__Output | null);
  /**
   * An account is forgotten.
   */
  'accountForgotten'?: (number);
  /**
   * A job schedule is as given.
   */
  'jobSchedule'?: (_stint_state_v1_StoredJobSchedule__Output | null);
  /**
   * A job schedule is forgotten.
   */
  'jobScheduleForgotten'?: (number);
  /**
   * A certificate is as given.
   */
  'certificate'?: (_stint_state_v1_StoredCertificate__Output | null);
  /**
   * A certificate is forgotten.
   */
  'certificateForgotten'?: (number);
  /**
   * What changed.
   */
  'fact'?: "taskAdded"|"taskStatus"|"taskForgotten"|"job"|"jobForgotten"|"node"|"nodeForgotten"|"pool"|"poolForgotten"|"answerKept"|"leaderStarted"|"taskUpdated"|"poolSampled"|"usage"|"account"|"accountForgotten"|"application"|"applicationForgotten"|"certificate"|"certificateForgotten"|"jobSchedule"|"jobScheduleForgotten";
}
