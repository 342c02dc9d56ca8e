// Original file: proto/stint/agent/v1/session.proto

import type { Welcome as _stint_agent_v1_Welcome, Welcome__Output as _stint_agent_v1_Welcome__Output } from '../../../stint/agent/v1/Welcome.ts';
import type { HeartbeatAcknowledged as _stint_agent_v1_HeartbeatAcknowledged, HeartbeatAcknowledged__Output as _stint_agent_v1_HeartbeatAcknowledged__Output } from '../../../stint/agent/v1/HeartbeatAcknowledged.ts';
import type { RunTasks as _stint_agent_v1_RunTasks, RunTasks__Output as _stint_agent_v1_RunTasks__Output } from '../../../stint/agent/v1/RunTasks.ts';
import type { CancelTasks as _stint_agent_v1_CancelTasks, CancelTasks__Output as _stint_agent_v1_CancelTasks__Output } from '../../../stint/agent/v1/CancelTasks.ts';
import type { ReportsAcknowledged as _stint_agent_v1_ReportsAcknowledged, ReportsAcknowledged__Output as _stint_agent_v1_ReportsAcknowledged__Output } from '../../../stint/agent/v1/ReportsAcknowledged.ts';
import type { OutputsConfirmed as _stint_agent_v1_OutputsConfirmed, OutputsConfirmed__Output as _stint_agent_v1_OutputsConfirmed__Output } from '../../../stint/agent/v1/OutputsConfirmed.ts';
import type { OpenFile as _stint_agent_v1_OpenFile, OpenFile__Output as _stint_agent_v1_OpenFile__Output } from '../../../stint/agent/v1/OpenFile.ts';
import type { CleanTasks as _stint_agent_v1_CleanTasks, CleanTasks__Output as _stint_agent_v1_CleanTasks__Output } from '../../../stint/agent/v1/CleanTasks.ts';
import type { Dismissed as _stint_agent_v1_Dismissed, Dismissed__Output as _stint_agent_v1_Dismissed__Output } from '../../../stint/agent/v1/Dismissed.ts';
import type { Restart as _stint_agent_v1_Restart, Restart__Output as _stint_agent_v1_Restart__Output } from '../../../stint/agent/v1/Restart.ts';
import type { TellRetention as _stint_agent_v1_TellRetention, TellRetention__Output as _stint_agent_v1_TellRetention__Output } from '../../../stint/agent/v1/TellRetention.ts';
import type { EndJobs as _stint_agent_v1_EndJobs, EndJobs__Output as _stint_agent_v1_EndJobs__Output } from '../../../stint/agent/v1/EndJobs.ts';
import type { NodeOrder as _stint_agent_v1_NodeOrder, NodeOrder__Output as _stint_agent_v1_NodeOrder__Output } from '../../../stint/agent/v1/NodeOrder.ts';
import type { RunApplication as _stint_agent_v1_RunApplication, RunApplication__Output as _stint_agent_v1_RunApplication__Output } from '../../../stint/agent/v1/RunApplication.ts';
import type { RunCommand as _stint_agent_v1_RunCommand, RunCommand__Output as _stint_agent_v1_RunCommand__Output } from '../../../stint/agent/v1/RunCommand.ts';
import type { StopCommand as _stint_agent_v1_StopCommand, StopCommand__Output as _stint_agent_v1_StopCommand__Output } from '../../../stint/agent/v1/StopCommand.ts';

/**
 * From the leader.
 */
