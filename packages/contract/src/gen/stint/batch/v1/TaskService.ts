// Original file: proto/stint/batch/v1/task.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CountTasksRequest as _stint_batch_v1_CountTasksRequest, CountTasksRequest__Output as _stint_batch_v1_CountTasksRequest__Output } from '../../../stint/batch/v1/CountTasksRequest.ts';
import type { CountTasksResponse as _stint_batch_v1_CountTasksResponse, CountTasksResponse__Output as _stint_batch_v1_CountTasksResponse__Output } from '../../../stint/batch/v1/CountTasksResponse.ts';
import type { DeleteTaskRequest as _stint_batch_v1_DeleteTaskRequest, DeleteTaskRequest__Output as _stint_batch_v1_DeleteTaskRequest__Output } from '../../../stint/batch/v1/DeleteTaskRequest.ts';
import type { DeleteTaskResponse as _stint_batch_v1_DeleteTaskResponse, DeleteTaskResponse__Output as _stint_batch_v1_DeleteTaskResponse__Output } from '../../../stint/batch/v1/DeleteTaskResponse.ts';
import type { ExplainTaskRequest as _stint_batch_v1_ExplainTaskRequest, ExplainTaskRequest__Output as _stint_batch_v1_ExplainTaskRequest__Output } from '../../../stint/batch/v1/ExplainTaskRequest.ts';
import type { ExplainTaskResponse as _stint_batch_v1_ExplainTaskResponse, ExplainTaskResponse__Output as _stint_batch_v1_ExplainTaskResponse__Output } from '../../../stint/batch/v1/ExplainTaskResponse.ts';
import type { GetTaskRequest as _stint_batch_v1_GetTaskRequest, GetTaskRequest__Output as _stint_batch_v1_GetTaskRequest__Output } from '../../../stint/batch/v1/GetTaskRequest.ts';
import type { GetTaskResponse as _stint_batch_v1_GetTaskResponse, GetTaskResponse__Output as _stint_batch_v1_GetTaskResponse__Output } from '../../../stint/batch/v1/GetTaskResponse.ts';
import type { ListSubtasksRequest as _stint_batch_v1_ListSubtasksRequest, ListSubtasksRequest__Output as _stint_batch_v1_ListSubtasksRequest__Output } from '../../../stint/batch/v1/ListSubtasksRequest.ts';
import type { ListSubtasksResponse as _stint_batch_v1_ListSubtasksResponse, ListSubtasksResponse__Output as _stint_batch_v1_ListSubtasksResponse__Output } from '../../../stint/batch/v1/ListSubtasksResponse.ts';
import type { ListTasksRequest as _stint_batch_v1_ListTasksRequest, ListTasksRequest__Output as _stint_batch_v1_ListTasksRequest__Output } from '../../../stint/batch/v1/ListTasksRequest.ts';
import type { ListTasksResponse as _stint_batch_v1_ListTasksResponse, ListTasksResponse__Output as _stint_batch_v1_ListTasksResponse__Output } from '../../../stint/batch/v1/ListTasksResponse.ts';
import type { ReactivateTaskRequest as _stint_batch_v1_ReactivateTaskRequest, ReactivateTaskRequest__Output as _stint_batch_v1_ReactivateTaskRequest__Output } from '../../../stint/batch/v1/ReactivateTaskRequest.ts';
import type { ReactivateTaskResponse as _stint_batch_v1_ReactivateTaskResponse, ReactivateTaskResponse__Output as _stint_batch_v1_ReactivateTaskResponse__Output } from '../../../stint/batch/v1/ReactivateTaskResponse.ts';
import type { SubmitTasksRequest as _stint_batch_v1_SubmitTasksRequest, SubmitTasksRequest__Output as _stint_batch_v1_SubmitTasksRequest__Output } from '../../../stint/batch/v1/SubmitTasksRequest.ts';
import type { SubmitTasksResponse as _stint_batch_v1_SubmitTasksResponse, SubmitTasksResponse__Output as _stint_batch_v1_SubmitTasksResponse__Output } from '../../../stint/batch/v1/SubmitTasksResponse.ts';
import type { TerminateTaskRequest as _stint_batch_v1_TerminateTaskRequest, TerminateTaskRequest__Output as _stint_batch_v1_TerminateTaskRequest__Output } from '../../../stint/batch/v1/TerminateTaskRequest.ts';
import type { TerminateTaskResponse as _stint_batch_v1_TerminateTaskResponse, TerminateTaskResponse__Output as _stint_batch_v1_TerminateTaskResponse__Output } from '../../../stint/batch/v1/TerminateTaskResponse.ts';
import type { UpdateTaskRequest as _stint_batch_v1_UpdateTaskRequest, UpdateTaskRequest__Output as _stint_batch_v1_UpdateTaskRequest__Output } from '../../../stint/batch/v1/UpdateTaskRequest.ts';
import type { UpdateTaskResponse as _stint_batch_v1_UpdateTaskResponse, UpdateTaskResponse__Output as _stint_batch_v1_UpdateTaskResponse__Output } from '../../../stint/batch/v1/UpdateTaskResponse.ts';

