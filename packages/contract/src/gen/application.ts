import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { ActivateApplicationPackageRequest as _stint_batch_v1_ActivateApplicationPackageRequest, ActivateApplicationPackageRequest__Output as _stint_batch_v1_ActivateApplicationPackageRequest__Output } from './stint/batch/v1/ActivateApplicationPackageRequest.ts';
import type { ActivateApplicationPackageResponse as _stint_batch_v1_ActivateApplicationPackageResponse, ActivateApplicationPackageResponse__Output as _stint_batch_v1_ActivateApplicationPackageResponse__Output } from './stint/batch/v1/ActivateApplicationPackageResponse.ts';
import type { Application as _stint_batch_v1_Application, Application__Output as _stint_batch_v1_Application__Output } from './stint/batch/v1/Application.ts';
import type { ApplicationPackage as _stint_batch_v1_ApplicationPackage, ApplicationPackage__Output as _stint_batch_v1_ApplicationPackage__Output } from './stint/batch/v1/ApplicationPackage.ts';
import type { ApplicationPackageReference as _stint_batch_v1_ApplicationPackageReference, ApplicationPackageReference__Output as _stint_batch_v1_ApplicationPackageReference__Output } from './stint/batch/v1/ApplicationPackageReference.ts';
import type { ApplicationServiceClient as _stint_batch_v1_ApplicationServiceClient, ApplicationServiceDefinition as _stint_batch_v1_ApplicationServiceDefinition } from './stint/batch/v1/ApplicationService.ts';
import type { AutoUserSpecification as _stint_batch_v1_AutoUserSpecification, AutoUserSpecification__Output as _stint_batch_v1_AutoUserSpecification__Output } from './stint/batch/v1/AutoUserSpecification.ts';
import type { AzureBlobFileSystem as _stint_batch_v1_AzureBlobFileSystem, AzureBlobFileSystem__Output as _stint_batch_v1_AzureBlobFileSystem__Output } from './stint/batch/v1/AzureBlobFileSystem.ts';
import type { AzureFileShare as _stint_batch_v1_AzureFileShare, AzureFileShare__Output as _stint_batch_v1_AzureFileShare__Output } from './stint/batch/v1/AzureFileShare.ts';
import type { CifsMount as _stint_batch_v1_CifsMount, CifsMount__Output as _stint_batch_v1_CifsMount__Output } from './stint/batch/v1/CifsMount.ts';
import type { ContainerConfiguration as _stint_batch_v1_ContainerConfiguration, ContainerConfiguration__Output as _stint_batch_v1_ContainerConfiguration__Output } from './stint/batch/v1/ContainerConfiguration.ts';
import type { ContainerRegistry as _stint_batch_v1_ContainerRegistry, ContainerRegistry__Output as _stint_batch_v1_ContainerRegistry__Output } from './stint/batch/v1/ContainerRegistry.ts';
import type { ContainerSettings as _stint_batch_v1_ContainerSettings, ContainerSettings__Output as _stint_batch_v1_ContainerSettings__Output } from './stint/batch/v1/ContainerSettings.ts';
import type { CountTasksRequest as _stint_batch_v1_CountTasksRequest, CountTasksRequest__Output as _stint_batch_v1_CountTasksRequest__Output } from './stint/batch/v1/CountTasksRequest.ts';
import type { CountTasksResponse as _stint_batch_v1_CountTasksResponse, CountTasksResponse__Output as _stint_batch_v1_CountTasksResponse__Output } from './stint/batch/v1/CountTasksResponse.ts';
import type { CreateApplicationRequest as _stint_batch_v1_CreateApplicationRequest, CreateApplicationRequest__Output as _stint_batch_v1_CreateApplicationRequest__Output } from './stint/batch/v1/CreateApplicationRequest.ts';
import type { CreateApplicationResponse as _stint_batch_v1_CreateApplicationResponse, CreateApplicationResponse__Output as _stint_batch_v1_CreateApplicationResponse__Output } from './stint/batch/v1/CreateApplicationResponse.ts';
import type { DeleteApplicationPackageRequest as _stint_batch_v1_DeleteApplicationPackageRequest, DeleteApplicationPackageRequest__Output as _stint_batch_v1_DeleteApplicationPackageRequest__Output } from './stint/batch/v1/DeleteApplicationPackageRequest.ts';
import type { DeleteApplicationPackageResponse as _stint_batch_v1_DeleteApplicationPackageResponse, DeleteApplicationPackageResponse__Output as _stint_batch_v1_DeleteApplicationPackageResponse__Output } from './stint/batch/v1/DeleteApplicationPackageResponse.ts';
import type { DeleteApplicationRequest as _stint_batch_v1_DeleteApplicationRequest, DeleteApplicationRequest__Output as _stint_batch_v1_DeleteApplicationRequest__Output } from './stint/batch/v1/DeleteApplicationRequest.ts';
import type { DeleteApplicationResponse as _stint_batch_v1_DeleteApplicationResponse, DeleteApplicationResponse__Output as _stint_batch_v1_DeleteApplicationResponse__Output } from './stint/batch/v1/DeleteApplicationResponse.ts';
import type { DeleteTaskRequest as _stint_batch_v1_DeleteTaskRequest, DeleteTaskRequest__Output as _stint_batch_v1_DeleteTaskRequest__Output } from './stint/batch/v1/DeleteTaskRequest.ts';
import type { DeleteTaskResponse as _stint_batch_v1_DeleteTaskResponse, DeleteTaskResponse__Output as _stint_batch_v1_DeleteTaskResponse__Output } from './stint/batch/v1/DeleteTaskResponse.ts';
import type { EnvironmentSetting as _stint_batch_v1_EnvironmentSetting, EnvironmentSetting__Output as _stint_batch_v1_EnvironmentSetting__Output } from './stint/batch/v1/EnvironmentSetting.ts';
import type { ExecutionSettings as _stint_batch_v1_ExecutionSettings, ExecutionSettings__Output as _stint_batch_v1_ExecutionSettings__Output } from './stint/batch/v1/ExecutionSettings.ts';
import type { ExitCodeMapping as _stint_batch_v1_ExitCodeMapping, ExitCodeMapping__Output as _stint_batch_v1_ExitCodeMapping__Output } from './stint/batch/v1/ExitCodeMapping.ts';
import type { ExitCodeRangeMapping as _stint_batch_v1_ExitCodeRangeMapping, ExitCodeRangeMapping__Output as _stint_batch_v1_ExitCodeRangeMapping__Output } from './stint/batch/v1/ExitCodeRangeMapping.ts';
import type { ExitConditions as _stint_batch_v1_ExitConditions, ExitConditions__Output as _stint_batch_v1_ExitConditions__Output } from './stint/batch/v1/ExitConditions.ts';
import type { ExitOptions as _stint_batch_v1_ExitOptions, ExitOptions__Output as _stint_batch_v1_ExitOptions__Output } from './stint/batch/v1/ExitOptions.ts';
import type { ExplainTaskRequest as _stint_batch_v1_ExplainTaskRequest, ExplainTaskRequest__Output as _stint_batch_v1_ExplainTaskRequest__Output } from './stint/batch/v1/ExplainTaskRequest.ts';
import type { ExplainTaskResponse as _stint_batch_v1_ExplainTaskResponse, ExplainTaskResponse__Output as _stint_batch_v1_ExplainTaskResponse__Output } from './stint/batch/v1/ExplainTaskResponse.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from './stint/batch/v1/FailureInfo.ts';
import type { GetApplicationRequest as _stint_batch_v1_GetApplicationRequest, GetApplicationRequest__Output as _stint_batch_v1_GetApplicationRequest__Output } from './stint/batch/v1/GetApplicationRequest.ts';
import type { GetApplicationResponse as _stint_batch_v1_GetApplicationResponse, GetApplicationResponse__Output as _stint_batch_v1_GetApplicationResponse__Output } from './stint/batch/v1/GetApplicationResponse.ts';
import type { GetTaskRequest as _stint_batch_v1_GetTaskRequest, GetTaskRequest__Output as _stint_batch_v1_GetTaskRequest__Output } from './stint/batch/v1/GetTaskRequest.ts';
import type { GetTaskResponse as _stint_batch_v1_GetTaskResponse, GetTaskResponse__Output as _stint_batch_v1_GetTaskResponse__Output } from './stint/batch/v1/GetTaskResponse.ts';
import type { HttpHeader as _stint_batch_v1_HttpHeader, HttpHeader__Output as _stint_batch_v1_HttpHeader__Output } from './stint/batch/v1/HttpHeader.ts';
import type { LinuxUserConfiguration as _stint_batch_v1_LinuxUserConfiguration, LinuxUserConfiguration__Output as _stint_batch_v1_LinuxUserConfiguration__Output } from './stint/batch/v1/LinuxUserConfiguration.ts';
import type { ListApplicationsRequest as _stint_batch_v1_ListApplicationsRequest, ListApplicationsRequest__Output as _stint_batch_v1_ListApplicationsRequest__Output } from './stint/batch/v1/ListApplicationsRequest.ts';
import type { ListApplicationsResponse as _stint_batch_v1_ListApplicationsResponse, ListApplicationsResponse__Output as _stint_batch_v1_ListApplicationsResponse__Output } from './stint/batch/v1/ListApplicationsResponse.ts';
import type { ListSubtasksRequest as _stint_batch_v1_ListSubtasksRequest, ListSubtasksRequest__Output as _stint_batch_v1_ListSubtasksRequest__Output } from './stint/batch/v1/ListSubtasksRequest.ts';
import type { ListSubtasksResponse as _stint_batch_v1_ListSubtasksResponse, ListSubtasksResponse__Output as _stint_batch_v1_ListSubtasksResponse__Output } from './stint/batch/v1/ListSubtasksResponse.ts';
import type { ListTasksRequest as _stint_batch_v1_ListTasksRequest, ListTasksRequest__Output as _stint_batch_v1_ListTasksRequest__Output } from './stint/batch/v1/ListTasksRequest.ts';
import type { ListTasksResponse as _stint_batch_v1_ListTasksResponse, ListTasksResponse__Output as _stint_batch_v1_ListTasksResponse__Output } from './stint/batch/v1/ListTasksResponse.ts';
import type { MountConfiguration as _stint_batch_v1_MountConfiguration, MountConfiguration__Output as _stint_batch_v1_MountConfiguration__Output } from './stint/batch/v1/MountConfiguration.ts';
import type { MultiInstanceSettings as _stint_batch_v1_MultiInstanceSettings, MultiInstanceSettings__Output as _stint_batch_v1_MultiInstanceSettings__Output } from './stint/batch/v1/MultiInstanceSettings.ts';
import type { NfsMount as _stint_batch_v1_NfsMount, NfsMount__Output as _stint_batch_v1_NfsMount__Output } from './stint/batch/v1/NfsMount.ts';
import type { NodeExplanation as _stint_batch_v1_NodeExplanation, NodeExplanation__Output as _stint_batch_v1_NodeExplanation__Output } from './stint/batch/v1/NodeExplanation.ts';
import type { NodeSetup as _stint_batch_v1_NodeSetup, NodeSetup__Output as _stint_batch_v1_NodeSetup__Output } from './stint/batch/v1/NodeSetup.ts';
import type { OutputContainer as _stint_batch_v1_OutputContainer, OutputContainer__Output as _stint_batch_v1_OutputContainer__Output } from './stint/batch/v1/OutputContainer.ts';
import type { OutputFile as _stint_batch_v1_OutputFile, OutputFile__Output as _stint_batch_v1_OutputFile__Output } from './stint/batch/v1/OutputFile.ts';
import type { ReactivateTaskRequest as _stint_batch_v1_ReactivateTaskRequest, ReactivateTaskRequest__Output as _stint_batch_v1_ReactivateTaskRequest__Output } from './stint/batch/v1/ReactivateTaskRequest.ts';
import type { ReactivateTaskResponse as _stint_batch_v1_ReactivateTaskResponse, ReactivateTaskResponse__Output as _stint_batch_v1_ReactivateTaskResponse__Output } from './stint/batch/v1/ReactivateTaskResponse.ts';
import type { ResolveApplicationPackagesRequest as _stint_batch_v1_ResolveApplicationPackagesRequest, ResolveApplicationPackagesRequest__Output as _stint_batch_v1_ResolveApplicationPackagesRequest__Output } from './stint/batch/v1/ResolveApplicationPackagesRequest.ts';
import type { ResolveApplicationPackagesResponse as _stint_batch_v1_ResolveApplicationPackagesResponse, ResolveApplicationPackagesResponse__Output as _stint_batch_v1_ResolveApplicationPackagesResponse__Output } from './stint/batch/v1/ResolveApplicationPackagesResponse.ts';
import type { ResolvedApplicationPackage as _stint_batch_v1_ResolvedApplicationPackage, ResolvedApplicationPackage__Output as _stint_batch_v1_ResolvedApplicationPackage__Output } from './stint/batch/v1/ResolvedApplicationPackage.ts';
import type { ResourceFile as _stint_batch_v1_ResourceFile, ResourceFile__Output as _stint_batch_v1_ResourceFile__Output } from './stint/batch/v1/ResourceFile.ts';
import type { ResourceLimits as _stint_batch_v1_ResourceLimits, ResourceLimits__Output as _stint_batch_v1_ResourceLimits__Output } from './stint/batch/v1/ResourceLimits.ts';
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
import type { UpdateApplicationRequest as _stint_batch_v1_UpdateApplicationRequest, UpdateApplicationRequest__Output as _stint_batch_v1_UpdateApplicationRequest__Output } from './stint/batch/v1/UpdateApplicationRequest.ts';
import type { UpdateApplicationResponse as _stint_batch_v1_UpdateApplicationResponse, UpdateApplicationResponse__Output as _stint_batch_v1_UpdateApplicationResponse__Output } from './stint/batch/v1/UpdateApplicationResponse.ts';
import type { UpdateTaskRequest as _stint_batch_v1_UpdateTaskRequest, UpdateTaskRequest__Output as _stint_batch_v1_UpdateTaskRequest__Output } from './stint/batch/v1/UpdateTaskRequest.ts';
import type { UpdateTaskResponse as _stint_batch_v1_UpdateTaskResponse, UpdateTaskResponse__Output as _stint_batch_v1_UpdateTaskResponse__Output } from './stint/batch/v1/UpdateTaskResponse.ts';
import type { UploadApplicationPackageRequest as _stint_batch_v1_UploadApplicationPackageRequest, UploadApplicationPackageRequest__Output as _stint_batch_v1_UploadApplicationPackageRequest__Output } from './stint/batch/v1/UploadApplicationPackageRequest.ts';
import type { UploadApplicationPackageResponse as _stint_batch_v1_UploadApplicationPackageResponse, UploadApplicationPackageResponse__Output as _stint_batch_v1_UploadApplicationPackageResponse__Output } from './stint/batch/v1/UploadApplicationPackageResponse.ts';
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
    batch: {
      v1: {
        AccessScope: EnumTypeDefinition
        ActivateApplicationPackageRequest: MessageTypeDefinition<_stint_batch_v1_ActivateApplicationPackageRequest, _stint_batch_v1_ActivateApplicationPackageRequest__Output>
        ActivateApplicationPackageResponse: MessageTypeDefinition<_stint_batch_v1_ActivateApplicationPackageResponse, _stint_batch_v1_ActivateApplicationPackageResponse__Output>
        Application: MessageTypeDefinition<_stint_batch_v1_Application, _stint_batch_v1_Application__Output>
        ApplicationPackage: MessageTypeDefinition<_stint_batch_v1_ApplicationPackage, _stint_batch_v1_ApplicationPackage__Output>
        ApplicationPackageFormat: EnumTypeDefinition
        ApplicationPackageReference: MessageTypeDefinition<_stint_batch_v1_ApplicationPackageReference, _stint_batch_v1_ApplicationPackageReference__Output>
        ApplicationPackageState: EnumTypeDefinition
        /**
         * Applications of an account, and the packages that are their versions. Ids are compared without regard to case.
         */
        ApplicationService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_ApplicationServiceClient> & { service: _stint_batch_v1_ApplicationServiceDefinition }
        AttemptEnd: EnumTypeDefinition
        AutoUserScope: EnumTypeDefinition
        AutoUserSpecification: MessageTypeDefinition<_stint_batch_v1_AutoUserSpecification, _stint_batch_v1_AutoUserSpecification__Output>
        AzureBlobFileSystem: MessageTypeDefinition<_stint_batch_v1_AzureBlobFileSystem, _stint_batch_v1_AzureBlobFileSystem__Output>
        AzureFileShare: MessageTypeDefinition<_stint_batch_v1_AzureFileShare, _stint_batch_v1_AzureFileShare__Output>
        CifsMount: MessageTypeDefinition<_stint_batch_v1_CifsMount, _stint_batch_v1_CifsMount__Output>
        ContainerConfiguration: MessageTypeDefinition<_stint_batch_v1_ContainerConfiguration, _stint_batch_v1_ContainerConfiguration__Output>
        ContainerRegistry: MessageTypeDefinition<_stint_batch_v1_ContainerRegistry, _stint_batch_v1_ContainerRegistry__Output>
        ContainerSettings: MessageTypeDefinition<_stint_batch_v1_ContainerSettings, _stint_batch_v1_ContainerSettings__Output>
        ContainerWorkingDirectory: EnumTypeDefinition
        CountTasksRequest: MessageTypeDefinition<_stint_batch_v1_CountTasksRequest, _stint_batch_v1_CountTasksRequest__Output>
        CountTasksResponse: MessageTypeDefinition<_stint_batch_v1_CountTasksResponse, _stint_batch_v1_CountTasksResponse__Output>
        CreateApplicationRequest: MessageTypeDefinition<_stint_batch_v1_CreateApplicationRequest, _stint_batch_v1_CreateApplicationRequest__Output>
        CreateApplicationResponse: MessageTypeDefinition<_stint_batch_v1_CreateApplicationResponse, _stint_batch_v1_CreateApplicationResponse__Output>
        DeleteApplicationPackageRequest: MessageTypeDefinition<_stint_batch_v1_DeleteApplicationPackageRequest, _stint_batch_v1_DeleteApplicationPackageRequest__Output>
        DeleteApplicationPackageResponse: MessageTypeDefinition<_stint_batch_v1_DeleteApplicationPackageResponse, _stint_batch_v1_DeleteApplicationPackageResponse__Output>
        DeleteApplicationRequest: MessageTypeDefinition<_stint_batch_v1_DeleteApplicationRequest, _stint_batch_v1_DeleteApplicationRequest__Output>
        DeleteApplicationResponse: MessageTypeDefinition<_stint_batch_v1_DeleteApplicationResponse, _stint_batch_v1_DeleteApplicationResponse__Output>
        DeleteTaskRequest: MessageTypeDefinition<_stint_batch_v1_DeleteTaskRequest, _stint_batch_v1_DeleteTaskRequest__Output>
        DeleteTaskResponse: MessageTypeDefinition<_stint_batch_v1_DeleteTaskResponse, _stint_batch_v1_DeleteTaskResponse__Output>
        DependencyAction: EnumTypeDefinition
        ElevationLevel: EnumTypeDefinition
        EnvironmentSetting: MessageTypeDefinition<_stint_batch_v1_EnvironmentSetting, _stint_batch_v1_EnvironmentSetting__Output>
        ExecutionSettings: MessageTypeDefinition<_stint_batch_v1_ExecutionSettings, _stint_batch_v1_ExecutionSettings__Output>
        ExitCodeMapping: MessageTypeDefinition<_stint_batch_v1_ExitCodeMapping, _stint_batch_v1_ExitCodeMapping__Output>
        ExitCodeRangeMapping: MessageTypeDefinition<_stint_batch_v1_ExitCodeRangeMapping, _stint_batch_v1_ExitCodeRangeMapping__Output>
        ExitConditions: MessageTypeDefinition<_stint_batch_v1_ExitConditions, _stint_batch_v1_ExitConditions__Output>
        ExitOptions: MessageTypeDefinition<_stint_batch_v1_ExitOptions, _stint_batch_v1_ExitOptions__Output>
        ExplainTaskRequest: MessageTypeDefinition<_stint_batch_v1_ExplainTaskRequest, _stint_batch_v1_ExplainTaskRequest__Output>
        ExplainTaskResponse: MessageTypeDefinition<_stint_batch_v1_ExplainTaskResponse, _stint_batch_v1_ExplainTaskResponse__Output>
        FailureCategory: EnumTypeDefinition
        FailureInfo: MessageTypeDefinition<_stint_batch_v1_FailureInfo, _stint_batch_v1_FailureInfo__Output>
        GetApplicationRequest: MessageTypeDefinition<_stint_batch_v1_GetApplicationRequest, _stint_batch_v1_GetApplicationRequest__Output>
        GetApplicationResponse: MessageTypeDefinition<_stint_batch_v1_GetApplicationResponse, _stint_batch_v1_GetApplicationResponse__Output>
        GetTaskRequest: MessageTypeDefinition<_stint_batch_v1_GetTaskRequest, _stint_batch_v1_GetTaskRequest__Output>
        GetTaskResponse: MessageTypeDefinition<_stint_batch_v1_GetTaskResponse, _stint_batch_v1_GetTaskResponse__Output>
        HttpHeader: MessageTypeDefinition<_stint_batch_v1_HttpHeader, _stint_batch_v1_HttpHeader__Output>
        JobAction: EnumTypeDefinition
        LinuxUserConfiguration: MessageTypeDefinition<_stint_batch_v1_LinuxUserConfiguration, _stint_batch_v1_LinuxUserConfiguration__Output>
        ListApplicationsRequest: MessageTypeDefinition<_stint_batch_v1_ListApplicationsRequest, _stint_batch_v1_ListApplicationsRequest__Output>
        ListApplicationsResponse: MessageTypeDefinition<_stint_batch_v1_ListApplicationsResponse, _stint_batch_v1_ListApplicationsResponse__Output>
        ListSubtasksRequest: MessageTypeDefinition<_stint_batch_v1_ListSubtasksRequest, _stint_batch_v1_ListSubtasksRequest__Output>
        ListSubtasksResponse: MessageTypeDefinition<_stint_batch_v1_ListSubtasksResponse, _stint_batch_v1_ListSubtasksResponse__Output>
        ListTasksRequest: MessageTypeDefinition<_stint_batch_v1_ListTasksRequest, _stint_batch_v1_ListTasksRequest__Output>
        ListTasksResponse: MessageTypeDefinition<_stint_batch_v1_ListTasksResponse, _stint_batch_v1_ListTasksResponse__Output>
        MountConfiguration: MessageTypeDefinition<_stint_batch_v1_MountConfiguration, _stint_batch_v1_MountConfiguration__Output>
        MultiInstanceSettings: MessageTypeDefinition<_stint_batch_v1_MultiInstanceSettings, _stint_batch_v1_MultiInstanceSettings__Output>
        NfsMount: MessageTypeDefinition<_stint_batch_v1_NfsMount, _stint_batch_v1_NfsMount__Output>
        NodeExplanation: MessageTypeDefinition<_stint_batch_v1_NodeExplanation, _stint_batch_v1_NodeExplanation__Output>
        NodeSetup: MessageTypeDefinition<_stint_batch_v1_NodeSetup, _stint_batch_v1_NodeSetup__Output>
        OutputContainer: MessageTypeDefinition<_stint_batch_v1_OutputContainer, _stint_batch_v1_OutputContainer__Output>
        OutputFile: MessageTypeDefinition<_stint_batch_v1_OutputFile, _stint_batch_v1_OutputFile__Output>
        ReactivateTaskRequest: MessageTypeDefinition<_stint_batch_v1_ReactivateTaskRequest, _stint_batch_v1_ReactivateTaskRequest__Output>
        ReactivateTaskResponse: MessageTypeDefinition<_stint_batch_v1_ReactivateTaskResponse, _stint_batch_v1_ReactivateTaskResponse__Output>
        RequeueReason: EnumTypeDefinition
        ResolveApplicationPackagesRequest: MessageTypeDefinition<_stint_batch_v1_ResolveApplicationPackagesRequest, _stint_batch_v1_ResolveApplicationPackagesRequest__Output>
        ResolveApplicationPackagesResponse: MessageTypeDefinition<_stint_batch_v1_ResolveApplicationPackagesResponse, _stint_batch_v1_ResolveApplicationPackagesResponse__Output>
        ResolvedApplicationPackage: MessageTypeDefinition<_stint_batch_v1_ResolvedApplicationPackage, _stint_batch_v1_ResolvedApplicationPackage__Output>
        ResourceFile: MessageTypeDefinition<_stint_batch_v1_ResourceFile, _stint_batch_v1_ResourceFile__Output>
        ResourceLimits: MessageTypeDefinition<_stint_batch_v1_ResourceLimits, _stint_batch_v1_ResourceLimits__Output>
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
        UpdateApplicationRequest: MessageTypeDefinition<_stint_batch_v1_UpdateApplicationRequest, _stint_batch_v1_UpdateApplicationRequest__Output>
        UpdateApplicationResponse: MessageTypeDefinition<_stint_batch_v1_UpdateApplicationResponse, _stint_batch_v1_UpdateApplicationResponse__Output>
        UpdateTaskRequest: MessageTypeDefinition<_stint_batch_v1_UpdateTaskRequest, _stint_batch_v1_UpdateTaskRequest__Output>
        UpdateTaskResponse: MessageTypeDefinition<_stint_batch_v1_UpdateTaskResponse, _stint_batch_v1_UpdateTaskResponse__Output>
        UploadApplicationPackageRequest: MessageTypeDefinition<_stint_batch_v1_UploadApplicationPackageRequest, _stint_batch_v1_UploadApplicationPackageRequest__Output>
        UploadApplicationPackageResponse: MessageTypeDefinition<_stint_batch_v1_UploadApplicationPackageResponse, _stint_batch_v1_UploadApplicationPackageResponse__Output>
        UploadCondition: EnumTypeDefinition
        UserAccount: MessageTypeDefinition<_stint_batch_v1_UserAccount, _stint_batch_v1_UserAccount__Output>
        UserIdentity: MessageTypeDefinition<_stint_batch_v1_UserIdentity, _stint_batch_v1_UserIdentity__Output>
      }
    }
  }
}

