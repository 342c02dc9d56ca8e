// Original file: proto/stint/batch/v1/file.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { DeleteArtifactRequest as _stint_batch_v1_DeleteArtifactRequest, DeleteArtifactRequest__Output as _stint_batch_v1_DeleteArtifactRequest__Output } from '../../../stint/batch/v1/DeleteArtifactRequest.ts';
import type { DeleteArtifactResponse as _stint_batch_v1_DeleteArtifactResponse, DeleteArtifactResponse__Output as _stint_batch_v1_DeleteArtifactResponse__Output } from '../../../stint/batch/v1/DeleteArtifactResponse.ts';
import type { GetArtifactRequest as _stint_batch_v1_GetArtifactRequest, GetArtifactRequest__Output as _stint_batch_v1_GetArtifactRequest__Output } from '../../../stint/batch/v1/GetArtifactRequest.ts';
import type { GetArtifactResponse as _stint_batch_v1_GetArtifactResponse, GetArtifactResponse__Output as _stint_batch_v1_GetArtifactResponse__Output } from '../../../stint/batch/v1/GetArtifactResponse.ts';
import type { ListArtifactsRequest as _stint_batch_v1_ListArtifactsRequest, ListArtifactsRequest__Output as _stint_batch_v1_ListArtifactsRequest__Output } from '../../../stint/batch/v1/ListArtifactsRequest.ts';
import type { ListArtifactsResponse as _stint_batch_v1_ListArtifactsResponse, ListArtifactsResponse__Output as _stint_batch_v1_ListArtifactsResponse__Output } from '../../../stint/batch/v1/ListArtifactsResponse.ts';
import type { PutArtifactRequest as _stint_batch_v1_PutArtifactRequest, PutArtifactRequest__Output as _stint_batch_v1_PutArtifactRequest__Output } from '../../../stint/batch/v1/PutArtifactRequest.ts';
import type { PutArtifactResponse as _stint_batch_v1_PutArtifactResponse, PutArtifactResponse__Output as _stint_batch_v1_PutArtifactResponse__Output } from '../../../stint/batch/v1/PutArtifactResponse.ts';

/**
 * The cluster's own store of inputs and outputs. Names are paths such as inputs/prices.csv.
 */
export interface ArtifactServiceClient extends grpc.Client {
  /**
   * Forgets an artifact. Errors: NOT_FOUND ARTIFACT_NOT_FOUND.
   */
  DeleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  DeleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  DeleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  DeleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Forgets an artifact. Errors: NOT_FOUND ARTIFACT_NOT_FOUND.
   */
  deleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  deleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  deleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  deleteArtifact(argument: _stint_batch_v1_DeleteArtifactRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteArtifactResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The bytes of an artifact from an offset. Errors: NOT_FOUND ARTIFACT_NOT_FOUND; OUT_OF_RANGE INVALID_RANGE.
   */
  GetArtifact(argument: _stint_batch_v1_GetArtifactRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_GetArtifactResponse__Output>;
  GetArtifact(argument: _stint_batch_v1_GetArtifactRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_GetArtifactResponse__Output>;
  /**
   * The bytes of an artifact from an offset. Errors: NOT_FOUND ARTIFACT_NOT_FOUND; OUT_OF_RANGE INVALID_RANGE.
   */
  getArtifact(argument: _stint_batch_v1_GetArtifactRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_GetArtifactResponse__Output>;
  getArtifact(argument: _stint_batch_v1_GetArtifactRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_GetArtifactResponse__Output>;
  
  /**
   * The artifacts whose names begin with a prefix, in order of name, a page at a time.
   */
  ListArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  ListArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  ListArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  ListArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The artifacts whose names begin with a prefix, in order of name, a page at a time.
   */
  listArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  listArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  listArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  listArtifacts(argument: _stint_batch_v1_ListArtifactsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListArtifactsResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Stores one artifact; it is visible, whole, when the answer is given. The first message names it. An existing one is replaced.
   * Errors: INVALID_ARGUMENT for a bad name; FAILED_PRECONDITION when an attempt that is no longer current commits;
   * RESOURCE_EXHAUSTED STORE_FULL.
   */
  PutArtifact(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  PutArtifact(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  PutArtifact(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  PutArtifact(callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  /**
   * Stores one artifact; it is visible, whole, when the answer is given. The first message names it. An existing one is replaced.
   * Errors: INVALID_ARGUMENT for a bad name; FAILED_PRECONDITION when an attempt that is no longer current commits;
   * RESOURCE_EXHAUSTED STORE_FULL.
   */
  putArtifact(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  putArtifact(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  putArtifact(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  putArtifact(callback: grpc.requestCallback<_stint_batch_v1_PutArtifactResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_PutArtifactRequest>;
  
}

/**
 * The cluster's own store of inputs and outputs. Names are paths such as inputs/prices.csv.
 */
export interface ArtifactServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Forgets an artifact. Errors: NOT_FOUND ARTIFACT_NOT_FOUND.
   */
  DeleteArtifact: grpc.handleUnaryCall<_stint_batch_v1_DeleteArtifactRequest__Output, _stint_batch_v1_DeleteArtifactResponse>;
  
  /**
   * The bytes of an artifact from an offset. Errors: NOT_FOUND ARTIFACT_NOT_FOUND; OUT_OF_RANGE INVALID_RANGE.
   */
  GetArtifact: grpc.handleServerStreamingCall<_stint_batch_v1_GetArtifactRequest__Output, _stint_batch_v1_GetArtifactResponse>;
  
  /**
   * The artifacts whose names begin with a prefix, in order of name, a page at a time.
   */
  ListArtifacts: grpc.handleUnaryCall<_stint_batch_v1_ListArtifactsRequest__Output, _stint_batch_v1_ListArtifactsResponse>;
  
  /**
   * Stores one artifact; it is visible, whole, when the answer is given. The first message names it. An existing one is replaced.
   * Errors: INVALID_ARGUMENT for a bad name; FAILED_PRECONDITION when an attempt that is no longer current commits;
   * RESOURCE_EXHAUSTED STORE_FULL.
   */
  PutArtifact: grpc.handleClientStreamingCall<_stint_batch_v1_PutArtifactRequest__Output, _stint_batch_v1_PutArtifactResponse>;
  
}

export interface ArtifactServiceDefinition extends grpc.ServiceDefinition {
  DeleteArtifact: MethodDefinition<_stint_batch_v1_DeleteArtifactRequest, _stint_batch_v1_DeleteArtifactResponse, _stint_batch_v1_DeleteArtifactRequest__Output, _stint_batch_v1_DeleteArtifactResponse__Output>
  GetArtifact: MethodDefinition<_stint_batch_v1_GetArtifactRequest, _stint_batch_v1_GetArtifactResponse, _stint_batch_v1_GetArtifactRequest__Output, _stint_batch_v1_GetArtifactResponse__Output>
  ListArtifacts: MethodDefinition<_stint_batch_v1_ListArtifactsRequest, _stint_batch_v1_ListArtifactsResponse, _stint_batch_v1_ListArtifactsRequest__Output, _stint_batch_v1_ListArtifactsResponse__Output>
  PutArtifact: MethodDefinition<_stint_batch_v1_PutArtifactRequest, _stint_batch_v1_PutArtifactResponse, _stint_batch_v1_PutArtifactRequest__Output, _stint_batch_v1_PutArtifactResponse__Output>
}
