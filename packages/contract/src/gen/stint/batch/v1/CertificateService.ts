// Original file: proto/stint/batch/v1/certificate.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AddCertificateRequest as _stint_batch_v1_AddCertificateRequest, AddCertificateRequest__Output as _stint_batch_v1_AddCertificateRequest__Output } from '../../../stint/batch/v1/AddCertificateRequest.ts';
import type { AddCertificateResponse as _stint_batch_v1_AddCertificateResponse, AddCertificateResponse__Output as _stint_batch_v1_AddCertificateResponse__Output } from '../../../stint/batch/v1/AddCertificateResponse.ts';
import type { CancelCertificateDeletionRequest as _stint_batch_v1_CancelCertificateDeletionRequest, CancelCertificateDeletionRequest__Output as _stint_batch_v1_CancelCertificateDeletionRequest__Output } from '../../../stint/batch/v1/CancelCertificateDeletionRequest.ts';
import type { CancelCertificateDeletionResponse as _stint_batch_v1_CancelCertificateDeletionResponse, CancelCertificateDeletionResponse__Output as _stint_batch_v1_CancelCertificateDeletionResponse__Output } from '../../../stint/batch/v1/CancelCertificateDeletionResponse.ts';
import type { DeleteCertificateRequest as _stint_batch_v1_DeleteCertificateRequest, DeleteCertificateRequest__Output as _stint_batch_v1_DeleteCertificateRequest__Output } from '../../../stint/batch/v1/DeleteCertificateRequest.ts';
import type { DeleteCertificateResponse as _stint_batch_v1_DeleteCertificateResponse, DeleteCertificateResponse__Output as _stint_batch_v1_DeleteCertificateResponse__Output } from '../../../stint/batch/v1/DeleteCertificateResponse.ts';
import type { GetCertificateRequest as _stint_batch_v1_GetCertificateRequest, GetCertificateRequest__Output as _stint_batch_v1_GetCertificateRequest__Output } from '../../../stint/batch/v1/GetCertificateRequest.ts';
import type { GetCertificateResponse as _stint_batch_v1_GetCertificateResponse, GetCertificateResponse__Output as _stint_batch_v1_GetCertificateResponse__Output } from '../../../stint/batch/v1/GetCertificateResponse.ts';
import type { ListCertificatesRequest as _stint_batch_v1_ListCertificatesRequest, ListCertificatesRequest__Output as _stint_batch_v1_ListCertificatesRequest__Output } from '../../../stint/batch/v1/ListCertificatesRequest.ts';
import type { ListCertificatesResponse as _stint_batch_v1_ListCertificatesResponse, ListCertificatesResponse__Output as _stint_batch_v1_ListCertificatesResponse__Output } from '../../../stint/batch/v1/ListCertificatesResponse.ts';

/**
 * Certificates of the caller's account. Each is named by its thumbprint: the SHA-1 of the certificate, hexadecimal, compared without
 * regard to case. What is private in them goes in and never comes out but to nodes.
 */
