/**
 * The protos as grpc-js needs them. One set of options for the loader and for the generated types: all our 64-bit numbers stay below
 * 2^53, so they are numbers; an absent message is null; enums are their names. A service or message is built when it is first used, and
 * only with what it reaches: a command that calls one service does not wait for thirteen.
 */
import { loadPackageDefinition, type ServiceDefinition } from "@grpc/grpc-js";
import { fromJSON, type MessageTypeDefinition, type Options } from "@grpc/proto-loader";
import { ProtoGraph } from "./proto-graph.ts";
import type { ProtoGrpcType as AdminTypes } from "./gen/admin.ts";
import type { ProtoGrpcType as ApplicationTypes } from "./gen/application.ts";
import type { ProtoGrpcType as ClusterTypes } from "./gen/cluster.ts";
import { SERVICE_DEFINITIONS } from "./gen/definitions.ts";
import type { ProtoGrpcType as EventTypes } from "./gen/event.ts";
import type { ProtoGrpcType as FileTypes } from "./gen/file.ts";
import type { ProtoGrpcType as JobTypes } from "./gen/job.ts";
import type { ProtoGrpcType as NodeTypes } from "./gen/node.ts";
import type { ProtoGrpcType as PoolTypes } from "./gen/pool.ts";
import type { ProtoGrpcType as ScheduleTypes } from "./gen/schedule.ts";
import type { ProtoGrpcType as SessionTypes } from "./gen/session.ts";
import type { ProtoGrpcType as TaskTypes } from "./gen/task.ts";

export const PROTO_OPTIONS: Options = {
  keepCase: false,
  longs: Number,
  enums: String,
  defaults: true,
  arrays: true,
  oneofs: true,
};

const protos = new ProtoGraph(SERVICE_DEFINITIONS);

type Loaded = PoolTypes["stint"]["batch"]["v1"] &
  NodeTypes["stint"]["batch"]["v1"] &
  JobTypes["stint"]["batch"]["v1"] &
  TaskTypes["stint"]["batch"]["v1"] &
  FileTypes["stint"]["batch"]["v1"] &
  ClusterTypes["stint"]["batch"]["v1"] &
  EventTypes["stint"]["batch"]["v1"] &
  AdminTypes["stint"]["batch"]["v1"] &
  ApplicationTypes["stint"]["batch"]["v1"] &
  ScheduleTypes["stint"]["batch"]["v1"];

type Client = { readonly service: ServiceDefinition };

/** Clients and service definitions of the batch API. */
export const batch = clientsOf("stint.batch.v1") as unknown as Loaded;
/** Client and service definition of the agents' API. */
export const agent = clientsOf("stint.agent.v1") as unknown as SessionTypes["stint"]["agent"]["v1"];

/** The codec of a message by its full name. */
export interface Codec<In, Out> {
  encode(value: In): Buffer;
  decode(bytes: Uint8Array): Out;
}

export function codec<In extends object, Out extends object>(name: string): Codec<In, Out> {
  const type = once(() => fromJSON(protos.reachedFrom(name), PROTO_OPTIONS)[name] as unknown as MessageTypeDefinition<In, Out>);
  return {
    encode: (value) => type().serialize(value),
    decode: (bytes) => type().deserialize(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  };
}

/** The names of a message's fields, in JSON's spelling. */
export function fieldNames(message: string): readonly string[] {
  return protos.fieldsOf(message);
}

/** The numbers of an enum's values. */
export function enumNumbers(name: string): Readonly<Record<string, number>> {
  return protos.numbersOf(name);
}

/** Every service of ours, by its full name. */
export const SERVICES: readonly string[] = protos.services();

export function serviceOf(name: string): ServiceDefinition {
  return clientOf(name).service;
}

function clientOf(name: string): Client {
  let found: unknown = loadPackageDefinition(fromJSON(protos.reachedFrom(name), PROTO_OPTIONS));
  for (const part of name.split(".")) found = (found as Record<string, unknown>)[part];
  return found as Client;
}

function clientsOf(namespace: string): Record<string, Client> {
  const clients = {};
  for (const name of protos.services()) {
    if (!name.startsWith(`${namespace}.`)) continue;
    Object.defineProperty(clients, name.slice(namespace.length + 1), { enumerable: true, get: once(() => clientOf(name)) });
  }
  return clients;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
