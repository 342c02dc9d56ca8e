// Original file: proto/stint/batch/v1/node.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetNodeRequest as _stint_batch_v1_GetNodeRequest, GetNodeRequest__Output as _stint_batch_v1_GetNodeRequest__Output } from '../../../stint/batch/v1/GetNodeRequest.ts';
import type { GetNodeResponse as _stint_batch_v1_GetNodeResponse, GetNodeResponse__Output as _stint_batch_v1_GetNodeResponse__Output } from '../../../stint/batch/v1/GetNodeResponse.ts';
import type { ListNodesRequest as _stint_batch_v1_ListNodesRequest, ListNodesRequest__Output as _stint_batch_v1_ListNodesRequest__Output } from '../../../stint/batch/v1/ListNodesRequest.ts';
import type { ListNodesResponse as _stint_batch_v1_ListNodesResponse, ListNodesResponse__Output as _stint_batch_v1_ListNodesResponse__Output } from '../../../stint/batch/v1/ListNodesResponse.ts';

/**
 * Nodes of the caller's pools.
 */
export interface NodeServiceClient extends grpc.Client {
  /**
   * One node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND.
   */
  GetNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  GetNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  GetNode(argument: _stint_batch_v1_GetNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  GetNode(argument: _stint_batch_v1_GetNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND.
   */
  getNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  getNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  getNode(argument: _stint_batch_v1_GetNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  getNode(argument: _stint_batch_v1_GetNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The nodes of a pool, or of all pools, a page at a time. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The nodes of a pool, or of all pools, a page at a time. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  listNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  listNodes(argument: _stint_batch_v1_ListNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  listNodes(argument: _stint_batch_v1_ListNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Nodes of the caller's pools.
 */
export interface NodeServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * One node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND.
   */
  GetNode: grpc.handleUnaryCall<_stint_batch_v1_GetNodeRequest__Output, _stint_batch_v1_GetNodeResponse>;
  
  /**
   * The nodes of a pool, or of all pools, a page at a time. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListNodes: grpc.handleUnaryCall<_stint_batch_v1_ListNodesRequest__Output, _stint_batch_v1_ListNodesResponse>;
  
}

export interface NodeServiceDefinition extends grpc.ServiceDefinition {
  GetNode: MethodDefinition<_stint_batch_v1_GetNodeRequest, _stint_batch_v1_GetNodeResponse, _stint_batch_v1_GetNodeRequest__Output, _stint_batch_v1_GetNodeResponse__Output>
  ListNodes: MethodDefinition<_stint_batch_v1_ListNodesRequest, _stint_batch_v1_ListNodesResponse, _stint_batch_v1_ListNodesRequest__Output, _stint_batch_v1_ListNodesResponse__Output>
}
