// Original file: proto/stint/batch/v1/file.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ListTaskFilesRequest as _stint_batch_v1_ListTaskFilesRequest, ListTaskFilesRequest__Output as _stint_batch_v1_ListTaskFilesRequest__Output } from '../../../stint/batch/v1/ListTaskFilesRequest.ts';
import type { ListTaskFilesResponse as _stint_batch_v1_ListTaskFilesResponse, ListTaskFilesResponse__Output as _stint_batch_v1_ListTaskFilesResponse__Output } from '../../../stint/batch/v1/ListTaskFilesResponse.ts';
import type { ReadTaskFileRequest as _stint_batch_v1_ReadTaskFileRequest, ReadTaskFileRequest__Output as _stint_batch_v1_ReadTaskFileRequest__Output } from '../../../stint/batch/v1/ReadTaskFileRequest.ts';
import type { ReadTaskFileResponse as _stint_batch_v1_ReadTaskFileResponse, ReadTaskFileResponse__Output as _stint_batch_v1_ReadTaskFileResponse__Output } from '../../../stint/batch/v1/ReadTaskFileResponse.ts';

/**
 * The files of tasks, read through the controller; no port of the node need be open.
 */
export interface FileServiceClient extends grpc.Client {
  /**
   * The files of a task below a directory. Errors: NOT_FOUND TASK_NOT_FOUND, FILE_NOT_FOUND; FAILED_PRECONDITION
   * TASK_FILES_UNAVAILABLE.
   */
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  ListTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The files of a task below a directory. Errors: NOT_FOUND TASK_NOT_FOUND, FILE_NOT_FOUND; FAILED_PRECONDITION
   * TASK_FILES_UNAVAILABLE.
   */
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  listTaskFiles(argument: _stint_batch_v1_ListTaskFilesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListTaskFilesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The bytes of a file, from an offset; with follow, until the task has ended. Errors: as ListTaskFiles; OUT_OF_RANGE INVALID_RANGE.
   */
  ReadTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  ReadTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  /**
   * The bytes of a file, from an offset; with follow, until the task has ended. Errors: as ListTaskFiles; OUT_OF_RANGE INVALID_RANGE.
   */
  readTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  readTaskFile(argument: _stint_batch_v1_ReadTaskFileRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_ReadTaskFileResponse__Output>;
  
}

/**
 * The files of tasks, read through the controller; no port of the node need be open.
 */
export interface FileServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * The files of a task below a directory. Errors: NOT_FOUND TASK_NOT_FOUND, FILE_NOT_FOUND; FAILED_PRECONDITION
   * TASK_FILES_UNAVAILABLE.
   */
  ListTaskFiles: grpc.handleUnaryCall<_stint_batch_v1_ListTaskFilesRequest__Output, _stint_batch_v1_ListTaskFilesResponse>;
  
  /**
   * The bytes of a file, from an offset; with follow, until the task has ended. Errors: as ListTaskFiles; OUT_OF_RANGE INVALID_RANGE.
   */
  ReadTaskFile: grpc.handleServerStreamingCall<_stint_batch_v1_ReadTaskFileRequest__Output, _stint_batch_v1_ReadTaskFileResponse>;
  
}

export interface FileServiceDefinition extends grpc.ServiceDefinition {
  ListTaskFiles: MethodDefinition<_stint_batch_v1_ListTaskFilesRequest, _stint_batch_v1_ListTaskFilesResponse, _stint_batch_v1_ListTaskFilesRequest__Output, _stint_batch_v1_ListTaskFilesResponse__Output>
  ReadTaskFile: MethodDefinition<_stint_batch_v1_ReadTaskFileRequest, _stint_batch_v1_ReadTaskFileResponse, _stint_batch_v1_ReadTaskFileRequest__Output, _stint_batch_v1_ReadTaskFileResponse__Output>
}
