// Original file: proto/stint/batch/v1/pool.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CountNodesRequest as _stint_batch_v1_CountNodesRequest, CountNodesRequest__Output as _stint_batch_v1_CountNodesRequest__Output } from '../../../stint/batch/v1/CountNodesRequest.ts';
import type { CountNodesResponse as _stint_batch_v1_CountNodesResponse, CountNodesResponse__Output as _stint_batch_v1_CountNodesResponse__Output } from '../../../stint/batch/v1/CountNodesResponse.ts';
import type { CreatePoolRequest as _stint_batch_v1_CreatePoolRequest, CreatePoolRequest__Output as _stint_batch_v1_CreatePoolRequest__Output } from '../../../stint/batch/v1/CreatePoolRequest.ts';
import type { CreatePoolResponse as _stint_batch_v1_CreatePoolResponse, CreatePoolResponse__Output as _stint_batch_v1_CreatePoolResponse__Output } from '../../../stint/batch/v1/CreatePoolResponse.ts';
import type { DeletePoolRequest as _stint_batch_v1_DeletePoolRequest, DeletePoolRequest__Output as _stint_batch_v1_DeletePoolRequest__Output } from '../../../stint/batch/v1/DeletePoolRequest.ts';
import type { DeletePoolResponse as _stint_batch_v1_DeletePoolResponse, DeletePoolResponse__Output as _stint_batch_v1_DeletePoolResponse__Output } from '../../../stint/batch/v1/DeletePoolResponse.ts';
import type { DisableAutoScaleRequest as _stint_batch_v1_DisableAutoScaleRequest, DisableAutoScaleRequest__Output as _stint_batch_v1_DisableAutoScaleRequest__Output } from '../../../stint/batch/v1/DisableAutoScaleRequest.ts';
import type { DisableAutoScaleResponse as _stint_batch_v1_DisableAutoScaleResponse, DisableAutoScaleResponse__Output as _stint_batch_v1_DisableAutoScaleResponse__Output } from '../../../stint/batch/v1/DisableAutoScaleResponse.ts';
import type { EnableAutoScaleRequest as _stint_batch_v1_EnableAutoScaleRequest, EnableAutoScaleRequest__Output as _stint_batch_v1_EnableAutoScaleRequest__Output } from '../../../stint/batch/v1/EnableAutoScaleRequest.ts';
import type { EnableAutoScaleResponse as _stint_batch_v1_EnableAutoScaleResponse, EnableAutoScaleResponse__Output as _stint_batch_v1_EnableAutoScaleResponse__Output } from '../../../stint/batch/v1/EnableAutoScaleResponse.ts';
import type { EvaluateAutoScaleRequest as _stint_batch_v1_EvaluateAutoScaleRequest, EvaluateAutoScaleRequest__Output as _stint_batch_v1_EvaluateAutoScaleRequest__Output } from '../../../stint/batch/v1/EvaluateAutoScaleRequest.ts';
import type { EvaluateAutoScaleResponse as _stint_batch_v1_EvaluateAutoScaleResponse, EvaluateAutoScaleResponse__Output as _stint_batch_v1_EvaluateAutoScaleResponse__Output } from '../../../stint/batch/v1/EvaluateAutoScaleResponse.ts';
import type { GetPoolRequest as _stint_batch_v1_GetPoolRequest, GetPoolRequest__Output as _stint_batch_v1_GetPoolRequest__Output } from '../../../stint/batch/v1/GetPoolRequest.ts';
import type { GetPoolResponse as _stint_batch_v1_GetPoolResponse, GetPoolResponse__Output as _stint_batch_v1_GetPoolResponse__Output } from '../../../stint/batch/v1/GetPoolResponse.ts';
import type { ListPoolsRequest as _stint_batch_v1_ListPoolsRequest, ListPoolsRequest__Output as _stint_batch_v1_ListPoolsRequest__Output } from '../../../stint/batch/v1/ListPoolsRequest.ts';
import type { ListPoolsResponse as _stint_batch_v1_ListPoolsResponse, ListPoolsResponse__Output as _stint_batch_v1_ListPoolsResponse__Output } from '../../../stint/batch/v1/ListPoolsResponse.ts';
import type { RemoveNodesRequest as _stint_batch_v1_RemoveNodesRequest, RemoveNodesRequest__Output as _stint_batch_v1_RemoveNodesRequest__Output } from '../../../stint/batch/v1/RemoveNodesRequest.ts';
import type { RemoveNodesResponse as _stint_batch_v1_RemoveNodesResponse, RemoveNodesResponse__Output as _stint_batch_v1_RemoveNodesResponse__Output } from '../../../stint/batch/v1/RemoveNodesResponse.ts';
import type { ResizePoolRequest as _stint_batch_v1_ResizePoolRequest, ResizePoolRequest__Output as _stint_batch_v1_ResizePoolRequest__Output } from '../../../stint/batch/v1/ResizePoolRequest.ts';
import type { ResizePoolResponse as _stint_batch_v1_ResizePoolResponse, ResizePoolResponse__Output as _stint_batch_v1_ResizePoolResponse__Output } from '../../../stint/batch/v1/ResizePoolResponse.ts';
import type { StopResizeRequest as _stint_batch_v1_StopResizeRequest, StopResizeRequest__Output as _stint_batch_v1_StopResizeRequest__Output } from '../../../stint/batch/v1/StopResizeRequest.ts';
import type { StopResizeResponse as _stint_batch_v1_StopResizeResponse, StopResizeResponse__Output as _stint_batch_v1_StopResizeResponse__Output } from '../../../stint/batch/v1/StopResizeResponse.ts';
import type { UpdatePoolRequest as _stint_batch_v1_UpdatePoolRequest, UpdatePoolRequest__Output as _stint_batch_v1_UpdatePoolRequest__Output } from '../../../stint/batch/v1/UpdatePoolRequest.ts';
import type { UpdatePoolResponse as _stint_batch_v1_UpdatePoolResponse, UpdatePoolResponse__Output as _stint_batch_v1_UpdatePoolResponse__Output } from '../../../stint/batch/v1/UpdatePoolResponse.ts';

