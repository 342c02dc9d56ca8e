// Original file: proto/stint/agent/v1/session.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CarryCommandRequest as _stint_agent_v1_CarryCommandRequest, CarryCommandRequest__Output as _stint_agent_v1_CarryCommandRequest__Output } from '../../../stint/agent/v1/CarryCommandRequest.ts';
import type { CarryCommandResponse as _stint_agent_v1_CarryCommandResponse, CarryCommandResponse__Output as _stint_agent_v1_CarryCommandResponse__Output } from '../../../stint/agent/v1/CarryCommandResponse.ts';
import type { RunBesideRequest as _stint_agent_v1_RunBesideRequest, RunBesideRequest__Output as _stint_agent_v1_RunBesideRequest__Output } from '../../../stint/agent/v1/RunBesideRequest.ts';
import type { RunBesideResponse as _stint_agent_v1_RunBesideResponse, RunBesideResponse__Output as _stint_agent_v1_RunBesideResponse__Output } from '../../../stint/agent/v1/RunBesideResponse.ts';
import type { SendFileRequest as _stint_agent_v1_SendFileRequest, SendFileRequest__Output as _stint_agent_v1_SendFileRequest__Output } from '../../../stint/agent/v1/SendFileRequest.ts';
import type { SendFileResponse as _stint_agent_v1_SendFileResponse, SendFileResponse__Output as _stint_agent_v1_SendFileResponse__Output } from '../../../stint/agent/v1/SendFileResponse.ts';
import type { SessionRequest as _stint_agent_v1_SessionRequest, SessionRequest__Output as _stint_agent_v1_SessionRequest__Output } from '../../../stint/agent/v1/SessionRequest.ts';
import type { SessionResponse as _stint_agent_v1_SessionResponse, SessionResponse__Output as _stint_agent_v1_SessionResponse__Output } from '../../../stint/agent/v1/SessionResponse.ts';
import type { SpoolFilesRequest as _stint_agent_v1_SpoolFilesRequest, SpoolFilesRequest__Output as _stint_agent_v1_SpoolFilesRequest__Output } from '../../../stint/agent/v1/SpoolFilesRequest.ts';
import type { SpoolFilesResponse as _stint_agent_v1_SpoolFilesResponse, SpoolFilesResponse__Output as _stint_agent_v1_SpoolFilesResponse__Output } from '../../../stint/agent/v1/SpoolFilesResponse.ts';

/**
 * The agent's service, on the controller.
 */
