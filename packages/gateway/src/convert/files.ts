/** Files that come to a task and go from it. */
import type { TaskSpec } from "@stint/client";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { invalidProperty, unsupportedProperty } from "../http/rest-error.ts";
import { entity } from "./values.ts";

type ResourceFile = NonNullable<TaskSpec["resourceFiles"]>[number];
type OutputFile = NonNullable<TaskSpec["outputFiles"]>[number];

export interface RestResourceFile {
  readonly httpUrl?: string;
  readonly storageContainerUrl?: string;
  readonly autoStorageContainerName?: string;
  readonly blobPrefix?: string;
  readonly filePath?: string;
  readonly fileMode?: string;
}

export interface RestOutputFile {
  readonly filePattern: string;
  readonly destination: {
    readonly container?: { readonly containerUrl: string; readonly path?: string; readonly uploadHeaders?: unknown };
  };
  readonly uploadOptions: { readonly uploadCondition: string };
}

const CONDITIONS = {
  tasksuccess: "UPLOAD_CONDITION_TASK_SUCCESS",
  taskfailure: "UPLOAD_CONDITION_TASK_FAILURE",
  taskcompletion: "UPLOAD_CONDITION_TASK_COMPLETION",
} as const;

export function resourceFilesOf(files: readonly RestResourceFile[] | undefined, at: string): ResourceFile[] {
  return (files ?? []).map((file, index) => resourceFileOf(file, `${at}[${index}]`));
}

function resourceFileOf(file: RestResourceFile, at: string): ResourceFile {
  const sources = [file.httpUrl, file.storageContainerUrl, file.autoStorageContainerName].filter((source) => source !== undefined);
  if (sources.length !== 1)
    throw invalidProperty(at, file, "Exactly one of httpUrl, storageContainerUrl and autoStorageContainerName must be given.");
  if (file.httpUrl === undefined) throw unsupportedProperty(at, "Only files with an httpUrl are fetched here.");
  if (file.filePath === undefined) throw invalidProperty(`${at}.filePath`, "", "A file with an httpUrl needs a filePath.");
  if (file.blobPrefix !== undefined) throw invalidProperty(`${at}.blobPrefix`, file.blobPrefix, "It belongs to containers only.");
  return { url: file.httpUrl, filePath: file.filePath, fileMode: file.fileMode ?? "" };
}

interface WireResourceFile {
  readonly url: string;
  readonly filePath: string;
  readonly fileMode: string;
}

export function resourceFileToRest(file: WireResourceFile): JsonValue {
  return entity({ httpUrl: file.url, filePath: file.filePath, fileMode: file.fileMode === "" ? undefined : file.fileMode });
}

export function outputFilesOf(files: readonly RestOutputFile[] | undefined, at: string): OutputFile[] {
  return (files ?? []).map((file, index) => {
    const { container } = file.destination;
    if (container === undefined) throw invalidProperty(`${at}[${index}].destination`, file.destination, "It names no container.");
    if (container.uploadHeaders !== undefined)
      throw unsupportedProperty(`${at}[${index}].destination.container.uploadHeaders`, "Files are uploaded without headers of one's own.");
    return {
      filePattern: file.filePattern,
      destinationUrl: destinationOf(container.containerUrl, container.path ?? defaultPath(file.filePattern)),
      uploadCondition: CONDITIONS[file.uploadOptions.uploadCondition as keyof typeof CONDITIONS],
    };
  });
}

/** Where a file without a wildcard goes when no path is given: the container's root, by its own name. */
function defaultPath(pattern: string): string {
  return /[*?[]/.test(pattern) ? "" : (pattern.split("/").at(-1) ?? "");
}

function destinationOf(containerUrl: string, path: string): string {
  const [address = "", ...query] = containerUrl.split("?");
  const joined = path === "" ? address : `${address.replace(/\/$/, "")}/${path.split("/").map(encodeURIComponent).join("/")}`;
  return query.length === 0 ? joined : `${joined}?${query.join("?")}`;
}

/** Files as they were asked for, when the cluster's own form does not tell. */
export function originalFiles(body: JsonObject): Record<string, JsonValue | undefined> {
  return { outputFiles: body["outputFiles"] };
}