/**
 * Pools of the caller's account.
 */
export interface PoolServiceClient extends grpc.Client {
  /**
   * How many nodes are in which state, pool by pool. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  CountNodes(argument: _stint_batch_v1_CountNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  CountNodes(argument: _stint_batch_v1_CountNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  CountNodes(argument: _stint_batch_v1_CountNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  CountNodes(argument: _stint_batch_v1_CountNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * How many nodes are in which state, pool by pool. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  countNodes(argument: _stint_batch_v1_CountNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  countNodes(argument: _stint_batch_v1_CountNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  countNodes(argument: _stint_batch_v1_CountNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  countNodes(argument: _stint_batch_v1_CountNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_CountNodesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Creates a pool. Errors: ALREADY_EXISTS POOL_EXISTS; INVALID_ARGUMENT.
   */
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _stint_batch_v1_CreatePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Creates a pool. Errors: ALREADY_EXISTS POOL_EXISTS; INVALID_ARGUMENT.
   */
  createPool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _stint_batch_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _stint_batch_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _stint_batch_v1_CreatePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Takes the pool's nodes away, requeues their tasks, and forgets the pool. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION
   * POOL_BEING_DELETED.
   */
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  DeletePool(argument: _stint_batch_v1_DeletePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Takes the pool's nodes away, requeues their tasks, and forgets the pool. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION
   * POOL_BEING_DELETED.
   */
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  deletePool(argument: _stint_batch_v1_DeletePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_DeletePoolResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The pool keeps the size it has. Errors: POOL_NOT_FOUND, POOL_NOT_AUTOSCALED.
   */
  DisableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  DisableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  DisableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  DisableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The pool keeps the size it has. Errors: POOL_NOT_FOUND, POOL_NOT_AUTOSCALED.
   */
  disableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  disableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  disableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  disableAutoScale(argument: _stint_batch_v1_DisableAutoScaleRequest, callback: grpc.requestCallback<_stint_batch_v1_DisableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Has a pool size itself by a formula, which is evaluated at once and then at the interval; again = with another formula or interval.
   * Errors: POOL_NOT_FOUND, POOL_BEING_RESIZED, AUTOSCALE_FORMULA_MISSING, AUTOSCALE_FORMULA_INVALID, AUTOSCALE_FORMULA_TOO_LONG,
   * AUTOSCALE_ENABLED_TOO_OFTEN (less than 30 s ago).
   */
  EnableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  EnableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  EnableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  EnableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Has a pool size itself by a formula, which is evaluated at once and then at the interval; again = with another formula or interval.
   * Errors: POOL_NOT_FOUND, POOL_BEING_RESIZED, AUTOSCALE_FORMULA_MISSING, AUTOSCALE_FORMULA_INVALID, AUTOSCALE_FORMULA_TOO_LONG,
   * AUTOSCALE_ENABLED_TOO_OFTEN (less than 30 s ago).
   */
  enableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  enableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  enableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  enableAutoScale(argument: _stint_batch_v1_EnableAutoScaleRequest, callback: grpc.requestCallback<_stint_batch_v1_EnableAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Works a formula out over the pool's samples, and changes nothing. What is wrong with the formula is in the answer. Errors:
   * POOL_NOT_FOUND, POOL_NOT_AUTOSCALED.
   */
  EvaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  EvaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  EvaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  EvaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Works a formula out over the pool's samples, and changes nothing. What is wrong with the formula is in the answer. Errors:
   * POOL_NOT_FOUND, POOL_NOT_AUTOSCALED.
   */
  evaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  evaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  evaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  evaluateAutoScale(argument: _stint_batch_v1_EvaluateAutoScaleRequest, callback: grpc.requestCallback<_stint_batch_v1_EvaluateAutoScaleResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One pool. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  GetPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  GetPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  GetPool(argument: _stint_batch_v1_GetPoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  GetPool(argument: _stint_batch_v1_GetPoolRequest, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One pool. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  getPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  getPool(argument: _stint_batch_v1_GetPoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  getPool(argument: _stint_batch_v1_GetPoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  getPool(argument: _stint_batch_v1_GetPoolRequest, callback: grpc.requestCallback<_stint_batch_v1_GetPoolResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * The account's pools, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _stint_batch_v1_ListPoolsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  /**
   * The account's pools, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _stint_batch_v1_ListPoolsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _stint_batch_v1_ListPoolsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _stint_batch_v1_ListPoolsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Takes the nodes that are named out of the pool, and lowers its targets by as many. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND;
   * FAILED_PRECONDITION POOL_BEING_RESIZED, POOL_BEING_DELETED; INVALID_ARGUMENT.
   */
  RemoveNodes(argument: _stint_batch_v1_RemoveNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  RemoveNodes(argument: _stint_batch_v1_RemoveNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  RemoveNodes(argument: _stint_batch_v1_RemoveNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  RemoveNodes(argument: _stint_batch_v1_RemoveNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Takes the nodes that are named out of the pool, and lowers its targets by as many. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND;
   * FAILED_PRECONDITION POOL_BEING_RESIZED, POOL_BEING_DELETED; INVALID_ARGUMENT.
   */
  removeNodes(argument: _stint_batch_v1_RemoveNodesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  removeNodes(argument: _stint_batch_v1_RemoveNodesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  removeNodes(argument: _stint_batch_v1_RemoveNodesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  removeNodes(argument: _stint_batch_v1_RemoveNodesRequest, callback: grpc.requestCallback<_stint_batch_v1_RemoveNodesResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Changes the numbers of nodes asked for. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION POOL_BEING_RESIZED,
   * POOL_BEING_DELETED; INVALID_ARGUMENT.
   */
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  ResizePool(argument: _stint_batch_v1_ResizePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes the numbers of nodes asked for. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION POOL_BEING_RESIZED,
   * POOL_BEING_DELETED; INVALID_ARGUMENT.
   */
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  resizePool(argument: _stint_batch_v1_ResizePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_ResizePoolResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Ends a resize where it is: nodes that are there stay, those that have not begun to leave do not. Errors: NOT_FOUND POOL_NOT_FOUND;
   * FAILED_PRECONDITION POOL_NOT_RESIZING, POOL_BEING_DELETED.
   */
  StopResize(argument: _stint_batch_v1_StopResizeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  StopResize(argument: _stint_batch_v1_StopResizeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  StopResize(argument: _stint_batch_v1_StopResizeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  StopResize(argument: _stint_batch_v1_StopResizeRequest, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Ends a resize where it is: nodes that are there stay, those that have not begun to leave do not. Errors: NOT_FOUND POOL_NOT_FOUND;
   * FAILED_PRECONDITION POOL_NOT_RESIZING, POOL_BEING_DELETED.
   */
  stopResize(argument: _stint_batch_v1_StopResizeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  stopResize(argument: _stint_batch_v1_StopResizeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  stopResize(argument: _stint_batch_v1_StopResizeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  stopResize(argument: _stint_batch_v1_StopResizeRequest, callback: grpc.requestCallback<_stint_batch_v1_StopResizeResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Changes what the request gives; a changed start task runs on a node when it next restarts. Errors: NOT_FOUND POOL_NOT_FOUND;
   * FAILED_PRECONDITION POOL_BEING_DELETED, INVALID_PACKAGE_REFERENCES; ABORTED CONDITION_NOT_MET; INVALID_ARGUMENT.
   */
  UpdatePool(argument: _stint_batch_v1_UpdatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  UpdatePool(argument: _stint_batch_v1_UpdatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  UpdatePool(argument: _stint_batch_v1_UpdatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  UpdatePool(argument: _stint_batch_v1_UpdatePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes what the request gives; a changed start task runs on a node when it next restarts. Errors: NOT_FOUND POOL_NOT_FOUND;
   * FAILED_PRECONDITION POOL_BEING_DELETED, INVALID_PACKAGE_REFERENCES; ABORTED CONDITION_NOT_MET; INVALID_ARGUMENT.
   */
  updatePool(argument: _stint_batch_v1_UpdatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  updatePool(argument: _stint_batch_v1_UpdatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  updatePool(argument: _stint_batch_v1_UpdatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  updatePool(argument: _stint_batch_v1_UpdatePoolRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdatePoolResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Pools of the caller's account.
 */
export interface PoolServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * How many nodes are in which state, pool by pool. Errors: NOT_FOUND POOL_NOT_FOUND; INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  CountNodes: grpc.handleUnaryCall<_stint_batch_v1_CountNodesRequest__Output, _stint_batch_v1_CountNodesResponse>;
  
  /**
   * Creates a pool. Errors: ALREADY_EXISTS POOL_EXISTS; INVALID_ARGUMENT.
   */
  CreatePool: grpc.handleUnaryCall<_stint_batch_v1_CreatePoolRequest__Output, _stint_batch_v1_CreatePoolResponse>;
  
  /**
   * Takes the pool's nodes away, requeues their tasks, and forgets the pool. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION
   * POOL_BEING_DELETED.
   */
  DeletePool: grpc.handleUnaryCall<_stint_batch_v1_DeletePoolRequest__Output, _stint_batch_v1_DeletePoolResponse>;
  
  /**
   * The pool keeps the size it has. Errors: POOL_NOT_FOUND, POOL_NOT_AUTOSCALED.
   */
  DisableAutoScale: grpc.handleUnaryCall<_stint_batch_v1_DisableAutoScaleRequest__Output, _stint_batch_v1_DisableAutoScaleResponse>;
  
  /**
   * Has a pool size itself by a formula, which is evaluated at once and then at the interval; again = with another formula or interval.
   * Errors: POOL_NOT_FOUND, POOL_BEING_RESIZED, AUTOSCALE_FORMULA_MISSING, AUTOSCALE_FORMULA_INVALID, AUTOSCALE_FORMULA_TOO_LONG,
   * AUTOSCALE_ENABLED_TOO_OFTEN (less than 30 s ago).
   */
  EnableAutoScale: grpc.handleUnaryCall<_stint_batch_v1_EnableAutoScaleRequest__Output, _stint_batch_v1_EnableAutoScaleResponse>;
  
  /**
   * Works a formula out over the pool's samples, and changes nothing. What is wrong with the formula is in the answer. Errors:
   * POOL_NOT_FOUND, POOL_NOT_AUTOSCALED.
   */
  EvaluateAutoScale: grpc.handleUnaryCall<_stint_batch_v1_EvaluateAutoScaleRequest__Output, _stint_batch_v1_EvaluateAutoScaleResponse>;
  
  /**
   * One pool. Errors: NOT_FOUND POOL_NOT_FOUND.
   */
  GetPool: grpc.handleUnaryCall<_stint_batch_v1_GetPoolRequest__Output, _stint_batch_v1_GetPoolResponse>;
  
  /**
   * The account's pools, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListPools: grpc.handleUnaryCall<_stint_batch_v1_ListPoolsRequest__Output, _stint_batch_v1_ListPoolsResponse>;
  
  /**
   * Takes the nodes that are named out of the pool, and lowers its targets by as many. Errors: NOT_FOUND POOL_NOT_FOUND, NODE_NOT_FOUND;
   * FAILED_PRECONDITION POOL_BEING_RESIZED, POOL_BEING_DELETED; INVALID_ARGUMENT.
   */
  RemoveNodes: grpc.handleUnaryCall<_stint_batch_v1_RemoveNodesRequest__Output, _stint_batch_v1_RemoveNodesResponse>;
  
  /**
   * Changes the numbers of nodes asked for. Errors: NOT_FOUND POOL_NOT_FOUND; FAILED_PRECONDITION POOL_BEING_RESIZED,
   * POOL_BEING_DELETED; INVALID_ARGUMENT.
   */
  ResizePool: grpc.handleUnaryCall<_stint_batch_v1_ResizePoolRequest__Output, _stint_batch_v1_ResizePoolResponse>;
  
  /**
   * Ends a resize where it is: nodes that are there stay, those that have not begun to leave do not. Errors: NOT_FOUND POOL_NOT_FOUND;
   * FAILED_PRECONDITION POOL_NOT_RESIZING, POOL_BEING_DELETED.
   */
  StopResize: grpc.handleUnaryCall<_stint_batch_v1_StopResizeRequest__Output, _stint_batch_v1_StopResizeResponse>;
  
  /**
   * Changes what the request gives; a changed start task runs on a node when it next restarts. Errors: NOT_FOUND POOL_NOT_FOUND;
   * FAILED_PRECONDITION POOL_BEING_DELETED, INVALID_PACKAGE_REFERENCES; ABORTED CONDITION_NOT_MET; INVALID_ARGUMENT.
   */
  UpdatePool: grpc.handleUnaryCall<_stint_batch_v1_UpdatePoolRequest__Output, _stint_batch_v1_UpdatePoolResponse>;
  
}

export interface PoolServiceDefinition extends grpc.ServiceDefinition {
  CountNodes: MethodDefinition<_stint_batch_v1_CountNodesRequest, _stint_batch_v1_CountNodesResponse, _stint_batch_v1_CountNodesRequest__Output, _stint_batch_v1_CountNodesResponse__Output>
  CreatePool: MethodDefinition<_stint_batch_v1_CreatePoolRequest, _stint_batch_v1_CreatePoolResponse, _stint_batch_v1_CreatePoolRequest__Output, _stint_batch_v1_CreatePoolResponse__Output>
  DeletePool: MethodDefinition<_stint_batch_v1_DeletePoolRequest, _stint_batch_v1_DeletePoolResponse, _stint_batch_v1_DeletePoolRequest__Output, _stint_batch_v1_DeletePoolResponse__Output>
  DisableAutoScale: MethodDefinition<_stint_batch_v1_DisableAutoScaleRequest, _stint_batch_v1_DisableAutoScaleResponse, _stint_batch_v1_DisableAutoScaleRequest__Output, _stint_batch_v1_DisableAutoScaleResponse__Output>
  EnableAutoScale: MethodDefinition<_stint_batch_v1_EnableAutoScaleRequest, _stint_batch_v1_EnableAutoScaleResponse, _stint_batch_v1_EnableAutoScaleRequest__Output, _stint_batch_v1_EnableAutoScaleResponse__Output>
  EvaluateAutoScale: MethodDefinition<_stint_batch_v1_EvaluateAutoScaleRequest, _stint_batch_v1_EvaluateAutoScaleResponse, _stint_batch_v1_EvaluateAutoScaleRequest__Output, _stint_batch_v1_EvaluateAutoScaleResponse__Output>
  GetPool: MethodDefinition<_stint_batch_v1_GetPoolRequest, _stint_batch_v1_GetPoolResponse, _stint_batch_v1_GetPoolRequest__Output, _stint_batch_v1_GetPoolResponse__Output>
  ListPools: MethodDefinition<_stint_batch_v1_ListPoolsRequest, _stint_batch_v1_ListPoolsResponse, _stint_batch_v1_ListPoolsRequest__Output, _stint_batch_v1_ListPoolsResponse__Output>
  RemoveNodes: MethodDefinition<_stint_batch_v1_RemoveNodesRequest, _stint_batch_v1_RemoveNodesResponse, _stint_batch_v1_RemoveNodesRequest__Output, _stint_batch_v1_RemoveNodesResponse__Output>
  ResizePool: MethodDefinition<_stint_batch_v1_ResizePoolRequest, _stint_batch_v1_ResizePoolResponse, _stint_batch_v1_ResizePoolRequest__Output, _stint_batch_v1_ResizePoolResponse__Output>
  StopResize: MethodDefinition<_stint_batch_v1_StopResizeRequest, _stint_batch_v1_StopResizeResponse, _stint_batch_v1_StopResizeRequest__Output, _stint_batch_v1_StopResizeResponse__Output>
  UpdatePool: MethodDefinition<_stint_batch_v1_UpdatePoolRequest, _stint_batch_v1_UpdatePoolResponse, _stint_batch_v1_UpdatePoolRequest__Output, _stint_batch_v1_UpdatePoolResponse__Output>
}
