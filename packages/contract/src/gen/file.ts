import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { Artifact as _stint_batch_v1_Artifact, Artifact__Output as _stint_batch_v1_Artifact__Output } from './stint/batch/v1/Artifact.ts';
import type { ArtifactServiceClient as _stint_batch_v1_ArtifactServiceClient, ArtifactServiceDefinition as _stint_batch_v1_ArtifactServiceDefinition } from './stint/batch/v1/ArtifactService.ts';
import type { DeleteArtifactRequest as _stint_batch_v1_DeleteArtifactRequest, DeleteArtifactRequest__Output as _stint_batch_v1_DeleteArtifactRequest__Output } from './stint/batch/v1/DeleteArtifactRequest.ts';
import type { DeleteArtifactResponse as _stint_batch_v1_DeleteArtifactResponse, DeleteArtifactResponse__Output as _stint_batch_v1_DeleteArtifactResponse__Output } from './stint/batch/v1/DeleteArtifactResponse.ts';
import type { DeleteNodeFileRequest as _stint_batch_v1_DeleteNodeFileRequest, DeleteNodeFileRequest__Output as _stint_batch_v1_DeleteNodeFileRequest__Output } from './stint/batch/v1/DeleteNodeFileRequest.ts';
import type { DeleteNodeFileResponse as _stint_batch_v1_DeleteNodeFileResponse, DeleteNodeFileResponse__Output as _stint_batch_v1_DeleteNodeFileResponse__Output } from './stint/batch/v1/DeleteNodeFileResponse.ts';
import type { DeleteTaskFileRequest as _stint_batch_v1_DeleteTaskFileRequest, DeleteTaskFileRequest__Output as _stint_batch_v1_DeleteTaskFileRequest__Output } from './stint/batch/v1/DeleteTaskFileRequest.ts';
import type { DeleteTaskFileResponse as _stint_batch_v1_DeleteTaskFileResponse, DeleteTaskFileResponse__Output as _stint_batch_v1_DeleteTaskFileResponse__Output } from './stint/batch/v1/DeleteTaskFileResponse.ts';
import type { FileServiceClient as _stint_batch_v1_FileServiceClient, FileServiceDefinition as _stint_batch_v1_FileServiceDefinition } from './stint/batch/v1/FileService.ts';
import type { GetArtifactRequest as _stint_batch_v1_GetArtifactRequest, GetArtifactRequest__Output as _stint_batch_v1_GetArtifactRequest__Output } from './stint/batch/v1/GetArtifactRequest.ts';
import type { GetArtifactResponse as _stint_batch_v1_GetArtifactResponse, GetArtifactResponse__Output as _stint_batch_v1_GetArtifactResponse__Output } from './stint/batch/v1/GetArtifactResponse.ts';
import type { GetNodeFileRequest as _stint_batch_v1_GetNodeFileRequest, GetNodeFileRequest__Output as _stint_batch_v1_GetNodeFileRequest__Output } from './stint/batch/v1/GetNodeFileRequest.ts';
import type { GetNodeFileResponse as _stint_batch_v1_GetNodeFileResponse, GetNodeFileResponse__Output as _stint_batch_v1_GetNodeFileResponse__Output } from './stint/batch/v1/GetNodeFileResponse.ts';
import type { GetTaskFileRequest as _stint_batch_v1_GetTaskFileRequest, GetTaskFileRequest__Output as _stint_batch_v1_GetTaskFileRequest__Output } from './stint/batch/v1/GetTaskFileRequest.ts';
import type { GetTaskFileResponse as _stint_batch_v1_GetTaskFileResponse, GetTaskFileResponse__Output as _stint_batch_v1_GetTaskFileResponse__Output } from './stint/batch/v1/GetTaskFileResponse.ts';
import type { ListArtifactsRequest as _stint_batch_v1_ListArtifactsRequest, ListArtifactsRequest__Output as _stint_batch_v1_ListArtifactsRequest__Output } from './stint/batch/v1/ListArtifactsRequest.ts';
import type { ListArtifactsResponse as _stint_batch_v1_ListArtifactsResponse, ListArtifactsResponse__Output as _stint_batch_v1_ListArtifactsResponse__Output } from './stint/batch/v1/ListArtifactsResponse.ts';
import type { ListNodeFilesRequest as _stint_batch_v1_ListNodeFilesRequest, ListNodeFilesRequest__Output as _stint_batch_v1_ListNodeFilesRequest__Output } from './stint/batch/v1/ListNodeFilesRequest.ts';
import type { ListNodeFilesResponse as _stint_batch_v1_ListNodeFilesResponse, ListNodeFilesResponse__Output as _stint_batch_v1_ListNodeFilesResponse__Output } from './stint/batch/v1/ListNodeFilesResponse.ts';
import type { ListTaskFilesRequest as _stint_batch_v1_ListTaskFilesRequest, ListTaskFilesRequest__Output as _stint_batch_v1_ListTaskFilesRequest__Output } from './stint/batch/v1/ListTaskFilesRequest.ts';
import type { ListTaskFilesResponse as _stint_batch_v1_ListTaskFilesResponse, ListTaskFilesResponse__Output as _stint_batch_v1_ListTaskFilesResponse__Output } from './stint/batch/v1/ListTaskFilesResponse.ts';
import type { NodeFile as _stint_batch_v1_NodeFile, NodeFile__Output as _stint_batch_v1_NodeFile__Output } from './stint/batch/v1/NodeFile.ts';
import type { PutArtifactRequest as _stint_batch_v1_PutArtifactRequest, PutArtifactRequest__Output as _stint_batch_v1_PutArtifactRequest__Output } from './stint/batch/v1/PutArtifactRequest.ts';
import type { PutArtifactResponse as _stint_batch_v1_PutArtifactResponse, PutArtifactResponse__Output as _stint_batch_v1_PutArtifactResponse__Output } from './stint/batch/v1/PutArtifactResponse.ts';
import type { ReadNodeFileRequest as _stint_batch_v1_ReadNodeFileRequest, ReadNodeFileRequest__Output as _stint_batch_v1_ReadNodeFileRequest__Output } from './stint/batch/v1/ReadNodeFileRequest.ts';
import type { ReadNodeFileResponse as _stint_batch_v1_ReadNodeFileResponse, ReadNodeFileResponse__Output as _stint_batch_v1_ReadNodeFileResponse__Output } from './stint/batch/v1/ReadNodeFileResponse.ts';
import type { ReadTaskFileRequest as _stint_batch_v1_ReadTaskFileRequest, ReadTaskFileRequest__Output as _stint_batch_v1_ReadTaskFileRequest__Output } from './stint/batch/v1/ReadTaskFileRequest.ts';
import type { ReadTaskFileResponse as _stint_batch_v1_ReadTaskFileResponse, ReadTaskFileResponse__Output as _stint_batch_v1_ReadTaskFileResponse__Output } from './stint/batch/v1/ReadTaskFileResponse.ts';

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
        DeleteNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_DeleteNodeFileRequest, _stint_batch_v1_DeleteNodeFileRequest__Output>
        DeleteNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_DeleteNodeFileResponse, _stint_batch_v1_DeleteNodeFileResponse__Output>
        DeleteTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_DeleteTaskFileRequest, _stint_batch_v1_DeleteTaskFileRequest__Output>
        DeleteTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_DeleteTaskFileResponse, _stint_batch_v1_DeleteTaskFileResponse__Output>
        /**
         * The files of tasks and nodes, through the controller; no port of the node need be open. Paths are relative, use / and may not leave their
         * directory; links are listed by nobody and followed by nothing. When a task's node cannot be reached, or its files were cleaned up there,
         * what was spooled of its last attempt answers instead, and says so; the same is so of what programs of a node wrote.
         * Errors of every call: NOT_FOUND FILE_NOT_FOUND, and of calls about tasks JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION
         * TASK_FILES_UNAVAILABLE: the task has not been on a node that can be reached; TASK_FILES_CLEANED_UP: its retention time is over; of calls
         * about nodes NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_UNAVAILABLE: the node cannot be reached.
         */
        FileService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_FileServiceClient> & { service: _stint_batch_v1_FileServiceDefinition }
        GetArtifactRequest: MessageTypeDefinition<_stint_batch_v1_GetArtifactRequest, _stint_batch_v1_GetArtifactRequest__Output>
        GetArtifactResponse: MessageTypeDefinition<_stint_batch_v1_GetArtifactResponse, _stint_batch_v1_GetArtifactResponse__Output>
        GetNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_GetNodeFileRequest, _stint_batch_v1_GetNodeFileRequest__Output>
        GetNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_GetNodeFileResponse, _stint_batch_v1_GetNodeFileResponse__Output>
        GetTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_GetTaskFileRequest, _stint_batch_v1_GetTaskFileRequest__Output>
        GetTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_GetTaskFileResponse, _stint_batch_v1_GetTaskFileResponse__Output>
        ListArtifactsRequest: MessageTypeDefinition<_stint_batch_v1_ListArtifactsRequest, _stint_batch_v1_ListArtifactsRequest__Output>
        ListArtifactsResponse: MessageTypeDefinition<_stint_batch_v1_ListArtifactsResponse, _stint_batch_v1_ListArtifactsResponse__Output>
        ListNodeFilesRequest: MessageTypeDefinition<_stint_batch_v1_ListNodeFilesRequest, _stint_batch_v1_ListNodeFilesRequest__Output>
        ListNodeFilesResponse: MessageTypeDefinition<_stint_batch_v1_ListNodeFilesResponse, _stint_batch_v1_ListNodeFilesResponse__Output>
        ListTaskFilesRequest: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesRequest, _stint_batch_v1_ListTaskFilesRequest__Output>
        ListTaskFilesResponse: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesResponse, _stint_batch_v1_ListTaskFilesResponse__Output>
        NodeFile: MessageTypeDefinition<_stint_batch_v1_NodeFile, _stint_batch_v1_NodeFile__Output>
        PutArtifactRequest: MessageTypeDefinition<_stint_batch_v1_PutArtifactRequest, _stint_batch_v1_PutArtifactRequest__Output>
        PutArtifactResponse: MessageTypeDefinition<_stint_batch_v1_PutArtifactResponse, _stint_batch_v1_PutArtifactResponse__Output>
        ReadNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_ReadNodeFileRequest, _stint_batch_v1_ReadNodeFileRequest__Output>
        ReadNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_ReadNodeFileResponse, _stint_batch_v1_ReadNodeFileResponse__Output>
        ReadTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_ReadTaskFileRequest, _stint_batch_v1_ReadTaskFileRequest__Output>
        ReadTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_ReadTaskFileResponse, _stint_batch_v1_ReadTaskFileResponse__Output>
      }
    }
  }
}

