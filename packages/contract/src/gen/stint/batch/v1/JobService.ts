// Original file: proto/stint/batch/v1/job.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateJobRequest as _stint_batch_v1_CreateJobRequest, CreateJobRequest__Output as _stint_batch_v1_CreateJobRequest__Output } from '../../../stint/batch/v1/CreateJobRequest.ts';
import type { CreateJobResponse as _stint_batch_v1_CreateJobResponse, CreateJobResponse__Output as _stint_batch_v1_CreateJobResponse__Output } from '../../../stint/batch/v1/CreateJobResponse.ts';
import type { DeleteJobRequest as _stint_batch_v1_DeleteJobRequest, DeleteJobRequest__Output as _stint_batch_v1_DeleteJobRequest__Output } from '../../../stint/batch/v1/DeleteJobRequest.ts';
import type { DeleteJobResponse as _stint_batch_v1_DeleteJobResponse, DeleteJobResponse__Output as _stint_batch_v1_DeleteJobResponse__Output } from '../../../stint/batch/v1/DeleteJobResponse.ts';
import type { DisableJobRequest as _stint_batch_v1_DisableJobRequest, DisableJobRequest__Output as _stint_batch_v1_DisableJobRequest__Output } from '../../../stint/batch/v1/DisableJobRequest.ts';
import type { DisableJobResponse as _stint_batch_v1_DisableJobResponse, DisableJobResponse__Output as _stint_batch_v1_DisableJobResponse__Output } from '../../../stint/batch/v1/DisableJobResponse.ts';
import type { EnableJobRequest as _stint_batch_v1_EnableJobRequest, EnableJobRequest__Output as _stint_batch_v1_EnableJobRequest__Output } from '../../../stint/batch/v1/EnableJobRequest.ts';
import type { EnableJobResponse as _stint_batch_v1_EnableJobResponse, EnableJobResponse__Output as _stint_batch_v1_EnableJobResponse__Output } from '../../../stint/batch/v1/EnableJobResponse.ts';
import type { GetJobRequest as _stint_batch_v1_GetJobRequest, GetJobRequest__Output as _stint_batch_v1_GetJobRequest__Output } from '../../../stint/batch/v1/GetJobRequest.ts';
import type { GetJobResponse as _stint_batch_v1_GetJobResponse, GetJobResponse__Output as _stint_batch_v1_GetJobResponse__Output } from '../../../stint/batch/v1/GetJobResponse.ts';
import type { ListJobsRequest as _stint_batch_v1_ListJobsRequest, ListJobsRequest__Output as _stint_batch_v1_ListJobsRequest__Output } from '../../../stint/batch/v1/ListJobsRequest.ts';
import type { ListJobsResponse as _stint_batch_v1_ListJobsResponse, ListJobsResponse__Output as _stint_batch_v1_ListJobsResponse__Output } from '../../../stint/batch/v1/ListJobsResponse.ts';
import type { ListPreparationAndReleaseStatusRequest as _stint_batch_v1_ListPreparationAndReleaseStatusRequest, ListPreparationAndReleaseStatusRequest__Output as _stint_batch_v1_ListPreparationAndReleaseStatusRequest__Output } from '../../../stint/batch/v1/ListPreparationAndReleaseStatusRequest.ts';
import type { ListPreparationAndReleaseStatusResponse as _stint_batch_v1_ListPreparationAndReleaseStatusResponse, ListPreparationAndReleaseStatusResponse__Output as _stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output } from '../../../stint/batch/v1/ListPreparationAndReleaseStatusResponse.ts';
import type { TerminateJobRequest as _stint_batch_v1_TerminateJobRequest, TerminateJobRequest__Output as _stint_batch_v1_TerminateJobRequest__Output } from '../../../stint/batch/v1/TerminateJobRequest.ts';
import type { TerminateJobResponse as _stint_batch_v1_TerminateJobResponse, TerminateJobResponse__Output as _stint_batch_v1_TerminateJobResponse__Output } from '../../../stint/batch/v1/TerminateJobResponse.ts';
import type { UpdateJobRequest as _stint_batch_v1_UpdateJobRequest, UpdateJobRequest__Output as _stint_batch_v1_UpdateJobRequest__Output } from '../../../stint/batch/v1/UpdateJobRequest.ts';
import type { UpdateJobResponse as _stint_batch_v1_UpdateJobResponse, UpdateJobResponse__Output as _stint_batch_v1_UpdateJobResponse__Output } from '../../../stint/batch/v1/UpdateJobResponse.ts';