export interface AgentServiceClient extends grpc.Client {
  /**
   * Answers one RunCommand of the session with what the command writes. Errors: NOT_FOUND when nobody waits: the asker may ask again.
   */
  CarryCommand(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  CarryCommand(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  CarryCommand(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  CarryCommand(callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  /**
   * Answers one RunCommand of the session with what the command writes. Errors: NOT_FOUND when nobody waits: the asker may ask again.
   */
  carryCommand(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  carryCommand(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  carryCommand(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  carryCommand(callback: grpc.requestCallback<_stint_agent_v1_CarryCommandResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_CarryCommandRequest>;
  
  /**
   * Runs a command beside another instance of the same attempt of a multi-instance task, as its user and among its processes: so
   * mpirun starts its daemons without sshd. A stream that breaks ends nothing: ask again with the same id. Errors: PERMISSION_DENIED
   * PERMISSION_DENIED: the token is none of a current attempt; NOT_FOUND NODE_NOT_FOUND: no instance of the attempt has this address;
   * UNAVAILABLE: try again.
   */
  RunBeside(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_RunBesideRequest, _stint_agent_v1_RunBesideResponse__Output>;
  RunBeside(options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_RunBesideRequest, _stint_agent_v1_RunBesideResponse__Output>;
  /**
   * Runs a command beside another instance of the same attempt of a multi-instance task, as its user and among its processes: so
   * mpirun starts its daemons without sshd. A stream that breaks ends nothing: ask again with the same id. Errors: PERMISSION_DENIED
   * PERMISSION_DENIED: the token is none of a current attempt; NOT_FOUND NODE_NOT_FOUND: no instance of the attempt has this address;
   * UNAVAILABLE: try again.
   */
  runBeside(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_RunBesideRequest, _stint_agent_v1_RunBesideResponse__Output>;
  runBeside(options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_RunBesideRequest, _stint_agent_v1_RunBesideResponse__Output>;
  
  /**
   * Answers one OpenFile or NodeOrder of the session: the agent sends the file, or an error, and closes. Errors: NOT_FOUND when nobody waits any
   * more: stop sending.
   */
  SendFile(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  SendFile(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  SendFile(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  SendFile(callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  /**
   * Answers one OpenFile or NodeOrder of the session: the agent sends the file, or an error, and closes. Errors: NOT_FOUND when nobody waits any
   * more: stop sending.
   */
  sendFile(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  sendFile(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  sendFile(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  sendFile(callback: grpc.requestCallback<_stint_agent_v1_SendFileResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SendFileRequest>;
  
  /**
   * One session. The agent sends Hello first, built after its old session is closed, and heartbeats every heartbeat_ms of Welcome's
   * (and of each acknowledgement's) lease; the leader answers each. No acknowledgement for min(15 s, lease/4): the agent starts nothing
   * new; for lease - min(10 s, lease/6): it kills its tasks. Only the leader serves it. Errors: UNAVAILABLE NOT_LEADER: try another
   * controller; FAILED_PRECONDITION NODE_INCARNATION_CONFLICT: another agent of this node is alive, try again after its lease;
   * FAILED_PRECONDITION PROTOCOL_VIOLATION: a second Hello, or a message before it; UNAUTHENTICATED: the node key is wrong.
   */
  Session(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_SessionRequest, _stint_agent_v1_SessionResponse__Output>;
  Session(options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_SessionRequest, _stint_agent_v1_SessionResponse__Output>;
  /**
   * One session. The agent sends Hello first, built after its old session is closed, and heartbeats every heartbeat_ms of Welcome's
   * (and of each acknowledgement's) lease; the leader answers each. No acknowledgement for min(15 s, lease/4): the agent starts nothing
   * new; for lease - min(10 s, lease/6): it kills its tasks. Only the leader serves it. Errors: UNAVAILABLE NOT_LEADER: try another
   * controller; FAILED_PRECONDITION NODE_INCARNATION_CONFLICT: another agent of this node is alive, try again after its lease;
   * FAILED_PRECONDITION PROTOCOL_VIOLATION: a second Hello, or a message before it; UNAUTHENTICATED: the node key is wrong.
   */
  session(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_SessionRequest, _stint_agent_v1_SessionResponse__Output>;
  session(options?: grpc.CallOptions): grpc.ClientDuplexStream<_stint_agent_v1_SessionRequest, _stint_agent_v1_SessionResponse__Output>;
  
  /**
   * Keeps what an ended attempt wrote, or a program of the node, so that it can be read when its node is gone: the first message names the
   * attempt or the program, each message with a file begins one, data belongs to the file before it. What is sent again replaces what was
   * sent before. Errors: NOT_FOUND TASK_NOT_FOUND, JOB_NOT_FOUND, NODE_NOT_FOUND: it is forgotten, do not send it again; INVALID_ARGUMENT:
   * likewise; RESOURCE_EXHAUSTED STORE_FULL.
   */
  SpoolFiles(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  SpoolFiles(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  SpoolFiles(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  SpoolFiles(callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  /**
   * Keeps what an ended attempt wrote, or a program of the node, so that it can be read when its node is gone: the first message names the
   * attempt or the program, each message with a file begins one, data belongs to the file before it. What is sent again replaces what was
   * sent before. Errors: NOT_FOUND TASK_NOT_FOUND, JOB_NOT_FOUND, NODE_NOT_FOUND: it is forgotten, do not send it again; INVALID_ARGUMENT:
   * likewise; RESOURCE_EXHAUSTED STORE_FULL.
   */
  spoolFiles(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  spoolFiles(metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  spoolFiles(options: grpc.CallOptions, callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  spoolFiles(callback: grpc.requestCallback<_stint_agent_v1_SpoolFilesResponse__Output>): grpc.ClientWritableStream<_stint_agent_v1_SpoolFilesRequest>;
  
}

/**
 * The agent's service, on the controller.
 */
export interface AgentServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Answers one RunCommand of the session with what the command writes. Errors: NOT_FOUND when nobody waits: the asker may ask again.
   */
  CarryCommand: grpc.handleClientStreamingCall<_stint_agent_v1_CarryCommandRequest__Output, _stint_agent_v1_CarryCommandResponse>;
  
  /**
   * Runs a command beside another instance of the same attempt of a multi-instance task, as its user and among its processes: so
   * mpirun starts its daemons without sshd. A stream that breaks ends nothing: ask again with the same id. Errors: PERMISSION_DENIED
   * PERMISSION_DENIED: the token is none of a current attempt; NOT_FOUND NODE_NOT_FOUND: no instance of the attempt has this address;
   * UNAVAILABLE: try again.
   */
  RunBeside: grpc.handleBidiStreamingCall<_stint_agent_v1_RunBesideRequest__Output, _stint_agent_v1_RunBesideResponse>;
  
  /**
   * Answers one OpenFile or NodeOrder of the session: the agent sends the file, or an error, and closes. Errors: NOT_FOUND when nobody waits any
   * more: stop sending.
   */
  SendFile: grpc.handleClientStreamingCall<_stint_agent_v1_SendFileRequest__Output, _stint_agent_v1_SendFileResponse>;
  
  /**
   * One session. The agent sends Hello first, built after its old session is closed, and heartbeats every heartbeat_ms of Welcome's
   * (and of each acknowledgement's) lease; the leader answers each. No acknowledgement for min(15 s, lease/4): the agent starts nothing
   * new; for lease - min(10 s, lease/6): it kills its tasks. Only the leader serves it. Errors: UNAVAILABLE NOT_LEADER: try another
   * controller; FAILED_PRECONDITION NODE_INCARNATION_CONFLICT: another agent of this node is alive, try again after its lease;
   * FAILED_PRECONDITION PROTOCOL_VIOLATION: a second Hello, or a message before it; UNAUTHENTICATED: the node key is wrong.
   */
  Session: grpc.handleBidiStreamingCall<_stint_agent_v1_SessionRequest__Output, _stint_agent_v1_SessionResponse>;
  
  /**
   * Keeps what an ended attempt wrote, or a program of the node, so that it can be read when its node is gone: the first message names the
   * attempt or the program, each message with a file begins one, data belongs to the file before it. What is sent again replaces what was
   * sent before. Errors: NOT_FOUND TASK_NOT_FOUND, JOB_NOT_FOUND, NODE_NOT_FOUND: it is forgotten, do not send it again; INVALID_ARGUMENT:
   * likewise; RESOURCE_EXHAUSTED STORE_FULL.
   */
  SpoolFiles: grpc.handleClientStreamingCall<_stint_agent_v1_SpoolFilesRequest__Output, _stint_agent_v1_SpoolFilesResponse>;
  
}

export interface AgentServiceDefinition extends grpc.ServiceDefinition {
  CarryCommand: MethodDefinition<_stint_agent_v1_CarryCommandRequest, _stint_agent_v1_CarryCommandResponse, _stint_agent_v1_CarryCommandRequest__Output, _stint_agent_v1_CarryCommandResponse__Output>
  RunBeside: MethodDefinition<_stint_agent_v1_RunBesideRequest, _stint_agent_v1_RunBesideResponse, _stint_agent_v1_RunBesideRequest__Output, _stint_agent_v1_RunBesideResponse__Output>
  SendFile: MethodDefinition<_stint_agent_v1_SendFileRequest, _stint_agent_v1_SendFileResponse, _stint_agent_v1_SendFileRequest__Output, _stint_agent_v1_SendFileResponse__Output>
  Session: MethodDefinition<_stint_agent_v1_SessionRequest, _stint_agent_v1_SessionResponse, _stint_agent_v1_SessionRequest__Output, _stint_agent_v1_SessionResponse__Output>
  SpoolFiles: MethodDefinition<_stint_agent_v1_SpoolFilesRequest, _stint_agent_v1_SpoolFilesResponse, _stint_agent_v1_SpoolFilesRequest__Output, _stint_agent_v1_SpoolFilesResponse__Output>
}
