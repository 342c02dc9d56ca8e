/**
 * Server reflection that generic tools can use: the descriptors are handed out as the compiler made them, with every import, map and
 * well-known type, rather than rebuilt from what the loader kept.
 */
import { loadPackageDefinition, type Server, type ServerDuplexStream, type ServiceDefinition, status } from "@grpc/grpc-js";
import { fromJSON } from "@grpc/proto-loader";
import protobuf, { type INamespace } from "protobufjs";
import "protobufjs/ext/descriptor/index.js";
import { REFLECTION_DEFINITIONS } from "./gen/definitions.ts";
import { DESCRIPTOR_SET_BASE64 } from "./gen/descriptor-set.ts";
import { PROTO_OPTIONS } from "./load.ts";

interface FileDescriptor {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly dependencies: readonly string[];
}

interface Request {
  readonly messageRequest?: string;
  readonly fileByFilename?: string;
  readonly fileContainingSymbol?: string;
  readonly fileContainingExtension?: unknown;
  readonly allExtensionNumbersOfType?: string;
  readonly listServices?: string;
}

type Response = Readonly<Record<string, unknown>>;

/** Adds reflection, versions v1 and v1alpha, to a server. */
export function addReflection(server: Server): void {
  const index = readDescriptors();
  const loaded = loadPackageDefinition(fromJSON(JSON.parse(REFLECTION_DEFINITIONS) as INamespace, PROTO_OPTIONS)) as unknown as {
    grpc: { reflection: Record<"v1" | "v1alpha", { ServerReflection: { service: ServiceDefinition } }> };
  };
  for (const version of ["v1", "v1alpha"] as const) {
    server.addService(loaded.grpc.reflection[version].ServerReflection.service, {
      serverReflectionInfo(call: ServerDuplexStream<Request, Response>): void {
        call.on("data", (request: Request) => call.write({ originalRequest: request, ...answer(index, request) }));
        call.on("end", () => call.end());
        call.on("error", () => call.end());
      },
    });
  }
}

interface DescriptorIndex {
  readonly files: ReadonlyMap<string, FileDescriptor>;
  readonly fileOfSymbol: ReadonlyMap<string, string>;
  readonly services: readonly string[];
}

function answer(index: DescriptorIndex, request: Request): Response {
  if (request.listServices !== undefined && request.messageRequest === "listServices") {
    return { listServicesResponse: { service: index.services.map((name) => ({ name })) } };
  }
  const name = request.fileByFilename ?? index.fileOfSymbol.get(request.fileContainingSymbol ?? "");
  const known = name !== undefined && index.files.has(name);
  if (!known) return { errorResponse: { errorCode: status.NOT_FOUND, errorMessage: "There is no such file, symbol or extension." } };
  return { fileDescriptorResponse: { fileDescriptorProto: withDependencies(index, name) } };
}

function withDependencies(index: DescriptorIndex, name: string): Uint8Array[] {
  const seen = new Set<string>();
  const visit = (file: string): Uint8Array[] => {
    const descriptor = index.files.get(file);
    if (descriptor === undefined || seen.has(file)) return [];
    seen.add(file);
    return [descriptor.bytes, ...descriptor.dependencies.flatMap(visit)];
  };
  return visit(name);
}

interface DescriptorJson {
  name?: string;
  package?: string;
  dependency?: string[];
  service?: { name: string; method?: { name: string }[] }[];
  messageType?: MessageJson[];
  enumType?: { name: string }[];
}

interface MessageJson {
  name: string;
  nestedType?: MessageJson[];
  enumType?: { name: string }[];
}

function readDescriptors(): DescriptorIndex {
  const set = Buffer.from(DESCRIPTOR_SET_BASE64, "base64");
  const files = new Map<string, FileDescriptor>();
  const fileOfSymbol = new Map<string, string>();
  const services: string[] = [];
  const type = (protobuf as unknown as { descriptor: { FileDescriptorProto: protobuf.Type } }).descriptor.FileDescriptorProto;
  for (const bytes of filesOf(set)) {
    const json = type.toObject(type.decode(bytes), { arrays: true }) as DescriptorJson;
    const name = json.name ?? "";
    files.set(name, { name, bytes, dependencies: json.dependency ?? [] });
    const prefix = json.package === undefined || json.package === "" ? "" : `${json.package}.`;
    for (const service of json.service ?? []) {
      services.push(prefix + service.name);
      fileOfSymbol.set(prefix + service.name, name);
      for (const method of service.method ?? []) fileOfSymbol.set(`${prefix}${service.name}.${method.name}`, name);
    }
    for (const entry of json.enumType ?? []) fileOfSymbol.set(prefix + entry.name, name);
    for (const message of json.messageType ?? []) indexMessage(fileOfSymbol, { prefix, message, file: name });
  }
  return { files, fileOfSymbol, services };
}

function indexMessage(symbols: Map<string, string>, entry: { prefix: string; message: MessageJson; file: string }): void {
  const { prefix, message, file } = entry;
  const name = prefix + message.name;
  symbols.set(name, file);
  for (const nested of message.nestedType ?? []) indexMessage(symbols, { prefix: `${name}.`, message: nested, file });
  for (const nested of message.enumType ?? []) symbols.set(`${name}.${nested.name}`, file);
}

/** The raw bytes of each file in a FileDescriptorSet: field 1, one after the other. */
function filesOf(set: Uint8Array): Uint8Array[] {
  const reader = protobuf.Reader.create(set);
  const files: Uint8Array[] = [];
  while (reader.pos < reader.len) {
    reader.uint32();
    files.push(reader.bytes());
  }
  return files;
}
