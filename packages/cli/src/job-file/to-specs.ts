/** A job file as the API's job and tasks. */
import { basename } from "node:path";
import type { JobSpec, TaskSpec } from "@stint/client";
import { parseDuration } from "../durations.ts";
import { executionOf } from "./execution.ts";
import { actsOnDependents, exitConditionsOf } from "./exit-conditions.ts";
import type { JobFile, OutputFileEntry, ResourceFileEntry } from "./schema.ts";
import type { Uploaded } from "./upload-local-files.ts";

type Value = string | number | boolean;
type Environment = Readonly<Record<string, Value | { readonly secret: Value }>>;
type Constraints = { maxWallClockTime?: string | undefined; retentionTime?: string | undefined; maxTaskRetryCount?: number | undefined };

const CONDITIONS = {
  taskSuccess: "UPLOAD_CONDITION_TASK_SUCCESS",
  taskFailure: "UPLOAD_CONDITION_TASK_FAILURE",
  taskCompletion: "UPLOAD_CONDITION_TASK_COMPLETION",
} as const;

export function toSpecs(
  file: JobFile,
  options: { jobId: string; poolId: string; uploaded: ReadonlyMap<string, Uploaded> },
): { job: JobSpec; tasks: TaskSpec[] } {
  const { job, tasks } = file;
  const resourceFiles = (entries: readonly ResourceFileEntry[] = []) => entries.map((entry) => resourceFile(entry, options.uploaded));
  const { jobPreparationTask: preparation, jobReleaseTask: release } = job;
  return {
    job: {
      ...present({ displayName: job.displayName, priority: job.priority, maxParallelTasks: job.maxParallelTasks, metadata: job.metadata }),
      ...present({ allowTaskPreemption: job.allowTaskPreemption }),
      ...(job.onTaskFailure === "performExitOptionsJobAction"
        ? { onTaskFailure: "ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION" as const }
        : {}),
      ...constraints(job.constraints),
      id: options.jobId,
      poolId: options.poolId,
      usesTaskDependencies: tasks.some(({ dependsOn, exitConditions }) => dependsOn !== undefined || actsOnDependents(exitConditions)),
      commonEnvironment: environment(job.commonEnvironmentSettings),
      preparationTask:
        preparation === undefined
          ? null
          : {
              ...constraints(preparation.constraints),
              ...executionOf(preparation),
              ...present({
                waitForSuccess: preparation.waitForSuccess,
                rerunOnNodeRebootAfterSuccess: preparation.rerunOnNodeRebootAfterSuccess,
              }),
              commandLine: preparation.commandLine,
              resourceFiles: resourceFiles(preparation.resourceFiles),
              environment: environment(preparation.environmentSettings),
            },
      releaseTask:
        release === undefined
          ? null
          : {
              ...constraints({ maxWallClockTime: release.maxWallClockTime, retentionTime: release.retentionTime }),
              ...executionOf(release),
              commandLine: release.commandLine,
              resourceFiles: resourceFiles(release.resourceFiles),
              environment: environment(release.environmentSettings),
            },
    },
    tasks: tasks.map((task) => ({
      ...present({ displayName: task.displayName, requiredSlots: task.requiredSlots, priority: task.priority }),
      ...constraints(task.constraints),
      ...executionOf(task),
      id: task.id,
      commandLine: task.commandLine,
      resourceFiles: resourceFiles(task.resourceFiles),
      multiInstanceSettings: multiInstance(task.multiInstance, resourceFiles),
      outputFiles: (task.outputFiles ?? []).map(outputFile),
      applicationPackageReferences: (task.applicationPackageReferences ?? []).map((each) => ({
        applicationId: each.applicationId,
        ...present({ version: each.version }),
      })),
      environment: environment(task.environmentSettings),
      exitConditions: task.exitConditions === undefined ? null : exitConditionsOf(task.exitConditions),
      dependsOn:
        task.dependsOn === undefined ? null : { taskIds: task.dependsOn.taskIds ?? [], taskIdRanges: task.dependsOn.taskIdRanges ?? [] },
    })),
  };
}

type ResourceFiles = NonNullable<TaskSpec["resourceFiles"]>;

function multiInstance(
  settings: JobFile["tasks"][number]["multiInstance"],
  filesOf: (entries?: readonly ResourceFileEntry[]) => ResourceFiles,
): NonNullable<TaskSpec["multiInstanceSettings"]> | null {
  if (settings === undefined) return null;
  const { numberOfInstances, coordinationCommandLine, commonResourceFiles } = settings;
  return { ...present({ numberOfInstances }), coordinationCommandLine, commonResourceFiles: filesOf(commonResourceFiles) };
}

function resourceFile(entry: ResourceFileEntry, uploaded: ReadonlyMap<string, Uploaded>): NonNullable<TaskSpec["resourceFiles"]>[number] {
  const local = entry.path === undefined ? undefined : uploaded.get(entry.path);
  const url = local?.url ?? entry.httpUrl ?? "";
  const isTree = url === "" || url.endsWith("/");
  const { fileMode, storageContainerUrl, autoStorageContainerName, blobPrefix, sha256 } = entry;
  return {
    url,
    filePath: entry.filePath ?? (isTree ? "" : basename(entry.path ?? new URL(url).pathname)),
    ...present({ fileMode, storageContainerUrl, autoStorageContainerName, blobPrefix, sha256 }),
    unpack: local?.directory === true || entry.unpack === true,
  };
}

function outputFile(entry: OutputFileEntry): NonNullable<TaskSpec["outputFiles"]>[number] {
  const { filePattern, destination, container, uploadCondition } = entry;
  const headers = Object.entries(container?.uploadHeaders ?? {}).map(([name, value]) => ({ name, value }));
  return {
    filePattern,
    ...(container === undefined
      ? { destinationUrl: destination ?? "" }
      : { container: { containerUrl: container.containerUrl, path: container.path ?? "", uploadHeaders: headers } }),
    ...present({ uploadCondition: uploadCondition === undefined ? undefined : CONDITIONS[uploadCondition] }),
  };
}

function environment(settings: Environment = {}): { name: string; value: string; secret: boolean }[] {
  return Object.entries(settings).map(([name, given]) => {
    const secret = typeof given === "object";
    return { name, value: String(secret ? given.secret : given), secret };
  });
}

function constraints({ maxWallClockTime, retentionTime, maxTaskRetryCount }: Constraints = {}) {
  return present({
    maxWallClockTimeMs: maxWallClockTime === undefined ? undefined : parseDuration(maxWallClockTime),
    retentionTimeMs: retentionTime === undefined ? undefined : parseDuration(retentionTime),
    maxTaskRetryCount,
  });
}

/** Without what is undefined. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
