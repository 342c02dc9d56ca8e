// Original file: proto/stint/agent/v1/session.proto

import type { Failure as _stint_agent_v1_Failure, Failure__Output as _stint_agent_v1_Failure__Output } from '../../../stint/agent/v1/Failure.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How a start task or a preparation task ended.
 */
export interface RunReport {
  /**
   * Of the program.
   */
  'exitCode'?: (number);
  /**
   * Absent = success.
   */
  'failure'?: (_stint_agent_v1_Failure | null);
  /**
   * When it started.
   */
  'startTimeMs'?: (number | string | Long);
  /**
   * When it ended.
   */
  'endTimeMs'?: (number | string | Long);
  /**
   * Tries after non-zero exits.
   */
  'retryCount'?: (number);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}

/**
 * How a start task or a preparation task ended.
 */
export interface RunReport__Output {
  /**
   * Of the program.
   */
  'exitCode'?: (number);
  /**
   * Absent = success.
   */
  'failure': (_stint_agent_v1_Failure__Output | null);
  /**
   * When it started.
   */
  'startTimeMs'?: (number);
  /**
   * When it ended.
   */
  'endTimeMs'?: (number);
  /**
   * Tries after non-zero exits.
   */
  'retryCount': (number);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}
