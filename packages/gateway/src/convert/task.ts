/** Tasks. */
import type { Subtask, Task, TaskSpec } from "@stint/client";
import { taskDirectory } from "@stint/core";
import type { Version } from "../http/conditions.ts";
import type { JsonObject } from "../http/json.ts";
import { invalidProperty, RestError } from "../http/rest-error.ts";
import { containerInfoToRest } from "./container-info.ts";
import { type RestExitConditions, exitConditionsOf, exitConditionsToRest } from "./exit-conditions.ts";
import { executionOf, executionToRest, packagesOf, packagesToRest } from "./execution.ts";
import { failureToRest } from "./failure.ts";
import { outputFilesOf, outputFileToRest, resourceFilesOf, resourceFileToRest } from "./files.ts";
import { multiInstanceOf, multiInstanceToRest, type RestMultiInstance } from "./multi-instance.ts";
import { constraintsOf, constraintsToRest, type RestTaskParts } from "./task-parts.ts";
import { entity, environmentOf, environmentToRest, etagOf, isoOf, listOf, msOf, type Timestamp, wordOf } from "./values.ts";

export interface RestTask extends RestTaskParts {
  readonly id: string;
  readonly displayName?: string;
  readonly requiredSlots?: number;
  readonly affinityInfo?: { readonly affinityId: string };
  readonly exitConditions?: RestExitConditions;
  readonly dependsOn?: {
    readonly taskIds?: readonly string[];
    readonly taskIdRanges?: readonly { readonly start: number; readonly end: number }[];
  };
  readonly multiInstanceSettings?: RestMultiInstance;
  readonly authenticationTokenSettings?: { readonly access?: readonly string[] };
}

type TaskOutput = NonNullable<Task["spec"]>;

export function taskSpecOf(body: JsonObject): TaskSpec {
  const task = body as unknown as RestTask;
  const { requiredSlots = 1, dependsOn, exitConditions } = task;
  if (requiredSlots < 1) throw invalidProperty("requiredSlots", requiredSlots, "It must be at least 1.");
  return {
    id: task.id,
    displayName: task.displayName ?? "",
    commandLine: task.commandLine,
    resourceFiles: resourceFilesOf(task.resourceFiles, "resourceFiles"),
    outputFiles: outputFilesOf(task.outputFiles, "outputFiles"),
    environment: environmentOf(task.environmentSettings),
    requiredSlots,
    multiInstanceSettings: multiInstanceOf(task.multiInstanceSettings),
    ...constraintsOf(task.constraints),
    affinityId: task.affinityInfo?.affinityId ?? "",
    dependsOn:
      dependsOn === undefined ? null : { taskIds: [...(dependsOn.taskIds ?? [])], taskIdRanges: [...(dependsOn.taskIdRanges ?? [])] },
    exitConditions: exitConditions === undefined ? null : exitConditionsOf(exitConditions),
    authenticationTokenAccess: accessOf(task.authenticationTokenSettings?.access),
    ...executionOf(task),
    applicationPackageReferences: packagesOf(task.applicationPackageReferences),
  };
}

function accessOf(access: readonly string[] | undefined): "ACCESS_SCOPE_JOB"[] {
  return (access ?? []).map((scope) => {
    if (scope.toLowerCase() !== "job") throw invalidProperty("authenticationTokenSettings.access", scope, "It is not one of job.");
    return "ACCESS_SCOPE_JOB";
  });
}

/** Of a task's address. */
export function taskUrl(base: string, jobId: string, taskId: string): string {
  return `${base}/jobs/${encodeURIComponent(jobId)}/tasks/${encodeURIComponent(taskId)}`;
}

export function nodeUrl(base: string, poolId: string, nodeId: string): string {
  return `${base}/pools/${encodeURIComponent(poolId)}/nodes/${encodeURIComponent(nodeId)}`;
}

export function taskVersion(task: Task): Version {
  return { etag: etagOf(task.etag), lastModifiedMs: msOf(task.lastModified) };
}

export function taskToRest(task: Task, base: string): JsonObject {
  const spec = task.spec as TaskOutput;
  return entity({
    id: spec.id,
    displayName: spec.displayName === "" ? undefined : spec.displayName,
    url: taskUrl(base, task.jobId, spec.id),
    eTag: etagOf(task.etag),
    creationTime: isoOf(task.creationTime),
    lastModified: isoOf(task.lastModified),
    state: wordOf(task.state, "TASK_STATE_"),
    stateTransitionTime: isoOf(task.stateTransitionTime),
    previousState: task.previousState === "TASK_STATE_UNSPECIFIED" ? undefined : wordOf(task.previousState, "TASK_STATE_"),
    previousStateTransitionTime: isoOf(task.previousStateTransitionTime),
    commandLine: spec.commandLine,
    resourceFiles: listOf(spec.resourceFiles, resourceFileToRest),
    outputFiles: listOf(spec.outputFiles, outputFileToRest),
    environmentSettings: environmentToRest(spec.environment),
    affinityInfo: spec.affinityId === "" ? undefined : { affinityId: spec.affinityId },
    ...executionToRest(spec, "task"),
    constraints: constraintsToRest({
      maxTaskRetryCount: spec.maxTaskRetryCount,
      maxWallClockTimeMs: spec.maxWallClockTimeMs as number | undefined,
      retentionTimeMs: spec.retentionTimeMs as number | undefined,
    }),
    requiredSlots: spec.requiredSlots === 0 ? 1 : spec.requiredSlots,
    multiInstanceSettings: multiInstanceToRest(spec.multiInstanceSettings),
    exitConditions: exitConditionsToRest(spec.exitConditions),
    dependsOn: dependenciesToRest(spec.dependsOn),
    applicationPackageReferences: packagesToRest(spec.applicationPackageReferences),
    authenticationTokenSettings: spec.authenticationTokenAccess.length === 0 ? undefined : { access: ["job"] },
    executionInfo: executionInfoToRest(task),
    nodeInfo: nodeInfoToRest(task, base),
  });
}

