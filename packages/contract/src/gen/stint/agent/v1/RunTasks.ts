// Original file: proto/stint/agent/v1/session.proto

import type { JobContext as _stint_agent_v1_JobContext, JobContext__Output as _stint_agent_v1_JobContext__Output } from '../../../stint/agent/v1/JobContext.ts';
import type { TaskLease as _stint_agent_v1_TaskLease, TaskLease__Output as _stint_agent_v1_TaskLease__Output } from '../../../stint/agent/v1/TaskLease.ts';

/**
 * Attempts to run, with the jobs they need.
 */
export interface RunTasks {
  /**
   * Before the leases.
   */
  'jobs'?: (_stint_agent_v1_JobContext)[];
  /**
   * Each starts in free slots of the node.
   */
  'leases'?: (_stint_agent_v1_TaskLease)[];
}

/**
 * Attempts to run, with the jobs they need.
 */
export interface RunTasks__Output {
  /**
   * Before the leases.
   */
  'jobs': (_stint_agent_v1_JobContext__Output)[];
  /**
   * Each starts in free slots of the node.
   */
  'leases': (_stint_agent_v1_TaskLease__Output)[];
}
