// Original file: proto/stint/batch/v1/schedule.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateJobScheduleRequest as _stint_batch_v1_CreateJobScheduleRequest, CreateJobScheduleRequest__Output as _stint_batch_v1_CreateJobScheduleRequest__Output } from '../../../stint/batch/v1/CreateJobScheduleRequest.ts';
import type { CreateJobScheduleResponse as _stint_batch_v1_CreateJobScheduleResponse, CreateJobScheduleResponse__Output as _stint_batch_v1_CreateJobScheduleResponse__Output } from '../../../stint/batch/v1/CreateJobScheduleResponse.ts';
import type { DeleteJobScheduleRequest as _stint_batch_v1_DeleteJobScheduleRequest, DeleteJobScheduleRequest__Output as _stint_batch_v1_DeleteJobScheduleRequest__Output } from '../../../stint/batch/v1/DeleteJobScheduleRequest.ts';
import type { DeleteJobScheduleResponse as _stint_batch_v1_DeleteJobScheduleResponse, DeleteJobScheduleResponse__Output as _stint_batch_v1_DeleteJobScheduleResponse__Output } from '../../../stint/batch/v1/DeleteJobScheduleResponse.ts';
import type { DisableJobScheduleRequest as _stint_batch_v1_DisableJobScheduleRequest, DisableJobScheduleRequest__Output as _stint_batch_v1_DisableJobScheduleRequest__Output } from '../../../stint/batch/v1/DisableJobScheduleRequest.ts';
import type { DisableJobScheduleResponse as _stint_batch_v1_DisableJobScheduleResponse, DisableJobScheduleResponse__Output as _stint_batch_v1_DisableJobScheduleResponse__Output } from '../../../stint/batch/v1/DisableJobScheduleResponse.ts';
import type { EnableJobScheduleRequest as _stint_batch_v1_EnableJobScheduleRequest, EnableJobScheduleRequest__Output as _stint_batch_v1_EnableJobScheduleRequest__Output } from '../../../stint/batch/v1/EnableJobScheduleRequest.ts';
import type { EnableJobScheduleResponse as _stint_batch_v1_EnableJobScheduleResponse, EnableJobScheduleResponse__Output as _stint_batch_v1_EnableJobScheduleResponse__Output } from '../../../stint/batch/v1/EnableJobScheduleResponse.ts';
import type { GetJobScheduleRequest as _stint_batch_v1_GetJobScheduleRequest, GetJobScheduleRequest__Output as _stint_batch_v1_GetJobScheduleRequest__Output } from '../../../stint/batch/v1/GetJobScheduleRequest.ts';
import type { GetJobScheduleResponse as _stint_batch_v1_GetJobScheduleResponse, GetJobScheduleResponse__Output as _stint_batch_v1_GetJobScheduleResponse__Output } from '../../../stint/batch/v1/GetJobScheduleResponse.ts';
import type { ListJobSchedulesRequest as _stint_batch_v1_ListJobSchedulesRequest, ListJobSchedulesRequest__Output as _stint_batch_v1_ListJobSchedulesRequest__Output } from '../../../stint/batch/v1/ListJobSchedulesRequest.ts';
import type { ListJobSchedulesResponse as _stint_batch_v1_ListJobSchedulesResponse, ListJobSchedulesResponse__Output as _stint_batch_v1_ListJobSchedulesResponse__Output } from '../../../stint/batch/v1/ListJobSchedulesResponse.ts';
import type { TerminateJobScheduleRequest as _stint_batch_v1_TerminateJobScheduleRequest, TerminateJobScheduleRequest__Output as _stint_batch_v1_TerminateJobScheduleRequest__Output } from '../../../stint/batch/v1/TerminateJobScheduleRequest.ts';
import type { TerminateJobScheduleResponse as _stint_batch_v1_TerminateJobScheduleResponse, TerminateJobScheduleResponse__Output as _stint_batch_v1_TerminateJobScheduleResponse__Output } from '../../../stint/batch/v1/TerminateJobScheduleResponse.ts';
import type { UpdateJobScheduleRequest as _stint_batch_v1_UpdateJobScheduleRequest, UpdateJobScheduleRequest__Output as _stint_batch_v1_UpdateJobScheduleRequest__Output } from '../../../stint/batch/v1/UpdateJobScheduleRequest.ts';
import type { UpdateJobScheduleResponse as _stint_batch_v1_UpdateJobScheduleResponse, UpdateJobScheduleResponse__Output as _stint_batch_v1_UpdateJobScheduleResponse__Output } from '../../../stint/batch/v1/UpdateJobScheduleResponse.ts';

