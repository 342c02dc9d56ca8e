/**
 * The protos as grpc-js needs them. One set of options for the loader and for the generated types: all our 64-bit numbers stay below
 * 2^53, so they are numbers; an absent message is null; enums are their names.
 */
import { loadPackageDefinition, type ServiceDefinition } from "@grpc/grpc-js";
import { fromJSON, type MessageTypeDefinition, type Options, type PackageDefinition } from "@grpc/proto-loader";
import type { INamespace } from "protobufjs";
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

const definition: PackageDefinition = fromJSON(JSON.parse(SERVICE_DEFINITIONS) as INamespace, PROTO_OPTIONS);

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

const loaded = loadPackageDefinition(definition) as unknown as {
  stint: { batch: { v1: Loaded }; agent: { v1: SessionTypes["stint"]["agent"]["v1"] } };
};

/** Clients and service definitions of the batch API. */
export const batch: Loaded = loaded.stint.batch.v1;
/** Client and service definition of the agents' API. */
export const agent: SessionTypes["stint"]["agent"]["v1"] = loaded.stint.agent.v1;

/** The codec of a message by its full name. */
export interface Codec<In, Out> {
  encode(value: In): Buffer;
  decode(bytes: Uint8Array): Out;
}

export function codec<In extends object, Out extends object>(name: string): Codec<In, Out> {
  const type = definition[name] as unknown as MessageTypeDefinition<In, Out> | undefined;
  if (type === undefined) throw new Error(`no message is named ${name}`);
  return {
    encode: (value) => type.serialize(value),
    decode: (bytes) => type.deserialize(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  };
}

/** The names of a message's fields, in JSON's spelling. */
export function fieldNames(message: string): readonly string[] {
  const type = definition[message]?.type as { field: { name: string }[] } | undefined;
  if (type === undefined) throw new Error(`no message is named ${message}`);
  return type.field.map(({ name }) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
}

/** Every service of ours, by its full name. */
export const SERVICES: Readonly<Record<string, ServiceDefinition>> = {
  "stint.batch.v1.PoolService": batch.PoolService.service,
  "stint.batch.v1.NodeService": batch.NodeService.service,
  "stint.batch.v1.JobService": batch.JobService.service,
  "stint.batch.v1.TaskService": batch.TaskService.service,
  "stint.batch.v1.FileService": batch.FileService.service,
  "stint.batch.v1.ArtifactService": batch.ArtifactService.service,
  "stint.batch.v1.ClusterService": batch.ClusterService.service,
  "stint.batch.v1.EventService": batch.EventService.service,
  "stint.batch.v1.JobScheduleService": batch.JobScheduleService.service,
  "stint.batch.v1.AdminService": batch.AdminService.service,
  "stint.batch.v1.ApplicationService": batch.ApplicationService.service,
  "stint.batch.v1.CertificateService": batch.CertificateService.service,
  "stint.agent.v1.AgentService": agent.AgentService.service,
};
