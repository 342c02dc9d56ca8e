import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { AccountEvent as _stint_batch_v1_AccountEvent, AccountEvent__Output as _stint_batch_v1_AccountEvent__Output } from './stint/batch/v1/AccountEvent.ts';
import type { AddCertificateRequest as _stint_batch_v1_AddCertificateRequest, AddCertificateRequest__Output as _stint_batch_v1_AddCertificateRequest__Output } from './stint/batch/v1/AddCertificateRequest.ts';
import type { AddCertificateResponse as _stint_batch_v1_AddCertificateResponse, AddCertificateResponse__Output as _stint_batch_v1_AddCertificateResponse__Output } from './stint/batch/v1/AddCertificateResponse.ts';
import type { AddNodeUserRequest as _stint_batch_v1_AddNodeUserRequest, AddNodeUserRequest__Output as _stint_batch_v1_AddNodeUserRequest__Output } from './stint/batch/v1/AddNodeUserRequest.ts';
import type { AddNodeUserResponse as _stint_batch_v1_AddNodeUserResponse, AddNodeUserResponse__Output as _stint_batch_v1_AddNodeUserResponse__Output } from './stint/batch/v1/AddNodeUserResponse.ts';
import type { ApplicationEvent as _stint_batch_v1_ApplicationEvent, ApplicationEvent__Output as _stint_batch_v1_ApplicationEvent__Output } from './stint/batch/v1/ApplicationEvent.ts';
import type { ApplicationPackageReference as _stint_batch_v1_ApplicationPackageReference, ApplicationPackageReference__Output as _stint_batch_v1_ApplicationPackageReference__Output } from './stint/batch/v1/ApplicationPackageReference.ts';
import type { AutoPoolSpecification as _stint_batch_v1_AutoPoolSpecification, AutoPoolSpecification__Output as _stint_batch_v1_AutoPoolSpecification__Output } from './stint/batch/v1/AutoPoolSpecification.ts';
import type { AutoScaleRun as _stint_batch_v1_AutoScaleRun, AutoScaleRun__Output as _stint_batch_v1_AutoScaleRun__Output } from './stint/batch/v1/AutoScaleRun.ts';
import type { AutoScaleRunError as _stint_batch_v1_AutoScaleRunError, AutoScaleRunError__Output as _stint_batch_v1_AutoScaleRunError__Output } from './stint/batch/v1/AutoScaleRunError.ts';
import type { AutoScaleSettings as _stint_batch_v1_AutoScaleSettings, AutoScaleSettings__Output as _stint_batch_v1_AutoScaleSettings__Output } from './stint/batch/v1/AutoScaleSettings.ts';
import type { AutoUserSpecification as _stint_batch_v1_AutoUserSpecification, AutoUserSpecification__Output as _stint_batch_v1_AutoUserSpecification__Output } from './stint/batch/v1/AutoUserSpecification.ts';
import type { AzureBlobFileSystem as _stint_batch_v1_AzureBlobFileSystem, AzureBlobFileSystem__Output as _stint_batch_v1_AzureBlobFileSystem__Output } from './stint/batch/v1/AzureBlobFileSystem.ts';
import type { AzureFileShare as _stint_batch_v1_AzureFileShare, AzureFileShare__Output as _stint_batch_v1_AzureFileShare__Output } from './stint/batch/v1/AzureFileShare.ts';
import type { CancelCertificateDeletionRequest as _stint_batch_v1_CancelCertificateDeletionRequest, CancelCertificateDeletionRequest__Output as _stint_batch_v1_CancelCertificateDeletionRequest__Output } from './stint/batch/v1/CancelCertificateDeletionRequest.ts';
import type { CancelCertificateDeletionResponse as _stint_batch_v1_CancelCertificateDeletionResponse, CancelCertificateDeletionResponse__Output as _stint_batch_v1_CancelCertificateDeletionResponse__Output } from './stint/batch/v1/CancelCertificateDeletionResponse.ts';
import type { Certificate as _stint_batch_v1_Certificate, Certificate__Output as _stint_batch_v1_Certificate__Output } from './stint/batch/v1/Certificate.ts';
import type { CertificateEvent as _stint_batch_v1_CertificateEvent, CertificateEvent__Output as _stint_batch_v1_CertificateEvent__Output } from './stint/batch/v1/CertificateEvent.ts';
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
import type { CreateJobRequest as _stint_batch_v1_CreateJobRequest, CreateJobRequest__Output as _stint_batch_v1_CreateJobRequest__Output } from './stint/batch/v1/CreateJobRequest.ts';
import type { CreateJobResponse as _stint_batch_v1_CreateJobResponse, CreateJobResponse__Output as _stint_batch_v1_CreateJobResponse__Output } from './stint/batch/v1/CreateJobResponse.ts';
import type { CreateJobScheduleRequest as _stint_batch_v1_CreateJobScheduleRequest, CreateJobScheduleRequest__Output as _stint_batch_v1_CreateJobScheduleRequest__Output } from './stint/batch/v1/CreateJobScheduleRequest.ts';
import type { CreateJobScheduleResponse as _stint_batch_v1_CreateJobScheduleResponse, CreateJobScheduleResponse__Output as _stint_batch_v1_CreateJobScheduleResponse__Output } from './stint/batch/v1/CreateJobScheduleResponse.ts';
import type { CreatePoolRequest as _stint_batch_v1_CreatePoolRequest, CreatePoolRequest__Output as _stint_batch_v1_CreatePoolRequest__Output } from './stint/batch/v1/CreatePoolRequest.ts';
import type { CreatePoolResponse as _stint_batch_v1_CreatePoolResponse, CreatePoolResponse__Output as _stint_batch_v1_CreatePoolResponse__Output } from './stint/batch/v1/CreatePoolResponse.ts';
import type { DeleteCertificateRequest as _stint_batch_v1_DeleteCertificateRequest, DeleteCertificateRequest__Output as _stint_batch_v1_DeleteCertificateRequest__Output } from './stint/batch/v1/DeleteCertificateRequest.ts';
import type { DeleteCertificateResponse as _stint_batch_v1_DeleteCertificateResponse, DeleteCertificateResponse__Output as _stint_batch_v1_DeleteCertificateResponse__Output } from './stint/batch/v1/DeleteCertificateResponse.ts';
import type { DeleteJobRequest as _stint_batch_v1_DeleteJobRequest, DeleteJobRequest__Output as _stint_batch_v1_DeleteJobRequest__Output } from './stint/batch/v1/DeleteJobRequest.ts';
import type { DeleteJobResponse as _stint_batch_v1_DeleteJobResponse, DeleteJobResponse__Output as _stint_batch_v1_DeleteJobResponse__Output } from './stint/batch/v1/DeleteJobResponse.ts';
import type { DeleteJobScheduleRequest as _stint_batch_v1_DeleteJobScheduleRequest, DeleteJobScheduleRequest__Output as _stint_batch_v1_DeleteJobScheduleRequest__Output } from './stint/batch/v1/DeleteJobScheduleRequest.ts';
import type { DeleteJobScheduleResponse as _stint_batch_v1_DeleteJobScheduleResponse, DeleteJobScheduleResponse__Output as _stint_batch_v1_DeleteJobScheduleResponse__Output } from './stint/batch/v1/DeleteJobScheduleResponse.ts';
import type { DeleteNodeUserRequest as _stint_batch_v1_DeleteNodeUserRequest, DeleteNodeUserRequest__Output as _stint_batch_v1_DeleteNodeUserRequest__Output } from './stint/batch/v1/DeleteNodeUserRequest.ts';
import type { DeleteNodeUserResponse as _stint_batch_v1_DeleteNodeUserResponse, DeleteNodeUserResponse__Output as _stint_batch_v1_DeleteNodeUserResponse__Output } from './stint/batch/v1/DeleteNodeUserResponse.ts';
import type { DeletePoolRequest as _stint_batch_v1_DeletePoolRequest, DeletePoolRequest__Output as _stint_batch_v1_DeletePoolRequest__Output } from './stint/batch/v1/DeletePoolRequest.ts';
import type { DeletePoolResponse as _stint_batch_v1_DeletePoolResponse, DeletePoolResponse__Output as _stint_batch_v1_DeletePoolResponse__Output } from './stint/batch/v1/DeletePoolResponse.ts';
import type { DeleteTaskRequest as _stint_batch_v1_DeleteTaskRequest, DeleteTaskRequest__Output as _stint_batch_v1_DeleteTaskRequest__Output } from './stint/batch/v1/DeleteTaskRequest.ts';
import type { DeleteTaskResponse as _stint_batch_v1_DeleteTaskResponse, DeleteTaskResponse__Output as _stint_batch_v1_DeleteTaskResponse__Output } from './stint/batch/v1/DeleteTaskResponse.ts';
import type { DisableAutoScaleRequest as _stint_batch_v1_DisableAutoScaleRequest, DisableAutoScaleRequest__Output as _stint_batch_v1_DisableAutoScaleRequest__Output } from './stint/batch/v1/DisableAutoScaleRequest.ts';
import type { DisableAutoScaleResponse as _stint_batch_v1_DisableAutoScaleResponse, DisableAutoScaleResponse__Output as _stint_batch_v1_DisableAutoScaleResponse__Output } from './stint/batch/v1/DisableAutoScaleResponse.ts';
import type { DisableJobRequest as _stint_batch_v1_DisableJobRequest, DisableJobRequest__Output as _stint_batch_v1_DisableJobRequest__Output } from './stint/batch/v1/DisableJobRequest.ts';
import type { DisableJobResponse as _stint_batch_v1_DisableJobResponse, DisableJobResponse__Output as _stint_batch_v1_DisableJobResponse__Output } from './stint/batch/v1/DisableJobResponse.ts';
import type { DisableJobScheduleRequest as _stint_batch_v1_DisableJobScheduleRequest, DisableJobScheduleRequest__Output as _stint_batch_v1_DisableJobScheduleRequest__Output } from './stint/batch/v1/DisableJobScheduleRequest.ts';
import type { DisableJobScheduleResponse as _stint_batch_v1_DisableJobScheduleResponse, DisableJobScheduleResponse__Output as _stint_batch_v1_DisableJobScheduleResponse__Output } from './stint/batch/v1/DisableJobScheduleResponse.ts';
import type { DisableSchedulingRequest as _stint_batch_v1_DisableSchedulingRequest, DisableSchedulingRequest__Output as _stint_batch_v1_DisableSchedulingRequest__Output } from './stint/batch/v1/DisableSchedulingRequest.ts';
import type { DisableSchedulingResponse as _stint_batch_v1_DisableSchedulingResponse, DisableSchedulingResponse__Output as _stint_batch_v1_DisableSchedulingResponse__Output } from './stint/batch/v1/DisableSchedulingResponse.ts';
import type { EnableAutoScaleRequest as _stint_batch_v1_EnableAutoScaleRequest, EnableAutoScaleRequest__Output as _stint_batch_v1_EnableAutoScaleRequest__Output } from './stint/batch/v1/EnableAutoScaleRequest.ts';
import type { EnableAutoScaleResponse as _stint_batch_v1_EnableAutoScaleResponse, EnableAutoScaleResponse__Output as _stint_batch_v1_EnableAutoScaleResponse__Output } from './stint/batch/v1/EnableAutoScaleResponse.ts';
import type { EnableJobRequest as _stint_batch_v1_EnableJobRequest, EnableJobRequest__Output as _stint_batch_v1_EnableJobRequest__Output } from './stint/batch/v1/EnableJobRequest.ts';
import type { EnableJobResponse as _stint_batch_v1_EnableJobResponse, EnableJobResponse__Output as _stint_batch_v1_EnableJobResponse__Output } from './stint/batch/v1/EnableJobResponse.ts';
import type { EnableJobScheduleRequest as _stint_batch_v1_EnableJobScheduleRequest, EnableJobScheduleRequest__Output as _stint_batch_v1_EnableJobScheduleRequest__Output } from './stint/batch/v1/EnableJobScheduleRequest.ts';
import type { EnableJobScheduleResponse as _stint_batch_v1_EnableJobScheduleResponse, EnableJobScheduleResponse__Output as _stint_batch_v1_EnableJobScheduleResponse__Output } from './stint/batch/v1/EnableJobScheduleResponse.ts';
import type { EnableSchedulingRequest as _stint_batch_v1_EnableSchedulingRequest, EnableSchedulingRequest__Output as _stint_batch_v1_EnableSchedulingRequest__Output } from './stint/batch/v1/EnableSchedulingRequest.ts';
import type { EnableSchedulingResponse as _stint_batch_v1_EnableSchedulingResponse, EnableSchedulingResponse__Output as _stint_batch_v1_EnableSchedulingResponse__Output } from './stint/batch/v1/EnableSchedulingResponse.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from './stint/batch/v1/EnvironmentSetting.ts';
import type { EvaluateAutoScaleRequest as _stint_batch_v1_EvaluateAutoScaleRequest, EvaluateAutoScaleRequest__Output as _stint_batch_v1_EvaluateAutoScaleRequest__Output } from './stint/batch/v1/EvaluateAutoScaleRequest.ts';
import type { EvaluateAutoScaleResponse as _stint_batch_v1_EvaluateAutoScaleResponse, EvaluateAutoScaleResponse__Output as _stint_batch_v1_EvaluateAutoScaleResponse__Output } from './stint/batch/v1/EvaluateAutoScaleResponse.ts';
import type { Event as _stint_batch_v1_Event, Event__Output as _stint_batch_v1_Event__Output } from './stint/batch/v1/Event.ts';
import type { EventServiceClient as _stint_batch_v1_EventServiceClient, EventServiceDefinition as _stint_batch_v1_EventServiceDefinition } from './stint/batch/v1/EventService.ts';
import type { ExecutionSettings as _stint_batch_v1_ExecutionSettings, ExecutionSettings__Output as _stint_batch_v1_ExecutionSettings__Output } from './stint/batch/v1/ExecutionSettings.ts';
import type { ExitCodeMapping as _stint_batch_v1_ExitCodeMapping, ExitCodeMapping__Output as _stint_batch_v1_ExitCodeMapping__Output } from './stint/batch/v1/ExitCodeMapping.ts';
import type { ExitCodeRangeMapping as _stint_batch_v1_ExitCodeRangeMapping, ExitCodeRangeMapping__Output as _stint_batch_v1_ExitCodeRangeMapping__Output } from './stint/batch/v1/ExitCodeRangeMapping.ts';
import type { ExitConditions as _stint_batch_v1_ExitConditions, ExitConditions__Output as _stint_batch_v1_ExitConditions__Output } from './stint/batch/v1/ExitConditions.ts';
import type { ExitOptions as _stint_batch_v1_ExitOptions, ExitOptions__Output as _stint_batch_v1_ExitOptions__Output } from './stint/batch/v1/ExitOptions.ts';
import type { ExplainTaskRequest as _stint_batch_v1_ExplainTaskRequest, ExplainTaskRequest__Output as _stint_batch_v1_ExplainTaskRequest__Output } from './stint/batch/v1/ExplainTaskRequest.ts';
import type { ExplainTaskResponse as _stint_batch_v1_ExplainTaskResponse, ExplainTaskResponse__Output as _stint_batch_v1_ExplainTaskResponse__Output } from './stint/batch/v1/ExplainTaskResponse.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from './stint/batch/v1/FailureInfo.ts';
import type { GetCertificateRequest as _stint_batch_v1_GetCertificateRequest, GetCertificateRequest__Output as _stint_batch_v1_GetCertificateRequest__Output } from './stint/batch/v1/GetCertificateRequest.ts';
import type { GetCertificateResponse as _stint_batch_v1_GetCertificateResponse, GetCertificateResponse__Output as _stint_batch_v1_GetCertificateResponse__Output } from './stint/batch/v1/GetCertificateResponse.ts';
import type { GetJobRequest as _stint_batch_v1_GetJobRequest, GetJobRequest__Output as _stint_batch_v1_GetJobRequest__Output } from './stint/batch/v1/GetJobRequest.ts';
import type { GetJobResponse as _stint_batch_v1_GetJobResponse, GetJobResponse__Output as _stint_batch_v1_GetJobResponse__Output } from './stint/batch/v1/GetJobResponse.ts';
import type { GetJobScheduleRequest as _stint_batch_v1_GetJobScheduleRequest, GetJobScheduleRequest__Output as _stint_batch_v1_GetJobScheduleRequest__Output } from './stint/batch/v1/GetJobScheduleRequest.ts';
import type { GetJobScheduleResponse as _stint_batch_v1_GetJobScheduleResponse, GetJobScheduleResponse__Output as _stint_batch_v1_GetJobScheduleResponse__Output } from './stint/batch/v1/GetJobScheduleResponse.ts';
import type { GetNodeRequest as _stint_batch_v1_GetNodeRequest, GetNodeRequest__Output as _stint_batch_v1_GetNodeRequest__Output } from './stint/batch/v1/GetNodeRequest.ts';
import type { GetNodeResponse as _stint_batch_v1_GetNodeResponse, GetNodeResponse__Output as _stint_batch_v1_GetNodeResponse__Output } from './stint/batch/v1/GetNodeResponse.ts';
import type { GetPoolRequest as _stint_batch_v1_GetPoolRequest, GetPoolRequest__Output as _stint_batch_v1_GetPoolRequest__Output } from './stint/batch/v1/GetPoolRequest.ts';
import type { GetPoolResponse as _stint_batch_v1_GetPoolResponse, GetPoolResponse__Output as _stint_batch_v1_GetPoolResponse__Output } from './stint/batch/v1/GetPoolResponse.ts';
import type { GetTaskRequest as _stint_batch_v1_GetTaskRequest, GetTaskRequest__Output as _stint_batch_v1_GetTaskRequest__Output } from './stint/batch/v1/GetTaskRequest.ts';
import type { GetTaskResponse as _stint_batch_v1_GetTaskResponse, GetTaskResponse__Output as _stint_batch_v1_GetTaskResponse__Output } from './stint/batch/v1/GetTaskResponse.ts';
import type { HttpHeader as _stint_batch_v1_HttpHeader, HttpHeader__Output as _stint_batch_v1_HttpHeader__Output } from './stint/batch/v1/HttpHeader.ts';
import type { Job as _stint_batch_v1_Job, Job__Output as _stint_batch_v1_Job__Output } from './stint/batch/v1/Job.ts';
import type { JobConstraints as _stint_batch_v1_JobConstraints, JobConstraints__Output as _stint_batch_v1_JobConstraints__Output } from './stint/batch/v1/JobConstraints.ts';
import type { JobEvent as _stint_batch_v1_JobEvent, JobEvent__Output as _stint_batch_v1_JobEvent__Output } from './stint/batch/v1/JobEvent.ts';
import type { JobManagerTask as _stint_batch_v1_JobManagerTask, JobManagerTask__Output as _stint_batch_v1_JobManagerTask__Output } from './stint/batch/v1/JobManagerTask.ts';
import type { JobMetadata as _stint_batch_v1_JobMetadata, JobMetadata__Output as _stint_batch_v1_JobMetadata__Output } from './stint/batch/v1/JobMetadata.ts';
import type { JobNodeStatus as _stint_batch_v1_JobNodeStatus, JobNodeStatus__Output as _stint_batch_v1_JobNodeStatus__Output } from './stint/batch/v1/JobNodeStatus.ts';
import type { JobNodeTaskExecution as _stint_batch_v1_JobNodeTaskExecution, JobNodeTaskExecution__Output as _stint_batch_v1_JobNodeTaskExecution__Output } from './stint/batch/v1/JobNodeTaskExecution.ts';
import type { JobPreparationTask as _stint_batch_v1_JobPreparationTask, JobPreparationTask__Output as _stint_batch_v1_JobPreparationTask__Output } from './stint/batch/v1/JobPreparationTask.ts';
import type { JobReleaseTask as _stint_batch_v1_JobReleaseTask, JobReleaseTask__Output as _stint_batch_v1_JobReleaseTask__Output } from './stint/batch/v1/JobReleaseTask.ts';
import type { JobSchedule as _stint_batch_v1_JobSchedule, JobSchedule__Output as _stint_batch_v1_JobSchedule__Output } from './stint/batch/v1/JobSchedule.ts';
import type { JobScheduleEvent as _stint_batch_v1_JobScheduleEvent, JobScheduleEvent__Output as _stint_batch_v1_JobScheduleEvent__Output } from './stint/batch/v1/JobScheduleEvent.ts';
import type { JobScheduleServiceClient as _stint_batch_v1_JobScheduleServiceClient, JobScheduleServiceDefinition as _stint_batch_v1_JobScheduleServiceDefinition } from './stint/batch/v1/JobScheduleService.ts';
import type { JobScheduleSpec as _stint_batch_v1_JobScheduleSpec, JobScheduleSpec__Output as _stint_batch_v1_JobScheduleSpec__Output } from './stint/batch/v1/JobScheduleSpec.ts';
import type { JobServiceClient as _stint_batch_v1_JobServiceClient, JobServiceDefinition as _stint_batch_v1_JobServiceDefinition } from './stint/batch/v1/JobService.ts';
import type { JobSpec as _stint_batch_v1_JobSpec, JobSpec__Output as _stint_batch_v1_JobSpec__Output } from './stint/batch/v1/JobSpec.ts';
import type { LinuxUserConfiguration as _stint_batch_v1_LinuxUserConfiguration, LinuxUserConfiguration__Output as _stint_batch_v1_LinuxUserConfiguration__Output } from './stint/batch/v1/LinuxUserConfiguration.ts';
import type { ListCertificatesRequest as _stint_batch_v1_ListCertificatesRequest, ListCertificatesRequest__Output as _stint_batch_v1_ListCertificatesRequest__Output } from './stint/batch/v1/ListCertificatesRequest.ts';
import type { ListCertificatesResponse as _stint_batch_v1_ListCertificatesResponse, ListCertificatesResponse__Output as _stint_batch_v1_ListCertificatesResponse__Output } from './stint/batch/v1/ListCertificatesResponse.ts';
import type { ListJobSchedulesRequest as _stint_batch_v1_ListJobSchedulesRequest, ListJobSchedulesRequest__Output as _stint_batch_v1_ListJobSchedulesRequest__Output } from './stint/batch/v1/ListJobSchedulesRequest.ts';
import type { ListJobSchedulesResponse as _stint_batch_v1_ListJobSchedulesResponse, ListJobSchedulesResponse__Output as _stint_batch_v1_ListJobSchedulesResponse__Output } from './stint/batch/v1/ListJobSchedulesResponse.ts';
import type { ListJobsRequest as _stint_batch_v1_ListJobsRequest, ListJobsRequest__Output as _stint_batch_v1_ListJobsRequest__Output } from './stint/batch/v1/ListJobsRequest.ts';
import type { ListJobsResponse as _stint_batch_v1_ListJobsResponse, ListJobsResponse__Output as _stint_batch_v1_ListJobsResponse__Output } from './stint/batch/v1/ListJobsResponse.ts';
import type { ListNodesRequest as _stint_batch_v1_ListNodesRequest, ListNodesRequest__Output as _stint_batch_v1_ListNodesRequest__Output } from './stint/batch/v1/ListNodesRequest.ts';
import type { ListNodesResponse as _stint_batch_v1_ListNodesResponse, ListNodesResponse__Output as _stint_batch_v1_ListNodesResponse__Output } from './stint/batch/v1/ListNodesResponse.ts';
import type { ListPoolsRequest as _stint_batch_v1_ListPoolsRequest, ListPoolsRequest__Output as _stint_batch_v1_ListPoolsRequest__Output } from './stint/batch/v1/ListPoolsRequest.ts';
import type { ListPoolsResponse as _stint_batch_v1_ListPoolsResponse, ListPoolsResponse__Output as _stint_batch_v1_ListPoolsResponse__Output } from './stint/batch/v1/ListPoolsResponse.ts';
import type { ListPreparationAndReleaseStatusRequest as _stint_batch_v1_ListPreparationAndReleaseStatusRequest, ListPreparationAndReleaseStatusRequest__Output as _stint_batch_v1_ListPreparationAndReleaseStatusRequest__Output } from './stint/batch/v1/ListPreparationAndReleaseStatusRequest.ts';
import type { ListPreparationAndReleaseStatusResponse as _stint_batch_v1_ListPreparationAndReleaseStatusResponse, ListPreparationAndReleaseStatusResponse__Output as _stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output } from './stint/batch/v1/ListPreparationAndReleaseStatusResponse.ts';
import type { ListSubtasksRequest as _stint_batch_v1_ListSubtasksRequest, ListSubtasksRequest__Output as _stint_batch_v1_ListSubtasksRequest__Output } from './stint/batch/v1/ListSubtasksRequest.ts';
import type { ListSubtasksResponse as _stint_batch_v1_ListSubtasksResponse, ListSubtasksResponse__Output as _stint_batch_v1_ListSubtasksResponse__Output } from './stint/batch/v1/ListSubtasksResponse.ts';
import type { ListTasksRequest as _stint_batch_v1_ListTasksRequest, ListTasksRequest__Output as _stint_batch_v1_ListTasksRequest__Output } from './stint/batch/v1/ListTasksRequest.ts';
import type { ListTasksResponse as _stint_batch_v1_ListTasksResponse, ListTasksResponse__Output as _stint_batch_v1_ListTasksResponse__Output } from './stint/batch/v1/ListTasksResponse.ts';
import type { MachineUsage as _stint_batch_v1_MachineUsage, MachineUsage__Output as _stint_batch_v1_MachineUsage__Output } from './stint/batch/v1/MachineUsage.ts';
import type { MetadataReplacement as _stint_batch_v1_MetadataReplacement, MetadataReplacement__Output as _stint_batch_v1_MetadataReplacement__Output } from './stint/batch/v1/MetadataReplacement.ts';
import type { MountConfiguration as _stint_batch_v1_MountConfiguration, MountConfiguration__Output as _stint_batch_v1_MountConfiguration__Output } from './stint/batch/v1/MountConfiguration.ts';
import type { MultiInstanceSettings as _stint_batch_v1_MultiInstanceSettings, MultiInstanceSettings__Output as _stint_batch_v1_MultiInstanceSettings__Output } from './stint/batch/v1/MultiInstanceSettings.ts';
import type { NfsMount as _stint_batch_v1_NfsMount, NfsMount__Output as _stint_batch_v1_NfsMount__Output } from './stint/batch/v1/NfsMount.ts';
import type { Node as _stint_batch_v1_Node, Node__Output as _stint_batch_v1_Node__Output } from './stint/batch/v1/Node.ts';
import type { NodeCertificate as _stint_batch_v1_NodeCertificate, NodeCertificate__Output as _stint_batch_v1_NodeCertificate__Output } from './stint/batch/v1/NodeCertificate.ts';
import type { NodeCounts as _stint_batch_v1_NodeCounts, NodeCounts__Output as _stint_batch_v1_NodeCounts__Output } from './stint/batch/v1/NodeCounts.ts';
import type { NodeDrain as _stint_batch_v1_NodeDrain, NodeDrain__Output as _stint_batch_v1_NodeDrain__Output } from './stint/batch/v1/NodeDrain.ts';
import type { NodeEvent as _stint_batch_v1_NodeEvent, NodeEvent__Output as _stint_batch_v1_NodeEvent__Output } from './stint/batch/v1/NodeEvent.ts';
import type { NodeExplanation as _stint_batch_v1_NodeExplanation, NodeExplanation__Output as _stint_batch_v1_NodeExplanation__Output } from './stint/batch/v1/NodeExplanation.ts';
import type { NodeServiceClient as _stint_batch_v1_NodeServiceClient, NodeServiceDefinition as _stint_batch_v1_NodeServiceDefinition } from './stint/batch/v1/NodeService.ts';
import type { NodeSetup as _stint_batch_v1_NodeSetup, NodeSetup__Output as _stint_batch_v1_NodeSetup__Output } from './stint/batch/v1/NodeSetup.ts';
import type { NodeUser as _stint_batch_v1_NodeUser, NodeUser__Output as _stint_batch_v1_NodeUser__Output } from './stint/batch/v1/NodeUser.ts';
import type { NoticePreemptionRequest as _stint_batch_v1_NoticePreemptionRequest, NoticePreemptionRequest__Output as _stint_batch_v1_NoticePreemptionRequest__Output } from './stint/batch/v1/NoticePreemptionRequest.ts';
import type { NoticePreemptionResponse as _stint_batch_v1_NoticePreemptionResponse, NoticePreemptionResponse__Output as _stint_batch_v1_NoticePreemptionResponse__Output } from './stint/batch/v1/NoticePreemptionResponse.ts';
import type { OutputContainer as _stint_batch_v1_OutputContainer, OutputContainer__Output as _stint_batch_v1_OutputContainer__Output } from './stint/batch/v1/OutputContainer.ts';
import type { OutputFile as _stint_batch_v1_OutputFile, OutputFile__Output as _stint_batch_v1_OutputFile__Output } from './stint/batch/v1/OutputFile.ts';
import type { Pool as _stint_batch_v1_Pool, Pool__Output as _stint_batch_v1_Pool__Output } from './stint/batch/v1/Pool.ts';
import type { PoolCertificates as _stint_batch_v1_PoolCertificates, PoolCertificates__Output as _stint_batch_v1_PoolCertificates__Output } from './stint/batch/v1/PoolCertificates.ts';
import type { PoolEvent as _stint_batch_v1_PoolEvent, PoolEvent__Output as _stint_batch_v1_PoolEvent__Output } from './stint/batch/v1/PoolEvent.ts';
import type { PoolMetadata as _stint_batch_v1_PoolMetadata, PoolMetadata__Output as _stint_batch_v1_PoolMetadata__Output } from './stint/batch/v1/PoolMetadata.ts';
import type { PoolNodeCounts as _stint_batch_v1_PoolNodeCounts, PoolNodeCounts__Output as _stint_batch_v1_PoolNodeCounts__Output } from './stint/batch/v1/PoolNodeCounts.ts';
import type { PoolPackages as _stint_batch_v1_PoolPackages, PoolPackages__Output as _stint_batch_v1_PoolPackages__Output } from './stint/batch/v1/PoolPackages.ts';
import type { PoolServiceClient as _stint_batch_v1_PoolServiceClient, PoolServiceDefinition as _stint_batch_v1_PoolServiceDefinition } from './stint/batch/v1/PoolService.ts';
import type { PoolSpec as _stint_batch_v1_PoolSpec, PoolSpec__Output as _stint_batch_v1_PoolSpec__Output } from './stint/batch/v1/PoolSpec.ts';
import type { PreparationInformation as _stint_batch_v1_PreparationInformation, PreparationInformation__Output as _stint_batch_v1_PreparationInformation__Output } from './stint/batch/v1/PreparationInformation.ts';
import type { ReactivateTaskRequest as _stint_batch_v1_ReactivateTaskRequest, ReactivateTaskRequest__Output as _stint_batch_v1_ReactivateTaskRequest__Output } from './stint/batch/v1/ReactivateTaskRequest.ts';
import type { ReactivateTaskResponse as _stint_batch_v1_ReactivateTaskResponse, ReactivateTaskResponse__Output as _stint_batch_v1_ReactivateTaskResponse__Output } from './stint/batch/v1/ReactivateTaskResponse.ts';
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
import type { Schedule as _stint_batch_v1_Schedule, Schedule__Output as _stint_batch_v1_Schedule__Output } from './stint/batch/v1/Schedule.ts';
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
import type { TaskEvent as _stint_batch_v1_TaskEvent, TaskEvent__Output as _stint_batch_v1_TaskEvent__Output } from './stint/batch/v1/TaskEvent.ts';
import type { TaskIdRange as _stint_batch_v1_TaskIdRange, TaskIdRange__Output as _stint_batch_v1_TaskIdRange__Output } from './stint/batch/v1/TaskIdRange.ts';
import type { TaskServiceClient as _stint_batch_v1_TaskServiceClient, TaskServiceDefinition as _stint_batch_v1_TaskServiceDefinition } from './stint/batch/v1/TaskService.ts';
import type { TaskSpec as _stint_batch_v1_TaskSpec, TaskSpec__Output as _stint_batch_v1_TaskSpec__Output } from './stint/batch/v1/TaskSpec.ts';
import type { TerminateJobRequest as _stint_batch_v1_TerminateJobRequest, TerminateJobRequest__Output as _stint_batch_v1_TerminateJobRequest__Output } from './stint/batch/v1/TerminateJobRequest.ts';
import type { TerminateJobResponse as _stint_batch_v1_TerminateJobResponse, TerminateJobResponse__Output as _stint_batch_v1_TerminateJobResponse__Output } from './stint/batch/v1/TerminateJobResponse.ts';
import type { TerminateJobScheduleRequest as _stint_batch_v1_TerminateJobScheduleRequest, TerminateJobScheduleRequest__Output as _stint_batch_v1_TerminateJobScheduleRequest__Output } from './stint/batch/v1/TerminateJobScheduleRequest.ts';
import type { TerminateJobScheduleResponse as _stint_batch_v1_TerminateJobScheduleResponse, TerminateJobScheduleResponse__Output as _stint_batch_v1_TerminateJobScheduleResponse__Output } from './stint/batch/v1/TerminateJobScheduleResponse.ts';
import type { TerminateTaskRequest as _stint_batch_v1_TerminateTaskRequest, TerminateTaskRequest__Output as _stint_batch_v1_TerminateTaskRequest__Output } from './stint/batch/v1/TerminateTaskRequest.ts';
import type { TerminateTaskResponse as _stint_batch_v1_TerminateTaskResponse, TerminateTaskResponse__Output as _stint_batch_v1_TerminateTaskResponse__Output } from './stint/batch/v1/TerminateTaskResponse.ts';
import type { UpdateJobRequest as _stint_batch_v1_UpdateJobRequest, UpdateJobRequest__Output as _stint_batch_v1_UpdateJobRequest__Output } from './stint/batch/v1/UpdateJobRequest.ts';
import type { UpdateJobResponse as _stint_batch_v1_UpdateJobResponse, UpdateJobResponse__Output as _stint_batch_v1_UpdateJobResponse__Output } from './stint/batch/v1/UpdateJobResponse.ts';
import type { UpdateJobScheduleRequest as _stint_batch_v1_UpdateJobScheduleRequest, UpdateJobScheduleRequest__Output as _stint_batch_v1_UpdateJobScheduleRequest__Output } from './stint/batch/v1/UpdateJobScheduleRequest.ts';
import type { UpdateJobScheduleResponse as _stint_batch_v1_UpdateJobScheduleResponse, UpdateJobScheduleResponse__Output as _stint_batch_v1_UpdateJobScheduleResponse__Output } from './stint/batch/v1/UpdateJobScheduleResponse.ts';
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
import type { WatchRequest as _stint_batch_v1_WatchRequest, WatchRequest__Output as _stint_batch_v1_WatchRequest__Output } from './stint/batch/v1/WatchRequest.ts';
import type { WatchResponse as _stint_batch_v1_WatchResponse, WatchResponse__Output as _stint_batch_v1_WatchResponse__Output } from './stint/batch/v1/WatchResponse.ts';

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
        AccessScope: EnumTypeDefinition
        AccountEvent: MessageTypeDefinition<_stint_batch_v1_AccountEvent, _stint_batch_v1_AccountEvent__Output>
        AddCertificateRequest: MessageTypeDefinition<_stint_batch_v1_AddCertificateRequest, _stint_batch_v1_AddCertificateRequest__Output>
        AddCertificateResponse: MessageTypeDefinition<_stint_batch_v1_AddCertificateResponse, _stint_batch_v1_AddCertificateResponse__Output>
        AddNodeUserRequest: MessageTypeDefinition<_stint_batch_v1_AddNodeUserRequest, _stint_batch_v1_AddNodeUserRequest__Output>
        AddNodeUserResponse: MessageTypeDefinition<_stint_batch_v1_AddNodeUserResponse, _stint_batch_v1_AddNodeUserResponse__Output>
        AllocationState: EnumTypeDefinition
        ApplicationEvent: MessageTypeDefinition<_stint_batch_v1_ApplicationEvent, _stint_batch_v1_ApplicationEvent__Output>
        ApplicationPackageReference: MessageTypeDefinition<_stint_batch_v1_ApplicationPackageReference, _stint_batch_v1_ApplicationPackageReference__Output>
        AttemptEnd: EnumTypeDefinition
        AutoPoolSpecification: MessageTypeDefinition<_stint_batch_v1_AutoPoolSpecification, _stint_batch_v1_AutoPoolSpecification__Output>
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
        CertificateEvent: MessageTypeDefinition<_stint_batch_v1_CertificateEvent, _stint_batch_v1_CertificateEvent__Output>
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
        CreateJobRequest: MessageTypeDefinition<_stint_batch_v1_CreateJobRequest, _stint_batch_v1_CreateJobRequest__Output>
        CreateJobResponse: MessageTypeDefinition<_stint_batch_v1_CreateJobResponse, _stint_batch_v1_CreateJobResponse__Output>
        CreateJobScheduleRequest: MessageTypeDefinition<_stint_batch_v1_CreateJobScheduleRequest, _stint_batch_v1_CreateJobScheduleRequest__Output>
        CreateJobScheduleResponse: MessageTypeDefinition<_stint_batch_v1_CreateJobScheduleResponse, _stint_batch_v1_CreateJobScheduleResponse__Output>
        CreatePoolRequest: MessageTypeDefinition<_stint_batch_v1_CreatePoolRequest, _stint_batch_v1_CreatePoolRequest__Output>
        CreatePoolResponse: MessageTypeDefinition<_stint_batch_v1_CreatePoolResponse, _stint_batch_v1_CreatePoolResponse__Output>
        DeallocationOption: EnumTypeDefinition
        DeleteCertificateRequest: MessageTypeDefinition<_stint_batch_v1_DeleteCertificateRequest, _stint_batch_v1_DeleteCertificateRequest__Output>
        DeleteCertificateResponse: MessageTypeDefinition<_stint_batch_v1_DeleteCertificateResponse, _stint_batch_v1_DeleteCertificateResponse__Output>
        DeleteJobRequest: MessageTypeDefinition<_stint_batch_v1_DeleteJobRequest, _stint_batch_v1_DeleteJobRequest__Output>
        DeleteJobResponse: MessageTypeDefinition<_stint_batch_v1_DeleteJobResponse, _stint_batch_v1_DeleteJobResponse__Output>
        DeleteJobScheduleRequest: MessageTypeDefinition<_stint_batch_v1_DeleteJobScheduleRequest, _stint_batch_v1_DeleteJobScheduleRequest__Output>
        DeleteJobScheduleResponse: MessageTypeDefinition<_stint_batch_v1_DeleteJobScheduleResponse, _stint_batch_v1_DeleteJobScheduleResponse__Output>
        DeleteNodeUserRequest: MessageTypeDefinition<_stint_batch_v1_DeleteNodeUserRequest, _stint_batch_v1_DeleteNodeUserRequest__Output>
        DeleteNodeUserResponse: MessageTypeDefinition<_stint_batch_v1_DeleteNodeUserResponse, _stint_batch_v1_DeleteNodeUserResponse__Output>
        DeletePoolRequest: MessageTypeDefinition<_stint_batch_v1_DeletePoolRequest, _stint_batch_v1_DeletePoolRequest__Output>
        DeletePoolResponse: MessageTypeDefinition<_stint_batch_v1_DeletePoolResponse, _stint_batch_v1_DeletePoolResponse__Output>
        DeleteTaskRequest: MessageTypeDefinition<_stint_batch_v1_DeleteTaskRequest, _stint_batch_v1_DeleteTaskRequest__Output>
        DeleteTaskResponse: MessageTypeDefinition<_stint_batch_v1_DeleteTaskResponse, _stint_batch_v1_DeleteTaskResponse__Output>
        DependencyAction: EnumTypeDefinition
        DisableAutoScaleRequest: MessageTypeDefinition<_stint_batch_v1_DisableAutoScaleRequest, _stint_batch_v1_DisableAutoScaleRequest__Output>
        DisableAutoScaleResponse: MessageTypeDefinition<_stint_batch_v1_DisableAutoScaleResponse, _stint_batch_v1_DisableAutoScaleResponse__Output>
        DisableJobRequest: MessageTypeDefinition<_stint_batch_v1_DisableJobRequest, _stint_batch_v1_DisableJobRequest__Output>
        DisableJobResponse: MessageTypeDefinition<_stint_batch_v1_DisableJobResponse, _stint_batch_v1_DisableJobResponse__Output>
        DisableJobScheduleRequest: MessageTypeDefinition<_stint_batch_v1_DisableJobScheduleRequest, _stint_batch_v1_DisableJobScheduleRequest__Output>
        DisableJobScheduleResponse: MessageTypeDefinition<_stint_batch_v1_DisableJobScheduleResponse, _stint_batch_v1_DisableJobScheduleResponse__Output>
        DisableSchedulingRequest: MessageTypeDefinition<_stint_batch_v1_DisableSchedulingRequest, _stint_batch_v1_DisableSchedulingRequest__Output>
        DisableSchedulingResponse: MessageTypeDefinition<_stint_batch_v1_DisableSchedulingResponse, _stint_batch_v1_DisableSchedulingResponse__Output>
        DisableTasks: EnumTypeDefinition
        ElevationLevel: EnumTypeDefinition
        EnableAutoScaleRequest: MessageTypeDefinition<_stint_batch_v1_EnableAutoScaleRequest, _stint_batch_v1_EnableAutoScaleRequest__Output>
        EnableAutoScaleResponse: MessageTypeDefinition<_stint_batch_v1_EnableAutoScaleResponse, _stint_batch_v1_EnableAutoScaleResponse__Output>
        EnableJobRequest: MessageTypeDefinition<_stint_batch_v1_EnableJobRequest, _stint_batch_v1_EnableJobRequest__Output>
        EnableJobResponse: MessageTypeDefinition<_stint_batch_v1_EnableJobResponse, _stint_batch_v1_EnableJobResponse__Output>
        EnableJobScheduleRequest: MessageTypeDefinition<_stint_batch_v1_EnableJobScheduleRequest, _stint_batch_v1_EnableJobScheduleRequest__Output>
        EnableJobScheduleResponse: MessageTypeDefinition<_stint_batch_v1_EnableJobScheduleResponse, _stint_batch_v1_EnableJobScheduleResponse__Output>
        EnableSchedulingRequest: MessageTypeDefinition<_stint_batch_v1_EnableSchedulingRequest, _stint_batch_v1_EnableSchedulingRequest__Output>
        EnableSchedulingResponse: MessageTypeDefinition<_stint_batch_v1_EnableSchedulingResponse, _stint_batch_v1_EnableSchedulingResponse__Output>
        EnvironmentSetting: MessageTypeDefinition<_stint_batch_v1_EnvironmentSetting, _stint_batch_v1_EnvironmentSetting__Output>
        EvaluateAutoScaleRequest: MessageTypeDefinition<_stint_batch_v1_EvaluateAutoScaleRequest, _stint_batch_v1_EvaluateAutoScaleRequest__Output>
        EvaluateAutoScaleResponse: MessageTypeDefinition<_stint_batch_v1_EvaluateAutoScaleResponse, _stint_batch_v1_EvaluateAutoScaleResponse__Output>
        Event: MessageTypeDefinition<_stint_batch_v1_Event, _stint_batch_v1_Event__Output>
        /**
         * What happens, as it happens.
         */
        EventService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_EventServiceClient> & { service: _stint_batch_v1_EventServiceDefinition }
        EventType: EnumTypeDefinition
        ExecutionSettings: MessageTypeDefinition<_stint_batch_v1_ExecutionSettings, _stint_batch_v1_ExecutionSettings__Output>
        ExitCodeMapping: MessageTypeDefinition<_stint_batch_v1_ExitCodeMapping, _stint_batch_v1_ExitCodeMapping__Output>
        ExitCodeRangeMapping: MessageTypeDefinition<_stint_batch_v1_ExitCodeRangeMapping, _stint_batch_v1_ExitCodeRangeMapping__Output>
        ExitConditions: MessageTypeDefinition<_stint_batch_v1_ExitConditions, _stint_batch_v1_ExitConditions__Output>
        ExitOptions: MessageTypeDefinition<_stint_batch_v1_ExitOptions, _stint_batch_v1_ExitOptions__Output>
        ExplainTaskRequest: MessageTypeDefinition<_stint_batch_v1_ExplainTaskRequest, _stint_batch_v1_ExplainTaskRequest__Output>
        ExplainTaskResponse: MessageTypeDefinition<_stint_batch_v1_ExplainTaskResponse, _stint_batch_v1_ExplainTaskResponse__Output>
        FailureCategory: EnumTypeDefinition
        FailureInfo: MessageTypeDefinition<_stint_batch_v1_FailureInfo, _stint_batch_v1_FailureInfo__Output>
        GetCertificateRequest: MessageTypeDefinition<_stint_batch_v1_GetCertificateRequest, _stint_batch_v1_GetCertificateRequest__Output>
        GetCertificateResponse: MessageTypeDefinition<_stint_batch_v1_GetCertificateResponse, _stint_batch_v1_GetCertificateResponse__Output>
        GetJobRequest: MessageTypeDefinition<_stint_batch_v1_GetJobRequest, _stint_batch_v1_GetJobRequest__Output>
        GetJobResponse: MessageTypeDefinition<_stint_batch_v1_GetJobResponse, _stint_batch_v1_GetJobResponse__Output>
        GetJobScheduleRequest: MessageTypeDefinition<_stint_batch_v1_GetJobScheduleRequest, _stint_batch_v1_GetJobScheduleRequest__Output>
        GetJobScheduleResponse: MessageTypeDefinition<_stint_batch_v1_GetJobScheduleResponse, _stint_batch_v1_GetJobScheduleResponse__Output>
        GetNodeRequest: MessageTypeDefinition<_stint_batch_v1_GetNodeRequest, _stint_batch_v1_GetNodeRequest__Output>
        GetNodeResponse: MessageTypeDefinition<_stint_batch_v1_GetNodeResponse, _stint_batch_v1_GetNodeResponse__Output>
        GetPoolRequest: MessageTypeDefinition<_stint_batch_v1_GetPoolRequest, _stint_batch_v1_GetPoolRequest__Output>
        GetPoolResponse: MessageTypeDefinition<_stint_batch_v1_GetPoolResponse, _stint_batch_v1_GetPoolResponse__Output>
        GetTaskRequest: MessageTypeDefinition<_stint_batch_v1_GetTaskRequest, _stint_batch_v1_GetTaskRequest__Output>
        GetTaskResponse: MessageTypeDefinition<_stint_batch_v1_GetTaskResponse, _stint_batch_v1_GetTaskResponse__Output>
        HttpHeader: MessageTypeDefinition<_stint_batch_v1_HttpHeader, _stint_batch_v1_HttpHeader__Output>
        Job: MessageTypeDefinition<_stint_batch_v1_Job, _stint_batch_v1_Job__Output>
        JobAction: EnumTypeDefinition
        JobConstraints: MessageTypeDefinition<_stint_batch_v1_JobConstraints, _stint_batch_v1_JobConstraints__Output>
        JobEvent: MessageTypeDefinition<_stint_batch_v1_JobEvent, _stint_batch_v1_JobEvent__Output>
        JobManagerTask: MessageTypeDefinition<_stint_batch_v1_JobManagerTask, _stint_batch_v1_JobManagerTask__Output>
        JobMetadata: MessageTypeDefinition<_stint_batch_v1_JobMetadata, _stint_batch_v1_JobMetadata__Output>
        JobNodeStatus: MessageTypeDefinition<_stint_batch_v1_JobNodeStatus, _stint_batch_v1_JobNodeStatus__Output>
        JobNodeTaskExecution: MessageTypeDefinition<_stint_batch_v1_JobNodeTaskExecution, _stint_batch_v1_JobNodeTaskExecution__Output>
        JobNodeTaskState: EnumTypeDefinition
        JobPreparationTask: MessageTypeDefinition<_stint_batch_v1_JobPreparationTask, _stint_batch_v1_JobPreparationTask__Output>
        JobReleaseTask: MessageTypeDefinition<_stint_batch_v1_JobReleaseTask, _stint_batch_v1_JobReleaseTask__Output>
        JobSchedule: MessageTypeDefinition<_stint_batch_v1_JobSchedule, _stint_batch_v1_JobSchedule__Output>
        JobScheduleEvent: MessageTypeDefinition<_stint_batch_v1_JobScheduleEvent, _stint_batch_v1_JobScheduleEvent__Output>
        /**
         * Job schedules of the caller's account. Schedules and jobs share one space of ids.
         */
        JobScheduleService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_JobScheduleServiceClient> & { service: _stint_batch_v1_JobScheduleServiceDefinition }
        JobScheduleSpec: MessageTypeDefinition<_stint_batch_v1_JobScheduleSpec, _stint_batch_v1_JobScheduleSpec__Output>
        JobScheduleState: EnumTypeDefinition
        /**
         * Jobs of the caller's account.
         */
        JobService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_JobServiceClient> & { service: _stint_batch_v1_JobServiceDefinition }
        JobSpec: MessageTypeDefinition<_stint_batch_v1_JobSpec, _stint_batch_v1_JobSpec__Output>
        JobState: EnumTypeDefinition
        LinuxUserConfiguration: MessageTypeDefinition<_stint_batch_v1_LinuxUserConfiguration, _stint_batch_v1_LinuxUserConfiguration__Output>
        ListCertificatesRequest: MessageTypeDefinition<_stint_batch_v1_ListCertificatesRequest, _stint_batch_v1_ListCertificatesRequest__Output>
        ListCertificatesResponse: MessageTypeDefinition<_stint_batch_v1_ListCertificatesResponse, _stint_batch_v1_ListCertificatesResponse__Output>
        ListJobSchedulesRequest: MessageTypeDefinition<_stint_batch_v1_ListJobSchedulesRequest, _stint_batch_v1_ListJobSchedulesRequest__Output>
        ListJobSchedulesResponse: MessageTypeDefinition<_stint_batch_v1_ListJobSchedulesResponse, _stint_batch_v1_ListJobSchedulesResponse__Output>
        ListJobsRequest: MessageTypeDefinition<_stint_batch_v1_ListJobsRequest, _stint_batch_v1_ListJobsRequest__Output>
        ListJobsResponse: MessageTypeDefinition<_stint_batch_v1_ListJobsResponse, _stint_batch_v1_ListJobsResponse__Output>
        ListNodesRequest: MessageTypeDefinition<_stint_batch_v1_ListNodesRequest, _stint_batch_v1_ListNodesRequest__Output>
        ListNodesResponse: MessageTypeDefinition<_stint_batch_v1_ListNodesResponse, _stint_batch_v1_ListNodesResponse__Output>
        ListPoolsRequest: MessageTypeDefinition<_stint_batch_v1_ListPoolsRequest, _stint_batch_v1_ListPoolsRequest__Output>
        ListPoolsResponse: MessageTypeDefinition<_stint_batch_v1_ListPoolsResponse, _stint_batch_v1_ListPoolsResponse__Output>
        ListPreparationAndReleaseStatusRequest: MessageTypeDefinition<_stint_batch_v1_ListPreparationAndReleaseStatusRequest, _stint_batch_v1_ListPreparationAndReleaseStatusRequest__Output>
        ListPreparationAndReleaseStatusResponse: MessageTypeDefinition<_stint_batch_v1_ListPreparationAndReleaseStatusResponse, _stint_batch_v1_ListPreparationAndReleaseStatusResponse__Output>
        ListSubtasksRequest: MessageTypeDefinition<_stint_batch_v1_ListSubtasksRequest, _stint_batch_v1_ListSubtasksRequest__Output>
        ListSubtasksResponse: MessageTypeDefinition<_stint_batch_v1_ListSubtasksResponse, _stint_batch_v1_ListSubtasksResponse__Output>
        ListTasksRequest: MessageTypeDefinition<_stint_batch_v1_ListTasksRequest, _stint_batch_v1_ListTasksRequest__Output>
        ListTasksResponse: MessageTypeDefinition<_stint_batch_v1_ListTasksResponse, _stint_batch_v1_ListTasksResponse__Output>
        MachineUsage: MessageTypeDefinition<_stint_batch_v1_MachineUsage, _stint_batch_v1_MachineUsage__Output>
        MetadataReplacement: MessageTypeDefinition<_stint_batch_v1_MetadataReplacement, _stint_batch_v1_MetadataReplacement__Output>
        MountConfiguration: MessageTypeDefinition<_stint_batch_v1_MountConfiguration, _stint_batch_v1_MountConfiguration__Output>
        MultiInstanceSettings: MessageTypeDefinition<_stint_batch_v1_MultiInstanceSettings, _stint_batch_v1_MultiInstanceSettings__Output>
        NfsMount: MessageTypeDefinition<_stint_batch_v1_NfsMount, _stint_batch_v1_NfsMount__Output>
        Node: MessageTypeDefinition<_stint_batch_v1_Node, _stint_batch_v1_Node__Output>
        NodeCertificate: MessageTypeDefinition<_stint_batch_v1_NodeCertificate, _stint_batch_v1_NodeCertificate__Output>
        NodeCounts: MessageTypeDefinition<_stint_batch_v1_NodeCounts, _stint_batch_v1_NodeCounts__Output>
        NodeDrain: MessageTypeDefinition<_stint_batch_v1_NodeDrain, _stint_batch_v1_NodeDrain__Output>
        NodeEvent: MessageTypeDefinition<_stint_batch_v1_NodeEvent, _stint_batch_v1_NodeEvent__Output>
        NodeExplanation: MessageTypeDefinition<_stint_batch_v1_NodeExplanation, _stint_batch_v1_NodeExplanation__Output>
        NodeFillType: EnumTypeDefinition
        NodeLossPolicy: EnumTypeDefinition
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
        OnAllTasksComplete: EnumTypeDefinition
        OnTaskFailure: EnumTypeDefinition
        OutputContainer: MessageTypeDefinition<_stint_batch_v1_OutputContainer, _stint_batch_v1_OutputContainer__Output>
        OutputFile: MessageTypeDefinition<_stint_batch_v1_OutputFile, _stint_batch_v1_OutputFile__Output>
        Pool: MessageTypeDefinition<_stint_batch_v1_Pool, _stint_batch_v1_Pool__Output>
        PoolCertificates: MessageTypeDefinition<_stint_batch_v1_PoolCertificates, _stint_batch_v1_PoolCertificates__Output>
        PoolEvent: MessageTypeDefinition<_stint_batch_v1_PoolEvent, _stint_batch_v1_PoolEvent__Output>
        PoolLifetime: EnumTypeDefinition
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
        ReactivateTaskRequest: MessageTypeDefinition<_stint_batch_v1_ReactivateTaskRequest, _stint_batch_v1_ReactivateTaskRequest__Output>
        ReactivateTaskResponse: MessageTypeDefinition<_stint_batch_v1_ReactivateTaskResponse, _stint_batch_v1_ReactivateTaskResponse__Output>
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
        Schedule: MessageTypeDefinition<_stint_batch_v1_Schedule, _stint_batch_v1_Schedule__Output>
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
        TaskEvent: MessageTypeDefinition<_stint_batch_v1_TaskEvent, _stint_batch_v1_TaskEvent__Output>
        TaskIdRange: MessageTypeDefinition<_stint_batch_v1_TaskIdRange, _stint_batch_v1_TaskIdRange__Output>
        TaskResult: EnumTypeDefinition
        /**
         * Tasks of a job. Every call names the job by its id; ids are compared without regard to case.
         */
        TaskService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_TaskServiceClient> & { service: _stint_batch_v1_TaskServiceDefinition }
        TaskSpec: MessageTypeDefinition<_stint_batch_v1_TaskSpec, _stint_batch_v1_TaskSpec__Output>
        TaskState: EnumTypeDefinition
        TerminateJobRequest: MessageTypeDefinition<_stint_batch_v1_TerminateJobRequest, _stint_batch_v1_TerminateJobRequest__Output>
        TerminateJobResponse: MessageTypeDefinition<_stint_batch_v1_TerminateJobResponse, _stint_batch_v1_TerminateJobResponse__Output>
        TerminateJobScheduleRequest: MessageTypeDefinition<_stint_batch_v1_TerminateJobScheduleRequest, _stint_batch_v1_TerminateJobScheduleRequest__Output>
        TerminateJobScheduleResponse: MessageTypeDefinition<_stint_batch_v1_TerminateJobScheduleResponse, _stint_batch_v1_TerminateJobScheduleResponse__Output>
        TerminateTaskRequest: MessageTypeDefinition<_stint_batch_v1_TerminateTaskRequest, _stint_batch_v1_TerminateTaskRequest__Output>
        TerminateTaskResponse: MessageTypeDefinition<_stint_batch_v1_TerminateTaskResponse, _stint_batch_v1_TerminateTaskResponse__Output>
        UpdateJobRequest: MessageTypeDefinition<_stint_batch_v1_UpdateJobRequest, _stint_batch_v1_UpdateJobRequest__Output>
        UpdateJobResponse: MessageTypeDefinition<_stint_batch_v1_UpdateJobResponse, _stint_batch_v1_UpdateJobResponse__Output>
        UpdateJobScheduleRequest: MessageTypeDefinition<_stint_batch_v1_UpdateJobScheduleRequest, _stint_batch_v1_UpdateJobScheduleRequest__Output>
        UpdateJobScheduleResponse: MessageTypeDefinition<_stint_batch_v1_UpdateJobScheduleResponse, _stint_batch_v1_UpdateJobScheduleResponse__Output>
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
        WatchRequest: MessageTypeDefinition<_stint_batch_v1_WatchRequest, _stint_batch_v1_WatchRequest__Output>
        WatchResponse: MessageTypeDefinition<_stint_batch_v1_WatchResponse, _stint_batch_v1_WatchResponse__Output>
      }
    }
  }
}

