// Original file: proto/stint/batch/v1/event.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { TaskEvent as _stint_batch_v1_TaskEvent, TaskEvent__Output as _stint_batch_v1_TaskEvent__Output } from '../../../stint/batch/v1/TaskEvent.ts';
import type { JobEvent as _stint_batch_v1_JobEvent, JobEvent__Output as _stint_batch_v1_JobEvent__Output } from '../../../stint/batch/v1/JobEvent.ts';
import type { NodeEvent as _stint_batch_v1_NodeEvent, NodeEvent__Output as _stint_batch_v1_NodeEvent__Output } from '../../../stint/batch/v1/NodeEvent.ts';
import type { EventType as _stint_batch_v1_EventType, EventType__Output as _stint_batch_v1_EventType__Output } from '../../../stint/batch/v1/EventType.ts';
import type { PoolEvent as _stint_batch_v1_PoolEvent, PoolEvent__Output as _stint_batch_v1_PoolEvent__Output } from '../../../stint/batch/v1/PoolEvent.ts';
import type { JobScheduleEvent as _stint_batch_v1_JobScheduleEvent, JobScheduleEvent__Output as _stint_batch_v1_JobScheduleEvent__Output } from '../../../stint/batch/v1/JobScheduleEvent.ts';
import type { ApplicationEvent as _stint_batch_v1_ApplicationEvent, ApplicationEvent__Output as _stint_batch_v1_ApplicationEvent__Output } from '../../../stint/batch/v1/ApplicationEvent.ts';
import type { AccountEvent as _stint_batch_v1_AccountEvent, AccountEvent__Output as _stint_batch_v1_AccountEvent__Output } from '../../../stint/batch/v1/AccountEvent.ts';
import type { CertificateEvent as _stint_batch_v1_CertificateEvent, CertificateEvent__Output as _stint_batch_v1_CertificateEvent__Output } from '../../../stint/batch/v1/CertificateEvent.ts';

/**
 * One change.
 */
export interface Event {
  /**
   * When.
   */
  'time'?: (_google_protobuf_Timestamp | null);
  /**
   * A task.
   */
  'task'?: (_stint_batch_v1_TaskEvent | null);
  /**
   * A job.
   */
  'job'?: (_stint_batch_v1_JobEvent | null);
  /**
   * A node.
   */
  'node'?: (_stint_batch_v1_NodeEvent | null);
  /**
   * What happened.
   */
  'type'?: (_stint_batch_v1_EventType);
  /**
   * A pool.
   */
  'pool'?: (_stint_batch_v1_PoolEvent | null);
  /**
   * A job schedule.
   */
  'jobSchedule'?: (_stint_batch_v1_JobScheduleEvent | null);
  /**
   * An application.
   */
  'application'?: (_stint_batch_v1_ApplicationEvent | null);
  /**
   * The account itself.
   */
  'account'?: (_stint_batch_v1_AccountEvent | null);
  /**
   * A certificate.
   */
  'certificate'?: (_stint_batch_v1_CertificateEvent | null);
  /**
   * To what, and how it is now. The ids are those that it had, also when it is gone.
   */
  'subject'?: "task"|"job"|"node"|"pool"|"jobSchedule"|"application"|"account"|"certificate";
}

/**
 * One change.
 */
export interface Event__Output {
  /**
   * When.
   */
  'time': (_google_protobuf_Timestamp__Output | null);
  /**
   * A task.
   */
  'task'?: (_stint_batch_v1_TaskEvent__Output | null);
  /**
   * A job.
   */
  'job'?: (_stint_batch_v1_JobEvent__Output | null);
  /**
   * A node.
   */
  'node'?: (_stint_batch_v1_NodeEvent__Output | null);
  /**
   * What happened.
   */
  'type': (_stint_batch_v1_EventType__Output);
  /**
   * A pool.
   */
  'pool'?: (_stint_batch_v1_PoolEvent__Output | null);
  /**
   * A job schedule.
   */
  'jobSchedule'?: (_stint_batch_v1_JobScheduleEvent__Output | null);
  /**
   * An application.
   */
  'application'?: (_stint_batch_v1_ApplicationEvent__Output | null);
  /**
   * The account itself.
   */
  'account'?: (_stint_batch_v1_AccountEvent__Output | null);
  /**
   * A certificate.
   */
  'certificate'?: (_stint_batch_v1_CertificateEvent__Output | null);
  /**
   * To what, and how it is now. The ids are those that it had, also when it is gone.
   */
  'subject'?: "task"|"job"|"node"|"pool"|"jobSchedule"|"application"|"account"|"certificate";
}