export interface CertificateServiceClient extends grpc.Client {
  /**
   * Keeps a certificate. Errors: ALREADY_EXISTS CERTIFICATE_EXISTS; INVALID_ARGUMENT, SECRETS_NOT_KEPT for a private key that the store
   * of the cluster would keep in the clear; RESOURCE_EXHAUSTED QUOTA_REACHED.
   */
  AddCertificate(argument: _stint_batch_v1_AddCertificateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  AddCertificate(argument: _stint_batch_v1_AddCertificateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  AddCertificate(argument: _stint_batch_v1_AddCertificateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  AddCertificate(argument: _stint_batch_v1_AddCertificateRequest, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Keeps a certificate. Errors: ALREADY_EXISTS CERTIFICATE_EXISTS; INVALID_ARGUMENT, SECRETS_NOT_KEPT for a private key that the store
   * of the cluster would keep in the clear; RESOURCE_EXHAUSTED QUOTA_REACHED.
   */
  addCertificate(argument: _stint_batch_v1_AddCertificateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  addCertificate(argument: _stint_batch_v1_AddCertificateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  addCertificate(argument: _stint_batch_v1_AddCertificateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  addCertificate(argument: _stint_batch_v1_AddCertificateRequest, callback: grpc.requestCallback<_stint_batch_v1_AddCertificateResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Makes a certificate whose deletion failed active again. Errors: NOT_FOUND CERTIFICATE_NOT_FOUND; FAILED_PRECONDITION
   * CERTIFICATE_ACTIVE.
   */
  CancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  CancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  CancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  CancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Makes a certificate whose deletion failed active again. Errors: NOT_FOUND CERTIFICATE_NOT_FOUND; FAILED_PRECONDITION
   * CERTIFICATE_ACTIVE.
   */
  cancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  cancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  cancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  cancelCertificateDeletion(argument: _stint_batch_v1_CancelCertificateDeletionRequest, callback: grpc.requestCallback<_stint_batch_v1_CancelCertificateDeletionResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Forgets a certificate. One that a pool refers to stays: its state is then delete failed, and says why. Errors: NOT_FOUND
   * CERTIFICATE_NOT_FOUND.
   */
  DeleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  DeleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  DeleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  DeleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Forgets a certificate. One that a pool refers to stays: its state is then delete failed, and says why. Errors: NOT_FOUND
   * CERTIFICATE_NOT_FOUND.
   */
  deleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  deleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  deleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  deleteCertificate(argument: _stint_batch_v1_DeleteCertificateRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteCertificateResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One certificate. Errors: NOT_FOUND CERTIFICATE_NOT_FOUND.
   */
  GetCertificate(argument: _stint_batch_v1_GetCertificateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  GetCertificate(argument: _stint_batch_v1_GetCertificateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  GetCertificate(argument: _stint_batch_v1_GetCertificateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  GetCertificate(argument: _stint_batch_v1_GetCertificateRequest, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One certificate. Errors: NOT_FOUND CERTIFICATE_NOT_FOUND.
   */
  getCertificate(argument: _stint_batch_v1_GetCertificateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  getCertificate(argument: _stint_batch_v1_GetCertificateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  getCertificate(argument: _stint_batch_v1_GetCertificateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  getCertificate(argument: _stint_batch_v1_GetCertificateRequest, callback: grpc.requestCallback<_stint_batch_v1_GetCertificateResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The account's certificates, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListCertificates(argument: _stint_batch_v1_ListCertificatesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  ListCertificates(argument: _stint_batch_v1_ListCertificatesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  ListCertificates(argument: _stint_batch_v1_ListCertificatesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  ListCertificates(argument: _stint_batch_v1_ListCertificatesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The account's certificates, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listCertificates(argument: _stint_batch_v1_ListCertificatesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  listCertificates(argument: _stint_batch_v1_ListCertificatesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  listCertificates(argument: _stint_batch_v1_ListCertificatesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  listCertificates(argument: _stint_batch_v1_ListCertificatesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListCertificatesResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Certificates of the caller's account. Each is named by its thumbprint: the SHA-1 of the certificate, hexadecimal, compared without
 * regard to case. What is private in them goes in and never comes out but to nodes.
 */
export interface CertificateServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Keeps a certificate. Errors: ALREADY_EXISTS CERTIFICATE_EXISTS; INVALID_ARGUMENT, SECRETS_NOT_KEPT for a private key that the store
   * of the cluster would keep in the clear; RESOURCE_EXHAUSTED QUOTA_REACHED.
   */
  AddCertificate: grpc.handleUnaryCall<_stint_batch_v1_AddCertificateRequest__Output, _stint_batch_v1_AddCertificateResponse>;
  
  /**
   * Makes a certificate whose deletion failed active again. Errors: NOT_FOUND CERTIFICATE_NOT_FOUND; FAILED_PRECONDITION
   * CERTIFICATE_ACTIVE.
   */
  CancelCertificateDeletion: grpc.handleUnaryCall<_stint_batch_v1_CancelCertificateDeletionRequest__Output, _stint_batch_v1_CancelCertificateDeletionResponse>;
  
  /**
   * Forgets a certificate. One that a pool refers to stays: its state is then delete failed, and says why. Errors: NOT_FOUND
   * CERTIFICATE_NOT_FOUND.
   */
  DeleteCertificate: grpc.handleUnaryCall<_stint_batch_v1_DeleteCertificateRequest__Output, _stint_batch_v1_DeleteCertificateResponse>;
  
  /**
   * One certificate. Errors: NOT_FOUND CERTIFICATE_NOT_FOUND.
   */
  GetCertificate: grpc.handleUnaryCall<_stint_batch_v1_GetCertificateRequest__Output, _stint_batch_v1_GetCertificateResponse>;
  
  /**
   * The account's certificates, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListCertificates: grpc.handleUnaryCall<_stint_batch_v1_ListCertificatesRequest__Output, _stint_batch_v1_ListCertificatesResponse>;
  
}

export interface CertificateServiceDefinition extends grpc.ServiceDefinition {
  AddCertificate: MethodDefinition<_stint_batch_v1_AddCertificateRequest, _stint_batch_v1_AddCertificateResponse, _stint_batch_v1_AddCertificateRequest__Output, _stint_batch_v1_AddCertificateResponse__Output>
  CancelCertificateDeletion: MethodDefinition<_stint_batch_v1_CancelCertificateDeletionRequest, _stint_batch_v1_CancelCertificateDeletionResponse, _stint_batch_v1_CancelCertificateDeletionRequest__Output, _stint_batch_v1_CancelCertificateDeletionResponse__Output>
  DeleteCertificate: MethodDefinition<_stint_batch_v1_DeleteCertificateRequest, _stint_batch_v1_DeleteCertificateResponse, _stint_batch_v1_DeleteCertificateRequest__Output, _stint_batch_v1_DeleteCertificateResponse__Output>
  GetCertificate: MethodDefinition<_stint_batch_v1_GetCertificateRequest, _stint_batch_v1_GetCertificateResponse, _stint_batch_v1_GetCertificateRequest__Output, _stint_batch_v1_GetCertificateResponse__Output>
  ListCertificates: MethodDefinition<_stint_batch_v1_ListCertificatesRequest, _stint_batch_v1_ListCertificatesResponse, _stint_batch_v1_ListCertificatesRequest__Output, _stint_batch_v1_ListCertificatesResponse__Output>
}
