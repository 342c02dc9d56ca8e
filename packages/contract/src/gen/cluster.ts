import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ClusterServiceClient as _stint_batch_v1_ClusterServiceClient, ClusterServiceDefinition as _stint_batch_v1_ClusterServiceDefinition } from './stint/batch/v1/ClusterService.ts';
import type { GetClusterRequest as _stint_batch_v1_GetClusterRequest, GetClusterRequest__Output as _stint_batch_v1_GetClusterRequest__Output } from './stint/batch/v1/GetClusterRequest.ts';
import type { GetClusterResponse as _stint_batch_v1_GetClusterResponse, GetClusterResponse__Output as _stint_batch_v1_GetClusterResponse__Output } from './stint/batch/v1/GetClusterResponse.ts';
import type { QuarantinedJob as _stint_batch_v1_QuarantinedJob, QuarantinedJob__Output as _stint_batch_v1_QuarantinedJob__Output } from './stint/batch/v1/QuarantinedJob.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  stint: {
    batch: {
      v1: {
        /**
         * The cluster as a whole.
         */
        ClusterService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_ClusterServiceClient> & { service: _stint_batch_v1_ClusterServiceDefinition }
        GetClusterRequest: MessageTypeDefinition<_stint_batch_v1_GetClusterRequest, _stint_batch_v1_GetClusterRequest__Output>
        GetClusterResponse: MessageTypeDefinition<_stint_batch_v1_GetClusterResponse, _stint_batch_v1_GetClusterResponse__Output>
        QuarantinedJob: MessageTypeDefinition<_stint_batch_v1_QuarantinedJob, _stint_batch_v1_QuarantinedJob__Output>
      }
    }
  }
}

