// Original file: proto/stint/agent/v1/session.proto

import type { RunReport as _stint_agent_v1_RunReport, RunReport__Output as _stint_agent_v1_RunReport__Output } from '../../../stint/agent/v1/RunReport.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A job's release task ended on this node.
 */
export interface ReleaseEnded {
  /**
   * The job's uid.
   */
  'jobUid'?: (number | string | Long);
  /**
   * How.
   */
  'report'?: (_stint_agent_v1_RunReport | null);
}

/**
 * A job's release task ended on this node.
 */
export interface ReleaseEnded__Output {
  /**
   * The job's uid.
   */
  'jobUid': (number);
  /**
   * How.
   */
  'report': (_stint_agent_v1_RunReport__Output | null);
}
