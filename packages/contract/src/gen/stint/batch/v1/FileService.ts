// Original file: proto/stint/batch/v1/file.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { DeleteNodeFileRequest as _stint_batch_v1_DeleteNodeFileRequest, DeleteNodeFileRequest__Output as _stint_batch_v1_DeleteNodeFileRequest__Output } from '../../../stint/batch/v1/DeleteNodeFileRequest.ts';
import type { DeleteNodeFileResponse as _stint_batch_v1_DeleteNodeFileResponse, DeleteNodeFileResponse__Output as _stint_batch_v1_DeleteNodeFileResponse__Output } from '../../../stint/batch/v1/DeleteNodeFileResponse.ts';
import type { DeleteTaskFileRequest as _stint_batch_v1_DeleteTaskFileRequest, DeleteTaskFileRequest__Output as _stint_batch_v1_DeleteTaskFileRequest__Output } from '../../../stint/batch/v1/DeleteTaskFileRequest.ts';
import type { DeleteTaskFileResponse as _stint_batch_v1_DeleteTaskFileResponse, DeleteTaskFileResponse__Output as _stint_batch_v1_DeleteTaskFileResponse__Output } from '../../../stint/batch/v1/DeleteTaskFileResponse.ts';
import type { GetNodeFileRequest as _stint_batch_v1_GetNodeFileRequest, GetNodeFileRequest__Output as _stint_batch_v1_GetNodeFileRequest__Output } from '../../../stint/batch/v1/GetNodeFileRequest.ts';
import type { GetNodeFileResponse as _stint_batch_v1_GetNodeFileResponse, GetNodeFileResponse__Output as _stint_batch_v1_GetNodeFileResponse__Output } from '../../../stint/batch/v1/GetNodeFileResponse.ts';
import type { GetTaskFileRequest as _stint_batch_v1_GetTaskFileRequest, GetTaskFileRequest__Output as _stint_batch_v1_GetTaskFileRequest__Output } from '../../../stint/batch/v1/GetTaskFileRequest.ts';
import type { GetTaskFileResponse as _stint_batch_v1_GetTaskFileResponse, GetTaskFileResponse__Output as _stint_batch_v1_GetTaskFileResponse__Output } from '../../../stint/batch/v1/GetTaskFileResponse.ts';
import type { ListNodeFilesRequest as _stint_batch_v1_ListNodeFilesRequest, ListNodeFilesRequest__Output as _stint_batch_v1_ListNodeFilesRequest__Output } from '../../../stint/batch/v1/ListNodeFilesRequest.ts';
import type { ListNodeFilesResponse as _stint_batch_v1_ListNodeFilesResponse, ListNodeFilesResponse__Output as _stint_batch_v1_ListNodeFilesResponse__Output } from '../../../stint/batch/v1/ListNodeFilesResponse.ts';
import type { ListTaskFilesRequest as _stint_batch_v1_ListTaskFilesRequest, ListTaskFilesRequest__Output as _stint_batch_v1_ListTaskFilesRequest__Output } from '../../../stint/batch/v1/ListTaskFilesRequest.ts';
import type { ListTaskFilesResponse as _stint_batch_v1_ListTaskFilesResponse, ListTaskFilesResponse__Output as _stint_batch_v1_ListTaskFilesResponse__Output } from '../../../stint/batch/v1/ListTaskFilesResponse.ts';
import type { ReadNodeFileRequest as _stint_batch_v1_ReadNodeFileRequest, ReadNodeFileRequest__Output as _stint_batch_v1_ReadNodeFileRequest__Output } from '../../../stint/batch/v1/ReadNodeFileRequest.ts';
import type { ReadNodeFileResponse as _stint_batch_v1_ReadNodeFileResponse, ReadNodeFileResponse__Output as _stint_batch_v1_ReadNodeFileResponse__Output } from '../../../stint/batch/v1/ReadNodeFileResponse.ts';
import type { ReadTaskFileRequest as _stint_batch_v1_ReadTaskFileRequest, ReadTaskFileRequest__Output as _stint_batch_v1_ReadTaskFileRequest__Output } from '../../../stint/batch/v1/ReadTaskFileRequest.ts';
import type { ReadTaskFileResponse as _stint_batch_v1_ReadTaskFileResponse, ReadTaskFileResponse__Output as _stint_batch_v1_ReadTaskFileResponse__Output } from '../../../stint/batch/v1/ReadTaskFileResponse.ts';

/**
 * The files of tasks and nodes, through the controller; no port of the node need be open. Paths are relative, use / and may not leave their
 * directory; links are listed by nobody and followed by nothing. When a task's node cannot be reached, or its files were cleaned up there,
 * what was spooled of its last attempt answers instead, and says so; the same is so of what programs of a node wrote.
 * Errors of every call: NOT_FOUND FILE_NOT_FOUND, and of calls about tasks JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION
 * TASK_FILES_UNAVAILABLE: the task has not been on a node that can be reached; TASK_FILES_CLEANED_UP: its retention time is over; of calls
 * about nodes NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_UNAVAILABLE: the node cannot be reached.
 */
