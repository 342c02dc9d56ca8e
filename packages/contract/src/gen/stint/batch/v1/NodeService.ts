// Original file: proto/stint/batch/v1/node.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AddNodeUserRequest as _stint_batch_v1_AddNodeUserRequest, AddNodeUserRequest__Output as _stint_batch_v1_AddNodeUserRequest__Output } from '../../../stint/batch/v1/AddNodeUserRequest.ts';
import type { AddNodeUserResponse as _stint_batch_v1_AddNodeUserResponse, AddNodeUserResponse__Output as _stint_batch_v1_AddNodeUserResponse__Output } from '../../../stint/batch/v1/AddNodeUserResponse.ts';
import type { DeleteNodeUserRequest as _stint_batch_v1_DeleteNodeUserRequest, DeleteNodeUserRequest__Output as _stint_batch_v1_DeleteNodeUserRequest__Output } from '../../../stint/batch/v1/DeleteNodeUserRequest.ts';
import type { DeleteNodeUserResponse as _stint_batch_v1_DeleteNodeUserResponse, DeleteNodeUserResponse__Output as _stint_batch_v1_DeleteNodeUserResponse__Output } from '../../../stint/batch/v1/DeleteNodeUserResponse.ts';
import type { DisableSchedulingRequest as _stint_batch_v1_DisableSchedulingRequest, DisableSchedulingRequest__Output as _stint_batch_v1_DisableSchedulingRequest__Output } from '../../../stint/batch/v1/DisableSchedulingRequest.ts';
import type { DisableSchedulingResponse as _stint_batch_v1_DisableSchedulingResponse, DisableSchedulingResponse__Output as _stint_batch_v1_DisableSchedulingResponse__Output } from '../../../stint/batch/v1/DisableSchedulingResponse.ts';
import type { EnableSchedulingRequest as _stint_batch_v1_EnableSchedulingRequest, EnableSchedulingRequest__Output as _stint_batch_v1_EnableSchedulingRequest__Output } from '../../../stint/batch/v1/EnableSchedulingRequest.ts';
import type { EnableSchedulingResponse as _stint_batch_v1_EnableSchedulingResponse, EnableSchedulingResponse__Output as _stint_batch_v1_EnableSchedulingResponse__Output } from '../../../stint/batch/v1/EnableSchedulingResponse.ts';
import type { GetNodeRequest as _stint_batch_v1_GetNodeRequest, GetNodeRequest__Output as _stint_batch_v1_GetNodeRequest__Output } from '../../../stint/batch/v1/GetNodeRequest.ts';
import type { GetNodeResponse as _stint_batch_v1_GetNodeResponse, GetNodeResponse__Output as _stint_batch_v1_GetNodeResponse__Output } from '../../../stint/batch/v1/GetNodeResponse.ts';
import type { ListNodesRequest as _stint_batch_v1_ListNodesRequest, ListNodesRequest__Output as _stint_batch_v1_ListNodesRequest__Output } from '../../../stint/batch/v1/ListNodesRequest.ts';
import type { ListNodesResponse as _stint_batch_v1_ListNodesResponse, ListNodesResponse__Output as _stint_batch_v1_ListNodesResponse__Output } from '../../../stint/batch/v1/ListNodesResponse.ts';
import type { NoticePreemptionRequest as _stint_batch_v1_NoticePreemptionRequest, NoticePreemptionRequest__Output as _stint_batch_v1_NoticePreemptionRequest__Output } from '../../../stint/batch/v1/NoticePreemptionRequest.ts';
import type { NoticePreemptionResponse as _stint_batch_v1_NoticePreemptionResponse, NoticePreemptionResponse__Output as _stint_batch_v1_NoticePreemptionResponse__Output } from '../../../stint/batch/v1/NoticePreemptionResponse.ts';
import type { RebootNodeRequest as _stint_batch_v1_RebootNodeRequest, RebootNodeRequest__Output as _stint_batch_v1_RebootNodeRequest__Output } from '../../../stint/batch/v1/RebootNodeRequest.ts';
import type { RebootNodeResponse as _stint_batch_v1_RebootNodeResponse, RebootNodeResponse__Output as _stint_batch_v1_RebootNodeResponse__Output } from '../../../stint/batch/v1/RebootNodeResponse.ts';
import type { ReimageNodeRequest as _stint_batch_v1_ReimageNodeRequest, ReimageNodeRequest__Output as _stint_batch_v1_ReimageNodeRequest__Output } from '../../../stint/batch/v1/ReimageNodeRequest.ts';
import type { ReimageNodeResponse as _stint_batch_v1_ReimageNodeResponse, ReimageNodeResponse__Output as _stint_batch_v1_ReimageNodeResponse__Output } from '../../../stint/batch/v1/ReimageNodeResponse.ts';
import type { UpdateNodeUserRequest as _stint_batch_v1_UpdateNodeUserRequest, UpdateNodeUserRequest__Output as _stint_batch_v1_UpdateNodeUserRequest__Output } from '../../../stint/batch/v1/UpdateNodeUserRequest.ts';
import type { UpdateNodeUserResponse as _stint_batch_v1_UpdateNodeUserResponse, UpdateNodeUserResponse__Output as _stint_batch_v1_UpdateNodeUserResponse__Output } from '../../../stint/batch/v1/UpdateNodeUserResponse.ts';
import type { UploadNodeLogsRequest as _stint_batch_v1_UploadNodeLogsRequest, UploadNodeLogsRequest__Output as _stint_batch_v1_UploadNodeLogsRequest__Output } from '../../../stint/batch/v1/UploadNodeLogsRequest.ts';
import type { UploadNodeLogsResponse as _stint_batch_v1_UploadNodeLogsResponse, UploadNodeLogsResponse__Output as _stint_batch_v1_UploadNodeLogsResponse__Output } from '../../../stint/batch/v1/UploadNodeLogsResponse.ts';

