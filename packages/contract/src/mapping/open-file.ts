/** What a reader wants of a node's files, on the agents' protocol. */
import type { FileOperation, OpenFile } from "@stint/core";
import type { OpenFile as WireOpenFile, OpenFile__Output } from "../gen/stint/agent/v1/OpenFile.ts";

const OPERATIONS = {
  list: "FILE_OPERATION_LIST",
  stat: "FILE_OPERATION_STAT",
  read: "FILE_OPERATION_READ",
  delete: "FILE_OPERATION_DELETE",
} as const satisfies Record<FileOperation, string>;

export function openFileToWire(request: OpenFile): WireOpenFile {
  return { ...request, operation: OPERATIONS[request.operation] };
}

/** null = no controller of ours sends this. */
export function openFileFromWire(wire: OpenFile__Output): OpenFile | null {
  const operation = (Object.keys(OPERATIONS) as FileOperation[]).find((name) => OPERATIONS[name] === wire.operation);
  const range = { offset: Number(wire.offset), length: Number(wire.length) };
  if (operation === undefined || !Number.isSafeInteger(range.offset) || !Number.isSafeInteger(range.length)) return null;
  const { relayId, directory, path, follow, recursive, prefix, after, limit } = wire;
  return { relayId, operation, directory, path, ...range, follow, recursive, prefix, after, limit };
}
