// Original file: proto/stint/batch/v1/event.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { WatchRequest as _stint_batch_v1_WatchRequest, WatchRequest__Output as _stint_batch_v1_WatchRequest__Output } from '../../../stint/batch/v1/WatchRequest.ts';
import type { WatchResponse as _stint_batch_v1_WatchResponse, WatchResponse__Output as _stint_batch_v1_WatchResponse__Output } from '../../../stint/batch/v1/WatchResponse.ts';

/**
 * What happens, as it happens.
 */
export interface EventServiceClient extends grpc.Client {
  /**
   * Every change of what the account has, after a cursor, in order, without gaps and repetitions, until the caller ends it. The first
   * message carries only a cursor: what was read before it and what comes after it together miss nothing. Messages without events say that
   * everything up to their cursor was looked at. Resume with the last message's cursor, at any controller, also after a change of the leader;
   * what happened to things that are gone by now is told all the same. Who reads too slowly is not waited for: the events are held for a
   * while only. Errors: OUT_OF_RANGE CURSOR_TOO_OLD: read the state afresh and watch from now; NOT_FOUND JOB_NOT_FOUND, POOL_NOT_FOUND, of
   * a watch that begins now; UNAVAILABLE SERVER_BUSY: too many watch.
   */
  Watch(argument: _stint_batch_v1_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_WatchResponse__Output>;
  Watch(argument: _stint_batch_v1_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_WatchResponse__Output>;
  /**
   * Every change of what the account has, after a cursor, in order, without gaps and repetitions, until the caller ends it. The first
   * message carries only a cursor: what was read before it and what comes after it together miss nothing. Messages without events say that
   * everything up to their cursor was looked at. Resume with the last message's cursor, at any controller, also after a change of the leader;
   * what happened to things that are gone by now is told all the same. Who reads too slowly is not waited for: the events are held for a
   * while only. Errors: OUT_OF_RANGE CURSOR_TOO_OLD: read the state afresh and watch from now; NOT_FOUND JOB_NOT_FOUND, POOL_NOT_FOUND, of
   * a watch that begins now; UNAVAILABLE SERVER_BUSY: too many watch.
   */
  watch(argument: _stint_batch_v1_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_WatchResponse__Output>;
  watch(argument: _stint_batch_v1_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_stint_batch_v1_WatchResponse__Output>;
  
}

/**
 * What happens, as it happens.
 */
export interface EventServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Every change of what the account has, after a cursor, in order, without gaps and repetitions, until the caller ends it. The first
   * message carries only a cursor: what was read before it and what comes after it together miss nothing. Messages without events say that
   * everything up to their cursor was looked at. Resume with the last message's cursor, at any controller, also after a change of the leader;
   * what happened to things that are gone by now is told all the same. Who reads too slowly is not waited for: the events are held for a
   * while only. Errors: OUT_OF_RANGE CURSOR_TOO_OLD: read the state afresh and watch from now; NOT_FOUND JOB_NOT_FOUND, POOL_NOT_FOUND, of
   * a watch that begins now; UNAVAILABLE SERVER_BUSY: too many watch.
   */
  Watch: grpc.handleServerStreamingCall<_stint_batch_v1_WatchRequest__Output, _stint_batch_v1_WatchResponse>;
  
}

export interface EventServiceDefinition extends grpc.ServiceDefinition {
  Watch: MethodDefinition<_stint_batch_v1_WatchRequest, _stint_batch_v1_WatchResponse, _stint_batch_v1_WatchRequest__Output, _stint_batch_v1_WatchResponse__Output>
}