/**
 * Tasks of a job. Every call names the job by its id; ids are compared without regard to case.
 */
export interface TaskServiceClient extends grpc.Client {
  /**
   * How many tasks of a job are in each state; exact. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  CountTasks(argument: _stint_batch_v1_CountTasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  CountTasks(argument: _stint_batch_v1_CountTasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  CountTasks(argument: _stint_batch_v1_CountTasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  CountTasks(argument: _stint_batch_v1_CountTasksRequest, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  /**
   * How many tasks of a job are in each state; exact. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  countTasks(argument: _stint_batch_v1_CountTasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  countTasks(argument: _stint_batch_v1_CountTasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  countTasks(argument: _stint_batch_v1_CountTasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  countTasks(argument: _stint_batch_v1_CountTasksRequest, callback: grpc.requestCallback<_stint_batch_v1_CountTasksResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Forgets a task and its files; one that runs is ended first. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  DeleteTask(argument: _stint_batch_v1_DeleteTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  DeleteTask(argument: _stint_batch_v1_DeleteTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  DeleteTask(argument: _stint_batch_v1_DeleteTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  DeleteTask(argument: _stint_batch_v1_DeleteTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Forgets a task and its files; one that runs is ended first. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  deleteTask(argument: _stint_batch_v1_DeleteTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  deleteTask(argument: _stint_batch_v1_DeleteTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  deleteTask(argument: _stint_batch_v1_DeleteTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  deleteTask(argument: _stint_batch_v1_DeleteTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Says why a task has not started, with numbers, per node. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  ExplainTask(argument: _stint_batch_v1_ExplainTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  ExplainTask(argument: _stint_batch_v1_ExplainTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  ExplainTask(argument: _stint_batch_v1_ExplainTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  ExplainTask(argument: _stint_batch_v1_ExplainTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Says why a task has not started, with numbers, per node. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  explainTask(argument: _stint_batch_v1_ExplainTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  explainTask(argument: _stint_batch_v1_ExplainTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  explainTask(argument: _stint_batch_v1_ExplainTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  explainTask(argument: _stint_batch_v1_ExplainTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_ExplainTaskResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One task. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  GetTask(argument: _stint_batch_v1_GetTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  GetTask(argument: _stint_batch_v1_GetTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  GetTask(argument: _stint_batch_v1_GetTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  GetTask(argument: _stint_batch_v1_GetTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One task. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  getTask(argument: _stint_batch_v1_GetTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  getTask(argument: _stint_batch_v1_GetTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  getTask(argument: _stint_batch_v1_GetTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  getTask(argument: _stint_batch_v1_GetTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_GetTaskResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The subtasks of a multi-instance task, in the order of their numbers, in its present or last attempt; the primary, which is the
   * task itself, is not among them. Empty for other tasks, and before the first attempt. Errors: NOT_FOUND JOB_NOT_FOUND,
   * TASK_NOT_FOUND.
   */
  ListSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  ListSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  ListSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  ListSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The subtasks of a multi-instance task, in the order of their numbers, in its present or last attempt; the primary, which is the
   * task itself, is not among them. Empty for other tasks, and before the first attempt. Errors: NOT_FOUND JOB_NOT_FOUND,
   * TASK_NOT_FOUND.
   */
  listSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  listSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  listSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  listSubtasks(argument: _stint_batch_v1_ListSubtasksRequest, callback: grpc.requestCallback<_stint_batch_v1_ListSubtasksResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The tasks of a job in order of submission, a page at a time. Errors: NOT_FOUND JOB_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListTasks(argument: _stint_batch_v1_ListTasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  ListTasks(argument: _stint_batch_v1_ListTasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  ListTasks(argument: _stint_batch_v1_ListTasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  ListTasks(argument: _stint_batch_v1_ListTasksRequest, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The tasks of a job in order of submission, a page at a time. Errors: NOT_FOUND JOB_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listTasks(argument: _stint_batch_v1_ListTasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  listTasks(argument: _stint_batch_v1_ListTasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  listTasks(argument: _stint_batch_v1_ListTasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  listTasks(argument: _stint_batch_v1_ListTasksRequest, callback: grpc.requestCallback<_stint_batch_v1_ListTasksResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Lets a task that failed run again: it is active as if it had never run, with its retries counted anew. What its end did to its job
   * and its dependents stays done. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION TASK_NOT_COMPLETED,
   * TASK_SUCCEEDED, JOB_COMPLETED, JOB_BEING_TERMINATED, JOB_BEING_DELETED.
   */
  ReactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  ReactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  ReactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  ReactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Lets a task that failed run again: it is active as if it had never run, with its retries counted anew. What its end did to its job
   * and its dependents stays done. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION TASK_NOT_COMPLETED,
   * TASK_SUCCEEDED, JOB_COMPLETED, JOB_BEING_TERMINATED, JOB_BEING_DELETED.
   */
  reactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  reactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  reactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  reactivateTask(argument: _stint_batch_v1_ReactivateTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_ReactivateTaskResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Adds tasks to a job. Each task is judged by itself: one that is refused does not keep the others out. The answer is given when
   * all accepted tasks are durable. With the same request id and the same body the first answer is given again (for 24 hours); with
   * the same request id and another body the call is refused with REQUEST_ID_REUSED.
   * Limits: 1,000 tasks and 512 KB a call. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_COMPLETED, JOB_BEING_TERMINATED,
   * JOB_BEING_DELETED; INVALID_ARGUMENT for the whole call when it holds no task or breaks a limit; UNAVAILABLE: send it again, with
   * the same request id.
   */
  SubmitTasks(argument: _stint_batch_v1_SubmitTasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  SubmitTasks(argument: _stint_batch_v1_SubmitTasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  SubmitTasks(argument: _stint_batch_v1_SubmitTasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  SubmitTasks(argument: _stint_batch_v1_SubmitTasksRequest, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Adds tasks to a job. Each task is judged by itself: one that is refused does not keep the others out. The answer is given when
   * all accepted tasks are durable. With the same request id and the same body the first answer is given again (for 24 hours); with
   * the same request id and another body the call is refused with REQUEST_ID_REUSED.
   * Limits: 1,000 tasks and 512 KB a call. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_COMPLETED, JOB_BEING_TERMINATED,
   * JOB_BEING_DELETED; INVALID_ARGUMENT for the whole call when it holds no task or breaks a limit; UNAVAILABLE: send it again, with
   * the same request id.
   */
  submitTasks(argument: _stint_batch_v1_SubmitTasksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  submitTasks(argument: _stint_batch_v1_SubmitTasksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  submitTasks(argument: _stint_batch_v1_SubmitTasksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  submitTasks(argument: _stint_batch_v1_SubmitTasksRequest, callback: grpc.requestCallback<_stint_batch_v1_SubmitTasksResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Ends a task: one that runs is asked to stop, then killed. Idempotent while the task is ending; FAILED_PRECONDITION
   * TASK_COMPLETED once it has ended.
   */
  TerminateTask(argument: _stint_batch_v1_TerminateTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  TerminateTask(argument: _stint_batch_v1_TerminateTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  TerminateTask(argument: _stint_batch_v1_TerminateTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  TerminateTask(argument: _stint_batch_v1_TerminateTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Ends a task: one that runs is asked to stop, then killed. Idempotent while the task is ending; FAILED_PRECONDITION
   * TASK_COMPLETED once it has ended.
   */
  terminateTask(argument: _stint_batch_v1_TerminateTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  terminateTask(argument: _stint_batch_v1_TerminateTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  terminateTask(argument: _stint_batch_v1_TerminateTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  terminateTask(argument: _stint_batch_v1_TerminateTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_TerminateTaskResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Replaces a task's constraints. The retries hold from the end of its present attempt, the limits from its next attempt. Errors:
   * NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION TASK_COMPLETED, JOB_COMPLETED and its like.
   */
  UpdateTask(argument: _stint_batch_v1_UpdateTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  UpdateTask(argument: _stint_batch_v1_UpdateTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  UpdateTask(argument: _stint_batch_v1_UpdateTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  UpdateTask(argument: _stint_batch_v1_UpdateTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Replaces a task's constraints. The retries hold from the end of its present attempt, the limits from its next attempt. Errors:
   * NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION TASK_COMPLETED, JOB_COMPLETED and its like.
   */
  updateTask(argument: _stint_batch_v1_UpdateTaskRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  updateTask(argument: _stint_batch_v1_UpdateTaskRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  updateTask(argument: _stint_batch_v1_UpdateTaskRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  updateTask(argument: _stint_batch_v1_UpdateTaskRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateTaskResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Tasks of a job. Every call names the job by its id; ids are compared without regard to case.
 */
export interface TaskServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * How many tasks of a job are in each state; exact. Errors: NOT_FOUND JOB_NOT_FOUND.
   */
  CountTasks: grpc.handleUnaryCall<_stint_batch_v1_CountTasksRequest__Output, _stint_batch_v1_CountTasksResponse>;
  
  /**
   * Forgets a task and its files; one that runs is ended first. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  DeleteTask: grpc.handleUnaryCall<_stint_batch_v1_DeleteTaskRequest__Output, _stint_batch_v1_DeleteTaskResponse>;
  
  /**
   * Says why a task has not started, with numbers, per node. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  ExplainTask: grpc.handleUnaryCall<_stint_batch_v1_ExplainTaskRequest__Output, _stint_batch_v1_ExplainTaskResponse>;
  
  /**
   * One task. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND.
   */
  GetTask: grpc.handleUnaryCall<_stint_batch_v1_GetTaskRequest__Output, _stint_batch_v1_GetTaskResponse>;
  
  /**
   * The subtasks of a multi-instance task, in the order of their numbers, in its present or last attempt; the primary, which is the
   * task itself, is not among them. Empty for other tasks, and before the first attempt. Errors: NOT_FOUND JOB_NOT_FOUND,
   * TASK_NOT_FOUND.
   */
  ListSubtasks: grpc.handleUnaryCall<_stint_batch_v1_ListSubtasksRequest__Output, _stint_batch_v1_ListSubtasksResponse>;
  
  /**
   * The tasks of a job in order of submission, a page at a time. Errors: NOT_FOUND JOB_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListTasks: grpc.handleUnaryCall<_stint_batch_v1_ListTasksRequest__Output, _stint_batch_v1_ListTasksResponse>;
  
  /**
   * Lets a task that failed run again: it is active as if it had never run, with its retries counted anew. What its end did to its job
   * and its dependents stays done. Errors: NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION TASK_NOT_COMPLETED,
   * TASK_SUCCEEDED, JOB_COMPLETED, JOB_BEING_TERMINATED, JOB_BEING_DELETED.
   */
  ReactivateTask: grpc.handleUnaryCall<_stint_batch_v1_ReactivateTaskRequest__Output, _stint_batch_v1_ReactivateTaskResponse>;
  
  /**
   * Adds tasks to a job. Each task is judged by itself: one that is refused does not keep the others out. The answer is given when
   * all accepted tasks are durable. With the same request id and the same body the first answer is given again (for 24 hours); with
   * the same request id and another body the call is refused with REQUEST_ID_REUSED.
   * Limits: 1,000 tasks and 512 KB a call. Errors: NOT_FOUND JOB_NOT_FOUND; FAILED_PRECONDITION JOB_COMPLETED, JOB_BEING_TERMINATED,
   * JOB_BEING_DELETED; INVALID_ARGUMENT for the whole call when it holds no task or breaks a limit; UNAVAILABLE: send it again, with
   * the same request id.
   */
  SubmitTasks: grpc.handleUnaryCall<_stint_batch_v1_SubmitTasksRequest__Output, _stint_batch_v1_SubmitTasksResponse>;
  
  /**
   * Ends a task: one that runs is asked to stop, then killed. Idempotent while the task is ending; FAILED_PRECONDITION
   * TASK_COMPLETED once it has ended.
   */
  TerminateTask: grpc.handleUnaryCall<_stint_batch_v1_TerminateTaskRequest__Output, _stint_batch_v1_TerminateTaskResponse>;
  
  /**
   * Replaces a task's constraints. The retries hold from the end of its present attempt, the limits from its next attempt. Errors:
   * NOT_FOUND JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION TASK_COMPLETED, JOB_COMPLETED and its like.
   */
  UpdateTask: grpc.handleUnaryCall<_stint_batch_v1_UpdateTaskRequest__Output, _stint_batch_v1_UpdateTaskResponse>;
  
}

export interface TaskServiceDefinition extends grpc.ServiceDefinition {
  CountTasks: MethodDefinition<_stint_batch_v1_CountTasksRequest, _stint_batch_v1_CountTasksResponse, _stint_batch_v1_CountTasksRequest__Output, _stint_batch_v1_CountTasksResponse__Output>
  DeleteTask: MethodDefinition<_stint_batch_v1_DeleteTaskRequest, _stint_batch_v1_DeleteTaskResponse, _stint_batch_v1_DeleteTaskRequest__Output, _stint_batch_v1_DeleteTaskResponse__Output>
  ExplainTask: MethodDefinition<_stint_batch_v1_ExplainTaskRequest, _stint_batch_v1_ExplainTaskResponse, _stint_batch_v1_ExplainTaskRequest__Output, _stint_batch_v1_ExplainTaskResponse__Output>
  GetTask: MethodDefinition<_stint_batch_v1_GetTaskRequest, _stint_batch_v1_GetTaskResponse, _stint_batch_v1_GetTaskRequest__Output, _stint_batch_v1_GetTaskResponse__Output>
  ListSubtasks: MethodDefinition<_stint_batch_v1_ListSubtasksRequest, _stint_batch_v1_ListSubtasksResponse, _stint_batch_v1_ListSubtasksRequest__Output, _stint_batch_v1_ListSubtasksResponse__Output>
  ListTasks: MethodDefinition<_stint_batch_v1_ListTasksRequest, _stint_batch_v1_ListTasksResponse, _stint_batch_v1_ListTasksRequest__Output, _stint_batch_v1_ListTasksResponse__Output>
  ReactivateTask: MethodDefinition<_stint_batch_v1_ReactivateTaskRequest, _stint_batch_v1_ReactivateTaskResponse, _stint_batch_v1_ReactivateTaskRequest__Output, _stint_batch_v1_ReactivateTaskResponse__Output>
  SubmitTasks: MethodDefinition<_stint_batch_v1_SubmitTasksRequest, _stint_batch_v1_SubmitTasksResponse, _stint_batch_v1_SubmitTasksRequest__Output, _stint_batch_v1_SubmitTasksResponse__Output>
  TerminateTask: MethodDefinition<_stint_batch_v1_TerminateTaskRequest, _stint_batch_v1_TerminateTaskResponse, _stint_batch_v1_TerminateTaskRequest__Output, _stint_batch_v1_TerminateTaskResponse__Output>
  UpdateTask: MethodDefinition<_stint_batch_v1_UpdateTaskRequest, _stint_batch_v1_UpdateTaskResponse, _stint_batch_v1_UpdateTaskRequest__Output, _stint_batch_v1_UpdateTaskResponse__Output>
}
