// Original file: proto/stint/agent/v1/session.proto

import type { TaskStarted as _stint_agent_v1_TaskStarted, TaskStarted__Output as _stint_agent_v1_TaskStarted__Output } from '../../../stint/agent/v1/TaskStarted.ts';
import type { TaskEnded as _stint_agent_v1_TaskEnded, TaskEnded__Output as _stint_agent_v1_TaskEnded__Output } from '../../../stint/agent/v1/TaskEnded.ts';
import type { PreparationEnded as _stint_agent_v1_PreparationEnded, PreparationEnded__Output as _stint_agent_v1_PreparationEnded__Output } from '../../../stint/agent/v1/PreparationEnded.ts';
import type { RunReport as _stint_agent_v1_RunReport, RunReport__Output as _stint_agent_v1_RunReport__Output } from '../../../stint/agent/v1/RunReport.ts';
import type { ReleaseEnded as _stint_agent_v1_ReleaseEnded, ReleaseEnded__Output as _stint_agent_v1_ReleaseEnded__Output } from '../../../stint/agent/v1/ReleaseEnded.ts';
import type { SetupEnded as _stint_agent_v1_SetupEnded, SetupEnded__Output as _stint_agent_v1_SetupEnded__Output } from '../../../stint/agent/v1/SetupEnded.ts';
import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What happened since the last; sent again in Hello until acknowledged.
 */
export interface Reports {
  /**
   * Programs started.
   */
  'started'?: (_stint_agent_v1_TaskStarted)[];
  /**
   * Attempts ended.
   */
  'ended'?: (_stint_agent_v1_TaskEnded)[];
  /**
   * Preparations ended.
   */
  'preparations'?: (_stint_agent_v1_PreparationEnded)[];
  /**
   * The start task ended.
   */
  'startTaskEnded'?: (_stint_agent_v1_RunReport | null);
  /**
   * Until when files of ended tasks are kept, Unix milliseconds, 0 = none are; after TellRetention, and whenever it changes from then on.
   */
  'filesRetainedUntilMs'?: (number | string | Long);
  /**
   * Releases ended.
   */
  'releases'?: (_stint_agent_v1_ReleaseEnded)[];
  /**
   * The node has what its pool gives it, or cannot have it; said again after each Welcome.
   */
  'setupEnded'?: (_stint_agent_v1_SetupEnded | null);
  /**
   * Instances of multi-instance tasks whose coordination command has succeeded; said again after each Welcome.
   */
  'coordinated'?: (_stint_agent_v1_AttemptKey)[];
  '_filesRetainedUntilMs'?: "filesRetainedUntilMs";
}

/**
 * What happened since the last; sent again in Hello until acknowledged.
 */
export interface Reports__Output {
  /**
   * Programs started.
   */
  'started': (_stint_agent_v1_TaskStarted__Output)[];
  /**
   * Attempts ended.
   */
  'ended': (_stint_agent_v1_TaskEnded__Output)[];
  /**
   * Preparations ended.
   */
  'preparations': (_stint_agent_v1_PreparationEnded__Output)[];
  /**
   * The start task ended.
   */
  'startTaskEnded': (_stint_agent_v1_RunReport__Output | null);
  /**
   * Until when files of ended tasks are kept, Unix milliseconds, 0 = none are; after TellRetention, and whenever it changes from then on.
   */
  'filesRetainedUntilMs'?: (number);
  /**
   * Releases ended.
   */
  'releases': (_stint_agent_v1_ReleaseEnded__Output)[];
  /**
   * The node has what its pool gives it, or cannot have it; said again after each Welcome.
   */
  'setupEnded': (_stint_agent_v1_SetupEnded__Output | null);
  /**
   * Instances of multi-instance tasks whose coordination command has succeeded; said again after each Welcome.
   */
  'coordinated': (_stint_agent_v1_AttemptKey__Output)[];
  '_filesRetainedUntilMs'?: "filesRetainedUntilMs";
}
