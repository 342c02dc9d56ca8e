/** Tasks in stored records: as submitted, and what changes with their state. */
import type { ExitConditions, ExitOptions, NewTask, TaskConstraints, TaskState, TaskStatus } from "@stint/core";
import { gangFromStored, gangToStored } from "./gang.ts";
import { failureFromStored, optional, type Stored, storedFailure } from "./shared.ts";

const TASK_STATES: readonly TaskState[] = ["active", "preparing", "running", "completed"];

export function taskToStored(task: NewTask): Stored {
  return {
    id: task.id,
    requiredSlots: task.requiredSlots,
    instances: task.instances ?? 0,
    priority: task.priority,
    ...constraintsToStored(task),
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
    instances: (stored["instances"] as number) || null,
    priority: stored["priority"] as number,
    ...constraintsFromStored(stored),
    affinityId: stored["affinityId"] as string,
    exclusive: stored["exclusive"] as boolean,
    authenticationToken: stored["authenticationToken"] as boolean,
    allowLowPriorityNode: stored["dedicatedOnly"] !== true,
    dependsOn: taskIds.length + taskIdRanges.length === 0 ? null : { taskIds, taskIdRanges },
    exitConditions: conditions === null ? null : conditionsFromStored(conditions),
    spec: stored["spec"] as Uint8Array,
  };
}

export function constraintsToStored(constraints: TaskConstraints): Stored {
  return {
    ...optional("maxTaskRetryCount", constraints.maxTaskRetryCount),
    ...optional("maxWallClockTimeMs", constraints.maxWallClockTimeMs),
    ...optional("retentionTimeMs", constraints.retentionTimeMs),
  };
}

export function constraintsFromStored(stored: Stored): TaskConstraints {
  return {
    maxTaskRetryCount: (stored["maxTaskRetryCount"] as number | undefined) ?? null,
    maxWallClockTimeMs: (stored["maxWallClockTimeMs"] as number | undefined) ?? null,
    retentionTimeMs: (stored["retentionTimeMs"] as number | undefined) ?? null,
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
    lossCount: status.lossCount,
    ...optional("exitCode", status.exitCode),
    failure: storedFailure(status.failure),
    ...optional("startTimeMs", status.startTimeMs),
    ...optional("endTimeMs", status.endTimeMs),
    stateTransitionTimeMs: status.stateTransitionTimeMs,
    satisfiesDependents: status.satisfiesDependents,
    terminating: status.terminating,
    deleting: status.deleting,
    previousState: status.previousState === null ? 0 : TASK_STATES.indexOf(status.previousState) + 1,
    ...optional("previousStateTransitionTimeMs", status.previousStateTransitionTimeMs),
    ...optional("lastRetryTimeMs", status.lastRetryTimeMs),
    ...optional("lastRequeueTimeMs", status.lastRequeueTimeMs),
    requeueReason: status.requeueReason ?? "",
    lastModifiedMs: status.lastModifiedMs,
    gang: gangToStored(status.gang),
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
    lossCount: stored["lossCount"] as number,
    exitCode: (stored["exitCode"] as number | undefined) ?? null,
    failure: failureFromStored(stored["failure"]),
    startTimeMs: (stored["startTimeMs"] as number | undefined) ?? null,
    endTimeMs: (stored["endTimeMs"] as number | undefined) ?? null,
    stateTransitionTimeMs: stored["stateTransitionTimeMs"] as number,
    satisfiesDependents: stored["satisfiesDependents"] as boolean,
    terminating: stored["terminating"] as boolean,
    deleting: stored["deleting"] as boolean,
    gang: gangFromStored(stored["gang"]),
    previousState: TASK_STATES[(stored["previousState"] as number) - 1] ?? null,
    previousStateTransitionTimeMs: (stored["previousStateTransitionTimeMs"] as number | undefined) ?? null,
    lastRetryTimeMs: (stored["lastRetryTimeMs"] as number | undefined) ?? null,
    lastRequeueTimeMs: (stored["lastRequeueTimeMs"] as number | undefined) ?? null,
    requeueReason: (stored["requeueReason"] || null) as TaskStatus["requeueReason"],
    lastModifiedMs: (stored["lastModifiedMs"] as number | undefined) ?? (stored["stateTransitionTimeMs"] as number),
  };
}