/**
 * Nodes of the caller's pools.
 */
export interface NodeServiceClient extends grpc.Client {
  /**
   * Makes a user of the machine, for people who log in; it goes at its expiry time, and when the node is reimaged. Nothing of it is kept
   * but on the node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; ALREADY_EXISTS NODE_USER_EXISTS; FAILED_PRECONDITION
   * NODE_BEING_CREATED, NODE_BEING_STARTED, NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE, NODE_UNAVAILABLE,
   * NODE_CANNOT_DO_THIS: the node does not make users; INVALID_ARGUMENT.
   */
  AddNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  AddNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  AddNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  AddNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Makes a user of the machine, for people who log in; it goes at its expiry time, and when the node is reimaged. Nothing of it is kept
   * but on the node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; ALREADY_EXISTS NODE_USER_EXISTS; FAILED_PRECONDITION
   * NODE_BEING_CREATED, NODE_BEING_STARTED, NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE, NODE_UNAVAILABLE,
   * NODE_CANNOT_DO_THIS: the node does not make users; INVALID_ARGUMENT.
   */
  addNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  addNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  addNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  addNodeUser(argument: _stint_batch_v1_AddNodeUserRequest, callback: grpc.requestCallback<_stint_batch_v1_AddNodeUserResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Ends all that the user runs, and takes it away with its home directory. Errors: as of UpdateNodeUser.
   */
  DeleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Ends all that the user runs, and takes it away with its home directory. Errors: as of UpdateNodeUser.
   */
  deleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  deleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  deleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  deleteNodeUser(argument: _stint_batch_v1_DeleteNodeUserRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteNodeUserResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The node takes no more tasks. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_SCHEDULING_UNCHANGED,
   * NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE; INVALID_ARGUMENT.
   */
  DisableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  DisableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  DisableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  DisableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The node takes no more tasks. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_SCHEDULING_UNCHANGED,
   * NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE; INVALID_ARGUMENT.
   */
  disableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  disableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  disableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  disableScheduling(argument: _stint_batch_v1_DisableSchedulingRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The node takes tasks again. Errors: as of DisableScheduling.
   */
  EnableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  EnableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  EnableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  EnableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The node takes tasks again. Errors: as of DisableScheduling.
   */
  enableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  enableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  enableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  enableScheduling(argument: _stint_batch_v1_EnableSchedulingRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableSchedulingResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND.
   */
  GetNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  GetNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  GetNode(argument: _stint_batch_v1_GetNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  GetNode(argument: _stint_batch_v1_GetNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND.
   */
  getNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  getNode(argument: _stint_batch_v1_GetNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  getNode(argument: _stint_batch_v1_GetNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  getNode(argument: _stint_batch_v1_GetNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_GetNodeResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The nodes of a pool, or of all pools, a page at a time. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  ListNodes(argument: _stint_batch_v1_ListNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The nodes of a pool, or of all pools, a page at a time. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  listNodes(argument: _stint_batch_v1_ListNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  listNodes(argument: _stint_batch_v1_ListNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  listNodes(argument: _stint_batch_v1_ListNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_ListNodesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The owner of a spot machine takes it back: its tasks end and wait anew, and the node is made again when there is a machine for it.
   * Idempotent. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_CANNOT_DO_THIS: it is dedicated,
   * NODE_WRONG_STATE.
   */
  NoticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  NoticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  NoticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  NoticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The owner of a spot machine takes it back: its tasks end and wait anew, and the node is made again when there is a machine for it.
   * Idempotent. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_CANNOT_DO_THIS: it is dedicated,
   * NODE_WRONG_STATE.
   */
  noticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  noticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  noticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  noticePreemption(argument: _stint_batch_v1_NoticePreemptionRequest, callback: grpc.requestCallback<_stint_batch_v1_NoticePreemptionResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The node's machine restarts; its start task runs again. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION
   * NODE_BEING_CREATED, NODE_BEING_STARTED, NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE, NODE_UNAVAILABLE,
   * NODE_CANNOT_DO_THIS: its operator does not allow it.
   */
  RebootNode(argument: _stint_batch_v1_RebootNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  RebootNode(argument: _stint_batch_v1_RebootNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  RebootNode(argument: _stint_batch_v1_RebootNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  RebootNode(argument: _stint_batch_v1_RebootNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The node's machine restarts; its start task runs again. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION
   * NODE_BEING_CREATED, NODE_BEING_STARTED, NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE, NODE_UNAVAILABLE,
   * NODE_CANNOT_DO_THIS: its operator does not allow it.
   */
  rebootNode(argument: _stint_batch_v1_RebootNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  rebootNode(argument: _stint_batch_v1_RebootNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  rebootNode(argument: _stint_batch_v1_RebootNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  rebootNode(argument: _stint_batch_v1_RebootNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_RebootNodeResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The same, with a clean slate of all that the agent and its tasks left on it. Errors: as of RebootNode.
   */
  ReimageNode(argument: _stint_batch_v1_ReimageNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  ReimageNode(argument: _stint_batch_v1_ReimageNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  ReimageNode(argument: _stint_batch_v1_ReimageNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  ReimageNode(argument: _stint_batch_v1_ReimageNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The same, with a clean slate of all that the agent and its tasks left on it. Errors: as of RebootNode.
   */
  reimageNode(argument: _stint_batch_v1_ReimageNodeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  reimageNode(argument: _stint_batch_v1_ReimageNodeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  reimageNode(argument: _stint_batch_v1_ReimageNodeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  reimageNode(argument: _stint_batch_v1_ReimageNodeRequest, callback: grpc.requestCallback<_stint_batch_v1_ReimageNodeResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Gives a user another password, key and expiry time, all of them anew. Errors: as of AddNodeUser; NOT_FOUND NODE_USER_NOT_FOUND.
   */
  UpdateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Gives a user another password, key and expiry time, all of them anew. Errors: as of AddNodeUser; NOT_FOUND NODE_USER_NOT_FOUND.
   */
  updateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  updateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  updateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  updateNodeUser(argument: _stint_batch_v1_UpdateNodeUserRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateNodeUserResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Has the node upload the log of its agent to a container of Azure's blob service. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND;
   * FAILED_PRECONDITION NODE_UNAVAILABLE, UPLOAD_FAILED; INVALID_ARGUMENT.
   */
  UploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  UploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  UploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  UploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Has the node upload the log of its agent to a container of Azure's blob service. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND;
   * FAILED_PRECONDITION NODE_UNAVAILABLE, UPLOAD_FAILED; INVALID_ARGUMENT.
   */
  uploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  uploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  uploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  uploadNodeLogs(argument: _stint_batch_v1_UploadNodeLogsRequest, callback: grpc.requestCallback<_stint_batch_v1_UploadNodeLogsResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Nodes of the caller's pools.
 */
export interface NodeServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Makes a user of the machine, for people who log in; it goes at its expiry time, and when the node is reimaged. Nothing of it is kept
   * but on the node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; ALREADY_EXISTS NODE_USER_EXISTS; FAILED_PRECONDITION
   * NODE_BEING_CREATED, NODE_BEING_STARTED, NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE, NODE_UNAVAILABLE,
   * NODE_CANNOT_DO_THIS: the node does not make users; INVALID_ARGUMENT.
   */
  AddNodeUser: grpc.handleUnaryCall<_stint_batch_v1_AddNodeUserRequest__Output, _stint_batch_v1_AddNodeUserResponse>;
  
  /**
   * Ends all that the user runs, and takes it away with its home directory. Errors: as of UpdateNodeUser.
   */
  DeleteNodeUser: grpc.handleUnaryCall<_stint_batch_v1_DeleteNodeUserRequest__Output, _stint_batch_v1_DeleteNodeUserResponse>;
  
  /**
   * The node takes no more tasks. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_SCHEDULING_UNCHANGED,
   * NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE; INVALID_ARGUMENT.
   */
  DisableScheduling: grpc.handleUnaryCall<_stint_batch_v1_DisableSchedulingRequest__Output, _stint_batch_v1_DisableSchedulingResponse>;
  
  /**
   * The node takes tasks again. Errors: as of DisableScheduling.
   */
  EnableScheduling: grpc.handleUnaryCall<_stint_batch_v1_EnableSchedulingRequest__Output, _stint_batch_v1_EnableSchedulingResponse>;
  
  /**
   * One node. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND.
   */
  GetNode: grpc.handleUnaryCall<_stint_batch_v1_GetNodeRequest__Output, _stint_batch_v1_GetNodeResponse>;
  
  /**
   * The nodes of a pool, or of all pools, a page at a time. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListNodes: grpc.handleUnaryCall<_stint_batch_v1_ListNodesRequest__Output, _stint_batch_v1_ListNodesResponse>;
  
  /**
   * The owner of a spot machine takes it back: its tasks end and wait anew, and the node is made again when there is a machine for it.
   * Idempotent. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION NODE_CANNOT_DO_THIS: it is dedicated,
   * NODE_WRONG_STATE.
   */
  NoticePreemption: grpc.handleUnaryCall<_stint_batch_v1_NoticePreemptionRequest__Output, _stint_batch_v1_NoticePreemptionResponse>;
  
  /**
   * The node's machine restarts; its start task runs again. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND; FAILED_PRECONDITION
   * NODE_BEING_CREATED, NODE_BEING_STARTED, NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE, NODE_UNAVAILABLE,
   * NODE_CANNOT_DO_THIS: its operator does not allow it.
   */
  RebootNode: grpc.handleUnaryCall<_stint_batch_v1_RebootNodeRequest__Output, _stint_batch_v1_RebootNodeResponse>;
  
  /**
   * The same, with a clean slate of all that the agent and its tasks left on it. Errors: as of RebootNode.
   */
  ReimageNode: grpc.handleUnaryCall<_stint_batch_v1_ReimageNodeRequest__Output, _stint_batch_v1_ReimageNodeResponse>;
  
  /**
   * Gives a user another password, key and expiry time, all of them anew. Errors: as of AddNodeUser; NOT_FOUND NODE_USER_NOT_FOUND.
   */
  UpdateNodeUser: grpc.handleUnaryCall<_stint_batch_v1_UpdateNodeUserRequest__Output, _stint_batch_v1_UpdateNodeUserResponse>;
  
  /**
   * Has the node upload the log of its agent to a container of Azure's blob service. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND;
   * FAILED_PRECONDITION NODE_UNAVAILABLE, UPLOAD_FAILED; INVALID_ARGUMENT.
   */
  UploadNodeLogs: grpc.handleUnaryCall<_stint_batch_v1_UploadNodeLogsRequest__Output, _stint_batch_v1_UploadNodeLogsResponse>;
  
}

export interface NodeServiceDefinition extends grpc.ServiceDefinition {
  AddNodeUser: MethodDefinition<_stint_batch_v1_AddNodeUserRequest, _stint_batch_v1_AddNodeUserResponse, _stint_batch_v1_AddNodeUserRequest__Output, _stint_batch_v1_AddNodeUserResponse__Output>
  DeleteNodeUser: MethodDefinition<_stint_batch_v1_DeleteNodeUserRequest, _stint_batch_v1_DeleteNodeUserResponse, _stint_batch_v1_DeleteNodeUserRequest__Output, _stint_batch_v1_DeleteNodeUserResponse__Output>
  DisableScheduling: MethodDefinition<_stint_batch_v1_DisableSchedulingRequest, _stint_batch_v1_DisableSchedulingResponse, _stint_batch_v1_DisableSchedulingRequest__Output, _stint_batch_v1_DisableSchedulingResponse__Output>
  EnableScheduling: MethodDefinition<_stint_batch_v1_EnableSchedulingRequest, _stint_batch_v1_EnableSchedulingResponse, _stint_batch_v1_EnableSchedulingRequest__Output, _stint_batch_v1_EnableSchedulingResponse__Output>
  GetNode: MethodDefinition<_stint_batch_v1_GetNodeRequest, _stint_batch_v1_GetNodeResponse, _stint_batch_v1_GetNodeRequest__Output, _stint_batch_v1_GetNodeResponse__Output>
  ListNodes: MethodDefinition<_stint_batch_v1_ListNodesRequest, _stint_batch_v1_ListNodesResponse, _stint_batch_v1_ListNodesRequest__Output, _stint_batch_v1_ListNodesResponse__Output>
  NoticePreemption: MethodDefinition<_stint_batch_v1_NoticePreemptionRequest, _stint_batch_v1_NoticePreemptionResponse, _stint_batch_v1_NoticePreemptionRequest__Output, _stint_batch_v1_NoticePreemptionResponse__Output>
  RebootNode: MethodDefinition<_stint_batch_v1_RebootNodeRequest, _stint_batch_v1_RebootNodeResponse, _stint_batch_v1_RebootNodeRequest__Output, _stint_batch_v1_RebootNodeResponse__Output>
  ReimageNode: MethodDefinition<_stint_batch_v1_ReimageNodeRequest, _stint_batch_v1_ReimageNodeResponse, _stint_batch_v1_ReimageNodeRequest__Output, _stint_batch_v1_ReimageNodeResponse__Output>
  UpdateNodeUser: MethodDefinition<_stint_batch_v1_UpdateNodeUserRequest, _stint_batch_v1_UpdateNodeUserResponse, _stint_batch_v1_UpdateNodeUserRequest__Output, _stint_batch_v1_UpdateNodeUserResponse__Output>
  UploadNodeLogs: MethodDefinition<_stint_batch_v1_UploadNodeLogsRequest, _stint_batch_v1_UploadNodeLogsResponse, _stint_batch_v1_UploadNodeLogsRequest__Output, _stint_batch_v1_UploadNodeLogsResponse__Output>
}
