// Original file: proto/stint/batch/v1/admin.proto

import type { AccountQuotas as _stint_batch_v1_AccountQuotas, AccountQuotas__Output as _stint_batch_v1_AccountQuotas__Output } from '../../../stint/batch/v1/AccountQuotas.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Usage as _stint_batch_v1_Usage, Usage__Output as _stint_batch_v1_Usage__Output } from '../../../stint/batch/v1/Usage.ts';
import type { MachineUsage as _stint_batch_v1_MachineUsage, MachineUsage__Output as _stint_batch_v1_MachineUsage__Output } from '../../../stint/batch/v1/MachineUsage.ts';

/**
 * An account as it stands.
 */
export interface Account {
  /**
   * Unique in the cluster: lower-case letters and digits, 3 to 24.
   */
  'name'?: (string);
  /**
   * What it may have.
   */
  'quotas'?: (_stint_batch_v1_AccountQuotas | null);
  /**
   * Pools it has.
   */
  'poolCount'?: (number);
  /**
   * Jobs and schedules it has that have not ended.
   */
  'activeJobAndScheduleCount'?: (number);
  /**
   * The controllers' configuration names it.
   */
  'configured'?: (boolean);
  /**
   * When it was created.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
  /**
   * What its jobs and nodes have used since it was created.
   */
  'usage'?: (_stint_batch_v1_Usage | null);
  /**
   * What the machines of the nodes that it has now have used.
   */
  'machineUsage'?: (_stint_batch_v1_MachineUsage | null);
}

/**
 * An account as it stands.
 */
export interface Account__Output {
  /**
   * Unique in the cluster: lower-case letters and digits, 3 to 24.
   */
  'name': (string);
  /**
   * What it may have.
   */
  'quotas': (_stint_batch_v1_AccountQuotas__Output | null);
  /**
   * Pools it has.
   */
  'poolCount': (number);
  /**
   * Jobs and schedules it has that have not ended.
   */
  'activeJobAndScheduleCount': (number);
  /**
   * The controllers' configuration names it.
   */
  'configured': (boolean);
  /**
   * When it was created.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
  /**
   * What its jobs and nodes have used since it was created.
   */
  'usage': (_stint_batch_v1_Usage__Output | null);
  /**
   * What the machines of the nodes that it has now have used.
   */
  'machineUsage': (_stint_batch_v1_MachineUsage__Output | null);
}