function dependenciesToRest(dependsOn: TaskOutput["dependsOn"]): JsonObject | undefined {
  if (dependsOn === null || (dependsOn.taskIds.length === 0 && dependsOn.taskIdRanges.length === 0)) return undefined;
  return entity({
    taskIds: listOf(dependsOn.taskIds, (id) => id),
    taskIdRanges: listOf(dependsOn.taskIdRanges, ({ start, end }) => ({ start, end })),
  });
}

/** How a task ended is told of one that has ended; not of the try before while it runs again. */
export function executionInfoToRest(task: Task): JsonObject {
  const completed = task.state === "TASK_STATE_COMPLETED";
  const running = task.state === "TASK_STATE_RUNNING" || completed;
  const result = task.result === "TASK_RESULT_UNSPECIFIED" ? undefined : wordOf(task.result, "TASK_RESULT_");
  const startTime: Timestamp = running ? (task.startTime ?? (task.state === "TASK_STATE_RUNNING" ? task.stateTransitionTime : null)) : null;
  return entity({
    startTime: isoOf(startTime),
    endTime: completed ? isoOf(task.endTime) : undefined,
    exitCode: completed ? task.exitCode : undefined,
    containerInfo: containerInfoToRest({
      containerSettings: task.spec?.containerSettings,
      began: running && startTime !== null,
      ended: completed,
      failure: completed ? task.failure : null,
    }),
    failureInfo: completed ? failureToRest(task.failure) : undefined,
    retryCount: task.retryCount,
    lastRetryTime: isoOf(task.lastRetryTime),
    requeueCount: task.requeueCount,
    lastRequeueTime: isoOf(task.lastRequeueTime),
    result,
  });
}

function nodeInfoToRest({ nodeId, poolId, jobId, spec }: Task, base: string): JsonObject | undefined {
  return placeToRest({ nodeId, poolId, jobId, taskId: spec?.id ?? "" }, base);
}

/** A node, and where the task's files are on it. */
function placeToRest(
  { nodeId, poolId, jobId, taskId }: { nodeId: string; poolId: string; jobId: string; taskId: string },
  base: string,
): JsonObject | undefined {
  if (nodeId === "") return undefined;
  const taskRootDirectory = taskDirectory(jobId, taskId);
  const url = nodeUrl(base, poolId, nodeId);
  return {
    affinityId: nodeId,
    nodeUrl: url,
    poolId,
    nodeId,
    taskRootDirectory,
    taskRootDirectoryUrl: `${url}/files/${taskRootDirectory.split("/").map(encodeURIComponent).join("/")}`,
  };
}

/** Another instance of a multi-instance task. */
export function subtaskToRest(subtask: Subtask, of: { jobId: string; taskId: string; base: string }): JsonObject {
  const { base, ...task } = of;
  const { previousState, result } = subtask;
  return entity({
    id: subtask.id,
    nodeInfo: placeToRest({ ...task, nodeId: subtask.nodeId, poolId: subtask.poolId }, base),
    startTime: isoOf(subtask.startTime),
    endTime: isoOf(subtask.endTime),
    exitCode: subtask.exitCode,
    failureInfo: failureToRest(subtask.failure),
    state: wordOf(subtask.state, "SUBTASK_STATE_"),
    stateTransitionTime: isoOf(subtask.stateTransitionTime),
    previousState: previousState === "SUBTASK_STATE_UNSPECIFIED" ? undefined : wordOf(previousState, "SUBTASK_STATE_"),
    previousStateTransitionTime: isoOf(subtask.previousStateTransitionTime),
    result: result === "TASK_RESULT_UNSPECIFIED" ? undefined : wordOf(result, "TASK_RESULT_"),
  });
}

/** At most this many tasks are taken in one request. */
export const TASKS_PER_REQUEST_MAX = 100;

export function tasksOf(body: JsonObject): readonly JsonObject[] {
  const tasks = body["value"] as unknown as JsonObject[];
  if (tasks.length === 0 || tasks.length > TASKS_PER_REQUEST_MAX) {
    throw new RestError("InvalidPropertyValue", [
      ["PropertyName", "value"],
      ["Reason", `A request holds 1 to ${TASKS_PER_REQUEST_MAX} tasks; this one has ${tasks.length}.`],
    ]);
  }
  return tasks;
}
