// Original file: proto/stint/batch/v1/application.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ActivateApplicationPackageRequest as _stint_batch_v1_ActivateApplicationPackageRequest, ActivateApplicationPackageRequest__Output as _stint_batch_v1_ActivateApplicationPackageRequest__Output } from '../../../stint/batch/v1/ActivateApplicationPackageRequest.ts';
import type { ActivateApplicationPackageResponse as _stint_batch_v1_ActivateApplicationPackageResponse, ActivateApplicationPackageResponse__Output as _stint_batch_v1_ActivateApplicationPackageResponse__Output } from '../../../stint/batch/v1/ActivateApplicationPackageResponse.ts';
import type { CreateApplicationRequest as _stint_batch_v1_CreateApplicationRequest, CreateApplicationRequest__Output as _stint_batch_v1_CreateApplicationRequest__Output } from '../../../stint/batch/v1/CreateApplicationRequest.ts';
import type { CreateApplicationResponse as _stint_batch_v1_CreateApplicationResponse, CreateApplicationResponse__Output as _stint_batch_v1_CreateApplicationResponse__Output } from '../../../stint/batch/v1/CreateApplicationResponse.ts';
import type { DeleteApplicationPackageRequest as _stint_batch_v1_DeleteApplicationPackageRequest, DeleteApplicationPackageRequest__Output as _stint_batch_v1_DeleteApplicationPackageRequest__Output } from '../../../stint/batch/v1/DeleteApplicationPackageRequest.ts';
import type { DeleteApplicationPackageResponse as _stint_batch_v1_DeleteApplicationPackageResponse, DeleteApplicationPackageResponse__Output as _stint_batch_v1_DeleteApplicationPackageResponse__Output } from '../../../stint/batch/v1/DeleteApplicationPackageResponse.ts';
import type { DeleteApplicationRequest as _stint_batch_v1_DeleteApplicationRequest, DeleteApplicationRequest__Output as _stint_batch_v1_DeleteApplicationRequest__Output } from '../../../stint/batch/v1/DeleteApplicationRequest.ts';
import type { DeleteApplicationResponse as _stint_batch_v1_DeleteApplicationResponse, DeleteApplicationResponse__Output as _stint_batch_v1_DeleteApplicationResponse__Output } from '../../../stint/batch/v1/DeleteApplicationResponse.ts';
import type { GetApplicationRequest as _stint_batch_v1_GetApplicationRequest, GetApplicationRequest__Output as _stint_batch_v1_GetApplicationRequest__Output } from '../../../stint/batch/v1/GetApplicationRequest.ts';
import type { GetApplicationResponse as _stint_batch_v1_GetApplicationResponse, GetApplicationResponse__Output as _stint_batch_v1_GetApplicationResponse__Output } from '../../../stint/batch/v1/GetApplicationResponse.ts';
import type { ListApplicationsRequest as _stint_batch_v1_ListApplicationsRequest, ListApplicationsRequest__Output as _stint_batch_v1_ListApplicationsRequest__Output } from '../../../stint/batch/v1/ListApplicationsRequest.ts';
import type { ListApplicationsResponse as _stint_batch_v1_ListApplicationsResponse, ListApplicationsResponse__Output as _stint_batch_v1_ListApplicationsResponse__Output } from '../../../stint/batch/v1/ListApplicationsResponse.ts';
import type { ResolveApplicationPackagesRequest as _stint_batch_v1_ResolveApplicationPackagesRequest, ResolveApplicationPackagesRequest__Output as _stint_batch_v1_ResolveApplicationPackagesRequest__Output } from '../../../stint/batch/v1/ResolveApplicationPackagesRequest.ts';
import type { ResolveApplicationPackagesResponse as _stint_batch_v1_ResolveApplicationPackagesResponse, ResolveApplicationPackagesResponse__Output as _stint_batch_v1_ResolveApplicationPackagesResponse__Output } from '../../../stint/batch/v1/ResolveApplicationPackagesResponse.ts';
import type { UpdateApplicationRequest as _stint_batch_v1_UpdateApplicationRequest, UpdateApplicationRequest__Output as _stint_batch_v1_UpdateApplicationRequest__Output } from '../../../stint/batch/v1/UpdateApplicationRequest.ts';
import type { UpdateApplicationResponse as _stint_batch_v1_UpdateApplicationResponse, UpdateApplicationResponse__Output as _stint_batch_v1_UpdateApplicationResponse__Output } from '../../../stint/batch/v1/UpdateApplicationResponse.ts';
import type { UploadApplicationPackageRequest as _stint_batch_v1_UploadApplicationPackageRequest, UploadApplicationPackageRequest__Output as _stint_batch_v1_UploadApplicationPackageRequest__Output } from '../../../stint/batch/v1/UploadApplicationPackageRequest.ts';
import type { UploadApplicationPackageResponse as _stint_batch_v1_UploadApplicationPackageResponse, UploadApplicationPackageResponse__Output as _stint_batch_v1_UploadApplicationPackageResponse__Output } from '../../../stint/batch/v1/UploadApplicationPackageResponse.ts';