export interface SessionResponse {
  /**
   * First, once.
   */
  'welcome'?: (_stint_agent_v1_Welcome | null);
  /**
   * To each heartbeat.
   */
  'heartbeatAcknowledged'?: (_stint_agent_v1_HeartbeatAcknowledged | null);
  /**
   * Work.
   */
  'runTasks'?: (_stint_agent_v1_RunTasks | null);
  /**
   * No more work.
   */
  'cancelTasks'?: (_stint_agent_v1_CancelTasks | null);
  /**
   * To reports, when durable.
   */
  'reportsAcknowledged'?: (_stint_agent_v1_ReportsAcknowledged | null);
  /**
   * To ConfirmOutputs.
   */
  'outputsConfirmed'?: (_stint_agent_v1_OutputsConfirmed | null);
  /**
   * A reader waits.
   */
  'openFile'?: (_stint_agent_v1_OpenFile | null);
  /**
   * Files that go.
   */
  'cleanTasks'?: (_stint_agent_v1_CleanTasks | null);
  /**
   * Out.
   */
  'dismissed'?: (_stint_agent_v1_Dismissed | null);
  /**
   * Down, and up again.
   */
  'restart'?: (_stint_agent_v1_Restart | null);
  /**
   * A node waits to leave.
   */
  'tellRetention'?: (_stint_agent_v1_TellRetention | null);
  /**
   * Jobs that are over.
   */
  'endJobs'?: (_stint_agent_v1_EndJobs | null);
  /**
   * Somebody waits.
   */
  'nodeOrder'?: (_stint_agent_v1_NodeOrder | null);
  /**
   * A primary's turn.
   */
  'runApplication'?: (_stint_agent_v1_RunApplication | null);
  /**
   * A command of another instance's.
   */
  'runCommand'?: (_stint_agent_v1_RunCommand | null);
  /**
   * Its end.
   */
  'stopCommand'?: (_stint_agent_v1_StopCommand | null);
  /**
   * One of these.
   */
  'message'?: "welcome"|"heartbeatAcknowledged"|"runTasks"|"cancelTasks"|"reportsAcknowledged"|"outputsConfirmed"|"openFile"|"cleanTasks"|"dismissed"|"restart"|"tellRetention"|"endJobs"|"nodeOrder"|"runApplication"|"runCommand"|"stopCommand";
}

/**
 * From the leader.
 */
export interface SessionResponse__Output {
  /**
   * First, once.
   */
  'welcome'?: (_stint_agent_v1_Welcome__Output | null);
  /**
   * To each heartbeat.
   */
  'heartbeatAcknowledged'?: (_stint_agent_v1_HeartbeatAcknowledged__Output | null);
  /**
   * Work.
   */
  'runTasks'?: (_stint_agent_v1_RunTasks__Output | null);
  /**
   * No more work.
   */
  'cancelTasks'?: (_stint_agent_v1_CancelTasks__Output | null);
  /**
   * To reports, when durable.
   */
  'reportsAcknowledged'?: (_stint_agent_v1_ReportsAcknowledged__Output | null);
  /**
   * To ConfirmOutputs.
   */
  'outputsConfirmed'?: (_stint_agent_v1_OutputsConfirmed__Output | null);
  /**
   * A reader waits.
   */
  'openFile'?: (_stint_agent_v1_OpenFile__Output | null);
  /**
   * Files that go.
   */
  'cleanTasks'?: (_stint_agent_v1_CleanTasks__Output | null);
  /**
   * Out.
   */
  'dismissed'?: (_stint_agent_v1_Dismissed__Output | null);
  /**
   * Down, and up again.
   */
  'restart'?: (_stint_agent_v1_Restart__Output | null);
  /**
   * A node waits to leave.
   */
  'tellRetention'?: (_stint_agent_v1_TellRetention__Output | null);
  /**
   * Jobs that are over.
   */
  'endJobs'?: (_stint_agent_v1_EndJobs__Output | null);
  /**
   * Somebody waits.
   */
  'nodeOrder'?: (_stint_agent_v1_NodeOrder__Output | null);
  /**
   * A primary's turn.
   */
  'runApplication'?: (_stint_agent_v1_RunApplication__Output | null);
  /**
   * A command of another instance's.
   */
  'runCommand'?: (_stint_agent_v1_RunCommand__Output | null);
  /**
   * Its end.
   */
  'stopCommand'?: (_stint_agent_v1_StopCommand__Output | null);
  /**
   * One of these.
   */
  'message'?: "welcome"|"heartbeatAcknowledged"|"runTasks"|"cancelTasks"|"reportsAcknowledged"|"outputsConfirmed"|"openFile"|"cleanTasks"|"dismissed"|"restart"|"tellRetention"|"endJobs"|"nodeOrder"|"runApplication"|"runCommand"|"stopCommand";
}
