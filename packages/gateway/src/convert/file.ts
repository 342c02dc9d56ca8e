/** Files of tasks and nodes. */
import type { FilePlace, NodeFile } from "@stint/client";
import type { Version } from "../http/conditions.ts";
import type { JsonObject } from "../http/json.ts";
import { formatHttpDate } from "../values/date.ts";
import { nodeUrl, taskUrl } from "./task.ts";
import { entity, isoOf, msOf } from "./values.ts";

export function fileUrl(base: string, place: FilePlace, path: string): string {
  const owner = "taskId" in place ? taskUrl(base, place.jobId, place.taskId) : nodeUrl(base, place.poolId, place.nodeId);
  return `${owner}/files/${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** Made of what changes with every write. */
export function fileVersion(file: NodeFile): Version {
  const lastModifiedMs = msOf(file.lastModified);
  const size = Number(file.sizeBytes).toString(16).toUpperCase();
  return { etag: `0x${Math.floor(lastModifiedMs).toString(16).toUpperCase()}${size.padStart(8, "0")}`, lastModifiedMs };
}

export function fileToRest(file: NodeFile, { base, place }: { base: string; place: FilePlace }): JsonObject {
  return entity({
    name: file.path,
    url: fileUrl(base, place, file.path),
    isDirectory: file.directory,
    properties: file.directory ? undefined : propertiesOf(file),
  });
}

function propertiesOf(file: NodeFile): JsonObject {
  return entity({
    creationTime: isoOf(file.creationTime),
    lastModified: isoOf(file.lastModified),
    contentLength: Number(file.sizeBytes),
    contentType: typeOf(file),
    fileMode: modeOf(file),
  });
}

/** Of the answers that are about one file. */
export function fileHeaders(file: NodeFile, { base, place }: { base: string; place: FilePlace }): Record<string, string> {
  return {
    "ocp-creation-time": formatHttpDate(msOf(file.creationTime ?? file.lastModified)),
    "ocp-batch-file-isdirectory": file.directory ? "True" : "False",
    "ocp-batch-file-url": fileUrl(base, place, file.path),
    "ocp-batch-file-mode": modeOf(file),
    "Content-Type": typeOf(file),
  };
}

function typeOf({ contentType }: NodeFile): string {
  return contentType === "" ? "application/octet-stream" : contentType;
}

function modeOf({ mode }: NodeFile): string {
  return `0o${mode.toString(8)}`;
}