/**
 * Applications of an account, and the packages that are their versions. Ids are compared without regard to case.
 */
export interface ApplicationServiceClient extends grpc.Client {
  /**
   * Lets nodes install a version that was uploaded as pending. Idempotent. Errors: NOT_FOUND APPLICATION_NOT_FOUND,
   * APPLICATION_PACKAGE_NOT_FOUND.
   */
  ActivateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  ActivateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  ActivateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  ActivateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Lets nodes install a version that was uploaded as pending. Idempotent. Errors: NOT_FOUND APPLICATION_NOT_FOUND,
   * APPLICATION_PACKAGE_NOT_FOUND.
   */
  activateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  activateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  activateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  activateApplicationPackage(argument: _stint_batch_v1_ActivateApplicationPackageRequest, callback: grpc.requestCallback<_stint_batch_v1_ActivateApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Creates an application without packages. Errors: ALREADY_EXISTS APPLICATION_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED
   * QUOTA_REACHED.
   */
  CreateApplication(argument: _stint_batch_v1_CreateApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  CreateApplication(argument: _stint_batch_v1_CreateApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  CreateApplication(argument: _stint_batch_v1_CreateApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  CreateApplication(argument: _stint_batch_v1_CreateApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Creates an application without packages. Errors: ALREADY_EXISTS APPLICATION_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED
   * QUOTA_REACHED.
   */
  createApplication(argument: _stint_batch_v1_CreateApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  createApplication(argument: _stint_batch_v1_CreateApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  createApplication(argument: _stint_batch_v1_CreateApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  createApplication(argument: _stint_batch_v1_CreateApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateApplicationResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Forgets an application and all its packages; nodes keep what they have installed. Errors: NOT_FOUND APPLICATION_NOT_FOUND.
   */
  DeleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  DeleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  DeleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  DeleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Forgets an application and all its packages; nodes keep what they have installed. Errors: NOT_FOUND APPLICATION_NOT_FOUND.
   */
  deleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  deleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  deleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  deleteApplication(argument: _stint_batch_v1_DeleteApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Forgets a version; the default one is then no more. Errors: NOT_FOUND APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND.
   */
  DeleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  DeleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  DeleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  DeleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Forgets a version; the default one is then no more. Errors: NOT_FOUND APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND.
   */
  deleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  deleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  deleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  deleteApplicationPackage(argument: _stint_batch_v1_DeleteApplicationPackageRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteApplicationPackageResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One application. Errors: NOT_FOUND APPLICATION_NOT_FOUND.
   */
  GetApplication(argument: _stint_batch_v1_GetApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  GetApplication(argument: _stint_batch_v1_GetApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  GetApplication(argument: _stint_batch_v1_GetApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  GetApplication(argument: _stint_batch_v1_GetApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One application. Errors: NOT_FOUND APPLICATION_NOT_FOUND.
   */
  getApplication(argument: _stint_batch_v1_GetApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  getApplication(argument: _stint_batch_v1_GetApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  getApplication(argument: _stint_batch_v1_GetApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  getApplication(argument: _stint_batch_v1_GetApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_GetApplicationResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * All applications of the account, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListApplications(argument: _stint_batch_v1_ListApplicationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  ListApplications(argument: _stint_batch_v1_ListApplicationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  ListApplications(argument: _stint_batch_v1_ListApplicationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  ListApplications(argument: _stint_batch_v1_ListApplicationsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  /**
   * All applications of the account, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listApplications(argument: _stint_batch_v1_ListApplicationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  listApplications(argument: _stint_batch_v1_ListApplicationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  listApplications(argument: _stint_batch_v1_ListApplicationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  listApplications(argument: _stint_batch_v1_ListApplicationsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListApplicationsResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * For nodes: what the references of a task, and those of the node's pool, mean now. Errors: NOT_FOUND POOL_NOT_FOUND,
   * APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND.
   */
  ResolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  ResolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  ResolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  ResolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * For nodes: what the references of a task, and those of the node's pool, mean now. Errors: NOT_FOUND POOL_NOT_FOUND,
   * APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND.
   */
  resolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  resolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  resolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  resolveApplicationPackages(argument: _stint_batch_v1_ResolveApplicationPackagesRequest, callback: grpc.requestCallback<_stint_batch_v1_ResolveApplicationPackagesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Changes what is given. Errors: NOT_FOUND APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND for the default version;
   * INVALID_ARGUMENT.
   */
  UpdateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  UpdateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  UpdateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  UpdateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes what is given. Errors: NOT_FOUND APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND for the default version;
   * INVALID_ARGUMENT.
   */
  updateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  updateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  updateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  updateApplication(argument: _stint_batch_v1_UpdateApplicationRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateApplicationResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Stores a version, whole; the first message names it. A version that exists is replaced where the application allows updates.
   * Errors: NOT_FOUND APPLICATION_NOT_FOUND; ALREADY_EXISTS APPLICATION_PACKAGE_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED
   * QUOTA_REACHED, STORE_FULL.
   */
  UploadApplicationPackage(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  UploadApplicationPackage(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  UploadApplicationPackage(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  UploadApplicationPackage(callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  /**
   * Stores a version, whole; the first message names it. A version that exists is replaced where the application allows updates.
   * Errors: NOT_FOUND APPLICATION_NOT_FOUND; ALREADY_EXISTS APPLICATION_PACKAGE_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED
   * QUOTA_REACHED, STORE_FULL.
   */
  uploadApplicationPackage(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  uploadApplicationPackage(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  uploadApplicationPackage(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  uploadApplicationPackage(callback: grpc.requestCallback<_stint_batch_v1_UploadApplicationPackageResponse__Output>): grpc.ClientWritableStream<_stint_batch_v1_UploadApplicationPackageRequest>;
  
}

/**
 * Applications of an account, and the packages that are their versions. Ids are compared without regard to case.
 */
export interface ApplicationServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Lets nodes install a version that was uploaded as pending. Idempotent. Errors: NOT_FOUND APPLICATION_NOT_FOUND,
   * APPLICATION_PACKAGE_NOT_FOUND.
   */
  ActivateApplicationPackage: grpc.handleUnaryCall<_stint_batch_v1_ActivateApplicationPackageRequest__Output, _stint_batch_v1_ActivateApplicationPackageResponse>;
  
  /**
   * Creates an application without packages. Errors: ALREADY_EXISTS APPLICATION_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED
   * QUOTA_REACHED.
   */
  CreateApplication: grpc.handleUnaryCall<_stint_batch_v1_CreateApplicationRequest__Output, _stint_batch_v1_CreateApplicationResponse>;
  
  /**
   * Forgets an application and all its packages; nodes keep what they have installed. Errors: NOT_FOUND APPLICATION_NOT_FOUND.
   */
  DeleteApplication: grpc.handleUnaryCall<_stint_batch_v1_DeleteApplicationRequest__Output, _stint_batch_v1_DeleteApplicationResponse>;
  
  /**
   * Forgets a version; the default one is then no more. Errors: NOT_FOUND APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND.
   */
  DeleteApplicationPackage: grpc.handleUnaryCall<_stint_batch_v1_DeleteApplicationPackageRequest__Output, _stint_batch_v1_DeleteApplicationPackageResponse>;
  
  /**
   * One application. Errors: NOT_FOUND APPLICATION_NOT_FOUND.
   */
  GetApplication: grpc.handleUnaryCall<_stint_batch_v1_GetApplicationRequest__Output, _stint_batch_v1_GetApplicationResponse>;
  
  /**
   * All applications of the account, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListApplications: grpc.handleUnaryCall<_stint_batch_v1_ListApplicationsRequest__Output, _stint_batch_v1_ListApplicationsResponse>;
  
  /**
   * For nodes: what the references of a task, and those of the node's pool, mean now. Errors: NOT_FOUND POOL_NOT_FOUND,
   * APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND.
   */
  ResolveApplicationPackages: grpc.handleUnaryCall<_stint_batch_v1_ResolveApplicationPackagesRequest__Output, _stint_batch_v1_ResolveApplicationPackagesResponse>;
  
  /**
   * Changes what is given. Errors: NOT_FOUND APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND for the default version;
   * INVALID_ARGUMENT.
   */
  UpdateApplication: grpc.handleUnaryCall<_stint_batch_v1_UpdateApplicationRequest__Output, _stint_batch_v1_UpdateApplicationResponse>;
  
  /**
   * Stores a version, whole; the first message names it. A version that exists is replaced where the application allows updates.
   * Errors: NOT_FOUND APPLICATION_NOT_FOUND; ALREADY_EXISTS APPLICATION_PACKAGE_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED
   * QUOTA_REACHED, STORE_FULL.
   */
  UploadApplicationPackage: grpc.handleClientStreamingCall<_stint_batch_v1_UploadApplicationPackageRequest__Output, _stint_batch_v1_UploadApplicationPackageResponse>;
  
}

export interface ApplicationServiceDefinition extends grpc.ServiceDefinition {
  ActivateApplicationPackage: MethodDefinition<_stint_batch_v1_ActivateApplicationPackageRequest, _stint_batch_v1_ActivateApplicationPackageResponse, _stint_batch_v1_ActivateApplicationPackageRequest__Output, _stint_batch_v1_ActivateApplicationPackageResponse__Output>
  CreateApplication: MethodDefinition<_stint_batch_v1_CreateApplicationRequest, _stint_batch_v1_CreateApplicationResponse, _stint_batch_v1_CreateApplicationRequest__Output, _stint_batch_v1_CreateApplicationResponse__Output>
  DeleteApplication: MethodDefinition<_stint_batch_v1_DeleteApplicationRequest, _stint_batch_v1_DeleteApplicationResponse, _stint_batch_v1_DeleteApplicationRequest__Output, _stint_batch_v1_DeleteApplicationResponse__Output>
  DeleteApplicationPackage: MethodDefinition<_stint_batch_v1_DeleteApplicationPackageRequest, _stint_batch_v1_DeleteApplicationPackageResponse, _stint_batch_v1_DeleteApplicationPackageRequest__Output, _stint_batch_v1_DeleteApplicationPackageResponse__Output>
  GetApplication: MethodDefinition<_stint_batch_v1_GetApplicationRequest, _stint_batch_v1_GetApplicationResponse, _stint_batch_v1_GetApplicationRequest__Output, _stint_batch_v1_GetApplicationResponse__Output>
  ListApplications: MethodDefinition<_stint_batch_v1_ListApplicationsRequest, _stint_batch_v1_ListApplicationsResponse, _stint_batch_v1_ListApplicationsRequest__Output, _stint_batch_v1_ListApplicationsResponse__Output>
  ResolveApplicationPackages: MethodDefinition<_stint_batch_v1_ResolveApplicationPackagesRequest, _stint_batch_v1_ResolveApplicationPackagesResponse, _stint_batch_v1_ResolveApplicationPackagesRequest__Output, _stint_batch_v1_ResolveApplicationPackagesResponse__Output>
  UpdateApplication: MethodDefinition<_stint_batch_v1_UpdateApplicationRequest, _stint_batch_v1_UpdateApplicationResponse, _stint_batch_v1_UpdateApplicationRequest__Output, _stint_batch_v1_UpdateApplicationResponse__Output>
  UploadApplicationPackage: MethodDefinition<_stint_batch_v1_UploadApplicationPackageRequest, _stint_batch_v1_UploadApplicationPackageResponse, _stint_batch_v1_UploadApplicationPackageRequest__Output, _stint_batch_v1_UploadApplicationPackageResponse__Output>
}