/**
 * Job schedules of the caller's account. Schedules and jobs share one space of ids.
 */
export interface JobScheduleServiceClient extends grpc.Client {
  /**
   * Creates a schedule. Errors: ALREADY_EXISTS JOB_SCHEDULE_EXISTS, JOB_WITH_SAME_ID_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED JOB_QUOTA_REACHED.
   */
  CreateJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  CreateJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  CreateJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  CreateJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Creates a schedule. Errors: ALREADY_EXISTS JOB_SCHEDULE_EXISTS, JOB_WITH_SAME_ID_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED JOB_QUOTA_REACHED.
   */
  createJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  createJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  createJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  createJobSchedule(argument: _stint_batch_v1_CreateJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Ends and forgets the schedule with all its jobs; idempotent until it is gone. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND.
   */
  DeleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  DeleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  DeleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  DeleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Ends and forgets the schedule with all its jobs; idempotent until it is gone. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND.
   */
  deleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  deleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  deleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  deleteJobSchedule(argument: _stint_batch_v1_DeleteJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Makes no jobs until it is enabled; its running job goes on. Errors: as UpdateJobSchedule, JOB_SCHEDULE_DISABLED.
   */
  DisableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  DisableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  DisableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  DisableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Makes no jobs until it is enabled; its running job goes on. Errors: as UpdateJobSchedule, JOB_SCHEDULE_DISABLED.
   */
  disableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  disableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  disableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  disableJobSchedule(argument: _stint_batch_v1_DisableJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Makes jobs again; idempotent. Errors: as UpdateJobSchedule.
   */
  EnableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  EnableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  EnableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  EnableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Makes jobs again; idempotent. Errors: as UpdateJobSchedule.
   */
  enableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  enableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  enableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  enableJobSchedule(argument: _stint_batch_v1_EnableJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One schedule. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND.
   */
  GetJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  GetJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  GetJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  GetJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One schedule. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND.
   */
  getJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  getJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  getJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  getJobSchedule(argument: _stint_batch_v1_GetJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_GetJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The account's schedules, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  ListJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  ListJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  ListJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The account's schedules, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  listJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  listJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  listJobSchedules(argument: _stint_batch_v1_ListJobSchedulesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListJobSchedulesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Ends the schedule and its running job; idempotent while it ends. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND; FAILED_PRECONDITION
   * JOB_SCHEDULE_COMPLETED, JOB_SCHEDULE_BEING_DELETED.
   */
  TerminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  TerminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  TerminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  TerminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Ends the schedule and its running job; idempotent while it ends. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND; FAILED_PRECONDITION
   * JOB_SCHEDULE_COMPLETED, JOB_SCHEDULE_BEING_DELETED.
   */
  terminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  terminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  terminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  terminateJobSchedule(argument: _stint_batch_v1_TerminateJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Changes the times, the jobs to make, or what its owner keeps with it; a job that was made stays as it is. Errors: NOT_FOUND
   * JOB_SCHEDULE_NOT_FOUND; FAILED_PRECONDITION JOB_SCHEDULE_COMPLETED, JOB_SCHEDULE_BEING_TERMINATED, JOB_SCHEDULE_BEING_DELETED.
   */
  UpdateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  UpdateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  UpdateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  UpdateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes the times, the jobs to make, or what its owner keeps with it; a job that was made stays as it is. Errors: NOT_FOUND
   * JOB_SCHEDULE_NOT_FOUND; FAILED_PRECONDITION JOB_SCHEDULE_COMPLETED, JOB_SCHEDULE_BEING_TERMINATED, JOB_SCHEDULE_BEING_DELETED.
   */
  updateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  updateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  updateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  updateJobSchedule(argument: _stint_batch_v1_UpdateJobScheduleRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobScheduleResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Job schedules of the caller's account. Schedules and jobs share one space of ids.
 */
export interface JobScheduleServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Creates a schedule. Errors: ALREADY_EXISTS JOB_SCHEDULE_EXISTS, JOB_WITH_SAME_ID_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED JOB_QUOTA_REACHED.
   */
  CreateJobSchedule: grpc.handleUnaryCall<_stint_batch_v1_CreateJobScheduleRequest__Output, _stint_batch_v1_CreateJobScheduleResponse>;
  
  /**
   * Ends and forgets the schedule with all its jobs; idempotent until it is gone. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND.
   */
  DeleteJobSchedule: grpc.handleUnaryCall<_stint_batch_v1_DeleteJobScheduleRequest__Output, _stint_batch_v1_DeleteJobScheduleResponse>;
  
  /**
   * Makes no jobs until it is enabled; its running job goes on. Errors: as UpdateJobSchedule, JOB_SCHEDULE_DISABLED.
   */
  DisableJobSchedule: grpc.handleUnaryCall<_stint_batch_v1_DisableJobScheduleRequest__Output, _stint_batch_v1_DisableJobScheduleResponse>;
  
  /**
   * Makes jobs again; idempotent. Errors: as UpdateJobSchedule.
   */
  EnableJobSchedule: grpc.handleUnaryCall<_stint_batch_v1_EnableJobScheduleRequest__Output, _stint_batch_v1_EnableJobScheduleResponse>;
  
  /**
   * One schedule. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND.
   */
  GetJobSchedule: grpc.handleUnaryCall<_stint_batch_v1_GetJobScheduleRequest__Output, _stint_batch_v1_GetJobScheduleResponse>;
  
  /**
   * The account's schedules, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListJobSchedules: grpc.handleUnaryCall<_stint_batch_v1_ListJobSchedulesRequest__Output, _stint_batch_v1_ListJobSchedulesResponse>;
  
  /**
   * Ends the schedule and its running job; idempotent while it ends. Errors: NOT_FOUND JOB_SCHEDULE_NOT_FOUND; FAILED_PRECONDITION
   * JOB_SCHEDULE_COMPLETED, JOB_SCHEDULE_BEING_DELETED.
   */
  TerminateJobSchedule: grpc.handleUnaryCall<_stint_batch_v1_TerminateJobScheduleRequest__Output, _stint_batch_v1_TerminateJobScheduleResponse>;
  
  /**
   * Changes the times, the jobs to make, or what its owner keeps with it; a job that was made stays as it is. Errors: NOT_FOUND
   * JOB_SCHEDULE_NOT_FOUND; FAILED_PRECONDITION JOB_SCHEDULE_COMPLETED, JOB_SCHEDULE_BEING_TERMINATED, JOB_SCHEDULE_BEING_DELETED.
   */
  UpdateJobSchedule: grpc.handleUnaryCall<_stint_batch_v1_UpdateJobScheduleRequest__Output, _stint_batch_v1_UpdateJobScheduleResponse>;
  
}

export interface JobScheduleServiceDefinition extends grpc.ServiceDefinition {
  CreateJobSchedule: MethodDefinition<_stint_batch_v1_CreateJobScheduleRequest, _stint_batch_v1_CreateJobScheduleResponse, _stint_batch_v1_CreateJobScheduleRequest__Output, _stint_batch_v1_CreateJobScheduleResponse__Output>
  DeleteJobSchedule: MethodDefinition<_stint_batch_v1_DeleteJobScheduleRequest, _stint_batch_v1_DeleteJobScheduleResponse, _stint_batch_v1_DeleteJobScheduleRequest__Output, _stint_batch_v1_DeleteJobScheduleResponse__Output>
  DisableJobSchedule: MethodDefinition<_stint_batch_v1_DisableJobScheduleRequest, _stint_batch_v1_DisableJobScheduleResponse, _stint_batch_v1_DisableJobScheduleRequest__Output, _stint_batch_v1_DisableJobScheduleResponse__Output>
  EnableJobSchedule: MethodDefinition<_stint_batch_v1_EnableJobScheduleRequest, _stint_batch_v1_EnableJobScheduleResponse, _stint_batch_v1_EnableJobScheduleRequest__Output, _stint_batch_v1_EnableJobScheduleResponse__Output>
  GetJobSchedule: MethodDefinition<_stint_batch_v1_GetJobScheduleRequest, _stint_batch_v1_GetJobScheduleResponse, _stint_batch_v1_GetJobScheduleRequest__Output, _stint_batch_v1_GetJobScheduleResponse__Output>
  ListJobSchedules: MethodDefinition<_stint_batch_v1_ListJobSchedulesRequest, _stint_batch_v1_ListJobSchedulesResponse, _stint_batch_v1_ListJobSchedulesRequest__Output, _stint_batch_v1_ListJobSchedulesResponse__Output>
  TerminateJobSchedule: MethodDefinition<_stint_batch_v1_TerminateJobScheduleRequest, _stint_batch_v1_TerminateJobScheduleResponse, _stint_batch_v1_TerminateJobScheduleRequest__Output, _stint_batch_v1_TerminateJobScheduleResponse__Output>
  UpdateJobSchedule: MethodDefinition<_stint_batch_v1_UpdateJobScheduleRequest, _stint_batch_v1_UpdateJobScheduleResponse, _stint_batch_v1_UpdateJobScheduleRequest__Output, _stint_batch_v1_UpdateJobScheduleResponse__Output>
}
