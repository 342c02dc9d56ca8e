import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { AgentServiceClient as _stint_agent_v1_AgentServiceClient, AgentServiceDefinition as _stint_agent_v1_AgentServiceDefinition } from './stint/agent/v1/AgentService.ts';
import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from './stint/agent/v1/AttemptKey.ts';
import type { CancelTasks as _stint_agent_v1_CancelTasks, CancelTasks__Output as _stint_agent_v1_CancelTasks__Output } from './stint/agent/v1/CancelTasks.ts';
import type { CarryCommandRequest as _stint_agent_v1_CarryCommandRequest, CarryCommandRequest__Output as _stint_agent_v1_CarryCommandRequest__Output } from './stint/agent/v1/CarryCommandRequest.ts';
import type { CarryCommandResponse as _stint_agent_v1_CarryCommandResponse, CarryCommandResponse__Output as _stint_agent_v1_CarryCommandResponse__Output } from './stint/agent/v1/CarryCommandResponse.ts';
import type { CleanTasks as _stint_agent_v1_CleanTasks, CleanTasks__Output as _stint_agent_v1_CleanTasks__Output } from './stint/agent/v1/CleanTasks.ts';
import type { ConfirmOutputs as _stint_agent_v1_ConfirmOutputs, ConfirmOutputs__Output as _stint_agent_v1_ConfirmOutputs__Output } from './stint/agent/v1/ConfirmOutputs.ts';
import type { Dismissed as _stint_agent_v1_Dismissed, Dismissed__Output as _stint_agent_v1_Dismissed__Output } from './stint/agent/v1/Dismissed.ts';
import type { EndJobs as _stint_agent_v1_EndJobs, EndJobs__Output as _stint_agent_v1_EndJobs__Output } from './stint/agent/v1/EndJobs.ts';
import type { EndedJob as _stint_agent_v1_EndedJob, EndedJob__Output as _stint_agent_v1_EndedJob__Output } from './stint/agent/v1/EndedJob.ts';
import type { Failure as _stint_agent_v1_Failure, Failure__Output as _stint_agent_v1_Failure__Output } from './stint/agent/v1/Failure.ts';
import type { Gang as _stint_agent_v1_Gang, Gang__Output as _stint_agent_v1_Gang__Output } from './stint/agent/v1/Gang.ts';
import type { Goodbye as _stint_agent_v1_Goodbye, Goodbye__Output as _stint_agent_v1_Goodbye__Output } from './stint/agent/v1/Goodbye.ts';
import type { Heartbeat as _stint_agent_v1_Heartbeat, Heartbeat__Output as _stint_agent_v1_Heartbeat__Output } from './stint/agent/v1/Heartbeat.ts';
import type { HeartbeatAcknowledged as _stint_agent_v1_HeartbeatAcknowledged, HeartbeatAcknowledged__Output as _stint_agent_v1_HeartbeatAcknowledged__Output } from './stint/agent/v1/HeartbeatAcknowledged.ts';
import type { HeldAttempt as _stint_agent_v1_HeldAttempt, HeldAttempt__Output as _stint_agent_v1_HeldAttempt__Output } from './stint/agent/v1/HeldAttempt.ts';
import type { Hello as _stint_agent_v1_Hello, Hello__Output as _stint_agent_v1_Hello__Output } from './stint/agent/v1/Hello.ts';
import type { JobContext as _stint_agent_v1_JobContext, JobContext__Output as _stint_agent_v1_JobContext__Output } from './stint/agent/v1/JobContext.ts';
import type { MachineUse as _stint_agent_v1_MachineUse, MachineUse__Output as _stint_agent_v1_MachineUse__Output } from './stint/agent/v1/MachineUse.ts';
import type { NodeOrder as _stint_agent_v1_NodeOrder, NodeOrder__Output as _stint_agent_v1_NodeOrder__Output } from './stint/agent/v1/NodeOrder.ts';
import type { NodeProgram as _stint_agent_v1_NodeProgram, NodeProgram__Output as _stint_agent_v1_NodeProgram__Output } from './stint/agent/v1/NodeProgram.ts';
import type { OpenFile as _stint_agent_v1_OpenFile, OpenFile__Output as _stint_agent_v1_OpenFile__Output } from './stint/agent/v1/OpenFile.ts';
import type { Outcome as _stint_agent_v1_Outcome, Outcome__Output as _stint_agent_v1_Outcome__Output } from './stint/agent/v1/Outcome.ts';
import type { OutputsConfirmed as _stint_agent_v1_OutputsConfirmed, OutputsConfirmed__Output as _stint_agent_v1_OutputsConfirmed__Output } from './stint/agent/v1/OutputsConfirmed.ts';
import type { PreparationEnded as _stint_agent_v1_PreparationEnded, PreparationEnded__Output as _stint_agent_v1_PreparationEnded__Output } from './stint/agent/v1/PreparationEnded.ts';
import type { ReleaseEnded as _stint_agent_v1_ReleaseEnded, ReleaseEnded__Output as _stint_agent_v1_ReleaseEnded__Output } from './stint/agent/v1/ReleaseEnded.ts';
import type { Reports as _stint_agent_v1_Reports, Reports__Output as _stint_agent_v1_Reports__Output } from './stint/agent/v1/Reports.ts';
import type { ReportsAcknowledged as _stint_agent_v1_ReportsAcknowledged, ReportsAcknowledged__Output as _stint_agent_v1_ReportsAcknowledged__Output } from './stint/agent/v1/ReportsAcknowledged.ts';
import type { Restart as _stint_agent_v1_Restart, Restart__Output as _stint_agent_v1_Restart__Output } from './stint/agent/v1/Restart.ts';
import type { RunApplication as _stint_agent_v1_RunApplication, RunApplication__Output as _stint_agent_v1_RunApplication__Output } from './stint/agent/v1/RunApplication.ts';
import type { RunBesideBegin as _stint_agent_v1_RunBesideBegin, RunBesideBegin__Output as _stint_agent_v1_RunBesideBegin__Output } from './stint/agent/v1/RunBesideBegin.ts';
import type { RunBesideRequest as _stint_agent_v1_RunBesideRequest, RunBesideRequest__Output as _stint_agent_v1_RunBesideRequest__Output } from './stint/agent/v1/RunBesideRequest.ts';
import type { RunBesideResponse as _stint_agent_v1_RunBesideResponse, RunBesideResponse__Output as _stint_agent_v1_RunBesideResponse__Output } from './stint/agent/v1/RunBesideResponse.ts';
import type { RunCommand as _stint_agent_v1_RunCommand, RunCommand__Output as _stint_agent_v1_RunCommand__Output } from './stint/agent/v1/RunCommand.ts';
import type { RunReport as _stint_agent_v1_RunReport, RunReport__Output as _stint_agent_v1_RunReport__Output } from './stint/agent/v1/RunReport.ts';
import type { RunTasks as _stint_agent_v1_RunTasks, RunTasks__Output as _stint_agent_v1_RunTasks__Output } from './stint/agent/v1/RunTasks.ts';
import type { SendFileRequest as _stint_agent_v1_SendFileRequest, SendFileRequest__Output as _stint_agent_v1_SendFileRequest__Output } from './stint/agent/v1/SendFileRequest.ts';
import type { SendFileResponse as _stint_agent_v1_SendFileResponse, SendFileResponse__Output as _stint_agent_v1_SendFileResponse__Output } from './stint/agent/v1/SendFileResponse.ts';
import type { SessionRequest as _stint_agent_v1_SessionRequest, SessionRequest__Output as _stint_agent_v1_SessionRequest__Output } from './stint/agent/v1/SessionRequest.ts';
import type { SessionResponse as _stint_agent_v1_SessionResponse, SessionResponse__Output as _stint_agent_v1_SessionResponse__Output } from './stint/agent/v1/SessionResponse.ts';
import type { SetupEnded as _stint_agent_v1_SetupEnded, SetupEnded__Output as _stint_agent_v1_SetupEnded__Output } from './stint/agent/v1/SetupEnded.ts';
import type { SpoolFilesRequest as _stint_agent_v1_SpoolFilesRequest, SpoolFilesRequest__Output as _stint_agent_v1_SpoolFilesRequest__Output } from './stint/agent/v1/SpoolFilesRequest.ts';
import type { SpoolFilesResponse as _stint_agent_v1_SpoolFilesResponse, SpoolFilesResponse__Output as _stint_agent_v1_SpoolFilesResponse__Output } from './stint/agent/v1/SpoolFilesResponse.ts';
import type { SpooledFile as _stint_agent_v1_SpooledFile, SpooledFile__Output as _stint_agent_v1_SpooledFile__Output } from './stint/agent/v1/SpooledFile.ts';
import type { StopCommand as _stint_agent_v1_StopCommand, StopCommand__Output as _stint_agent_v1_StopCommand__Output } from './stint/agent/v1/StopCommand.ts';
import type { TaskEnded as _stint_agent_v1_TaskEnded, TaskEnded__Output as _stint_agent_v1_TaskEnded__Output } from './stint/agent/v1/TaskEnded.ts';
import type { TaskLease as _stint_agent_v1_TaskLease, TaskLease__Output as _stint_agent_v1_TaskLease__Output } from './stint/agent/v1/TaskLease.ts';
import type { TaskStarted as _stint_agent_v1_TaskStarted, TaskStarted__Output as _stint_agent_v1_TaskStarted__Output } from './stint/agent/v1/TaskStarted.ts';
import type { TellRetention as _stint_agent_v1_TellRetention, TellRetention__Output as _stint_agent_v1_TellRetention__Output } from './stint/agent/v1/TellRetention.ts';
import type { UploadLogs as _stint_agent_v1_UploadLogs, UploadLogs__Output as _stint_agent_v1_UploadLogs__Output } from './stint/agent/v1/UploadLogs.ts';
import type { Welcome as _stint_agent_v1_Welcome, Welcome__Output as _stint_agent_v1_Welcome__Output } from './stint/agent/v1/Welcome.ts';
import type { AddCertificateRequest as _stint_batch_v1_AddCertificateRequest, AddCertificateRequest__Output as _stint_batch_v1_AddCertificateRequest__Output } from './stint/batch/v1/AddCertificateRequest.ts';
import type { AddCertificateResponse as _stint_batch_v1_AddCertificateResponse, AddCertificateResponse__Output as _stint_batch_v1_AddCertificateResponse__Output } from './stint/batch/v1/AddCertificateResponse.ts';
import type { AddNodeUserRequest as _stint_batch_v1_AddNodeUserRequest, AddNodeUserRequest__Output as _stint_batch_v1_AddNodeUserRequest__Output } from './stint/batch/v1/AddNodeUserRequest.ts';
import type { AddNodeUserResponse as _stint_batch_v1_AddNodeUserResponse, AddNodeUserResponse__Output as _stint_batch_v1_AddNodeUserResponse__Output } from './stint/batch/v1/AddNodeUserResponse.ts';
import type { ApplicationPackageReference as _stint_batch_v1_ApplicationPackageReference, ApplicationPackageReference__Output as _stint_batch_v1_ApplicationPackageReference__Output } from './stint/batch/v1/ApplicationPackageReference.ts';
import type { Artifact as _stint_batch_v1_Artifact, Artifact__Output as _stint_batch_v1_Artifact__Output } from './stint/batch/v1/Artifact.ts';
import type { ArtifactServiceClient as _stint_batch_v1_ArtifactServiceClient, ArtifactServiceDefinition as _stint_batch_v1_ArtifactServiceDefinition } from './stint/batch/v1/ArtifactService.ts';
import type { AutoScaleRun as _stint_batch_v1_AutoScaleRun, AutoScaleRun__Output as _stint_batch_v1_AutoScaleRun__Output } from './stint/batch/v1/AutoScaleRun.ts';
import type { AutoScaleRunError as _stint_batch_v1_AutoScaleRunError, AutoScaleRunError__Output as _stint_batch_v1_AutoScaleRunError__Output } from './stint/batch/v1/AutoScaleRunError.ts';
import type { AutoScaleSettings as _stint_batch_v1_AutoScaleSettings, AutoScaleSettings__Output as _stint_batch_v1_AutoScaleSettings__Output } from './stint/batch/v1/AutoScaleSettings.ts';
import type { AutoUserSpecification as _stint_batch_v1_AutoUserSpecification, AutoUserSpecification__Output as _stint_batch_v1_AutoUserSpecification__Output } from './stint/batch/v1/AutoUserSpecification.ts';
import type { AzureBlobFileSystem as _stint_batch_v1_AzureBlobFileSystem, AzureBlobFileSystem__Output as _stint_batch_v1_AzureBlobFileSystem__Output } from './stint/batch/v1/AzureBlobFileSystem.ts';
import type { AzureFileShare as _stint_batch_v1_AzureFileShare, AzureFileShare__Output as _stint_batch_v1_AzureFileShare__Output } from './stint/batch/v1/AzureFileShare.ts';
import type { CancelCertificateDeletionRequest as _stint_batch_v1_CancelCertificateDeletionRequest, CancelCertificateDeletionRequest__Output as _stint_batch_v1_CancelCertificateDeletionRequest__Output } from './stint/batch/v1/CancelCertificateDeletionRequest.ts';
import type { CancelCertificateDeletionResponse as _stint_batch_v1_CancelCertificateDeletionResponse, CancelCertificateDeletionResponse__Output as _stint_batch_v1_CancelCertificateDeletionResponse__Output } from './stint/batch/v1/CancelCertificateDeletionResponse.ts';
import type { Certificate as _stint_batch_v1_Certificate, Certificate__Output as _stint_batch_v1_Certificate__Output } from './stint/batch/v1/Certificate.ts';
import type { CertificateReference as _stint_batch_v1_CertificateReference, CertificateReference__Output as _stint_batch_v1_CertificateReference__Output } from './stint/batch/v1/CertificateReference.ts';
import type { CertificateServiceClient as _stint_batch_v1_CertificateServiceClient, CertificateServiceDefinition as _stint_batch_v1_CertificateServiceDefinition } from './stint/batch/v1/CertificateService.ts';
import type { CifsMount as _stint_batch_v1_CifsMount, CifsMount__Output as _stint_batch_v1_CifsMount__Output } from './stint/batch/v1/CifsMount.ts';
import type { ContainerConfiguration as _stint_batch_v1_ContainerConfiguration, ContainerConfiguration__Output as _stint_batch_v1_ContainerConfiguration__Output } from './stint/batch/v1/ContainerConfiguration.ts';
import type { ContainerRegistry as _stint_batch_v1_ContainerRegistry, ContainerRegistry__Output as _stint_batch_v1_ContainerRegistry__Output } from './stint/batch/v1/ContainerRegistry.ts';
import type { ContainerSettings as _stint_batch_v1_ContainerSettings, ContainerSettings__Output as _stint_batch_v1_ContainerSettings__Output } from './stint/batch/v1/ContainerSettings.ts';
import type { CountNodesRequest as _stint_batch_v1_CountNodesRequest, CountNodesRequest__Output as _stint_batch_v1_CountNodesRequest__Output } from './stint/batch/v1/CountNodesRequest.ts';
import type { CountNodesResponse as _stint_batch_v1_CountNodesResponse, CountNodesResponse__Output as _stint_batch_v1_CountNodesResponse__Output } from './stint/batch/v1/CountNodesResponse.ts';
import type { CountTasksRequest as _stint_batch_v1_CountTasksRequest, CountTasksRequest__Output as _stint_batch_v1_CountTasksRequest__Output } from './stint/batch/v1/CountTasksRequest.ts';
import type { CountTasksResponse as _stint_batch_v1_CountTasksResponse, CountTasksResponse__Output as _stint_batch_v1_CountTasksResponse__Output } from './stint/batch/v1/CountTasksResponse.ts';
import type { CreatePoolRequest as _stint_batch_v1_CreatePoolRequest, CreatePoolRequest__Output as _stint_batch_v1_CreatePoolRequest__Output } from './stint/batch/v1/CreatePoolRequest.ts';
import type { CreatePoolResponse as _stint_batch_v1_CreatePoolResponse, CreatePoolResponse__Output as _stint_batch_v1_CreatePoolResponse__Output } from './stint/batch/v1/CreatePoolResponse.ts';
import type { DeleteArtifactRequest as _stint_batch_v1_DeleteArtifactRequest, DeleteArtifactRequest__Output as _stint_batch_v1_DeleteArtifactRequest__Output } from './stint/batch/v1/DeleteArtifactRequest.ts';
import type { DeleteArtifactResponse as _stint_batch_v1_DeleteArtifactResponse, DeleteArtifactResponse__Output as _stint_batch_v1_DeleteArtifactResponse__Output } from './stint/batch/v1/DeleteArtifactResponse.ts';
import type { DeleteCertificateRequest as _stint_batch_v1_DeleteCertificateRequest, DeleteCertificateRequest__Output as _stint_batch_v1_DeleteCertificateRequest__Output } from './stint/batch/v1/DeleteCertificateRequest.ts';
import type { DeleteCertificateResponse as _stint_batch_v1_DeleteCertificateResponse, DeleteCertificateResponse__Output as _stint_batch_v1_DeleteCertificateResponse__Output } from './stint/batch/v1/DeleteCertificateResponse.ts';
import type { DeleteNodeFileRequest as _stint_batch_v1_DeleteNodeFileRequest, DeleteNodeFileRequest__Output as _stint_batch_v1_DeleteNodeFileRequest__Output } from './stint/batch/v1/DeleteNodeFileRequest.ts';
import type { DeleteNodeFileResponse as _stint_batch_v1_DeleteNodeFileResponse, DeleteNodeFileResponse__Output as _stint_batch_v1_DeleteNodeFileResponse__Output } from './stint/batch/v1/DeleteNodeFileResponse.ts';
import type { DeleteNodeUserRequest as _stint_batch_v1_DeleteNodeUserRequest, DeleteNodeUserRequest__Output as _stint_batch_v1_DeleteNodeUserRequest__Output } from './stint/batch/v1/DeleteNodeUserRequest.ts';
import type { DeleteNodeUserResponse as _stint_batch_v1_DeleteNodeUserResponse, DeleteNodeUserResponse__Output as _stint_batch_v1_DeleteNodeUserResponse__Output } from './stint/batch/v1/DeleteNodeUserResponse.ts';
import type { DeletePoolRequest as _stint_batch_v1_DeletePoolRequest, DeletePoolRequest__Output as _stint_batch_v1_DeletePoolRequest__Output } from './stint/batch/v1/DeletePoolRequest.ts';
import type { DeletePoolResponse as _stint_batch_v1_DeletePoolResponse, DeletePoolResponse__Output as _stint_batch_v1_DeletePoolResponse__Output } from './stint/batch/v1/DeletePoolResponse.ts';
import type { DeleteTaskFileRequest as _stint_batch_v1_DeleteTaskFileRequest, DeleteTaskFileRequest__Output as _stint_batch_v1_DeleteTaskFileRequest__Output } from './stint/batch/v1/DeleteTaskFileRequest.ts';
import type { DeleteTaskFileResponse as _stint_batch_v1_DeleteTaskFileResponse, DeleteTaskFileResponse__Output as _stint_batch_v1_DeleteTaskFileResponse__Output } from './stint/batch/v1/DeleteTaskFileResponse.ts';
import type { DeleteTaskRequest as _stint_batch_v1_DeleteTaskRequest, DeleteTaskRequest__Output as _stint_batch_v1_DeleteTaskRequest__Output } from './stint/batch/v1/DeleteTaskRequest.ts';
import type { DeleteTaskResponse as _stint_batch_v1_DeleteTaskResponse, DeleteTaskResponse__Output as _stint_batch_v1_DeleteTaskResponse__Output } from './stint/batch/v1/DeleteTaskResponse.ts';
import type { DisableAutoScaleRequest as _stint_batch_v1_DisableAutoScaleRequest, DisableAutoScaleRequest__Output as _stint_batch_v1_DisableAutoScaleRequest__Output } from './stint/batch/v1/DisableAutoScaleRequest.ts';
import type { DisableAutoScaleResponse as _stint_batch_v1_DisableAutoScaleResponse, DisableAutoScaleResponse__Output as _stint_batch_v1_DisableAutoScaleResponse__Output } from './stint/batch/v1/DisableAutoScaleResponse.ts';
import type { DisableSchedulingRequest as _stint_batch_v1_DisableSchedulingRequest, DisableSchedulingRequest__Output as _stint_batch_v1_DisableSchedulingRequest__Output } from './stint/batch/v1/DisableSchedulingRequest.ts';
import type { DisableSchedulingResponse as _stint_batch_v1_DisableSchedulingResponse, DisableSchedulingResponse__Output as _stint_batch_v1_DisableSchedulingResponse__Output } from './stint/batch/v1/DisableSchedulingResponse.ts';
import type { EnableAutoScaleRequest as _stint_batch_v1_EnableAutoScaleRequest, EnableAutoScaleRequest__Output as _stint_batch_v1_EnableAutoScaleRequest__Output } from './stint/batch/v1/EnableAutoScaleRequest.ts';
import type { EnableAutoScaleResponse as _stint_batch_v1_EnableAutoScaleResponse, EnableAutoScaleResponse__Output as _stint_batch_v1_EnableAutoScaleResponse__Output } from './stint/batch/v1/EnableAutoScaleResponse.ts';
import type { EnableSchedulingRequest as _stint_batch_v1_EnableSchedulingRequest, EnableSchedulingRequest__Output as _stint_batch_v1_EnableSchedulingRequest__Output } from './stint/batch/v1/EnableSchedulingRequest.ts';
import type { EnableSchedulingResponse as _stint_batch_v1_EnableSchedulingResponse, EnableSchedulingResponse__Output as _stint_batch_v1_EnableSchedulingResponse__Output } from './stint/batch/v1/EnableSchedulingResponse.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from './stint/batch/v1/EnvironmentSetting.ts';
import type { EvaluateAutoScaleRequest as _stint_batch_v1_EvaluateAutoScaleRequest, EvaluateAutoScaleRequest__Output as _stint_batch_v1_EvaluateAutoScaleRequest__Output } from './stint/batch/v1/EvaluateAutoScaleRequest.ts';
import type { EvaluateAutoScaleResponse as _stint_batch_v1_EvaluateAutoScaleResponse, EvaluateAutoScaleResponse__Output as _stint_batch_v1_EvaluateAutoScaleResponse__Output } from './stint/batch/v1/EvaluateAutoScaleResponse.ts';
import type { ExecutionSettings as _stint_batch_v1_ExecutionSettings, ExecutionSettings__Output as _stint_batch_v1_ExecutionSettings__Output } from './stint/batch/v1/ExecutionSettings.ts';
import type { ExitCodeMapping as _stint_batch_v1_ExitCodeMapping, ExitCodeMapping__Output as _stint_batch_v1_ExitCodeMapping__Output } from './stint/batch/v1/ExitCodeMapping.ts';
import type { ExitCodeRangeMapping as _stint_batch_v1_ExitCodeRangeMapping, ExitCodeRangeMapping__Output as _stint_batch_v1_ExitCodeRangeMapping__Output } from './stint/batch/v1/ExitCodeRangeMapping.ts';
import type { ExitConditions as _stint_batch_v1_ExitConditions, ExitConditions__Output as _stint_batch_v1_ExitConditions__Output } from './stint/batch/v1/ExitConditions.ts';
import type { ExitOptions as _stint_batch_v1_ExitOptions, ExitOptions__Output as _stint_batch_v1_ExitOptions__Output } from './stint/batch/v1/ExitOptions.ts';
import type { ExplainTaskRequest as _stint_batch_v1_ExplainTaskRequest, ExplainTaskRequest__Output as _stint_batch_v1_ExplainTaskRequest__Output } from './stint/batch/v1/ExplainTaskRequest.ts';
import type { ExplainTaskResponse as _stint_batch_v1_ExplainTaskResponse, ExplainTaskResponse__Output as _stint_batch_v1_ExplainTaskResponse__Output } from './stint/batch/v1/ExplainTaskResponse.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from './stint/batch/v1/FailureInfo.ts';
import type { FileServiceClient as _stint_batch_v1_FileServiceClient, FileServiceDefinition as _stint_batch_v1_FileServiceDefinition } from './stint/batch/v1/FileService.ts';
import type { GetArtifactRequest as _stint_batch_v1_GetArtifactRequest, GetArtifactRequest__Output as _stint_batch_v1_GetArtifactRequest__Output } from './stint/batch/v1/GetArtifactRequest.ts';
import type { GetArtifactResponse as _stint_batch_v1_GetArtifactResponse, GetArtifactResponse__Output as _stint_batch_v1_GetArtifactResponse__Output } from './stint/batch/v1/GetArtifactResponse.ts';
import type { GetCertificateRequest as _stint_batch_v1_GetCertificateRequest, GetCertificateRequest__Output as _stint_batch_v1_GetCertificateRequest__Output } from './stint/batch/v1/GetCertificateRequest.ts';
import type { GetCertificateResponse as _stint_batch_v1_GetCertificateResponse, GetCertificateResponse__Output as _stint_batch_v1_GetCertificateResponse__Output } from './stint/batch/v1/GetCertificateResponse.ts';
import type { GetNodeFileRequest as _stint_batch_v1_GetNodeFileRequest, GetNodeFileRequest__Output as _stint_batch_v1_GetNodeFileRequest__Output } from './stint/batch/v1/GetNodeFileRequest.ts';
import type { GetNodeFileResponse as _stint_batch_v1_GetNodeFileResponse, GetNodeFileResponse__Output as _stint_batch_v1_GetNodeFileResponse__Output } from './stint/batch/v1/GetNodeFileResponse.ts';
import type { GetNodeRequest as _stint_batch_v1_GetNodeRequest, GetNodeRequest__Output as _stint_batch_v1_GetNodeRequest__Output } from './stint/batch/v1/GetNodeRequest.ts';
import type { GetNodeResponse as _stint_batch_v1_GetNodeResponse, GetNodeResponse__Output as _stint_batch_v1_GetNodeResponse__Output } from './stint/batch/v1/GetNodeResponse.ts';
import type { GetPoolRequest as _stint_batch_v1_GetPoolRequest, GetPoolRequest__Output as _stint_batch_v1_GetPoolRequest__Output } from './stint/batch/v1/GetPoolRequest.ts';
import type { GetPoolResponse as _stint_batch_v1_GetPoolResponse, GetPoolResponse__Output as _stint_batch_v1_GetPoolResponse__Output } from './stint/batch/v1/GetPoolResponse.ts';
import type { GetTaskFileRequest as _stint_batch_v1_GetTaskFileRequest, GetTaskFileRequest__Output as _stint_batch_v1_GetTaskFileRequest__Output } from './stint/batch/v1/GetTaskFileRequest.ts';
import type { GetTaskFileResponse as _stint_batch_v1_GetTaskFileResponse, GetTaskFileResponse__Output as _stint_batch_v1_GetTaskFileResponse__Output } from './stint/batch/v1/GetTaskFileResponse.ts';
import type { GetTaskRequest as _stint_batch_v1_GetTaskRequest, GetTaskRequest__Output as _stint_batch_v1_GetTaskRequest__Output } from './stint/batch/v1/GetTaskRequest.ts';
import type { GetTaskResponse as _stint_batch_v1_GetTaskResponse, GetTaskResponse__Output as _stint_batch_v1_GetTaskResponse__Output } from './stint/batch/v1/GetTaskResponse.ts';
import type { HttpHeader as _stint_batch_v1_HttpHeader, HttpHeader__Output as _stint_batch_v1_HttpHeader__Output } from './stint/batch/v1/HttpHeader.ts';
import type { LinuxUserConfiguration as _stint_batch_v1_LinuxUserConfiguration, LinuxUserConfiguration__Output as _stint_batch_v1_LinuxUserConfiguration__Output } from './stint/batch/v1/LinuxUserConfiguration.ts';
import type { ListArtifactsRequest as _stint_batch_v1_ListArtifactsRequest, ListArtifactsRequest__Output as _stint_batch_v1_ListArtifactsRequest__Output } from './stint/batch/v1/ListArtifactsRequest.ts';
import type { ListArtifactsResponse as _stint_batch_v1_ListArtifactsResponse, ListArtifactsResponse__Output as _stint_batch_v1_ListArtifactsResponse__Output } from './stint/batch/v1/ListArtifactsResponse.ts';
import type { ListCertificatesRequest as _stint_batch_v1_ListCertificatesRequest, ListCertificatesRequest__Output as _stint_batch_v1_ListCertificatesRequest__Output } from './stint/batch/v1/ListCertificatesRequest.ts';
import type { ListCertificatesResponse as _stint_batch_v1_ListCertificatesResponse, ListCertificatesResponse__Output as _stint_batch_v1_ListCertificatesResponse__Output } from './stint/batch/v1/ListCertificatesResponse.ts';
import type { ListNodeFilesRequest as _stint_batch_v1_ListNodeFilesRequest, ListNodeFilesRequest__Output as _stint_batch_v1_ListNodeFilesRequest__Output } from './stint/batch/v1/ListNodeFilesRequest.ts';
import type { ListNodeFilesResponse as _stint_batch_v1_ListNodeFilesResponse, ListNodeFilesResponse__Output as _stint_batch_v1_ListNodeFilesResponse__Output } from './stint/batch/v1/ListNodeFilesResponse.ts';
import type { ListNodesRequest as _stint_batch_v1_ListNodesRequest, ListNodesRequest__Output as _stint_batch_v1_ListNodesRequest__Output } from './stint/batch/v1/ListNodesRequest.ts';
import type { ListNodesResponse as _stint_batch_v1_ListNodesResponse, ListNodesResponse__Output as _stint_batch_v1_ListNodesResponse__Output } from './stint/batch/v1/ListNodesResponse.ts';
import type { ListPoolsRequest as _stint_batch_v1_ListPoolsRequest, ListPoolsRequest__Output as _stint_batch_v1_ListPoolsRequest__Output } from './stint/batch/v1/ListPoolsRequest.ts';
import type { ListPoolsResponse as _stint_batch_v1_ListPoolsResponse, ListPoolsResponse__Output as _stint_batch_v1_ListPoolsResponse__Output } from './stint/batch/v1/ListPoolsResponse.ts';
import type { ListSubtasksRequest as _stint_batch_v1_ListSubtasksRequest, ListSubtasksRequest__Output as _stint_batch_v1_ListSubtasksRequest__Output } from './stint/batch/v1/ListSubtasksRequest.ts';
import type { ListSubtasksResponse as _stint_batch_v1_ListSubtasksResponse, ListSubtasksResponse__Output as _stint_batch_v1_ListSubtasksResponse__Output } from './stint/batch/v1/ListSubtasksResponse.ts';
import type { ListTaskFilesRequest as _stint_batch_v1_ListTaskFilesRequest, ListTaskFilesRequest__Output as _stint_batch_v1_ListTaskFilesRequest__Output } from './stint/batch/v1/ListTaskFilesRequest.ts';
import type { ListTaskFilesResponse as _stint_batch_v1_ListTaskFilesResponse, ListTaskFilesResponse__Output as _stint_batch_v1_ListTaskFilesResponse__Output } from './stint/batch/v1/ListTaskFilesResponse.ts';
import type { ListTasksRequest as _stint_batch_v1_ListTasksRequest, ListTasksRequest__Output as _stint_batch_v1_ListTasksRequest__Output } from './stint/batch/v1/ListTasksRequest.ts';
import type { ListTasksResponse as _stint_batch_v1_ListTasksResponse, ListTasksResponse__Output as _stint_batch_v1_ListTasksResponse__Output } from './stint/batch/v1/ListTasksResponse.ts';
import type { MachineUsage as _stint_batch_v1_MachineUsage, MachineUsage__Output as _stint_batch_v1_MachineUsage__Output } from './stint/batch/v1/MachineUsage.ts';
import type { MountConfiguration as _stint_batch_v1_MountConfiguration, MountConfiguration__Output as _stint_batch_v1_MountConfiguration__Output } from './stint/batch/v1/MountConfiguration.ts';
import type { MultiInstanceSettings as _stint_batch_v1_MultiInstanceSettings, MultiInstanceSettings__Output as _stint_batch_v1_MultiInstanceSettings__Output } from './stint/batch/v1/MultiInstanceSettings.ts';
import type { NfsMount as _stint_batch_v1_NfsMount, NfsMount__Output as _stint_batch_v1_NfsMount__Output } from './stint/batch/v1/NfsMount.ts';
import type { Node as _stint_batch_v1_Node, Node__Output as _stint_batch_v1_Node__Output } from './stint/batch/v1/Node.ts';
import type { NodeCertificate as _stint_batch_v1_NodeCertificate, NodeCertificate__Output as _stint_batch_v1_NodeCertificate__Output } from './stint/batch/v1/NodeCertificate.ts';
import type { NodeCounts as _stint_batch_v1_NodeCounts, NodeCounts__Output as _stint_batch_v1_NodeCounts__Output } from './stint/batch/v1/NodeCounts.ts';
import type { NodeDrain as _stint_batch_v1_NodeDrain, NodeDrain__Output as _stint_batch_v1_NodeDrain__Output } from './stint/batch/v1/NodeDrain.ts';
import type { NodeExplanation as _stint_batch_v1_NodeExplanation, NodeExplanation__Output as _stint_batch_v1_NodeExplanation__Output } from './stint/batch/v1/NodeExplanation.ts';
import type { NodeFile as _stint_batch_v1_NodeFile, NodeFile__Output as _stint_batch_v1_NodeFile__Output } from './stint/batch/v1/NodeFile.ts';
import type { NodeServiceClient as _stint_batch_v1_NodeServiceClient, NodeServiceDefinition as _stint_batch_v1_NodeServiceDefinition } from './stint/batch/v1/NodeService.ts';
import type { NodeSetup as _stint_batch_v1_NodeSetup, NodeSetup__Output as _stint_batch_v1_NodeSetup__Output } from './stint/batch/v1/NodeSetup.ts';
import type { NodeUser as _stint_batch_v1_NodeUser, NodeUser__Output as _stint_batch_v1_NodeUser__Output } from './stint/batch/v1/NodeUser.ts';
import type { NoticePreemptionRequest as _stint_batch_v1_NoticePreemptionRequest, NoticePreemptionRequest__Output as _stint_batch_v1_NoticePreemptionRequest__Output } from './stint/batch/v1/NoticePreemptionRequest.ts';
import type { NoticePreemptionResponse as _stint_batch_v1_NoticePreemptionResponse, NoticePreemptionResponse__Output as _stint_batch_v1_NoticePreemptionResponse__Output } from './stint/batch/v1/NoticePreemptionResponse.ts';
import type { OutputContainer as _stint_batch_v1_OutputContainer, OutputContainer__Output as _stint_batch_v1_OutputContainer__Output } from './stint/batch/v1/OutputContainer.ts';
import type { OutputFile as _stint_batch_v1_OutputFile, OutputFile__Output as _stint_batch_v1_OutputFile__Output } from './stint/batch/v1/OutputFile.ts';
import type { Pool as _stint_batch_v1_Pool, Pool__Output as _stint_batch_v1_Pool__Output } from './stint/batch/v1/Pool.ts';
import type { PoolCertificates as _stint_batch_v1_PoolCertificates, PoolCertificates__Output as _stint_batch_v1_PoolCertificates__Output } from './stint/batch/v1/PoolCertificates.ts';
import type { PoolMetadata as _stint_batch_v1_PoolMetadata, PoolMetadata__Output as _stint_batch_v1_PoolMetadata__Output } from './stint/batch/v1/PoolMetadata.ts';
import type { PoolNodeCounts as _stint_batch_v1_PoolNodeCounts, PoolNodeCounts__Output as _stint_batch_v1_PoolNodeCounts__Output } from './stint/batch/v1/PoolNodeCounts.ts';
import type { PoolPackages as _stint_batch_v1_PoolPackages, PoolPackages__Output as _stint_batch_v1_PoolPackages__Output } from './stint/batch/v1/PoolPackages.ts';
import type { PoolServiceClient as _stint_batch_v1_PoolServiceClient, PoolServiceDefinition as _stint_batch_v1_PoolServiceDefinition } from './stint/batch/v1/PoolService.ts';
import type { PoolSpec as _stint_batch_v1_PoolSpec, PoolSpec__Output as _stint_batch_v1_PoolSpec__Output } from './stint/batch/v1/PoolSpec.ts';
import type { PreparationInformation as _stint_batch_v1_PreparationInformation, PreparationInformation__Output as _stint_batch_v1_PreparationInformation__Output } from './stint/batch/v1/PreparationInformation.ts';
import type { PutArtifactRequest as _stint_batch_v1_PutArtifactRequest, PutArtifactRequest__Output as _stint_batch_v1_PutArtifactRequest__Output } from './stint/batch/v1/PutArtifactRequest.ts';
import type { PutArtifactResponse as _stint_batch_v1_PutArtifactResponse, PutArtifactResponse__Output as _stint_batch_v1_PutArtifactResponse__Output } from './stint/batch/v1/PutArtifactResponse.ts';
import type { ReactivateTaskRequest as _stint_batch_v1_ReactivateTaskRequest, ReactivateTaskRequest__Output as _stint_batch_v1_ReactivateTaskRequest__Output } from './stint/batch/v1/ReactivateTaskRequest.ts';
import type { ReactivateTaskResponse as _stint_batch_v1_ReactivateTaskResponse, ReactivateTaskResponse__Output as _stint_batch_v1_ReactivateTaskResponse__Output } from './stint/batch/v1/ReactivateTaskResponse.ts';
import type { ReadNodeFileRequest as _stint_batch_v1_ReadNodeFileRequest, ReadNodeFileRequest__Output as _stint_batch_v1_ReadNodeFileRequest__Output } from './stint/batch/v1/ReadNodeFileRequest.ts';
import type { ReadNodeFileResponse as _stint_batch_v1_ReadNodeFileResponse, ReadNodeFileResponse__Output as _stint_batch_v1_ReadNodeFileResponse__Output } from './stint/batch/v1/ReadNodeFileResponse.ts';
import type { ReadTaskFileRequest as _stint_batch_v1_ReadTaskFileRequest, ReadTaskFileRequest__Output as _stint_batch_v1_ReadTaskFileRequest__Output } from './stint/batch/v1/ReadTaskFileRequest.ts';
import type { ReadTaskFileResponse as _stint_batch_v1_ReadTaskFileResponse, ReadTaskFileResponse__Output as _stint_batch_v1_ReadTaskFileResponse__Output } from './stint/batch/v1/ReadTaskFileResponse.ts';
import type { RebootNodeRequest as _stint_batch_v1_RebootNodeRequest, RebootNodeRequest__Output as _stint_batch_v1_RebootNodeRequest__Output } from './stint/batch/v1/RebootNodeRequest.ts';
import type { RebootNodeResponse as _stint_batch_v1_RebootNodeResponse, RebootNodeResponse__Output as _stint_batch_v1_RebootNodeResponse__Output } from './stint/batch/v1/RebootNodeResponse.ts';
import type { ReimageNodeRequest as _stint_batch_v1_ReimageNodeRequest, ReimageNodeRequest__Output as _stint_batch_v1_ReimageNodeRequest__Output } from './stint/batch/v1/ReimageNodeRequest.ts';
import type { ReimageNodeResponse as _stint_batch_v1_ReimageNodeResponse, ReimageNodeResponse__Output as _stint_batch_v1_ReimageNodeResponse__Output } from './stint/batch/v1/ReimageNodeResponse.ts';
import type { RemoveNodesRequest as _stint_batch_v1_RemoveNodesRequest, RemoveNodesRequest__Output as _stint_batch_v1_RemoveNodesRequest__Output } from './stint/batch/v1/RemoveNodesRequest.ts';
import type { RemoveNodesResponse as _stint_batch_v1_RemoveNodesResponse, RemoveNodesResponse__Output as _stint_batch_v1_RemoveNodesResponse__Output } from './stint/batch/v1/RemoveNodesResponse.ts';
import type { ResizeError as _stint_batch_v1_ResizeError, ResizeError__Output as _stint_batch_v1_ResizeError__Output } from './stint/batch/v1/ResizeError.ts';
import type { ResizePoolRequest as _stint_batch_v1_ResizePoolRequest, ResizePoolRequest__Output as _stint_batch_v1_ResizePoolRequest__Output } from './stint/batch/v1/ResizePoolRequest.ts';
import type { ResizePoolResponse as _stint_batch_v1_ResizePoolResponse, ResizePoolResponse__Output as _stint_batch_v1_ResizePoolResponse__Output } from './stint/batch/v1/ResizePoolResponse.ts';
import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from './stint/batch/v1/ResourceFile.ts';
import type { ResourceLimits as _stint_batch_v1_ResourceLimits, ResourceLimits__Output as _stint_batch_v1_ResourceLimits__Output } from './stint/batch/v1/ResourceLimits.ts';
import type { StartTask as _stint_batch_v1_StartTask, StartTask__Output as _stint_batch_v1_StartTask__Output } from './stint/batch/v1/StartTask.ts';
import type { StartTaskInformation as _stint_batch_v1_StartTaskInformation, StartTaskInformation__Output as _stint_batch_v1_StartTaskInformation__Output } from './stint/batch/v1/StartTaskInformation.ts';
import type { StopResizeRequest as _stint_batch_v1_StopResizeRequest, StopResizeRequest__Output as _stint_batch_v1_StopResizeRequest__Output } from './stint/batch/v1/StopResizeRequest.ts';
import type { StopResizeResponse as _stint_batch_v1_StopResizeResponse, StopResizeResponse__Output as _stint_batch_v1_StopResizeResponse__Output } from './stint/batch/v1/StopResizeResponse.ts';
import type { SubmitTasksRequest as _stint_batch_v1_SubmitTasksRequest, SubmitTasksRequest__Output as _stint_batch_v1_SubmitTasksRequest__Output } from './stint/batch/v1/SubmitTasksRequest.ts';
import type { SubmitTasksResponse as _stint_batch_v1_SubmitTasksResponse, SubmitTasksResponse__Output as _stint_batch_v1_SubmitTasksResponse__Output } from './stint/batch/v1/SubmitTasksResponse.ts';
import type { Subtask as _stint_batch_v1_Subtask, Subtask__Output as _stint_batch_v1_Subtask__Output } from './stint/batch/v1/Subtask.ts';
import type { Task as _stint_batch_v1_Task, Task__Output as _stint_batch_v1_Task__Output } from './stint/batch/v1/Task.ts';
import type { TaskAddResult as _stint_batch_v1_TaskAddResult, TaskAddResult__Output as _stint_batch_v1_TaskAddResult__Output } from './stint/batch/v1/TaskAddResult.ts';
import type { TaskAttempt as _stint_batch_v1_TaskAttempt, TaskAttempt__Output as _stint_batch_v1_TaskAttempt__Output } from './stint/batch/v1/TaskAttempt.ts';
import type { TaskConstraints as _stint_batch_v1_TaskConstraints, TaskConstraints__Output as _stint_batch_v1_TaskConstraints__Output } from './stint/batch/v1/TaskConstraints.ts';
import type { TaskCounts as _stint_batch_v1_TaskCounts, TaskCounts__Output as _stint_batch_v1_TaskCounts__Output } from './stint/batch/v1/TaskCounts.ts';
import type { TaskDependencies as _stint_batch_v1_TaskDependencies, TaskDependencies__Output as _stint_batch_v1_TaskDependencies__Output } from './stint/batch/v1/TaskDependencies.ts';
import type { TaskIdRange as _stint_batch_v1_TaskIdRange, TaskIdRange__Output as _stint_batch_v1_TaskIdRange__Output } from './stint/batch/v1/TaskIdRange.ts';
import type { TaskServiceClient as _stint_batch_v1_TaskServiceClient, TaskServiceDefinition as _stint_batch_v1_TaskServiceDefinition } from './stint/batch/v1/TaskService.ts';
import type { TaskSpec as _stint_batch_v1_TaskSpec, TaskSpec__Output as _stint_batch_v1_TaskSpec__Output } from './stint/batch/v1/TaskSpec.ts';
import type { TerminateTaskRequest as _stint_batch_v1_TerminateTaskRequest, TerminateTaskRequest__Output as _stint_batch_v1_TerminateTaskRequest__Output } from './stint/batch/v1/TerminateTaskRequest.ts';
import type { TerminateTaskResponse as _stint_batch_v1_TerminateTaskResponse, TerminateTaskResponse__Output as _stint_batch_v1_TerminateTaskResponse__Output } from './stint/batch/v1/TerminateTaskResponse.ts';
import type { UpdateNodeUserRequest as _stint_batch_v1_UpdateNodeUserRequest, UpdateNodeUserRequest__Output as _stint_batch_v1_UpdateNodeUserRequest__Output } from './stint/batch/v1/UpdateNodeUserRequest.ts';
import type { UpdateNodeUserResponse as _stint_batch_v1_UpdateNodeUserResponse, UpdateNodeUserResponse__Output as _stint_batch_v1_UpdateNodeUserResponse__Output } from './stint/batch/v1/UpdateNodeUserResponse.ts';
import type { UpdatePoolRequest as _stint_batch_v1_UpdatePoolRequest, UpdatePoolRequest__Output as _stint_batch_v1_UpdatePoolRequest__Output } from './stint/batch/v1/UpdatePoolRequest.ts';
import type { UpdatePoolResponse as _stint_batch_v1_UpdatePoolResponse, UpdatePoolResponse__Output as _stint_batch_v1_UpdatePoolResponse__Output } from './stint/batch/v1/UpdatePoolResponse.ts';
import type { UpdateTaskRequest as _stint_batch_v1_UpdateTaskRequest, UpdateTaskRequest__Output as _stint_batch_v1_UpdateTaskRequest__Output } from './stint/batch/v1/UpdateTaskRequest.ts';
import type { UpdateTaskResponse as _stint_batch_v1_UpdateTaskResponse, UpdateTaskResponse__Output as _stint_batch_v1_UpdateTaskResponse__Output } from './stint/batch/v1/UpdateTaskResponse.ts';
import type { UploadNodeLogsRequest as _stint_batch_v1_UploadNodeLogsRequest, UploadNodeLogsRequest__Output as _stint_batch_v1_UploadNodeLogsRequest__Output } from './stint/batch/v1/UploadNodeLogsRequest.ts';
import type { UploadNodeLogsResponse as _stint_batch_v1_UploadNodeLogsResponse, UploadNodeLogsResponse__Output as _stint_batch_v1_UploadNodeLogsResponse__Output } from './stint/batch/v1/UploadNodeLogsResponse.ts';
import type { Usage as _stint_batch_v1_Usage, Usage__Output as _stint_batch_v1_Usage__Output } from './stint/batch/v1/Usage.ts';
import type { UserAccount as _stint_batch_v1_UserAccount, UserAccount__Output as _stint_batch_v1_UserAccount__Output } from './stint/batch/v1/UserAccount.ts';
import type { UserIdentity as _stint_batch_v1_UserIdentity, UserIdentity__Output as _stint_batch_v1_UserIdentity__Output } from './stint/batch/v1/UserIdentity.ts';

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
        CarryCommandRequest: MessageTypeDefinition<_stint_agent_v1_CarryCommandRequest, _stint_agent_v1_CarryCommandRequest__Output>
        CarryCommandResponse: MessageTypeDefinition<_stint_agent_v1_CarryCommandResponse, _stint_agent_v1_CarryCommandResponse__Output>
        CleanTasks: MessageTypeDefinition<_stint_agent_v1_CleanTasks, _stint_agent_v1_CleanTasks__Output>
        ConfirmOutputs: MessageTypeDefinition<_stint_agent_v1_ConfirmOutputs, _stint_agent_v1_ConfirmOutputs__Output>
        Dismissed: MessageTypeDefinition<_stint_agent_v1_Dismissed, _stint_agent_v1_Dismissed__Output>
        EndJobs: MessageTypeDefinition<_stint_agent_v1_EndJobs, _stint_agent_v1_EndJobs__Output>
        EndedJob: MessageTypeDefinition<_stint_agent_v1_EndedJob, _stint_agent_v1_EndedJob__Output>
        Failure: MessageTypeDefinition<_stint_agent_v1_Failure, _stint_agent_v1_Failure__Output>
        FileOperation: EnumTypeDefinition
        Gang: MessageTypeDefinition<_stint_agent_v1_Gang, _stint_agent_v1_Gang__Output>
        Goodbye: MessageTypeDefinition<_stint_agent_v1_Goodbye, _stint_agent_v1_Goodbye__Output>
        Heartbeat: MessageTypeDefinition<_stint_agent_v1_Heartbeat, _stint_agent_v1_Heartbeat__Output>
        HeartbeatAcknowledged: MessageTypeDefinition<_stint_agent_v1_HeartbeatAcknowledged, _stint_agent_v1_HeartbeatAcknowledged__Output>
        HeldAttempt: MessageTypeDefinition<_stint_agent_v1_HeldAttempt, _stint_agent_v1_HeldAttempt__Output>
        HeldPhase: EnumTypeDefinition
        Hello: MessageTypeDefinition<_stint_agent_v1_Hello, _stint_agent_v1_Hello__Output>
        JobContext: MessageTypeDefinition<_stint_agent_v1_JobContext, _stint_agent_v1_JobContext__Output>
        MachineUse: MessageTypeDefinition<_stint_agent_v1_MachineUse, _stint_agent_v1_MachineUse__Output>
        NodeOrder: MessageTypeDefinition<_stint_agent_v1_NodeOrder, _stint_agent_v1_NodeOrder__Output>
        NodeProgram: MessageTypeDefinition<_stint_agent_v1_NodeProgram, _stint_agent_v1_NodeProgram__Output>
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
        RunApplication: MessageTypeDefinition<_stint_agent_v1_RunApplication, _stint_agent_v1_RunApplication__Output>
        RunBesideBegin: MessageTypeDefinition<_stint_agent_v1_RunBesideBegin, _stint_agent_v1_RunBesideBegin__Output>
        RunBesideRequest: MessageTypeDefinition<_stint_agent_v1_RunBesideRequest, _stint_agent_v1_RunBesideRequest__Output>
        RunBesideResponse: MessageTypeDefinition<_stint_agent_v1_RunBesideResponse, _stint_agent_v1_RunBesideResponse__Output>
        RunCommand: MessageTypeDefinition<_stint_agent_v1_RunCommand, _stint_agent_v1_RunCommand__Output>
        RunReport: MessageTypeDefinition<_stint_agent_v1_RunReport, _stint_agent_v1_RunReport__Output>
        RunTasks: MessageTypeDefinition<_stint_agent_v1_RunTasks, _stint_agent_v1_RunTasks__Output>
        SendFileRequest: MessageTypeDefinition<_stint_agent_v1_SendFileRequest, _stint_agent_v1_SendFileRequest__Output>
        SendFileResponse: MessageTypeDefinition<_stint_agent_v1_SendFileResponse, _stint_agent_v1_SendFileResponse__Output>
        SessionRequest: MessageTypeDefinition<_stint_agent_v1_SessionRequest, _stint_agent_v1_SessionRequest__Output>
        SessionResponse: MessageTypeDefinition<_stint_agent_v1_SessionResponse, _stint_agent_v1_SessionResponse__Output>
        SetupEnded: MessageTypeDefinition<_stint_agent_v1_SetupEnded, _stint_agent_v1_SetupEnded__Output>
        SpoolFilesRequest: MessageTypeDefinition<_stint_agent_v1_SpoolFilesRequest, _stint_agent_v1_SpoolFilesRequest__Output>
        SpoolFilesResponse: MessageTypeDefinition<_stint_agent_v1_SpoolFilesResponse, _stint_agent_v1_SpoolFilesResponse__Output>
        SpooledFile: MessageTypeDefinition<_stint_agent_v1_SpooledFile, _stint_agent_v1_SpooledFile__Output>
        StopCommand: MessageTypeDefinition<_stint_agent_v1_StopCommand, _stint_agent_v1_StopCommand__Output>
        TaskEnded: MessageTypeDefinition<_stint_agent_v1_TaskEnded, _stint_agent_v1_TaskEnded__Output>
        TaskLease: MessageTypeDefinition<_stint_agent_v1_TaskLease, _stint_agent_v1_TaskLease__Output>
        TaskStarted: MessageTypeDefinition<_stint_agent_v1_TaskStarted, _stint_agent_v1_TaskStarted__Output>
        TellRetention: MessageTypeDefinition<_stint_agent_v1_TellRetention, _stint_agent_v1_TellRetention__Output>
        UploadLogs: MessageTypeDefinition<_stint_agent_v1_UploadLogs, _stint_agent_v1_UploadLogs__Output>
        Welcome: MessageTypeDefinition<_stint_agent_v1_Welcome, _stint_agent_v1_Welcome__Output>
      }
    }
    batch: {
      v1: {
        AccessScope: EnumTypeDefinition
        AddCertificateRequest: MessageTypeDefinition<_stint_batch_v1_AddCertificateRequest, _stint_batch_v1_AddCertificateRequest__Output>
        AddCertificateResponse: MessageTypeDefinition<_stint_batch_v1_AddCertificateResponse, _stint_batch_v1_AddCertificateResponse__Output>
        AddNodeUserRequest: MessageTypeDefinition<_stint_batch_v1_AddNodeUserRequest, _stint_batch_v1_AddNodeUserRequest__Output>
        AddNodeUserResponse: MessageTypeDefinition<_stint_batch_v1_AddNodeUserResponse, _stint_batch_v1_AddNodeUserResponse__Output>
        AllocationState: EnumTypeDefinition
        ApplicationPackageReference: MessageTypeDefinition<_stint_batch_v1_ApplicationPackageReference, _stint_batch_v1_ApplicationPackageReference__Output>
        Artifact: MessageTypeDefinition<_stint_batch_v1_Artifact, _stint_batch_v1_Artifact__Output>
        /**
         * The cluster's own store of inputs and outputs. Names are paths such as inputs/prices.csv.
         */
        ArtifactService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_ArtifactServiceClient> & { service: _stint_batch_v1_ArtifactServiceDefinition }
        AttemptEnd: EnumTypeDefinition
        AutoScaleRun: MessageTypeDefinition<_stint_batch_v1_AutoScaleRun, _stint_batch_v1_AutoScaleRun__Output>
        AutoScaleRunError: MessageTypeDefinition<_stint_batch_v1_AutoScaleRunError, _stint_batch_v1_AutoScaleRunError__Output>
        AutoScaleSettings: MessageTypeDefinition<_stint_batch_v1_AutoScaleSettings, _stint_batch_v1_AutoScaleSettings__Output>
        AutoUserScope: EnumTypeDefinition
        AutoUserSpecification: MessageTypeDefinition<_stint_batch_v1_AutoUserSpecification, _stint_batch_v1_AutoUserSpecification__Output>
        AzureBlobFileSystem: MessageTypeDefinition<_stint_batch_v1_AzureBlobFileSystem, _stint_batch_v1_AzureBlobFileSystem__Output>
        AzureFileShare: MessageTypeDefinition<_stint_batch_v1_AzureFileShare, _stint_batch_v1_AzureFileShare__Output>
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
        CifsMount: MessageTypeDefinition<_stint_batch_v1_CifsMount, _stint_batch_v1_CifsMount__Output>
        ContainerConfiguration: MessageTypeDefinition<_stint_batch_v1_ContainerConfiguration, _stint_batch_v1_ContainerConfiguration__Output>
        ContainerRegistry: MessageTypeDefinition<_stint_batch_v1_ContainerRegistry, _stint_batch_v1_ContainerRegistry__Output>
        ContainerSettings: MessageTypeDefinition<_stint_batch_v1_ContainerSettings, _stint_batch_v1_ContainerSettings__Output>
        ContainerWorkingDirectory: EnumTypeDefinition
        CountNodesRequest: MessageTypeDefinition<_stint_batch_v1_CountNodesRequest, _stint_batch_v1_CountNodesRequest__Output>
        CountNodesResponse: MessageTypeDefinition<_stint_batch_v1_CountNodesResponse, _stint_batch_v1_CountNodesResponse__Output>
        CountTasksRequest: MessageTypeDefinition<_stint_batch_v1_CountTasksRequest, _stint_batch_v1_CountTasksRequest__Output>
        CountTasksResponse: MessageTypeDefinition<_stint_batch_v1_CountTasksResponse, _stint_batch_v1_CountTasksResponse__Output>
        CreatePoolRequest: MessageTypeDefinition<_stint_batch_v1_CreatePoolRequest, _stint_batch_v1_CreatePoolRequest__Output>
        CreatePoolResponse: MessageTypeDefinition<_stint_batch_v1_CreatePoolResponse, _stint_batch_v1_CreatePoolResponse__Output>
        DeallocationOption: EnumTypeDefinition
        DeleteArtifactRequest: MessageTypeDefinition<_stint_batch_v1_DeleteArtifactRequest, _stint_batch_v1_DeleteArtifactRequest__Output>
        DeleteArtifactResponse: MessageTypeDefinition<_stint_batch_v1_DeleteArtifactResponse, _stint_batch_v1_DeleteArtifactResponse__Output>
        DeleteCertificateRequest: MessageTypeDefinition<_stint_batch_v1_DeleteCertificateRequest, _stint_batch_v1_DeleteCertificateRequest__Output>
        DeleteCertificateResponse: MessageTypeDefinition<_stint_batch_v1_DeleteCertificateResponse, _stint_batch_v1_DeleteCertificateResponse__Output>
        DeleteNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_DeleteNodeFileRequest, _stint_batch_v1_DeleteNodeFileRequest__Output>
        DeleteNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_DeleteNodeFileResponse, _stint_batch_v1_DeleteNodeFileResponse__Output>
        DeleteNodeUserRequest: MessageTypeDefinition<_stint_batch_v1_DeleteNodeUserRequest, _stint_batch_v1_DeleteNodeUserRequest__Output>
        DeleteNodeUserResponse: MessageTypeDefinition<_stint_batch_v1_DeleteNodeUserResponse, _stint_batch_v1_DeleteNodeUserResponse__Output>
        DeletePoolRequest: MessageTypeDefinition<_stint_batch_v1_DeletePoolRequest, _stint_batch_v1_DeletePoolRequest__Output>
        DeletePoolResponse: MessageTypeDefinition<_stint_batch_v1_DeletePoolResponse, _stint_batch_v1_DeletePoolResponse__Output>
        DeleteTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_DeleteTaskFileRequest, _stint_batch_v1_DeleteTaskFileRequest__Output>
        DeleteTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_DeleteTaskFileResponse, _stint_batch_v1_DeleteTaskFileResponse__Output>
        DeleteTaskRequest: MessageTypeDefinition<_stint_batch_v1_DeleteTaskRequest, _stint_batch_v1_DeleteTaskRequest__Output>
        DeleteTaskResponse: MessageTypeDefinition<_stint_batch_v1_DeleteTaskResponse, _stint_batch_v1_DeleteTaskResponse__Output>
        DependencyAction: EnumTypeDefinition
        DisableAutoScaleRequest: MessageTypeDefinition<_stint_batch_v1_DisableAutoScaleRequest, _stint_batch_v1_DisableAutoScaleRequest__Output>
        DisableAutoScaleResponse: MessageTypeDefinition<_stint_batch_v1_DisableAutoScaleResponse, _stint_batch_v1_DisableAutoScaleResponse__Output>
        DisableSchedulingRequest: MessageTypeDefinition<_stint_batch_v1_DisableSchedulingRequest, _stint_batch_v1_DisableSchedulingRequest__Output>
        DisableSchedulingResponse: MessageTypeDefinition<_stint_batch_v1_DisableSchedulingResponse, _stint_batch_v1_DisableSchedulingResponse__Output>
        ElevationLevel: EnumTypeDefinition
        EnableAutoScaleRequest: MessageTypeDefinition<_stint_batch_v1_EnableAutoScaleRequest, _stint_batch_v1_EnableAutoScaleRequest__Output>
        EnableAutoScaleResponse: MessageTypeDefinition<_stint_batch_v1_EnableAutoScaleResponse, _stint_batch_v1_EnableAutoScaleResponse__Output>
        EnableSchedulingRequest: MessageTypeDefinition<_stint_batch_v1_EnableSchedulingRequest, _stint_batch_v1_EnableSchedulingRequest__Output>
        EnableSchedulingResponse: MessageTypeDefinition<_stint_batch_v1_EnableSchedulingResponse, _stint_batch_v1_EnableSchedulingResponse__Output>
        EnvironmentSetting: MessageTypeDefinition<_stint_batch_v1_EnvironmentSetting, _stint_batch_v1_EnvironmentSetting__Output>
        EvaluateAutoScaleRequest: MessageTypeDefinition<_stint_batch_v1_EvaluateAutoScaleRequest, _stint_batch_v1_EvaluateAutoScaleRequest__Output>
        EvaluateAutoScaleResponse: MessageTypeDefinition<_stint_batch_v1_EvaluateAutoScaleResponse, _stint_batch_v1_EvaluateAutoScaleResponse__Output>
        ExecutionSettings: MessageTypeDefinition<_stint_batch_v1_ExecutionSettings, _stint_batch_v1_ExecutionSettings__Output>
        ExitCodeMapping: MessageTypeDefinition<_stint_batch_v1_ExitCodeMapping, _stint_batch_v1_ExitCodeMapping__Output>
        ExitCodeRangeMapping: MessageTypeDefinition<_stint_batch_v1_ExitCodeRangeMapping, _stint_batch_v1_ExitCodeRangeMapping__Output>
        ExitConditions: MessageTypeDefinition<_stint_batch_v1_ExitConditions, _stint_batch_v1_ExitConditions__Output>
        ExitOptions: MessageTypeDefinition<_stint_batch_v1_ExitOptions, _stint_batch_v1_ExitOptions__Output>
        ExplainTaskRequest: MessageTypeDefinition<_stint_batch_v1_ExplainTaskRequest, _stint_batch_v1_ExplainTaskRequest__Output>
        ExplainTaskResponse: MessageTypeDefinition<_stint_batch_v1_ExplainTaskResponse, _stint_batch_v1_ExplainTaskResponse__Output>
        FailureCategory: EnumTypeDefinition
        FailureInfo: MessageTypeDefinition<_stint_batch_v1_FailureInfo, _stint_batch_v1_FailureInfo__Output>
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
        GetCertificateRequest: MessageTypeDefinition<_stint_batch_v1_GetCertificateRequest, _stint_batch_v1_GetCertificateRequest__Output>
        GetCertificateResponse: MessageTypeDefinition<_stint_batch_v1_GetCertificateResponse, _stint_batch_v1_GetCertificateResponse__Output>
        GetNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_GetNodeFileRequest, _stint_batch_v1_GetNodeFileRequest__Output>
        GetNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_GetNodeFileResponse, _stint_batch_v1_GetNodeFileResponse__Output>
        GetNodeRequest: MessageTypeDefinition<_stint_batch_v1_GetNodeRequest, _stint_batch_v1_GetNodeRequest__Output>
        GetNodeResponse: MessageTypeDefinition<_stint_batch_v1_GetNodeResponse, _stint_batch_v1_GetNodeResponse__Output>
        GetPoolRequest: MessageTypeDefinition<_stint_batch_v1_GetPoolRequest, _stint_batch_v1_GetPoolRequest__Output>
        GetPoolResponse: MessageTypeDefinition<_stint_batch_v1_GetPoolResponse, _stint_batch_v1_GetPoolResponse__Output>
        GetTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_GetTaskFileRequest, _stint_batch_v1_GetTaskFileRequest__Output>
        GetTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_GetTaskFileResponse, _stint_batch_v1_GetTaskFileResponse__Output>
        GetTaskRequest: MessageTypeDefinition<_stint_batch_v1_GetTaskRequest, _stint_batch_v1_GetTaskRequest__Output>
        GetTaskResponse: MessageTypeDefinition<_stint_batch_v1_GetTaskResponse, _stint_batch_v1_GetTaskResponse__Output>
        HttpHeader: MessageTypeDefinition<_stint_batch_v1_HttpHeader, _stint_batch_v1_HttpHeader__Output>
        JobAction: EnumTypeDefinition
        LinuxUserConfiguration: MessageTypeDefinition<_stint_batch_v1_LinuxUserConfiguration, _stint_batch_v1_LinuxUserConfiguration__Output>
        ListArtifactsRequest: MessageTypeDefinition<_stint_batch_v1_ListArtifactsRequest, _stint_batch_v1_ListArtifactsRequest__Output>
        ListArtifactsResponse: MessageTypeDefinition<_stint_batch_v1_ListArtifactsResponse, _stint_batch_v1_ListArtifactsResponse__Output>
        ListCertificatesRequest: MessageTypeDefinition<_stint_batch_v1_ListCertificatesRequest, _stint_batch_v1_ListCertificatesRequest__Output>
        ListCertificatesResponse: MessageTypeDefinition<_stint_batch_v1_ListCertificatesResponse, _stint_batch_v1_ListCertificatesResponse__Output>
        ListNodeFilesRequest: MessageTypeDefinition<_stint_batch_v1_ListNodeFilesRequest, _stint_batch_v1_ListNodeFilesRequest__Output>
        ListNodeFilesResponse: MessageTypeDefinition<_stint_batch_v1_ListNodeFilesResponse, _stint_batch_v1_ListNodeFilesResponse__Output>
        ListNodesRequest: MessageTypeDefinition<_stint_batch_v1_ListNodesRequest, _stint_batch_v1_ListNodesRequest__Output>
        ListNodesResponse: MessageTypeDefinition<_stint_batch_v1_ListNodesResponse, _stint_batch_v1_ListNodesResponse__Output>
        ListPoolsRequest: MessageTypeDefinition<_stint_batch_v1_ListPoolsRequest, _stint_batch_v1_ListPoolsRequest__Output>
        ListPoolsResponse: MessageTypeDefinition<_stint_batch_v1_ListPoolsResponse, _stint_batch_v1_ListPoolsResponse__Output>
        ListSubtasksRequest: MessageTypeDefinition<_stint_batch_v1_ListSubtasksRequest, _stint_batch_v1_ListSubtasksRequest__Output>
        ListSubtasksResponse: MessageTypeDefinition<_stint_batch_v1_ListSubtasksResponse, _stint_batch_v1_ListSubtasksResponse__Output>
        ListTaskFilesRequest: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesRequest, _stint_batch_v1_ListTaskFilesRequest__Output>
        ListTaskFilesResponse: MessageTypeDefinition<_stint_batch_v1_ListTaskFilesResponse, _stint_batch_v1_ListTaskFilesResponse__Output>
        ListTasksRequest: MessageTypeDefinition<_stint_batch_v1_ListTasksRequest, _stint_batch_v1_ListTasksRequest__Output>
        ListTasksResponse: MessageTypeDefinition<_stint_batch_v1_ListTasksResponse, _stint_batch_v1_ListTasksResponse__Output>
        MachineUsage: MessageTypeDefinition<_stint_batch_v1_MachineUsage, _stint_batch_v1_MachineUsage__Output>
        MountConfiguration: MessageTypeDefinition<_stint_batch_v1_MountConfiguration, _stint_batch_v1_MountConfiguration__Output>
        MultiInstanceSettings: MessageTypeDefinition<_stint_batch_v1_MultiInstanceSettings, _stint_batch_v1_MultiInstanceSettings__Output>
        NfsMount: MessageTypeDefinition<_stint_batch_v1_NfsMount, _stint_batch_v1_NfsMount__Output>
        Node: MessageTypeDefinition<_stint_batch_v1_Node, _stint_batch_v1_Node__Output>
        NodeCertificate: MessageTypeDefinition<_stint_batch_v1_NodeCertificate, _stint_batch_v1_NodeCertificate__Output>
        NodeCounts: MessageTypeDefinition<_stint_batch_v1_NodeCounts, _stint_batch_v1_NodeCounts__Output>
        NodeDrain: MessageTypeDefinition<_stint_batch_v1_NodeDrain, _stint_batch_v1_NodeDrain__Output>
        NodeExplanation: MessageTypeDefinition<_stint_batch_v1_NodeExplanation, _stint_batch_v1_NodeExplanation__Output>
        NodeFile: MessageTypeDefinition<_stint_batch_v1_NodeFile, _stint_batch_v1_NodeFile__Output>
        NodeFillType: EnumTypeDefinition
        NodeProvider: EnumTypeDefinition
        /**
         * Nodes of the caller's pools.
         */
        NodeService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_NodeServiceClient> & { service: _stint_batch_v1_NodeServiceDefinition }
        NodeSetup: MessageTypeDefinition<_stint_batch_v1_NodeSetup, _stint_batch_v1_NodeSetup__Output>
        NodeState: EnumTypeDefinition
        NodeUser: MessageTypeDefinition<_stint_batch_v1_NodeUser, _stint_batch_v1_NodeUser__Output>
        NoticePreemptionRequest: MessageTypeDefinition<_stint_batch_v1_NoticePreemptionRequest, _stint_batch_v1_NoticePreemptionRequest__Output>
        NoticePreemptionResponse: MessageTypeDefinition<_stint_batch_v1_NoticePreemptionResponse, _stint_batch_v1_NoticePreemptionResponse__Output>
        OutputContainer: MessageTypeDefinition<_stint_batch_v1_OutputContainer, _stint_batch_v1_OutputContainer__Output>
        OutputFile: MessageTypeDefinition<_stint_batch_v1_OutputFile, _stint_batch_v1_OutputFile__Output>
        Pool: MessageTypeDefinition<_stint_batch_v1_Pool, _stint_batch_v1_Pool__Output>
        PoolCertificates: MessageTypeDefinition<_stint_batch_v1_PoolCertificates, _stint_batch_v1_PoolCertificates__Output>
        PoolMetadata: MessageTypeDefinition<_stint_batch_v1_PoolMetadata, _stint_batch_v1_PoolMetadata__Output>
        PoolNodeCounts: MessageTypeDefinition<_stint_batch_v1_PoolNodeCounts, _stint_batch_v1_PoolNodeCounts__Output>
        PoolPackages: MessageTypeDefinition<_stint_batch_v1_PoolPackages, _stint_batch_v1_PoolPackages__Output>
        /**
         * Pools of the caller's account.
         */
        PoolService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_PoolServiceClient> & { service: _stint_batch_v1_PoolServiceDefinition }
        PoolSpec: MessageTypeDefinition<_stint_batch_v1_PoolSpec, _stint_batch_v1_PoolSpec__Output>
        PoolState: EnumTypeDefinition
        PreparationInformation: MessageTypeDefinition<_stint_batch_v1_PreparationInformation, _stint_batch_v1_PreparationInformation__Output>
        PutArtifactRequest: MessageTypeDefinition<_stint_batch_v1_PutArtifactRequest, _stint_batch_v1_PutArtifactRequest__Output>
        PutArtifactResponse: MessageTypeDefinition<_stint_batch_v1_PutArtifactResponse, _stint_batch_v1_PutArtifactResponse__Output>
        ReactivateTaskRequest: MessageTypeDefinition<_stint_batch_v1_ReactivateTaskRequest, _stint_batch_v1_ReactivateTaskRequest__Output>
        ReactivateTaskResponse: MessageTypeDefinition<_stint_batch_v1_ReactivateTaskResponse, _stint_batch_v1_ReactivateTaskResponse__Output>
        ReadNodeFileRequest: MessageTypeDefinition<_stint_batch_v1_ReadNodeFileRequest, _stint_batch_v1_ReadNodeFileRequest__Output>
        ReadNodeFileResponse: MessageTypeDefinition<_stint_batch_v1_ReadNodeFileResponse, _stint_batch_v1_ReadNodeFileResponse__Output>
        ReadTaskFileRequest: MessageTypeDefinition<_stint_batch_v1_ReadTaskFileRequest, _stint_batch_v1_ReadTaskFileRequest__Output>
        ReadTaskFileResponse: MessageTypeDefinition<_stint_batch_v1_ReadTaskFileResponse, _stint_batch_v1_ReadTaskFileResponse__Output>
        RebootNodeRequest: MessageTypeDefinition<_stint_batch_v1_RebootNodeRequest, _stint_batch_v1_RebootNodeRequest__Output>
        RebootNodeResponse: MessageTypeDefinition<_stint_batch_v1_RebootNodeResponse, _stint_batch_v1_RebootNodeResponse__Output>
        ReimageNodeRequest: MessageTypeDefinition<_stint_batch_v1_ReimageNodeRequest, _stint_batch_v1_ReimageNodeRequest__Output>
        ReimageNodeResponse: MessageTypeDefinition<_stint_batch_v1_ReimageNodeResponse, _stint_batch_v1_ReimageNodeResponse__Output>
        RemoveNodesRequest: MessageTypeDefinition<_stint_batch_v1_RemoveNodesRequest, _stint_batch_v1_RemoveNodesRequest__Output>
        RemoveNodesResponse: MessageTypeDefinition<_stint_batch_v1_RemoveNodesResponse, _stint_batch_v1_RemoveNodesResponse__Output>
        RequeueReason: EnumTypeDefinition
        ResizeError: MessageTypeDefinition<_stint_batch_v1_ResizeError, _stint_batch_v1_ResizeError__Output>
        ResizePoolRequest: MessageTypeDefinition<_stint_batch_v1_ResizePoolRequest, _stint_batch_v1_ResizePoolRequest__Output>
        ResizePoolResponse: MessageTypeDefinition<_stint_batch_v1_ResizePoolResponse, _stint_batch_v1_ResizePoolResponse__Output>
        ResourceFile: MessageTypeDefinition<_stint_batch_v1_ResourceFile, _stint_batch_v1_ResourceFile__Output>
        ResourceLimits: MessageTypeDefinition<_stint_batch_v1_ResourceLimits, _stint_batch_v1_ResourceLimits__Output>
        StartTask: MessageTypeDefinition<_stint_batch_v1_StartTask, _stint_batch_v1_StartTask__Output>
        StartTaskInformation: MessageTypeDefinition<_stint_batch_v1_StartTaskInformation, _stint_batch_v1_StartTaskInformation__Output>
        StopResizeRequest: MessageTypeDefinition<_stint_batch_v1_StopResizeRequest, _stint_batch_v1_StopResizeRequest__Output>
        StopResizeResponse: MessageTypeDefinition<_stint_batch_v1_StopResizeResponse, _stint_batch_v1_StopResizeResponse__Output>
        SubmitTasksRequest: MessageTypeDefinition<_stint_batch_v1_SubmitTasksRequest, _stint_batch_v1_SubmitTasksRequest__Output>
        SubmitTasksResponse: MessageTypeDefinition<_stint_batch_v1_SubmitTasksResponse, _stint_batch_v1_SubmitTasksResponse__Output>
        Subtask: MessageTypeDefinition<_stint_batch_v1_Subtask, _stint_batch_v1_Subtask__Output>
        SubtaskState: EnumTypeDefinition
        Task: MessageTypeDefinition<_stint_batch_v1_Task, _stint_batch_v1_Task__Output>
        TaskAddResult: MessageTypeDefinition<_stint_batch_v1_TaskAddResult, _stint_batch_v1_TaskAddResult__Output>
        TaskAttempt: MessageTypeDefinition<_stint_batch_v1_TaskAttempt, _stint_batch_v1_TaskAttempt__Output>
        TaskConstraints: MessageTypeDefinition<_stint_batch_v1_TaskConstraints, _stint_batch_v1_TaskConstraints__Output>
        TaskCounts: MessageTypeDefinition<_stint_batch_v1_TaskCounts, _stint_batch_v1_TaskCounts__Output>
        TaskDependencies: MessageTypeDefinition<_stint_batch_v1_TaskDependencies, _stint_batch_v1_TaskDependencies__Output>
        TaskIdRange: MessageTypeDefinition<_stint_batch_v1_TaskIdRange, _stint_batch_v1_TaskIdRange__Output>
        TaskResult: EnumTypeDefinition
        /**
         * Tasks of a job. Every call names the job by its id; ids are compared without regard to case.
         */
        TaskService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_TaskServiceClient> & { service: _stint_batch_v1_TaskServiceDefinition }
        TaskSpec: MessageTypeDefinition<_stint_batch_v1_TaskSpec, _stint_batch_v1_TaskSpec__Output>
        TaskState: EnumTypeDefinition
        TerminateTaskRequest: MessageTypeDefinition<_stint_batch_v1_TerminateTaskRequest, _stint_batch_v1_TerminateTaskRequest__Output>
        TerminateTaskResponse: MessageTypeDefinition<_stint_batch_v1_TerminateTaskResponse, _stint_batch_v1_TerminateTaskResponse__Output>
        UpdateNodeUserRequest: MessageTypeDefinition<_stint_batch_v1_UpdateNodeUserRequest, _stint_batch_v1_UpdateNodeUserRequest__Output>
        UpdateNodeUserResponse: MessageTypeDefinition<_stint_batch_v1_UpdateNodeUserResponse, _stint_batch_v1_UpdateNodeUserResponse__Output>
        UpdatePoolRequest: MessageTypeDefinition<_stint_batch_v1_UpdatePoolRequest, _stint_batch_v1_UpdatePoolRequest__Output>
        UpdatePoolResponse: MessageTypeDefinition<_stint_batch_v1_UpdatePoolResponse, _stint_batch_v1_UpdatePoolResponse__Output>
        UpdateTaskRequest: MessageTypeDefinition<_stint_batch_v1_UpdateTaskRequest, _stint_batch_v1_UpdateTaskRequest__Output>
        UpdateTaskResponse: MessageTypeDefinition<_stint_batch_v1_UpdateTaskResponse, _stint_batch_v1_UpdateTaskResponse__Output>
        UploadCondition: EnumTypeDefinition
        UploadNodeLogsRequest: MessageTypeDefinition<_stint_batch_v1_UploadNodeLogsRequest, _stint_batch_v1_UploadNodeLogsRequest__Output>
        UploadNodeLogsResponse: MessageTypeDefinition<_stint_batch_v1_UploadNodeLogsResponse, _stint_batch_v1_UploadNodeLogsResponse__Output>
        Usage: MessageTypeDefinition<_stint_batch_v1_Usage, _stint_batch_v1_Usage__Output>
        UserAccount: MessageTypeDefinition<_stint_batch_v1_UserAccount, _stint_batch_v1_UserAccount__Output>
        UserIdentity: MessageTypeDefinition<_stint_batch_v1_UserIdentity, _stint_batch_v1_UserIdentity__Output>
      }
    }
  }
}

