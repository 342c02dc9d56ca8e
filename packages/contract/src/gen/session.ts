import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { AgentServiceClient as _stint_agent_v1_AgentServiceClient, AgentServiceDefinition as _stint_agent_v1_AgentServiceDefinition } from './stint/agent/v1/AgentService.ts';
import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from './stint/agent/v1/AttemptKey.ts';
import type { CancelTasks as _stint_agent_v1_CancelTasks, CancelTasks__Output as _stint_agent_v1_CancelTasks__Output } from './stint/agent/v1/CancelTasks.ts';
import type { CleanTasks as _stint_agent_v1_CleanTasks, CleanTasks__Output as _stint_agent_v1_CleanTasks__Output } from './stint/agent/v1/CleanTasks.ts';
import type { ConfirmOutputs as _stint_agent_v1_ConfirmOutputs, ConfirmOutputs__Output as _stint_agent_v1_ConfirmOutputs__Output } from './stint/agent/v1/ConfirmOutputs.ts';
import type { Dismissed as _stint_agent_v1_Dismissed, Dismissed__Output as _stint_agent_v1_Dismissed__Output } from './stint/agent/v1/Dismissed.ts';
import type { EndJobs as _stint_agent_v1_EndJobs, EndJobs__Output as _stint_agent_v1_EndJobs__Output } from './stint/agent/v1/EndJobs.ts';
import type { EndedJob as _stint_agent_v1_EndedJob, EndedJob__Output as _stint_agent_v1_EndedJob__Output } from './stint/agent/v1/EndedJob.ts';
import type { Failure as _stint_agent_v1_Failure, Failure__Output as _stint_agent_v1_Failure__Output } from './stint/agent/v1/Failure.ts';
import type { Goodbye as _stint_agent_v1_Goodbye, Goodbye__Output as _stint_agent_v1_Goodbye__Output } from './stint/agent/v1/Goodbye.ts';
import type { Heartbeat as _stint_agent_v1_Heartbeat, Heartbeat__Output as _stint_agent_v1_Heartbeat__Output } from './stint/agent/v1/Heartbeat.ts';
import type { HeartbeatAcknowledged as _stint_agent_v1_HeartbeatAcknowledged, HeartbeatAcknowledged__Output as _stint_agent_v1_HeartbeatAcknowledged__Output } from './stint/agent/v1/HeartbeatAcknowledged.ts';
import type { HeldAttempt as _stint_agent_v1_HeldAttempt, HeldAttempt__Output as _stint_agent_v1_HeldAttempt__Output } from './stint/agent/v1/HeldAttempt.ts';
import type { Hello as _stint_agent_v1_Hello, Hello__Output as _stint_agent_v1_Hello__Output } from './stint/agent/v1/Hello.ts';
import type { JobContext as _stint_agent_v1_JobContext, JobContext__Output as _stint_agent_v1_JobContext__Output } from './stint/agent/v1/JobContext.ts';
import type { OpenFile as _stint_agent_v1_OpenFile, OpenFile__Output as _stint_agent_v1_OpenFile__Output } from './stint/agent/v1/OpenFile.ts';
import type { Outcome as _stint_agent_v1_Outcome, Outcome__Output as _stint_agent_v1_Outcome__Output } from './stint/agent/v1/Outcome.ts';
import type { OutputsConfirmed as _stint_agent_v1_OutputsConfirmed, OutputsConfirmed__Output as _stint_agent_v1_OutputsConfirmed__Output } from './stint/agent/v1/OutputsConfirmed.ts';
import type { PreparationEnded as _stint_agent_v1_PreparationEnded, PreparationEnded__Output as _stint_agent_v1_PreparationEnded__Output } from './stint/agent/v1/PreparationEnded.ts';
import type { ReleaseEnded as _stint_agent_v1_ReleaseEnded, ReleaseEnded__Output as _stint_agent_v1_ReleaseEnded__Output } from './stint/agent/v1/ReleaseEnded.ts';
import type { Reports as _stint_agent_v1_Reports, Reports__Output as _stint_agent_v1_Reports__Output } from './stint/agent/v1/Reports.ts';
import type { ReportsAcknowledged as _stint_agent_v1_ReportsAcknowledged, ReportsAcknowledged__Output as _stint_agent_v1_ReportsAcknowledged__Output } from './stint/agent/v1/ReportsAcknowledged.ts';
import type { Restart as _stint_agent_v1_Restart, Restart__Output as _stint_agent_v1_Restart__Output } from './stint/agent/v1/Restart.ts';
import type { RunReport as _stint_agent_v1_RunReport, RunReport__Output as _stint_agent_v1_RunReport__Output } from './stint/agent/v1/RunReport.ts';
import type { RunTasks as _stint_agent_v1_RunTasks, RunTasks__Output as _stint_agent_v1_RunTasks__Output } from './stint/agent/v1/RunTasks.ts';
import type { SendFileRequest as _stint_agent_v1_SendFileRequest, SendFileRequest__Output as _stint_agent_v1_SendFileRequest__Output } from './stint/agent/v1/SendFileRequest.ts';
import type { SendFileResponse as _stint_agent_v1_SendFileResponse, SendFileResponse__Output as _stint_agent_v1_SendFileResponse__Output } from './stint/agent/v1/SendFileResponse.ts';
import type { SessionRequest as _stint_agent_v1_SessionRequest, SessionRequest__Output as _stint_agent_v1_SessionRequest__Output } from './stint/agent/v1/SessionRequest.ts';
import type { SessionResponse as _stint_agent_v1_SessionResponse, SessionResponse__Output as _stint_agent_v1_SessionResponse__Output } from './stint/agent/v1/SessionResponse.ts';
import type { SpoolFilesRequest as _stint_agent_v1_SpoolFilesRequest, SpoolFilesRequest__Output as _stint_agent_v1_SpoolFilesRequest__Output } from './stint/agent/v1/SpoolFilesRequest.ts';
import type { SpoolFilesResponse as _stint_agent_v1_SpoolFilesResponse, SpoolFilesResponse__Output as _stint_agent_v1_SpoolFilesResponse__Output } from './stint/agent/v1/SpoolFilesResponse.ts';
import type { SpooledFile as _stint_agent_v1_SpooledFile, SpooledFile__Output as _stint_agent_v1_SpooledFile__Output } from './stint/agent/v1/SpooledFile.ts';
import type { TaskEnded as _stint_agent_v1_TaskEnded, TaskEnded__Output as _stint_agent_v1_TaskEnded__Output } from './stint/agent/v1/TaskEnded.ts';
import type { TaskLease as _stint_agent_v1_TaskLease, TaskLease__Output as _stint_agent_v1_TaskLease__Output } from './stint/agent/v1/TaskLease.ts';
import type { TaskStarted as _stint_agent_v1_TaskStarted, TaskStarted__Output as _stint_agent_v1_TaskStarted__Output } from './stint/agent/v1/TaskStarted.ts';
import type { TellRetention as _stint_agent_v1_TellRetention, TellRetention__Output as _stint_agent_v1_TellRetention__Output } from './stint/agent/v1/TellRetention.ts';
import type { Welcome as _stint_agent_v1_Welcome, Welcome__Output as _stint_agent_v1_Welcome__Output } from './stint/agent/v1/Welcome.ts';
import type { AddCertificateRequest as _stint_batch_v1_AddCertificateRequest, AddCertificateRequest__Output as _stint_batch_v1_AddCertificateRequest__Output } from './stint/batch/v1/AddCertificateRequest.ts';
import type { AddCertificateResponse as _stint_batch_v1_AddCertificateResponse, AddCertificateResponse__Output as _stint_batch_v1_AddCertificateResponse__Output } from './stint/batch/v1/AddCertificateResponse.ts';
import type { Artifact as _stint_batch_v1_Artifact, Artifact__Output as _stint_batch_v1_Artifact__Output } from './stint/batch/v1/Artifact.ts';
import type { ArtifactServiceClient as _stint_batch_v1_ArtifactServiceClient, ArtifactServiceDefinition as _stint_batch_v1_ArtifactServiceDefinition } from './stint/batch/v1/ArtifactService.ts';
import type { CancelCertificateDeletionRequest as _stint_batch_v1_CancelCertificateDeletionRequest, CancelCertificateDeletionRequest__Output as _stint_batch_v1_CancelCertificateDeletionRequest__Output } from './stint/batch/v1/CancelCertificateDeletionRequest.ts';
import type { CancelCertificateDeletionResponse as _stint_batch_v1_CancelCertificateDeletionResponse, CancelCertificateDeletionResponse__Output as _stint_batch_v1_CancelCertificateDeletionResponse__Output } from './stint/batch/v1/CancelCertificateDeletionResponse.ts';
import type { Certificate as _stint_batch_v1_Certificate, Certificate__Output as _stint_batch_v1_Certificate__Output } from './stint/batch/v1/Certificate.ts';
import type { CertificateReference as _stint_batch_v1_CertificateReference, CertificateReference__Output as _stint_batch_v1_CertificateReference__Output } from './stint/batch/v1/CertificateReference.ts';
import type { CertificateServiceClient as _stint_batch_v1_CertificateServiceClient, CertificateServiceDefinition as _stint_batch_v1_CertificateServiceDefinition } from './stint/batch/v1/CertificateService.ts';
import type { DeleteArtifactRequest as _stint_batch_v1_DeleteArtifactRequest, DeleteArtifactRequest__Output as _stint_batch_v1_DeleteArtifactRequest__Output } from './stint/batch/v1/DeleteArtifactRequest.ts';
import type { DeleteArtifactResponse as _stint_batch_v1_DeleteArtifactResponse, DeleteArtifactResponse__Output as _stint_batch_v1_DeleteArtifactResponse__Output } from './stint/batch/v1/DeleteArtifactResponse.ts';
import type { DeleteCertificateRequest as _stint_batch_v1_DeleteCertificateRequest, DeleteCertificateRequest__Output as _stint_batch_v1_DeleteCertificateRequest__Output } from './stint/batch/v1/DeleteCertificateRequest.ts';
import type { DeleteCertificateResponse as _stint_batch_v1_DeleteCertificateResponse, DeleteCertificateResponse__Output as _stint_batch_v1_DeleteCertificateResponse__Output } from './stint/batch/v1/DeleteCertificateResponse.ts';
import type { DeleteNodeFileRequest as _stint_batch_v1_DeleteNodeFileRequest, DeleteNodeFileRequest__Output as _stint_batch_v1_DeleteNodeFileRequest__Output } from './stint/batch/v1/DeleteNodeFileRequest.ts';
import type { DeleteNodeFileResponse as _stint_batch_v1_DeleteNodeFileResponse, DeleteNodeFileResponse__Output as _stint_batch_v1_DeleteNodeFileResponse__Output } from './stint/batch/v1/DeleteNodeFileResponse.ts';
import type { DeleteTaskFileRequest as _stint_batch_v1_DeleteTaskFileRequest, DeleteTaskFileRequest__Output as _stint_batch_v1_DeleteTaskFileRequest__Output } from './stint/batch/v1/DeleteTaskFileRequest.ts';
import type { DeleteTaskFileResponse as _stint_batch_v1_DeleteTaskFileResponse, DeleteTaskFileResponse__Output as _stint_batch_v1_DeleteTaskFileResponse__Output } from './stint/batch/v1/DeleteTaskFileResponse.ts';
import type { FileServiceClient as _stint_batch_v1_FileServiceClient, FileServiceDefinition as _stint_batch_v1_FileServiceDefinition } from './stint/batch/v1/FileService.ts';
import type { GetArtifactRequest as _stint_batch_v1_GetArtifactRequest, GetArtifactRequest__Output as _stint_batch_v1_GetArtifactRequest__Output } from './stint/batch/v1/GetArtifactRequest.ts';
import type { GetArtifactResponse as _stint_batch_v1_GetArtifactResponse, GetArtifactResponse__Output as _stint_batch_v1_GetArtifactResponse__Output } from './stint/batch/v1/GetArtifactResponse.ts';
import type { GetCertificateRequest as _stint_batch_v1_GetCertificateRequest, GetCertificateRequest__Output as _stint_batch_v1_GetCertificateRequest__Output } from './stint/batch/v1/GetCertificateRequest.ts';
import type { GetCertificateResponse as _stint_batch_v1_GetCertificateResponse, GetCertificateResponse__Output as _stint_batch_v1_GetCertificateResponse__Output } from './stint/batch/v1/GetCertificateResponse.ts';
import type { GetNodeFileRequest as _stint_batch_v1_GetNodeFileRequest, GetNodeFileRequest__Output as _stint_batch_v1_GetNodeFileRequest__Output } from './stint/batch/v1/GetNodeFileRequest.ts';
import type { GetNodeFileResponse as _stint_batch_v1_GetNodeFileResponse, GetNodeFileResponse__Output as _stint_batch_v1_GetNodeFileResponse__Output } from './stint/batch/v1/GetNodeFileResponse.ts';
import type { GetTaskFileRequest as _stint_batch_v1_GetTaskFileRequest, GetTaskFileRequest__Output as _stint_batch_v1_GetTaskFileRequest__Output } from './stint/batch/v1/GetTaskFileRequest.ts';
import type { GetTaskFileResponse as _stint_batch_v1_GetTaskFileResponse, GetTaskFileResponse__Output as _stint_batch_v1_GetTaskFileResponse__Output } from './stint/batch/v1/GetTaskFileResponse.ts';
import type { ListArtifactsRequest as _stint_batch_v1_ListArtifactsRequest, ListArtifactsRequest__Output as _stint_batch_v1_ListArtifactsRequest__Output } from './stint/batch/v1/ListArtifactsRequest.ts';
import type { ListArtifactsResponse as _stint_batch_v1_ListArtifactsResponse, ListArtifactsResponse__Output as _stint_batch_v1_ListArtifactsResponse__Output } from './stint/batch/v1/ListArtifactsResponse.ts';
import type { ListCertificatesRequest as _stint_batch_v1_ListCertificatesRequest, ListCertificatesRequest__Output as _stint_batch_v1_ListCertificatesRequest__Output } from './stint/batch/v1/ListCertificatesRequest.ts';
import type { ListCertificatesResponse as _stint_batch_v1_ListCertificatesResponse, ListCertificatesResponse__Output as _stint_batch_v1_ListCertificatesResponse__Output } from './stint/batch/v1/ListCertificatesResponse.ts';
import type { ListNodeFilesRequest as _stint_batch_v1_ListNodeFilesRequest, ListNodeFilesRequest__Output as _stint_batch_v1_ListNodeFilesRequest__Output } from './stint/batch/v1/ListNodeFilesRequest.ts';
import type { ListNodeFilesResponse as _stint_batch_v1_ListNodeFilesResponse, ListNodeFilesResponse__Output as _stint_batch_v1_ListNodeFilesResponse__Output } from './stint/batch/v1/ListNodeFilesResponse.ts';
import type { ListTaskFilesRequest as _stint_batch_v1_ListTaskFilesRequest, ListTaskFilesRequest__Output as _stint_batch_v1_ListTaskFilesRequest__Output } from './stint/batch/v1/ListTaskFilesRequest.ts';
import type { ListTaskFilesResponse as _stint_batch_v1_ListTaskFilesResponse, ListTaskFilesResponse__Output as _stint_batch_v1_ListTaskFilesResponse__Output } from './stint/batch/v1/ListTaskFilesResponse.ts';
import type { NodeCertificate as _stint_batch_v1_NodeCertificate, NodeCertificate__Output as _stint_batch_v1_NodeCertificate__Output } from './stint/batch/v1/NodeCertificate.ts';
import type { NodeFile as _stint_batch_v1_NodeFile, NodeFile__Output as _stint_batch_v1_NodeFile__Output } from './stint/batch/v1/NodeFile.ts';
import type { PoolCertificates as _stint_batch_v1_PoolCertificates, PoolCertificates__Output as _stint_batch_v1_PoolCertificates__Output } from './stint/batch/v1/PoolCertificates.ts';
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
    agent: {
      v1: {
        /**
         * The agent's service, on the controller.
         */
        AgentService: SubtypeConstructor<typeof grpc.Client, _stint_agent_v1_AgentServiceClient> & { service: _stint_agent_v1_AgentServiceDefinition }
        AttemptKey: MessageTypeDefinition<_stint_agent_v1_AttemptKey, _stint_agent_v1_AttemptKey__Output>
        CancelTasks: MessageTypeDefinition<_stint_agent_v1_CancelTasks, _stint_agent_v1_CancelTasks__Output>
        CleanTasks: MessageTypeDefinition<_stint_agent_v1_CleanTasks, _stint_agent_v1_CleanTasks__Output>
        ConfirmOutputs: MessageTypeDefinition<_stint_agent_v1_ConfirmOutputs, _stint_agent_v1_ConfirmOutputs__Output>
        Dismissed: MessageTypeDefinition<_stint_agent_v1_Dismissed, _stint_agent_v1_Dismissed__Output>
        EndJobs: MessageTypeDefinition<_stint_agent_v1_EndJobs, _stint_agent_v1_EndJobs__Output>
        EndedJob: MessageTypeDefinition<_stint_agent_v1_EndedJob, _stint_agent_v1_EndedJob__Output>
        Failure: MessageTypeDefinition<_stint_agent_v1_Failure, _stint_agent_v1_Failure__Output>
        FileOperation: EnumTypeDefinition
        Goodbye: MessageTypeDefinition<_stint_agent_v1_Goodbye, _stint_agent_v1_Goodbye__Output>
        Heartbeat: MessageTypeDefinition<_stint_agent_v1_Heartbeat, _stint_agent_v1_Heartbeat__Output>
        HeartbeatAcknowledged: MessageTypeDefinition<_stint_agent_v1_HeartbeatAcknowledged, _stint_agent_v1_HeartbeatAcknowledged__Output>
        HeldAttempt: MessageTypeDefinition<_stint_agent_v1_HeldAttempt, _stint_agent_v1_HeldAttempt__Output>
        HeldPhase: EnumTypeDefinition
        Hello: MessageTypeDefinition<_stint_agent_v1_Hello, _stint_agent_v1_Hello__Output>
        JobContext: MessageTypeDefinition<_stint_agent_v1_JobContext, _stint_agent_v1_JobContext__Output>
        OpenFile: MessageTypeDefinition<_stint_agent_v1_OpenFile, _stint_agent_v1_OpenFile__Output>
        Outcome: MessageTypeDefinition<_stint_agent_v1_Outcome, _stint_agent_v1_Outcome__Output>
        OutputsConfirmed: MessageTypeDefinition<_stint_agent_v1_OutputsConfirmed, _stint_agent_v1_OutputsConfirmed__Output>
        Phase: EnumTypeDefinition
        PreparationEnded: MessageTypeDefinition<_stint_agent_v1_PreparationEnded, _stint_agent_v1_PreparationEnded__Output>
        ReleaseEnded: MessageTypeDefinition<_stint_agent_v1_ReleaseEnded, _stint_agent_v1_ReleaseEnded__Output>
        Reports: MessageTypeDefinition<_stint_agent_v1_Reports, _stint_agent_v1_Reports__Output>
        ReportsAcknowledged: MessageTypeDefinition<_stint_agent_v1_ReportsAcknowledged, _stint_agent_v1_ReportsAcknowledged__Output>
        Restart: MessageTypeDefinition<_stint_agent_v1_Restart, _stint_agent_v1_Restart__Output>
        RestartKind: EnumTypeDefinition
        RunReport: MessageTypeDefinition<_stint_agent_v1_RunReport, _stint_agent_v1_RunReport__Output>
        RunTasks: MessageTypeDefinition<_stint_agent_v1_RunTasks, _stint_agent_v1_RunTasks__Output>
        SendFileRequest: MessageTypeDefinition<_stint_agent_v1_SendFileRequest, _stint_agent_v1_SendFileRequest__Output>
        SendFileResponse: MessageTypeDefinition<_stint_agent_v1_SendFileResponse, _stint_agent_v1_SendFileResponse__Output>
        SessionRequest: MessageTypeDefinition<_stint_agent_v1_SessionRequest, _stint_agent_v1_SessionRequest__Output>
        SessionResponse: MessageTypeDefinition<_stint_agent_v1_SessionResponse, _stint_agent_v1_SessionResponse__Output>
        SpoolFilesRequest: MessageTypeDefinition<_stint_agent_v1_SpoolFilesRequest, _stint_agent_v1_SpoolFilesRequest__Output>
        SpoolFilesResponse: MessageTypeDefinition<_stint_agent_v1_SpoolFilesResponse, _stint_agent_v1_SpoolFilesResponse__Output>
        SpooledFile: MessageTypeDefinition<_stint_agent_v1_SpooledFile, _stint_agent_v1_SpooledFile__Output>
        TaskEnded: MessageTypeDefinition<_stint_agent_v1_TaskEnded, _stint_agent_v1_TaskEnded__Output>
        TaskLease: MessageTypeDefinition<_stint_agent_v1_TaskLease, _stint_agent_v1_TaskLease__Output>
        TaskStarted: MessageTypeDefinition<_stint_agent_v1_TaskStarted, _stint_agent_v1_TaskStarted__Output>
        TellRetention: MessageTypeDefinition<_stint_agent_v1_TellRetention, _stint_agent_v1_TellRetention__Output>
        Welcome: MessageTypeDefinition<_stint_agent_v1_Welcome, _stint_agent_v1_Welcome__Output>
      }
    }
    batch: {
      v1: {
        AddCertificateRequest: MessageTypeDefinition<_stint_batch_v1_AddCertificateRequest, _stint_batch_v1_AddCertificateRequest__Output>
        AddCertificateResponse: MessageTypeDefinition<_stint_batch_v1_AddCertificateResponse, _stint_batch_v1_AddCertificateResponse__Output>
        Artifact: MessageTypeDefinition<_stint_batch_v1_Artifact, _stint_batch_v1_Artifact__Output>
        /**
         * The cluster's own store of inputs and outputs. Names are paths such as inputs/prices.csv.
         */
        ArtifactService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_ArtifactServiceClient> & { service: _stint_batch_v1_ArtifactServiceDefinition }
        CancelCertificateDeletionRequest: MessageTypeDefinition<_stint_batch_v1_CancelCertificateDeletionRequest, _stint_batch_v1_CancelCertificateDeletionRequest__Output>
        CancelCertificateDeletionResponse: MessageTypeDefinition<_stint_batch_v1_CancelCertificateDeletionResponse, _stint_batch_v1_CancelCertificateDeletionResponse__Output>
        Certificate: MessageTypeDefinition<_stint_batch_v1_Certificate, _stint_batch_v1_Certificate__Output>
        CertificateFormat: EnumTypeDefinition
        CertificateReference: MessageTypeDefinition<_stint_batch_v1_CertificateReference, _stint_batch_v1_CertificateReference__Output>
        /**
         * Certificates of the caller's account. Each is named by its thumbprint: the SHA-1 of the certificate, hexadecimal, compared without
         * regard to case. What is private in them goes in and never comes out but to nodes.
         */
        CertificateService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_CertificateServiceClient> & { service: _stint_batch_v1_CertificateServiceDefinition }
        CertificateState: EnumTypeDefinition
        CertificateVisibility: EnumTypeDefinition
        DeleteArtifactRequest: MessageTypeDefinition<_stint_batch_v1_DeleteArtifactRequest, _stint_batch_v1_DeleteArtifactRequest__Output>
        DeleteArtifactResponse: MessageTypeDefinition<_stint_batch_v1_DeleteArtifactResponse, _stint_batch_v1_DeleteArtifactResponse__Output>
        DeleteCertificateRequest: MessageTypeDefinition<_stint_batch_v1_DeleteCertificateRequest, _stint_batch_v1_DeleteCertificateRequest__Output>
        DeleteCertificateResponse: MessageTypeDefinition<_stint_batch_v1_DeleteCertificateResponse, _stint_batch_v1_DeleteCertificateResponse__Output>
        DeleteNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_DeleteNodeFileRequest, _stint_batch_v1_DeleteNodeFileRequest__Output>
        DeleteNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_DeleteNodeFileResponse, _stint_batch_v1_DeleteNodeFileResponse__Output>
        DeleteTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_DeleteTaskFileRequest, _stint_batch_v1_DeleteTaskFileRequest__Output>
        DeleteTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_DeleteTaskFileResponse, _stint_batch_v1_DeleteTaskFileResponse__Output>
        /**
         * The files of tasks and nodes, through the controller; no port of the node need be open. Paths are relative, use / and may not leave their
         * directory; links are listed by nobody and followed by nothing. When a task's node cannot be reached, or its files were cleaned up there,
         * what was spooled of its last attempt answers instead, and says so.
         * Errors of every call: NOT_FOUND FILE_NOT_FOUND, and of calls about tasks JOB_NOT_FOUND, TASK_NOT_FOUND; FAILED_PRECONDITION
         * TASK_FILES_UNAVAILABLE: the task has not been on a node that can be reached; TASK_FILES_CLEANED_UP: its retention time is over; of calls
         * about nodes NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_UNAVAILABLE: the node cannot be reached.
         */
        FileService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_FileServiceClient> & { service: _stint_batch_v1_FileServiceDefinition }
        GetArtifactRequest: MessageTypeDefinition<_stint_batch_v1_GetArtifactRequest, _stint_batch_v1_GetArtifactRequest__Output>
        GetArtifactResponse: MessageTypeDefinition<_stint_batch_v1_GetArtifactResponse, _stint_batch_v1_GetArtifactResponse__Output>
        GetCertificateRequest: MessageTypeDefinition<_stint_batch_v1_GetCertificateRequest, _stint_batch_v1_GetCertificateRequest__Output>
        GetCertificateResponse: MessageTypeDefinition<_stint_batch_v1_GetCertificateResponse, _stint_batch_v1_GetCertificateResponse__Output>
        GetNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_GetNodeFileRequest, _stint_batch_v1_GetNodeFileRequest__Output>
        GetNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_GetNodeFileResponse, _stint_batch_v1_GetNodeFileResponse__Output>
        GetTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_GetTaskFileRequest, _stint_batch_v1_GetTaskFileRequest__Output>
        GetTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_GetTaskFileResponse, _stint_batch_v1_GetTaskFileResponse__Output>
        ListArtifactsRequest: MessageTypeDefinition<_stint_batch_v1_ListArtifactsRequest, _stint_batch_v1_ListArtifactsRequest__Output>
        ListArtifactsResponse: MessageTypeDefinition<_stint_batch_v1_ListArtifactsResponse, _stint_batch_v1_ListArtifactsResponse__Output>
        ListCertificatesRequest: MessageTypeDefinition<_stint_batch_v1_ListCertificatesRequest, _stint_batch_v1_ListCertificatesRequest__Output>
        ListCertificatesResponse: MessageTypeDefinition<_stint_batch_v1_ListCertificatesResponse, _stint_batch_v1_ListCertificatesResponse__Output>
        ListNodeFilesRequest: MessageTypeDefinition<_stint_batch_v1_ListNodeFilesRequest, _stint_batch_v1_ListNodeFilesRequest__Output>
        ListNodeFilesResponse: MessageTypeDefinition<_stint_batch_v1_ListNodeFilesResponse, _stint_batch_v1_ListNodeFilesResponse__Output>
        ListTaskFilesRequest: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesRequest, _stint_batch_v1_ListTaskFilesRequest__Output>
        ListTaskFilesResponse: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesResponse, _stint_batch_v1_ListTaskFilesResponse__Output>
        NodeCertificate: MessageTypeDefinition<_stint_batch_v1_NodeCertificate, _stint_batch_v1_NodeCertificate__Output>
        NodeFile: MessageTypeDefinition<_stint_batch_v1_NodeFile, _stint_batch_v1_NodeFile__Output>
        PoolCertificates: MessageTypeDefinition<_stint_batch_v1_PoolCertificates, _stint_batch_v1_PoolCertificates__Output>
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

