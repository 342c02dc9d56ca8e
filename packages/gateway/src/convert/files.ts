/** Files that come to a task and go from it. */
import type { Task, TaskSpec } from "@stint/client";
import type { JsonValue } from "../http/json.ts";
import { invalidProperty } from "../http/rest-error.ts";
import { refuseIdentity } from "./execution.ts";
import { entity, listOf, type NameValue } from "./values.ts";

type ResourceFile = NonNullable<TaskSpec["resourceFiles"]>[number];
type OutputFile = NonNullable<TaskSpec["outputFiles"]>[number];
type ResourceFileOutput = NonNullable<Task["spec"]>["resourceFiles"][number];
type OutputFileOutput = NonNullable<Task["spec"]>["outputFiles"][number];

export interface RestResourceFile {
  readonly httpUrl?: string;
  readonly storageContainerUrl?: string;
  readonly autoStorageContainerName?: string;
  readonly blobPrefix?: string;
  readonly filePath?: string;
  readonly fileMode?: string;
  readonly identityReference?: JsonValue;
}

interface RestContainer {
  readonly containerUrl: string;
  readonly path?: string;
  readonly uploadHeaders?: readonly NameValue[];
  readonly identityReference?: JsonValue;
}

export interface RestOutputFile {
  readonly filePattern: string;
  readonly destination: { readonly container?: RestContainer };
  readonly uploadOptions: { readonly uploadCondition: string };
}

/** As answers call them. */
const CONDITION_WORDS = { tasksuccess: "TaskSuccess", taskfailure: "TaskFailure", taskcompletion: "TaskCompletion" } as const;

const CONDITIONS = {
  tasksuccess: "UPLOAD_CONDITION_TASK_SUCCESS",
  taskfailure: "UPLOAD_CONDITION_TASK_FAILURE",
  taskcompletion: "UPLOAD_CONDITION_TASK_COMPLETION",
} as const;

export function resourceFilesOf(files: readonly RestResourceFile[] | undefined, at: string): ResourceFile[] {
  return (files ?? []).map((file, index) => resourceFileOf(file, `${at}[${index}]`));
}

function resourceFileOf(file: RestResourceFile, at: string): ResourceFile {
  const { httpUrl, storageContainerUrl, autoStorageContainerName, blobPrefix, filePath } = file;
  const sources = [httpUrl, storageContainerUrl, autoStorageContainerName].filter((source) => source !== undefined);
  if (sources.length !== 1)
    throw invalidProperty(at, file, "Exactly one of httpUrl, storageContainerUrl and autoStorageContainerName must be given.");
  refuseIdentity(file, at);
  if (httpUrl !== undefined && filePath === undefined)
    throw invalidProperty(`${at}.filePath`, "", "A file with an httpUrl needs a filePath.");
  if (httpUrl !== undefined && blobPrefix !== undefined)
    throw invalidProperty(`${at}.blobPrefix`, blobPrefix, "It belongs to containers only.");
  return {
    url: httpUrl ?? "",
    storageContainerUrl: storageContainerUrl ?? "",
    autoStorageContainerName: autoStorageContainerName ?? "",
    blobPrefix: blobPrefix ?? "",
    filePath: filePath ?? "",
    fileMode: file.fileMode ?? "",
  };
}

/** Without the signatures of urls, which no answer shows. */
export function resourceFileToRest(file: ResourceFileOutput): JsonValue {
  const given = (text: string) => (text === "" ? undefined : text);
  return entity({
    httpUrl: given(file.url),
    storageContainerUrl: given(file.storageContainerUrl),
    autoStorageContainerName: given(file.autoStorageContainerName),
    blobPrefix: given(file.blobPrefix),
    filePath: given(file.filePath),
    fileMode: given(file.fileMode),
  });
}

export function outputFilesOf(files: readonly RestOutputFile[] | undefined, at: string): OutputFile[] {
  return (files ?? []).map((file, index) => {
    const { container } = file.destination;
    if (container === undefined) throw invalidProperty(`${at}[${index}].destination`, file.destination, "It names no container.");
    refuseIdentity(container, `${at}[${index}].destination.container`);
    return {
      filePattern: file.filePattern,
      uploadCondition: CONDITIONS[file.uploadOptions.uploadCondition as keyof typeof CONDITIONS],
      container: {
        containerUrl: container.containerUrl,
        path: container.path ?? "",
        uploadHeaders: (container.uploadHeaders ?? []).map(({ name, value = "" }) => ({ name, value })),
      },
    };
  });
}

/** One that another client of the cluster gave a destination of another kind is shown with its url in the container's place. */
export function outputFileToRest(file: OutputFileOutput): JsonValue {
  const { filePattern, destinationUrl, container } = file;
  const found = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).find((word) => CONDITIONS[word] === file.uploadCondition);
  return {
    filePattern,
    destination: {
      container: entity({
        path: container === null || container.path === "" ? undefined : container.path,
        containerUrl: container?.containerUrl ?? destinationUrl,
        uploadHeaders: listOf(container?.uploadHeaders ?? [], ({ name, value }) => ({ name, value })),
      }),
    },
    uploadOptions: { uploadCondition: CONDITION_WORDS[found ?? "taskcompletion"] },
  };
}
