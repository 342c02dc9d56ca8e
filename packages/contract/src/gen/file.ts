import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { Artifact as _stint_batch_v1_Artifact, Artifact__Output as _stint_batch_v1_Artifact__Output } from './stint/batch/v1/Artifact.ts';
import type { ArtifactServiceClient as _stint_batch_v1_ArtifactServiceClient, ArtifactServiceDefinition as _stint_batch_v1_ArtifactServiceDefinition } from './stint/batch/v1/ArtifactService.ts';
import type { DeleteArtifactRequest as _stint_batch_v1_DeleteArtifactRequest, DeleteArtifactRequest__Output as _stint_batch_v1_DeleteArtifactRequest__Output } from './stint/batch/v1/DeleteArtifactRequest.ts';
import type { DeleteArtifactResponse as _stint_batch_v1_DeleteArtifactResponse, DeleteArtifactResponse__Output as _stint_batch_v1_DeleteArtifactResponse__Output } from './stint/batch/v1/DeleteArtifactResponse.ts';
import type { FileServiceClient as _stint_batch_v1_FileServiceClient, FileServiceDefinition as _stint_batch_v1_FileServiceDefinition } from './stint/batch/v1/FileService.ts';
import type { GetArtifactRequest as _stint_batch_v1_GetArtifactRequest, GetArtifactRequest__Output as _stint_batch_v1_GetArtifactRequest__Output } from './stint/batch/v1/GetArtifactRequest.ts';
import type { GetArtifactResponse as _stint_batch_v1_GetArtifactResponse, GetArtifactResponse__Output as _stint_batch_v1_GetArtifactResponse__Output } from './stint/batch/v1/GetArtifactResponse.ts';
import type { ListArtifactsRequest as _stint_batch_v1_ListArtifactsRequest, ListArtifactsRequest__Output as _stint_batch_v1_ListArtifactsRequest__Output } from './stint/batch/v1/ListArtifactsRequest.ts';
import type { ListArtifactsResponse as _stint_batch_v1_ListArtifactsResponse, ListArtifactsResponse__Output as _stint_batch_v1_ListArtifactsResponse__Output } from './stint/batch/v1/ListArtifactsResponse.ts';
import type { ListTaskFilesRequest as _stint_batch_v1_ListTaskFilesRequest, ListTaskFilesRequest__Output as _stint_batch_v1_ListTaskFilesRequest__Output } from './stint/batch/v1/ListTaskFilesRequest.ts';
import type { ListTaskFilesResponse as _stint_batch_v1_ListTaskFilesResponse, ListTaskFilesResponse__Output as _stint_batch_v1_ListTaskFilesResponse__Output } from './stint/batch/v1/ListTaskFilesResponse.ts';
import type { PutArtifactRequest as _stint_batch_v1_PutArtifactRequest, PutArtifactRequest__Output as _stint_batch_v1_PutArtifactRequest__Output } from './stint/batch/v1/PutArtifactRequest.ts';
import type { PutArtifactResponse as _stint_batch_v1_PutArtifactResponse, PutArtifactResponse__Output as _stint_batch_v1_PutArtifactResponse__Output } from './stint/batch/v1/PutArtifactResponse.ts';
import type { ReadTaskFileRequest as _stint_batch_v1_ReadTaskFileRequest, ReadTaskFileRequest__Output as _stint_batch_v1_ReadTaskFileRequest__Output } from './stint/batch/v1/ReadTaskFileRequest.ts';
import type { ReadTaskFileResponse as _stint_batch_v1_ReadTaskFileResponse, ReadTaskFileResponse__Output as _stint_batch_v1_ReadTaskFileResponse__Output } from './stint/batch/v1/ReadTaskFileResponse.ts';
import type { TaskFile as _stint_batch_v1_TaskFile, TaskFile__Output as _stint_batch_v1_TaskFile__Output } from './stint/batch/v1/TaskFile.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  google: {
    protobuf: {
      Timestamp: MessageTypeDefinition<_google_protobuf_Timestamp, _google_protobuf_Timestamp__Output>
    }
  }
  stint: {
    batch: {
      v1: {
        Artifact: MessageTypeDefinition<_stint_batch_v1_Artifact, _stint_batch_v1_Artifact__Output>
        /**
         * The cluster's own store of inputs and outputs. Names are paths such as inputs/prices.csv.
         */
        ArtifactService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_ArtifactServiceClient> & { service: _stint_batch_v1_ArtifactServiceDefinition }
        DeleteArtifactRequest: MessageTypeDefinition<_stint_batch_v1_DeleteArtifactRequest, _stint_batch_v1_DeleteArtifactRequest__Output>
        DeleteArtifactResponse: MessageTypeDefinition<_stint_batch_v1_DeleteArtifactResponse, _stint_batch_v1_DeleteArtifactResponse__Output>
        /**
         * The files of tasks, read through the controller; no port of the node need be open.
         */
        FileService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_FileServiceClient> & { service: _stint_batch_v1_FileServiceDefinition }
        GetArtifactRequest: MessageTypeDefinition<_stint_batch_v1_GetArtifactRequest, _stint_batch_v1_GetArtifactRequest__Output>
        GetArtifactResponse: MessageTypeDefinition<_stint_batch_v1_GetArtifactResponse, _stint_batch_v1_GetArtifactResponse__Output>
        ListArtifactsRequest: MessageTypeDefinition<_stint_batch_v1_ListArtifactsRequest, _stint_batch_v1_ListArtifactsRequest__Output>
        ListArtifactsResponse: MessageTypeDefinition<_stint_batch_v1_ListArtifactsResponse, _stint_batch_v1_ListArtifactsResponse__Output>
        ListTaskFilesRequest: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesRequest, _stint_batch_v1_ListTaskFilesRequest__Output>
        ListTaskFilesResponse: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesResponse, _stint_batch_v1_ListTaskFilesResponse__Output>
        PutArtifactRequest: MessageTypeDefinition<_stint_batch_v1_PutArtifactRequest, _stint_batch_v1_PutArtifactRequest__Output>
        PutArtifactResponse: MessageTypeDefinition<_stint_batch_v1_PutArtifactResponse, _stint_batch_v1_PutArtifactResponse__Output>
        ReadTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_ReadTaskFileRequest, _stint_batch_v1_ReadTaskFileRequest__Output>
        ReadTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_ReadTaskFileResponse, _stint_batch_v1_ReadTaskFileResponse__Output>
        TaskFile: MessageTypeDefinition<_stint_batch_v1_TaskFile, _stint_batch_v1_TaskFile__Output>
      }
    }
  }
}

