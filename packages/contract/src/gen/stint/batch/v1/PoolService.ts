// Original file: proto/stint/batch/v1/pool.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreatePoolRequest as _stint_batch_v1_CreatePoolRequest, CreatePoolRequest__Output as _stint_batch_v1_CreatePoolRequest__Output } from '../../../stint/batch/v1/CreatePoolRequest.ts';
import type { CreatePoolResponse as _stint_batch_v1_CreatePoolResponse, CreatePoolResponse__Output as _stint_batch_v1_CreatePoolResponse__Output } from '../../../stint/batch/v1/CreatePoolResponse.ts';
import type { DeletePoolRequest as _stint_batch_v1_DeletePoolRequest, DeletePoolRequest__Output as _stint_batch_v1_DeletePoolRequest__Output } from '../../../stint/batch/v1/DeletePoolRequest.ts';
import type { DeletePoolResponse as _stint_batch_v1_DeletePoolResponse, DeletePoolResponse__Output as _stint_batch_v1_DeletePoolResponse__Output } from '../../../stint/batch/v1/DeletePoolResponse.ts';
import type { GetPoolRequest as _stint_batch_v1_GetPoolRequest, GetPoolRequest__Output as _stint_batch_v1_GetPoolRequest__Output } from '../../../stint/batch/v1/GetPoolRequest.ts';
import type { GetPoolResponse as _stint_batch_v1_GetPoolResponse, GetPoolResponse__Output as _stint_batch_v1_GetPoolResponse__Output } from '../../../stint/batch/v1/GetPoolResponse.ts';
import type { ListPoolsRequest as _stint_batch_v1_ListPoolsRequest, ListPoolsRequest__Output as _stint_batch_v1_ListPoolsRequest__Output } from '../../../stint/batch/v1/ListPoolsRequest.ts';
import type { ListPoolsResponse as _stint_batch_v1_ListPoolsResponse, ListPoolsResponse__Output as _stint_batch_v1_ListPoolsResponse__Output } from '../../../stint/batch/v1/ListPoolsResponse.ts';
import type { ResizePoolRequest as _stint_batch_v1_ResizePoolRequest, ResizePoolRequest__Output as _stint_batch_v1_ResizePoolRequest__Output } from '../../../stint/batch/v1/ResizePoolRequest.ts';
import type { ResizePoolResponse as _stint_batch_v1_ResizePoolResponse, ResizePoolResponse__Output as _stint_batch_v1_ResizePoolResponse__Output } from '../../../stint/batch/v1/ResizePoolResponse.ts';

/**
 * Pools of the caller's account.
 */
export interface PoolServiceClient extends grpc.Client {
  /**
   * Creates a pool. Errors: ALREADY_EXISTS POOL_EXISTS; INVALID_ARGUMENT.
   */
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Creates a pool. Errors: ALREADY_EXISTS POOL_EXISTS; INVALID_ARGUMENT.
   */
  createPool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _stint_batch_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _stint_batch_v1_CreatePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Takes the pool's nodes away and forgets it; idempotent until it is gone. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Takes the pool's nodes away and forgets it; idempotent until it is gone. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One pool. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  GetPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  GetPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  GetPool(argument: _stint_batch_v1_GetPoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  GetPool(argument: _stint_batch_v1_GetPoolRequest, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One pool. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  getPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  getPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  getPool(argument: _stint_batch_v1_GetPoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  getPool(argument: _stint_batch_v1_GetPoolRequest, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The account's pools, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The account's pools, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _stint_batch_v1_ListPoolsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _stint_batch_v1_ListPoolsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Changes the number of nodes asked for. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION POOL_BEING_RESIZED,
   * POOL_BEING_DELETED.
   */
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes the number of nodes asked for. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION POOL_BEING_RESIZED,
   * POOL_BEING_DELETED.
   */
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Pools of the caller's account.
 */
export interface PoolServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Creates a pool. Errors: ALREADY_EXISTS POOL_EXISTS; INVALID_ARGUMENT.
   */
  CreatePool: grpc.handleUnaryCall<_stint_batch_v1_CreatePoolRequest__Output, _stint_batch_v1_CreatePoolResponse>;
  
  /**
   * Takes the pool's nodes away and forgets it; idempotent until it is gone. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  DeletePool: grpc.handleUnaryCall<_stint_batch_v1_DeletePoolRequest__Output, _stint_batch_v1_DeletePoolResponse>;
  
  /**
   * One pool. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  GetPool: grpc.handleUnaryCall<_stint_batch_v1_GetPoolRequest__Output, _stint_batch_v1_GetPoolResponse>;
  
  /**
   * The account's pools, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListPools: grpc.handleUnaryCall<_stint_batch_v1_ListPoolsRequest__Output, _stint_batch_v1_ListPoolsResponse>;
  
  /**
   * Changes the number of nodes asked for. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION POOL_BEING_RESIZED,
   * POOL_BEING_DELETED.
   */
  ResizePool: grpc.handleUnaryCall<_stint_batch_v1_ResizePoolRequest__Output, _stint_batch_v1_ResizePoolResponse>;
  
}

export interface PoolServiceDefinition extends grpc.ServiceDefinition {
  CreatePool: MethodDefinition<_stint_batch_v1_CreatePoolRequest, _stint_batch_v1_CreatePoolResponse, _stint_batch_v1_CreatePoolRequest__Output, _stint_batch_v1_CreatePoolResponse__Output>
  DeletePool: MethodDefinition<_stint_batch_v1_DeletePoolRequest, _stint_batch_v1_DeletePoolResponse, _stint_batch_v1_DeletePoolRequest__Output, _stint_batch_v1_DeletePoolResponse__Output>
  GetPool: MethodDefinition<_stint_batch_v1_GetPoolRequest, _stint_batch_v1_GetPoolResponse, _stint_batch_v1_GetPoolRequest__Output, _stint_batch_v1_GetPoolResponse__Output>
  ListPools: MethodDefinition<_stint_batch_v1_ListPoolsRequest, _stint_batch_v1_ListPoolsResponse, _stint_batch_v1_ListPoolsRequest__Output, _stint_batch_v1_ListPoolsResponse__Output>
  ResizePool: MethodDefinition<_stint_batch_v1_ResizePoolRequest, _stint_batch_v1_ResizePoolResponse, _stint_batch_v1_ResizePoolRequest__Output, _stint_batch_v1_ResizePoolResponse__Output>
}