export interface FileServiceClient extends grpc.Client {
  /**
   * Removes a file of a node, or a directory below those of the root, there and from the spool. Errors: also FAILED_PRECONDITION DIRECTORY_NOT_EMPTY.
   */
  DeleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  DeleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  DeleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  DeleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Removes a file of a node, or a directory below those of the root, there and from the spool. Errors: also FAILED_PRECONDITION DIRECTORY_NOT_EMPTY.
   */
  deleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  deleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  deleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  deleteNodeFile(argument: _stint_batch_v1_DeleteNodeFileRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeFileResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Removes a file of a task, or a directory, on its node and from the spool. Errors: also FAILED_PRECONDITION DIRECTORY_NOT_EMPTY.
   */
  DeleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  DeleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  DeleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  DeleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Removes a file of a task, or a directory, on its node and from the spool. Errors: also FAILED_PRECONDITION DIRECTORY_NOT_EMPTY.
   */
  deleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  deleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  deleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  deleteTaskFile(argument: _stint_batch_v1_DeleteTaskFileRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteTaskFileResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * What one file or directory of a node is, without its bytes.
   */
  GetNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  GetNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  GetNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  GetNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  /**
   * What one file or directory of a node is, without its bytes.
   */
  getNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  getNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  getNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  getNodeFile(argument: _stint_batch_v1_GetNodeFileRequest, callback: grpc.requestCallback<_stint_batch_v1_GetNodeFileResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * What one file or directory of a task is, without its bytes.
   */
  GetTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  GetTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  GetTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  GetTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  /**
   * What one file or directory of a task is, without its bytes.
   */
  getTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  getTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  getTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  getTaskFile(argument: _stint_batch_v1_GetTaskFileRequest, callback: grpc.requestCallback<_stint_batch_v1_GetTaskFileResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The files of a node below its root, in order of path, a page at a time: applications, shared, startup (of the start task) and
   * workitems/JOB/job-1/TASK (of tasks, and of jobs' preparation tasks).
   */
  ListNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  ListNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  ListNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  ListNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The files of a node below its root, in order of path, a page at a time: applications, shared, startup (of the start task) and
   * workitems/JOB/job-1/TASK (of tasks, and of jobs' preparation tasks).
   */
  listNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  listNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  listNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  listNodeFiles(argument: _stint_batch_v1_ListNodeFilesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListNodeFilesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The files of a task, in order of path, a page at a time.
   */
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The files of a task, in order of path, a page at a time.
   */
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The bytes of a file of a node, from an offset; with follow, until the program that writes there has ended. Errors: also OUT_OF_RANGE
   * INVALID_RANGE.
   */
  ReadNodeFile(argument: _stint_batch_v1_ReadNodeFileRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadNodeFileResponse__Output>;
  ReadNodeFile(argument: _stint_batch_v1_ReadNodeFileRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadNodeFileResponse__Output>;
  /**
   * The bytes of a file of a node, from an offset; with follow, until the program that writes there has ended. Errors: also OUT_OF_RANGE
   * INVALID_RANGE.
   */
  readNodeFile(argument: _stint_batch_v1_ReadNodeFileRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadNodeFileResponse__Output>;
  readNodeFile(argument: _stint_batch_v1_ReadNodeFileRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadNodeFileResponse__Output>;
  
  /**
   * The bytes of a file, from an offset; with follow, until the task has ended. Errors: also OUT_OF_RANGE INVALID_RANGE.
   */
  ReadTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  ReadTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  /**
   * The bytes of a file, from an offset; with follow, until the task has ended. Errors: also OUT_OF_RANGE INVALID_RANGE.
   */
  readTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  readTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  
}

/**
 * The files of tasks and nodes, through the controller; no port of the node need be open. Paths are relative, use / and may not leave their
 * directory; links are listed by nobody and followed by nothing. When a task's node cannot be reached, or its files were cleaned up there,
 * what was spooled of its last attempt answers instead, and says so; the same is so of what programs of a node wrote.
 * Errors of every call: NOT_FOUND FILE_NOT_FOUND, and of calls about tasks JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION
 * TASK_FILES_UNAVAILABLE: the task has not been on a node that can be reached; TASK_FILES_CLEANED_UP: its retention time is over; of calls
 * about nodes NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_UNAVAILABLE: the node cannot be reached.
 */
export interface FileServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Removes a file of a node, or a directory below those of the root, there and from the spool. Errors: also FAILED_PRECONDITION DIRECTORY_NOT_EMPTY.
   */
  DeleteNodeFile: grpc.handleUnaryCall<_stint_batch_v1_DeleteNodeFileRequest__Output, _stint_batch_v1_DeleteNodeFileResponse>;
  
  /**
   * Removes a file of a task, or a directory, on its node and from the spool. Errors: also FAILED_PRECONDITION DIRECTORY_NOT_EMPTY.
   */
  DeleteTaskFile: grpc.handleUnaryCall<_stint_batch_v1_DeleteTaskFileRequest__Output, _stint_batch_v1_DeleteTaskFileResponse>;
  
  /**
   * What one file or directory of a node is, without its bytes.
   */
  GetNodeFile: grpc.handleUnaryCall<_stint_batch_v1_GetNodeFileRequest__Output, _stint_batch_v1_GetNodeFileResponse>;
  
  /**
   * What one file or directory of a task is, without its bytes.
   */
  GetTaskFile: grpc.handleUnaryCall<_stint_batch_v1_GetTaskFileRequest__Output, _stint_batch_v1_GetTaskFileResponse>;
  
  /**
   * The files of a node below its root, in order of path, a page at a time: applications, shared, startup (of the start task) and
   * workitems/JOB/job-1/TASK (of tasks, and of jobs' preparation tasks).
   */
  ListNodeFiles: grpc.handleUnaryCall<_stint_batch_v1_ListNodeFilesRequest__Output, _stint_batch_v1_ListNodeFilesResponse>;
  
  /**
   * The files of a task, in order of path, a page at a time.
   */
  ListTaskFiles: grpc.handleUnaryCall<_stint_batch_v1_ListTaskFilesRequest__Output, _stint_batch_v1_ListTaskFilesResponse>;
  
  /**
   * The bytes of a file of a node, from an offset; with follow, until the program that writes there has ended. Errors: also OUT_OF_RANGE
   * INVALID_RANGE.
   */
  ReadNodeFile: grpc.handleServerStreamingCall<_stint_batch_v1_ReadNodeFileRequest__Output, _stint_batch_v1_ReadNodeFileResponse>;
  
  /**
   * The bytes of a file, from an offset; with follow, until the task has ended. Errors: also OUT_OF_RANGE INVALID_RANGE.
   */
  ReadTaskFile: grpc.handleServerStreamingCall<_stint_batch_v1_ReadTaskFileRequest__Output, _stint_batch_v1_ReadTaskFileResponse>;
  
}

export interface FileServiceDefinition extends grpc.ServiceDefinition {
  DeleteNodeFile: MethodDefinition<_stint_batch_v1_DeleteNodeFileRequest, _stint_batch_v1_DeleteNodeFileResponse, _stint_batch_v1_DeleteNodeFileRequest__Output, _stint_batch_v1_DeleteNodeFileResponse__Output>
  DeleteTaskFile: MethodDefinition<_stint_batch_v1_DeleteTaskFileRequest, _stint_batch_v1_DeleteTaskFileResponse, _stint_batch_v1_DeleteTaskFileRequest__Output, _stint_batch_v1_DeleteTaskFileResponse__Output>
  GetNodeFile: MethodDefinition<_stint_batch_v1_GetNodeFileRequest, _stint_batch_v1_GetNodeFileResponse, _stint_batch_v1_GetNodeFileRequest__Output, _stint_batch_v1_GetNodeFileResponse__Output>
  GetTaskFile: MethodDefinition<_stint_batch_v1_GetTaskFileRequest, _stint_batch_v1_GetTaskFileResponse, _stint_batch_v1_GetTaskFileRequest__Output, _stint_batch_v1_GetTaskFileResponse__Output>
  ListNodeFiles: MethodDefinition<_stint_batch_v1_ListNodeFilesRequest, _stint_batch_v1_ListNodeFilesResponse, _stint_batch_v1_ListNodeFilesRequest__Output, _stint_batch_v1_ListNodeFilesResponse__Output>
  ListTaskFiles: MethodDefinition<_stint_batch_v1_ListTaskFilesRequest, _stint_batch_v1_ListTaskFilesResponse, _stint_batch_v1_ListTaskFilesRequest__Output, _stint_batch_v1_ListTaskFilesResponse__Output>
  ReadNodeFile: MethodDefinition<_stint_batch_v1_ReadNodeFileRequest, _stint_batch_v1_ReadNodeFileResponse, _stint_batch_v1_ReadNodeFileRequest__Output, _stint_batch_v1_ReadNodeFileResponse__Output>
  ReadTaskFile: MethodDefinition<_stint_batch_v1_ReadTaskFileRequest, _stint_batch_v1_ReadTaskFileResponse, _stint_batch_v1_ReadTaskFileRequest__Output, _stint_batch_v1_ReadTaskFileResponse__Output>
}