/**
 * Jobs of the caller's account.
 */
export interface JobServiceClient extends grpc.Client {
  /**
   * Creates a job. The pool need not exist yet. Errors: ALREADY_EXISTS JOB_EXISTS, JOB_SCHEDULE_WITH_SAME_ID_EXISTS; INVALID_ARGUMENT.
   */
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Creates a job. The pool need not exist yet. Errors: ALREADY_EXISTS JOB_EXISTS, JOB_SCHEDULE_WITH_SAME_ID_EXISTS; INVALID_ARGUMENT.
   */
  createJob(argument: _stint_batch_v1_CreateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  createJob(argument: _stint_batch_v1_CreateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  createJob(argument: _stint_batch_v1_CreateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  createJob(argument: _stint_batch_v1_CreateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Ends and forgets a job with all its tasks; idempotent until it is gone. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  DeleteJob(argument: _stint_batch_v1_DeleteJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  DeleteJob(argument: _stint_batch_v1_DeleteJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  DeleteJob(argument: _stint_batch_v1_DeleteJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  DeleteJob(argument: _stint_batch_v1_DeleteJobRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Ends and forgets a job with all its tasks; idempotent until it is gone. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  deleteJob(argument: _stint_batch_v1_DeleteJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  deleteJob(argument: _stint_batch_v1_DeleteJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  deleteJob(argument: _stint_batch_v1_DeleteJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  deleteJob(argument: _stint_batch_v1_DeleteJobRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteJobResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Stops placing a job's tasks; what runs is requeued, terminated or waited for. The job is disabling until nothing of it runs, then
   * disabled; idempotent. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_NOT_ACTIVE in any other state than active,
   * disabling and disabled.
   */
  DisableJob(argument: _stint_batch_v1_DisableJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  DisableJob(argument: _stint_batch_v1_DisableJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  DisableJob(argument: _stint_batch_v1_DisableJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  DisableJob(argument: _stint_batch_v1_DisableJobRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Stops placing a job's tasks; what runs is requeued, terminated or waited for. The job is disabling until nothing of it runs, then
   * disabled; idempotent. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_NOT_ACTIVE in any other state than active,
   * disabling and disabled.
   */
  disableJob(argument: _stint_batch_v1_DisableJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  disableJob(argument: _stint_batch_v1_DisableJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  disableJob(argument: _stint_batch_v1_DisableJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  disableJob(argument: _stint_batch_v1_DisableJobRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableJobResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Places a disabled job's tasks again; idempotent while it is active. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION
   * JOB_NOT_DISABLED.
   */
  EnableJob(argument: _stint_batch_v1_EnableJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  EnableJob(argument: _stint_batch_v1_EnableJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  EnableJob(argument: _stint_batch_v1_EnableJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  EnableJob(argument: _stint_batch_v1_EnableJobRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Places a disabled job's tasks again; idempotent while it is active. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION
   * JOB_NOT_DISABLED.
   */
  enableJob(argument: _stint_batch_v1_EnableJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  enableJob(argument: _stint_batch_v1_EnableJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  enableJob(argument: _stint_batch_v1_EnableJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  enableJob(argument: _stint_batch_v1_EnableJobRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableJobResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One job. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  GetJob(argument: _stint_batch_v1_GetJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  GetJob(argument: _stint_batch_v1_GetJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  GetJob(argument: _stint_batch_v1_GetJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  GetJob(argument: _stint_batch_v1_GetJobRequest, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One job. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  getJob(argument: _stint_batch_v1_GetJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  getJob(argument: _stint_batch_v1_GetJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  getJob(argument: _stint_batch_v1_GetJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  getJob(argument: _stint_batch_v1_GetJobRequest, callback: grpc.requestCallback<_stint_batch_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The account's jobs, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListJobs(argument: _stint_batch_v1_ListJobsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  ListJobs(argument: _stint_batch_v1_ListJobsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  ListJobs(argument: _stint_batch_v1_ListJobsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  ListJobs(argument: _stint_batch_v1_ListJobsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The account's jobs, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listJobs(argument: _stint_batch_v1_ListJobsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  listJobs(argument: _stint_batch_v1_ListJobsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  listJobs(argument: _stint_batch_v1_ListJobsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  listJobs(argument: _stint_batch_v1_ListJobsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListJobsResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * How the job's preparation and release tasks went, a node each, a page at a time; nodes that are gone are not listed. Errors:
   * NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_PREPARATION_NOT_SPECIFIED; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  ListPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  ListPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  ListPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  /**
   * How the job's preparation and release tasks went, a node each, a page at a time; nodes that are gone are not listed. Errors:
   * NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_PREPARATION_NOT_SPECIFIED; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  listPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  listPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  listPreparationAndReleaseStatus(argument: _stint_batch_v1_ListPreparationAndReleaseStatusRequest, callback: grpc.requestCallback<_stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Ends a job: running tasks are ended, waiting ones completed; idempotent while it ends. Errors: NOT_FOUND JOB_NOT_FOUND;
   * FAILED_PRECONDITION JOB_COMPLETED.
   */
  TerminateJob(argument: _stint_batch_v1_TerminateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  TerminateJob(argument: _stint_batch_v1_TerminateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  TerminateJob(argument: _stint_batch_v1_TerminateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  TerminateJob(argument: _stint_batch_v1_TerminateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Ends a job: running tasks are ended, waiting ones completed; idempotent while it ends. Errors: NOT_FOUND JOB_NOT_FOUND;
   * FAILED_PRECONDITION JOB_COMPLETED.
   */
  terminateJob(argument: _stint_batch_v1_TerminateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  terminateJob(argument: _stint_batch_v1_TerminateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  terminateJob(argument: _stint_batch_v1_TerminateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  terminateJob(argument: _stint_batch_v1_TerminateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_TerminateJobResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Changes what of a job may change after its creation; what is unset stays. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION
   * JOB_COMPLETED, JOB_BEING_TERMINATED, JOB_BEING_DELETED, JOB_NOT_DISABLED for a change of the pool; INVALID_ARGUMENT INVALID_VALUE
   * for taking back ON_ALL_TASKS_COMPLETE_TERMINATE_JOB.
   */
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes what of a job may change after its creation; what is unset stays. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION
   * JOB_COMPLETED, JOB_BEING_TERMINATED, JOB_BEING_DELETED, JOB_NOT_DISABLED for a change of the pool; INVALID_ARGUMENT INVALID_VALUE
   * for taking back ON_ALL_TASKS_COMPLETE_TERMINATE_JOB.
   */
  updateJob(argument: _stint_batch_v1_UpdateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  updateJob(argument: _stint_batch_v1_UpdateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  updateJob(argument: _stint_batch_v1_UpdateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  updateJob(argument: _stint_batch_v1_UpdateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Jobs of the caller's account.
 */
export interface JobServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Creates a job. The pool need not exist yet. Errors: ALREADY_EXISTS JOB_EXISTS, JOB_SCHEDULE_WITH_SAME_ID_EXISTS; INVALID_ARGUMENT.
   */
  CreateJob: grpc.handleUnaryCall<_stint_batch_v1_CreateJobRequest__Output, _stint_batch_v1_CreateJobResponse>;
  
  /**
   * Ends and forgets a job with all its tasks; idempotent until it is gone. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  DeleteJob: grpc.handleUnaryCall<_stint_batch_v1_DeleteJobRequest__Output, _stint_batch_v1_DeleteJobResponse>;
  
  /**
   * Stops placing a job's tasks; what runs is requeued, terminated or waited for. The job is disabling until nothing of it runs, then
   * disabled; idempotent. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_NOT_ACTIVE in any other state than active,
   * disabling and disabled.
   */
  DisableJob: grpc.handleUnaryCall<_stint_batch_v1_DisableJobRequest__Output, _stint_batch_v1_DisableJobResponse>;
  
  /**
   * Places a disabled job's tasks again; idempotent while it is active. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION
   * JOB_NOT_DISABLED.
   */
  EnableJob: grpc.handleUnaryCall<_stint_batch_v1_EnableJobRequest__Output, _stint_batch_v1_EnableJobResponse>;
  
  /**
   * One job. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  GetJob: grpc.handleUnaryCall<_stint_batch_v1_GetJobRequest__Output, _stint_batch_v1_GetJobResponse>;
  
  /**
   * The account's jobs, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListJobs: grpc.handleUnaryCall<_stint_batch_v1_ListJobsRequest__Output, _stint_batch_v1_ListJobsResponse>;
  
  /**
   * How the job's preparation and release tasks went, a node each, a page at a time; nodes that are gone are not listed. Errors:
   * NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_PREPARATION_NOT_SPECIFIED; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListPreparationAndReleaseStatus: grpc.handleUnaryCall<_stint_batch_v1_ListPreparationAndReleaseStatusRequest__Output, _stint_batch_v1_ListPreparationAndReleaseStatusResponse>;
  
  /**
   * Ends a job: running tasks are ended, waiting ones completed; idempotent while it ends. Errors: NOT_FOUND JOB_NOT_FOUND;
   * FAILED_PRECONDITION JOB_COMPLETED.
   */
  TerminateJob: grpc.handleUnaryCall<_stint_batch_v1_TerminateJobRequest__Output, _stint_batch_v1_TerminateJobResponse>;
  
  /**
   * Changes what of a job may change after its creation; what is unset stays. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION
   * JOB_COMPLETED, JOB_BEING_TERMINATED, JOB_BEING_DELETED, JOB_NOT_DISABLED for a change of the pool; INVALID_ARGUMENT INVALID_VALUE
   * for taking back ON_ALL_TASKS_COMPLETE_TERMINATE_JOB.
   */
  UpdateJob: grpc.handleUnaryCall<_stint_batch_v1_UpdateJobRequest__Output, _stint_batch_v1_UpdateJobResponse>;
  
}

export interface JobServiceDefinition extends grpc.ServiceDefinition {
  CreateJob: MethodDefinition<_stint_batch_v1_CreateJobRequest, _stint_batch_v1_CreateJobResponse, _stint_batch_v1_CreateJobRequest__Output, _stint_batch_v1_CreateJobResponse__Output>
  DeleteJob: MethodDefinition<_stint_batch_v1_DeleteJobRequest, _stint_batch_v1_DeleteJobResponse, _stint_batch_v1_DeleteJobRequest__Output, _stint_batch_v1_DeleteJobResponse__Output>
  DisableJob: MethodDefinition<_stint_batch_v1_DisableJobRequest, _stint_batch_v1_DisableJobResponse, _stint_batch_v1_DisableJobRequest__Output, _stint_batch_v1_DisableJobResponse__Output>
  EnableJob: MethodDefinition<_stint_batch_v1_EnableJobRequest, _stint_batch_v1_EnableJobResponse, _stint_batch_v1_EnableJobRequest__Output, _stint_batch_v1_EnableJobResponse__Output>
  GetJob: MethodDefinition<_stint_batch_v1_GetJobRequest, _stint_batch_v1_GetJobResponse, _stint_batch_v1_GetJobRequest__Output, _stint_batch_v1_GetJobResponse__Output>
  ListJobs: MethodDefinition<_stint_batch_v1_ListJobsRequest, _stint_batch_v1_ListJobsResponse, _stint_batch_v1_ListJobsRequest__Output, _stint_batch_v1_ListJobsResponse__Output>
  ListPreparationAndReleaseStatus: MethodDefinition<_stint_batch_v1_ListPreparationAndReleaseStatusRequest, _stint_batch_v1_ListPreparationAndReleaseStatusResponse, _stint_batch_v1_ListPreparationAndReleaseStatusRequest__Output, _stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>
  TerminateJob: MethodDefinition<_stint_batch_v1_TerminateJobRequest, _stint_batch_v1_TerminateJobResponse, _stint_batch_v1_TerminateJobRequest__Output, _stint_batch_v1_TerminateJobResponse__Output>
  UpdateJob: MethodDefinition<_stint_batch_v1_UpdateJobRequest, _stint_batch_v1_UpdateJobResponse, _stint_batch_v1_UpdateJobRequest__Output, _stint_batch_v1_UpdateJobResponse__Output>
}
