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

/** Conditions on files are by date alone: they have no entity tag. */
export function fileVersion(file: NodeFile): Version {
  return { etag: "", lastModifiedMs: msOf(file.lastModified) };
}

export function fileToRest(file: NodeFile, { base, place }: { base: string; place: FilePlace }): JsonObject {
  return entity({
    name: file.path,
    url: fileUrl(base, place, file.path),
    isDirectory: file.directory,
    properties: file.directory ? undefined : propertiesOf(file),
  });
}

/** Lengths are of 64 bits, which Azure writes as text. */
function propertiesOf(file: NodeFile): JsonObject {
  return entity({
    lastModified: isoOf(file.lastModified),
    contentLength: String(file.sizeBytes),
    contentType: typeOf(file),
    fileMode: modeOf(file),
  });
}

/** Of the answers that are about one file. On Linux nobody knows when a file was made. */
export function fileHeaders(file: NodeFile, { base, place }: { base: string; place: FilePlace }): Record<string, string> {
  return {
    "Last-Modified": formatHttpDate(msOf(file.lastModified)),
    "ocp-batch-file-isdirectory": file.directory ? "True" : "False",
    "ocp-batch-file-url": encodeURIComponent(fileUrl(base, place, file.path)),
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
