/** The tasks that belong to a job itself: its manager, its preparation and its release. */
import type { Job, JobSpec } from "@stint/client";
import type { JsonObject } from "../http/json.ts";
import { invalidProperty } from "../http/rest-error.ts";
import { executionOf, executionToRest, packagesToRest } from "./execution.ts";
import { outputFileToRest, resourceFilesOf, resourceFileToRest } from "./files.ts";
import { formatDuration } from "../values/duration.ts";
import { constraintsOf, constraintsToRest, DEFAULT_RETENTION_MS, type RestConstraints, type RestTaskParts } from "./task-parts.ts";
import { taskSpecOf } from "./task.ts";
import { entity, environmentOf, environmentToRest, keptLimit, keptMs, limitMs, listOf } from "./values.ts";

type JobOutput = NonNullable<Job["spec"]>;

export interface RestPreparation extends RestTaskParts {
  readonly waitForSuccess?: boolean;
  readonly rerunOnNodeRebootAfterSuccess?: boolean;
}

export interface RestManager extends RestTaskParts {
  readonly killJobOnCompletion?: boolean;
  readonly runExclusive?: boolean;
  readonly allowLowPriorityNode?: boolean;
}

export interface RestRelease extends RestTaskParts {
  readonly maxWallClockTime?: string;
  readonly retentionTime?: string;
}

/** Of the manager alone; the rest is the task's. */
const MANAGER_ONLY = ["killJobOnCompletion", "runExclusive", "allowLowPriorityNode"];

/** It is tried again as often as the job says when it is made, if it says nothing itself. */
export function managerOf(manager: RestManager, job: RestConstraints | undefined): NonNullable<JobSpec["managerTask"]> {
  const task = Object.entries(manager).filter(([name]) => !MANAGER_ONLY.includes(name));
  return {
    task: { ...constraintsOf(retriesOf(job)), ...taskSpecOf(Object.fromEntries(task) as JsonObject) },
    killJobOnCompletion: manager.killJobOnCompletion ?? true,
    runExclusive: manager.runExclusive ?? true,
    allowLowPriorityNode: manager.allowLowPriorityNode ?? true,
  };
}

function retriesOf({ maxTaskRetryCount }: RestConstraints = {}): RestConstraints {
  return maxTaskRetryCount === undefined ? {} : { maxTaskRetryCount };
}

/** `retries`: those of the job, which its manager has when it gives none itself. */
export function managerToRest({ task, ...manager }: NonNullable<JobOutput["managerTask"]>, retries: number): JsonObject | undefined {
  if (task === null) return undefined;
  return entity({
    id: task.id,
    displayName: task.displayName === "" ? undefined : task.displayName,
    commandLine: task.commandLine,
    ...executionToRest(task, "task"),
    resourceFiles: listOf(task.resourceFiles, resourceFileToRest),
    outputFiles: listOf(task.outputFiles, outputFileToRest),
    environmentSettings: environmentToRest(task.environment),
    constraints: constraintsToRest({
      maxTaskRetryCount: task.maxTaskRetryCount ?? retries,
      maxWallClockTimeMs: task.maxWallClockTimeMs as number | undefined,
      retentionTimeMs: task.retentionTimeMs as number | undefined,
    }),
    requiredSlots: task.requiredSlots === 0 ? 1 : task.requiredSlots,
    killJobOnCompletion: manager.killJobOnCompletion ?? true,
    runExclusive: manager.runExclusive ?? true,
    allowLowPriorityNode: manager.allowLowPriorityNode ?? true,
    applicationPackageReferences: packagesToRest(task.applicationPackageReferences),
    authenticationTokenSettings: task.authenticationTokenAccess.length === 0 ? undefined : { access: ["job"] },
  });
}

export function preparationOf(task: RestPreparation): NonNullable<JobSpec["preparationTask"]> {
  if (task.id === "") throw invalidProperty("jobPreparationTask.id", "", "It is empty.");
  return {
    id: task.id ?? "",
    commandLine: task.commandLine,
    ...executionOf(task, "jobPreparationTask"),
    resourceFiles: resourceFilesOf(task.resourceFiles, "jobPreparationTask.resourceFiles"),
    environment: environmentOf(task.environmentSettings),
    ...constraintsOf(task.constraints),
    waitForSuccess: task.waitForSuccess ?? true,
    rerunOnNodeRebootAfterSuccess: task.rerunOnNodeRebootAfterSuccess ?? true,
  };
}

export function preparationToRest(task: NonNullable<JobOutput["preparationTask"]>): JsonObject {
  return entity({
    id: task.id,
    commandLine: task.commandLine,
    ...executionToRest(task, "pool"),
    resourceFiles: listOf(task.resourceFiles, resourceFileToRest),
    environmentSettings: environmentToRest(task.environment),
    constraints: constraintsToRest({
      maxTaskRetryCount: task.maxTaskRetryCount,
      maxWallClockTimeMs: task.maxWallClockTimeMs as number | undefined,
      retentionTimeMs: task.retentionTimeMs as number | undefined,
    }),
    waitForSuccess: task.waitForSuccess ?? true,
    rerunOnNodeRebootAfterSuccess: task.rerunOnNodeRebootAfterSuccess ?? true,
  });
}

export function releaseOf(task: RestRelease): NonNullable<JobSpec["releaseTask"]> {
  const maxWallClockTimeMs = limitMs(task.maxWallClockTime);
  const retentionTimeMs = keptMs(task.retentionTime);
  return {
    id: task.id ?? "",
    commandLine: task.commandLine,
    ...executionOf(task, "jobReleaseTask"),
    resourceFiles: resourceFilesOf(task.resourceFiles, "jobReleaseTask.resourceFiles"),
    environment: environmentOf(task.environmentSettings),
    ...(maxWallClockTimeMs === undefined ? {} : { maxWallClockTimeMs }),
    ...(retentionTimeMs === undefined ? {} : { retentionTimeMs }),
  };
}

const RELEASE_LIMIT_MS = 15 * 60_000;

export function releaseToRest(task: NonNullable<JobOutput["releaseTask"]>): JsonObject {
  return entity({
    id: task.id,
    commandLine: task.commandLine,
    ...executionToRest(task, "pool"),
    resourceFiles: listOf(task.resourceFiles, resourceFileToRest),
    environmentSettings: environmentToRest(task.environment),
    maxWallClockTime: formatDuration(Number(task.maxWallClockTimeMs ?? RELEASE_LIMIT_MS)),
    retentionTime: formatDuration(keptLimit(Number(task.retentionTimeMs ?? DEFAULT_RETENTION_MS))),
  });
}
