// Original file: proto/stint/agent/v1/session.proto

import type { Hello as _stint_agent_v1_Hello, Hello__Output as _stint_agent_v1_Hello__Output } from '../../../stint/agent/v1/Hello.ts';
import type { Heartbeat as _stint_agent_v1_Heartbeat, Heartbeat__Output as _stint_agent_v1_Heartbeat__Output } from '../../../stint/agent/v1/Heartbeat.ts';
import type { Reports as _stint_agent_v1_Reports, Reports__Output as _stint_agent_v1_Reports__Output } from '../../../stint/agent/v1/Reports.ts';
import type { ConfirmOutputs as _stint_agent_v1_ConfirmOutputs, ConfirmOutputs__Output as _stint_agent_v1_ConfirmOutputs__Output } from '../../../stint/agent/v1/ConfirmOutputs.ts';
import type { Goodbye as _stint_agent_v1_Goodbye, Goodbye__Output as _stint_agent_v1_Goodbye__Output } from '../../../stint/agent/v1/Goodbye.ts';

/**
 * From the agent.
 */
export interface SessionRequest {
  /**
   * First, once.
   */
  'hello'?: (_stint_agent_v1_Hello | null);
  /**
   * Every few seconds.
   */
  'heartbeat'?: (_stint_agent_v1_Heartbeat | null);
  /**
   * As things happen.
   */
  'reports'?: (_stint_agent_v1_Reports | null);
  /**
   * Before a last call.
   */
  'confirmOutputs'?: (_stint_agent_v1_ConfirmOutputs | null);
  /**
   * Last.
   */
  'goodbye'?: (_stint_agent_v1_Goodbye | null);
  /**
   * One of these.
   */
  'message'?: "hello"|"heartbeat"|"reports"|"confirmOutputs"|"goodbye";
}

/**
 * From the agent.
 */
export interface SessionRequest__Output {
  /**
   * First, once.
   */
  'hello'?: (_stint_agent_v1_Hello__Output | null);
  /**
   * Every few seconds.
   */
  'heartbeat'?: (_stint_agent_v1_Heartbeat__Output | null);
  /**
   * As things happen.
   */
  'reports'?: (_stint_agent_v1_Reports__Output | null);
  /**
   * Before a last call.
   */
  'confirmOutputs'?: (_stint_agent_v1_ConfirmOutputs__Output | null);
  /**
   * Last.
   */
  'goodbye'?: (_stint_agent_v1_Goodbye__Output | null);
  /**
   * One of these.
   */
  'message'?: "hello"|"heartbeat"|"reports"|"confirmOutputs"|"goodbye";
}
