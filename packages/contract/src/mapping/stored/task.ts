/** Tasks in stored records: as submitted, and what changes with their state. */
import type { ExitConditions, ExitOptions, NewTask, TaskState, TaskStatus } from "@stint/core";
import { failureFromStored, optional, type Stored, storedFailure } from "./shared.ts";

const TASK_STATES: readonly TaskState[] = ["active", "preparing", "running", "completed"];

export function taskToStored(task: NewTask): Stored {
  return {
    id: task.id,
    requiredSlots: task.requiredSlots,
    priority: task.priority,
    ...optional("maxTaskRetryCount", task.maxTaskRetryCount),
    ...optional("maxWallClockTimeMs", task.maxWallClockTimeMs),
    ...optional("retentionTimeMs", task.retentionTimeMs),
    affinityId: task.affinityId,
    exclusive: task.exclusive,
    authenticationToken: task.authenticationToken,
    dedicatedOnly: !task.allowLowPriorityNode,
    dependsOnIds: task.dependsOn?.taskIds ?? [],
    dependsOnRanges: task.dependsOn?.taskIdRanges ?? [],
    exitConditions: task.exitConditions === null ? null : conditionsToStored(task.exitConditions),
    spec: task.spec,
  };
}

export function taskFromStored(stored: Stored): NewTask {
  const taskIds = stored["dependsOnIds"] as string[];
  const taskIdRanges = stored["dependsOnRanges"] as { start: number; end: number }[];
  const conditions = stored["exitConditions"] as Stored | null;
  return {
    id: stored["id"] as string,
    requiredSlots: stored["requiredSlots"] as number,
    priority: stored["priority"] as number,
    maxTaskRetryCount: (stored["maxTaskRetryCount"] as number | undefined) ?? null,
    maxWallClockTimeMs: (stored["maxWallClockTimeMs"] as number | undefined) ?? null,
    retentionTimeMs: (stored["retentionTimeMs"] as number | undefined) ?? null,
    affinityId: stored["affinityId"] as string,
    exclusive: stored["exclusive"] as boolean,
    authenticationToken: stored["authenticationToken"] as boolean,
    allowLowPriorityNode: stored["dedicatedOnly"] !== true,
    dependsOn: taskIds.length + taskIdRanges.length === 0 ? null : { taskIds, taskIdRanges },
    exitConditions: conditions === null ? null : conditionsFromStored(conditions),
    spec: stored["spec"] as Uint8Array,
  };
}

function conditionsToStored(conditions: ExitConditions): Stored {
  const options = (value: ExitOptions | null) =>
    value === null ? null : { jobAction: value.jobAction ?? "", dependencyAction: value.dependencyAction ?? "" };
  return {
    exitCodes: [
      ...conditions.exitCodes.map(({ code, options: value }) => ({ ...options(value), codes: { start: code, end: code } })),
      ...conditions.exitCodeRanges.map(({ start, end, options: value }) => ({ ...options(value), codes: { start, end } })),
    ],
    singleCount: conditions.exitCodes.length,
    preProcessingError: options(conditions.preProcessingError),
    fileUploadError: options(conditions.fileUploadError),
    defaultOptions: options(conditions.default),
  };
}

function conditionsFromStored(stored: Stored): ExitConditions {
  const options = (value: Stored): ExitOptions => ({
    jobAction: (value["jobAction"] || null) as ExitOptions["jobAction"],
    dependencyAction: (value["dependencyAction"] || null) as ExitOptions["dependencyAction"],
  });
  const maybe = (value: unknown) => (value === null ? null : options(value as Stored));
  const all = (stored["exitCodes"] as Stored[]).map((entry) => ({
    ...(entry["codes"] as { start: number; end: number }),
    options: options(entry),
  }));
  const single = stored["singleCount"] as number;
  return {
    exitCodes: all.slice(0, single).map(({ start, options: value }) => ({ code: start, options: value })),
    exitCodeRanges: all.slice(single),
    preProcessingError: maybe(stored["preProcessingError"]),
    fileUploadError: maybe(stored["fileUploadError"]),
    default: maybe(stored["defaultOptions"]),
  };
}

export function statusToStored(status: TaskStatus): Stored {
  return {
    state: TASK_STATES.indexOf(status.state),
    attempt: status.attempt,
    nodeUid: status.nodeUid,
    retryCount: status.retryCount,
    requeueCount: status.requeueCount,
    recoveryCount: status.recoveryCount,
    ...optional("exitCode", status.exitCode),
    failure: storedFailure(status.failure),
    ...optional("startTimeMs", status.startTimeMs),
    ...optional("endTimeMs", status.endTimeMs),
    stateTransitionTimeMs: status.stateTransitionTimeMs,
    satisfiesDependents: status.satisfiesDependents,
    terminating: status.terminating,
    deleting: status.deleting,
  };
}

export function statusFromStored(stored: Stored): TaskStatus {
  const state = TASK_STATES[stored["state"] as number];
  if (state === undefined) throw new Error(`no task is in state ${String(stored["state"])}`);
  return {
    state,
    attempt: stored["attempt"] as number,
    nodeUid: stored["nodeUid"] as number,
    retryCount: stored["retryCount"] as number,
    requeueCount: stored["requeueCount"] as number,
    recoveryCount: stored["recoveryCount"] as number,
    exitCode: (stored["exitCode"] as number | undefined) ?? null,
    failure: failureFromStored(stored["failure"]),
    startTimeMs: (stored["startTimeMs"] as number | undefined) ?? null,
    endTimeMs: (stored["endTimeMs"] as number | undefined) ?? null,
    stateTransitionTimeMs: stored["stateTransitionTimeMs"] as number,
    satisfiesDependents: stored["satisfiesDependents"] as boolean,
    terminating: stored["terminating"] as boolean,
    deleting: stored["deleting"] as boolean,
  };
}
