// Original file: proto/stint/batch/v1/job.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateJobRequest as _stint_batch_v1_CreateJobRequest, CreateJobRequest__Output as _stint_batch_v1_CreateJobRequest__Output } from '../../../stint/batch/v1/CreateJobRequest.ts';
import type { CreateJobResponse as _stint_batch_v1_CreateJobResponse, CreateJobResponse__Output as _stint_batch_v1_CreateJobResponse__Output } from '../../../stint/batch/v1/CreateJobResponse.ts';
import type { DeleteJobRequest as _stint_batch_v1_DeleteJobRequest, DeleteJobRequest__Output as _stint_batch_v1_DeleteJobRequest__Output } from '../../../stint/batch/v1/DeleteJobRequest.ts';
import type { DeleteJobResponse as _stint_batch_v1_DeleteJobResponse, DeleteJobResponse__Output as _stint_batch_v1_DeleteJobResponse__Output } from '../../../stint/batch/v1/DeleteJobResponse.ts';
import type { GetJobRequest as _stint_batch_v1_GetJobRequest, GetJobRequest__Output as _stint_batch_v1_GetJobRequest__Output } from '../../../stint/batch/v1/GetJobRequest.ts';
import type { GetJobResponse as _stint_batch_v1_GetJobResponse, GetJobResponse__Output as _stint_batch_v1_GetJobResponse__Output } from '../../../stint/batch/v1/GetJobResponse.ts';
import type { ListJobsRequest as _stint_batch_v1_ListJobsRequest, ListJobsRequest__Output as _stint_batch_v1_ListJobsRequest__Output } from '../../../stint/batch/v1/ListJobsRequest.ts';
import type { ListJobsResponse as _stint_batch_v1_ListJobsResponse, ListJobsResponse__Output as _stint_batch_v1_ListJobsResponse__Output } from '../../../stint/batch/v1/ListJobsResponse.ts';
import type { TerminateJobRequest as _stint_batch_v1_TerminateJobRequest, TerminateJobRequest__Output as _stint_batch_v1_TerminateJobRequest__Output } from '../../../stint/batch/v1/TerminateJobRequest.ts';
import type { TerminateJobResponse as _stint_batch_v1_TerminateJobResponse, TerminateJobResponse__Output as _stint_batch_v1_TerminateJobResponse__Output } from '../../../stint/batch/v1/TerminateJobResponse.ts';
import type { UpdateJobRequest as _stint_batch_v1_UpdateJobRequest, UpdateJobRequest__Output as _stint_batch_v1_UpdateJobRequest__Output } from '../../../stint/batch/v1/UpdateJobRequest.ts';
import type { UpdateJobResponse as _stint_batch_v1_UpdateJobResponse, UpdateJobResponse__Output as _stint_batch_v1_UpdateJobResponse__Output } from '../../../stint/batch/v1/UpdateJobResponse.ts';

/**
 * Jobs of the caller's account.
 */
export interface JobServiceClient extends grpc.Client {
  /**
   * Creates a job. The pool need not exist yet. Errors: ALREADY_EXISTS JOB_EXISTS; INVALID_ARGUMENT.
   */
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  CreateJob(argument: _stint_batch_v1_CreateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Creates a job. The pool need not exist yet. Errors: ALREADY_EXISTS JOB_EXISTS; INVALID_ARGUMENT.
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
   * Changes priority, parallelism or the end policy. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_COMPLETED.
   */
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  UpdateJob(argument: _stint_batch_v1_UpdateJobRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateJobResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes priority, parallelism or the end policy. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_COMPLETED.
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
   * Creates a job. The pool need not exist yet. Errors: ALREADY_EXISTS JOB_EXISTS; INVALID_ARGUMENT.
   */
  CreateJob: grpc.handleUnaryCall<_stint_batch_v1_CreateJobRequest__Output, _stint_batch_v1_CreateJobResponse>;
  
  /**
   * Ends and forgets a job with all its tasks; idempotent until it is gone. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  DeleteJob: grpc.handleUnaryCall<_stint_batch_v1_DeleteJobRequest__Output, _stint_batch_v1_DeleteJobResponse>;
  
  /**
   * One job. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  GetJob: grpc.handleUnaryCall<_stint_batch_v1_GetJobRequest__Output, _stint_batch_v1_GetJobResponse>;
  
  /**
   * The account's jobs, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListJobs: grpc.handleUnaryCall<_stint_batch_v1_ListJobsRequest__Output, _stint_batch_v1_ListJobsResponse>;
  
  /**
   * Ends a job: running tasks are ended, waiting ones completed; idempotent while it ends. Errors: NOT_FOUND JOB_NOT_FOUND;
   * FAILED_PRECONDITION JOB_COMPLETED.
   */
  TerminateJob: grpc.handleUnaryCall<_stint_batch_v1_TerminateJobRequest__Output, _stint_batch_v1_TerminateJobResponse>;
  
  /**
   * Changes priority, parallelism or the end policy. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_COMPLETED.
   */
  UpdateJob: grpc.handleUnaryCall<_stint_batch_v1_UpdateJobRequest__Output, _stint_batch_v1_UpdateJobResponse>;
  
}

export interface JobServiceDefinition extends grpc.ServiceDefinition {
  CreateJob: MethodDefinition<_stint_batch_v1_CreateJobRequest, _stint_batch_v1_CreateJobResponse, _stint_batch_v1_CreateJobRequest__Output, _stint_batch_v1_CreateJobResponse__Output>
  DeleteJob: MethodDefinition<_stint_batch_v1_DeleteJobRequest, _stint_batch_v1_DeleteJobResponse, _stint_batch_v1_DeleteJobRequest__Output, _stint_batch_v1_DeleteJobResponse__Output>
  GetJob: MethodDefinition<_stint_batch_v1_GetJobRequest, _stint_batch_v1_GetJobResponse, _stint_batch_v1_GetJobRequest__Output, _stint_batch_v1_GetJobResponse__Output>
  ListJobs: MethodDefinition<_stint_batch_v1_ListJobsRequest, _stint_batch_v1_ListJobsResponse, _stint_batch_v1_ListJobsRequest__Output, _stint_batch_v1_ListJobsResponse__Output>
  TerminateJob: MethodDefinition<_stint_batch_v1_TerminateJobRequest, _stint_batch_v1_TerminateJobResponse, _stint_batch_v1_TerminateJobRequest__Output, _stint_batch_v1_TerminateJobResponse__Output>
  UpdateJob: MethodDefinition<_stint_batch_v1_UpdateJobRequest, _stint_batch_v1_UpdateJobResponse, _stint_batch_v1_UpdateJobRequest__Output, _stint_batch_v1_UpdateJobResponse__Output>
}
