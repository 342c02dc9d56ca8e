// Original file: proto/stint/agent/v1/session.proto

import type { EndedJob as _stint_agent_v1_EndedJob, EndedJob__Output as _stint_agent_v1_EndedJob__Output } from '../../../stint/agent/v1/EndedJob.ts';

/**
 * Jobs that are over.
 */
export interface EndJobs {
  /**
   * Each.
   */
  'jobs'?: (_stint_agent_v1_EndedJob)[];
}

/**
 * Jobs that are over.
 */
export interface EndJobs__Output {
  /**
   * Each.
   */
  'jobs': (_stint_agent_v1_EndedJob__Output)[];
}
