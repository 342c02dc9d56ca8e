// Original file: proto/stint/batch/v1/cluster.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetClusterRequest as _stint_batch_v1_GetClusterRequest, GetClusterRequest__Output as _stint_batch_v1_GetClusterRequest__Output } from '../../../stint/batch/v1/GetClusterRequest.ts';
import type { GetClusterResponse as _stint_batch_v1_GetClusterResponse, GetClusterResponse__Output as _stint_batch_v1_GetClusterResponse__Output } from '../../../stint/batch/v1/GetClusterResponse.ts';

/**
 * The cluster as a whole.
 */
export interface ClusterServiceClient extends grpc.Client {
  /**
   * What this controller is: its version, role and store.
   */
  GetCluster(argument: _stint_batch_v1_GetClusterRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  GetCluster(argument: _stint_batch_v1_GetClusterRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  GetCluster(argument: _stint_batch_v1_GetClusterRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  GetCluster(argument: _stint_batch_v1_GetClusterRequest, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  /**
   * What this controller is: its version, role and store.
   */
  getCluster(argument: _stint_batch_v1_GetClusterRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  getCluster(argument: _stint_batch_v1_GetClusterRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  getCluster(argument: _stint_batch_v1_GetClusterRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  getCluster(argument: _stint_batch_v1_GetClusterRequest, callback: grpc.requestCallback<_stint_batch_v1_GetClusterResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * The cluster as a whole.
 */
export interface ClusterServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * What this controller is: its version, role and store.
   */
  GetCluster: grpc.handleUnaryCall<_stint_batch_v1_GetClusterRequest__Output, _stint_batch_v1_GetClusterResponse>;
  
}

export interface ClusterServiceDefinition extends grpc.ServiceDefinition {
  GetCluster: MethodDefinition<_stint_batch_v1_GetClusterRequest, _stint_batch_v1_GetClusterResponse, _stint_batch_v1_GetClusterRequest__Output, _stint_batch_v1_GetClusterResponse__Output>
}
