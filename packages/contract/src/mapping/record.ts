/**
 * Facts and chunks as the journal and the snapshots hold them. This is the hot path of every commit, so messages are encoded from plain
 * objects without a detour; 64-bit numbers are safe integers by construction.
 */
import { join } from "node:path";
import type {
  ChunkContents,
  ExitConditions,
  ExitOptions,
  Fact,
  FailureInfo,
  Job,
  NewTask,
  Node,
  Pool,
  StoredTask,
  TaskState,
  TaskStatus,
} from "@stint/core";
import protobuf from "protobufjs";
import { PROTO_DIR } from "../load.ts";
import { nodeTaskFromStored, nodeTaskToStored, optional, type Stored, storedFailure, failureFromStored } from "./stored.ts";

const root = new protobuf.Root();
root.loadSync(join(PROTO_DIR, "stint/state/v1/record.proto"), { keepCase: false });
const factType = root.lookupType("stint.state.v1.Fact");
const chunkType = root.lookupType("stint.state.v1.Chunk");

const READ: protobuf.IConversionOptions = { longs: Number, defaults: true, arrays: true, oneofs: true };
const TASK_STATES: readonly TaskState[] = ["active", "preparing", "running", "completed"];

export function encodeFact(fact: Fact): Uint8Array {
  return factType.encode(factToStored(fact)).finish();
}

/** Throws on bytes that are no fact. */
export function decodeFact(bytes: Uint8Array): Fact {
  return factFromStored(factType.toObject(factType.decode(bytes), READ));
}

export function encodeChunk(contents: ChunkContents): Uint8Array {
  const tasks = contents.tasks.map((task) => ({
    row: task.row,
    uid: task.uid,
    changedPosition: task.changedPosition,
    addedAtMs: task.addedAtMs,
    task: taskToStored(task.task),
    status: task.status === null ? null : statusToStored(task.status),
    trace: task.trace,
  }));
  return chunkType.encode({ tasks, facts: contents.facts.map(factToStored), nextRow: contents.nextRow }).finish();
}

export function decodeChunk(bytes: Uint8Array): ChunkContents {
  const stored: Stored = chunkType.toObject(chunkType.decode(bytes), READ);
  const tasks = (stored["tasks"] as Stored[]).map(
    (task): StoredTask => ({
      row: task["row"] as number,
      uid: task["uid"] as number,
      changedPosition: task["changedPosition"] as number,
      addedAtMs: task["addedAtMs"] as number,
      task: taskFromStored(task["task"] as Stored),
      status: task["status"] === null ? null : statusFromStored(task["status"] as Stored),
      trace: task["trace"] as boolean,
    }),
  );
  return { tasks, facts: (stored["facts"] as Stored[]).map(factFromStored), nextRow: stored["nextRow"] as number };
}

function factToStored(fact: Fact): Stored {
  switch (fact.kind) {
    case "taskAdded":
      return { taskAdded: { jobUid: fact.jobUid, row: fact.row, task: taskToStored(fact.task), atMs: fact.atMs } };
    case "taskStatus":
      return { taskStatus: { jobUid: fact.jobUid, row: fact.row, status: statusToStored(fact.status) } };
    case "taskForgotten":
      return { taskForgotten: { jobUid: fact.jobUid, row: fact.row } };
    case "job":
      return { job: jobToStored(fact.job) };
    case "jobForgotten":
      return { jobForgotten: fact.jobUid };
    case "node":
      return { node: nodeToStored(fact.node) };
    case "nodeForgotten":
      return { nodeForgotten: { poolUid: fact.poolUid, nodeUid: fact.nodeUid } };
    case "pool":
      return { pool: poolToStored(fact.pool) };
    case "poolForgotten":
      return { poolForgotten: fact.poolUid };
    case "answerKept":
      return { answerKept: { jobUid: fact.jobUid, answer: fact.answer } };
    case "leaderStarted":
      return { leaderStarted: { epoch: fact.epoch, atMs: fact.atMs } };
    default:
      throw new Error(`no record holds ${JSON.stringify(fact satisfies never)}`);
  }
}

function factFromStored(stored: Stored): Fact {
  const which = stored["fact"] as string | undefined;
  const value = which === undefined ? undefined : (stored[which] as Stored);
  switch (which) {
    case "taskAdded":
      return {
        kind: "taskAdded",
        jobUid: value?.["jobUid"] as number,
        row: value?.["row"] as number,
        task: taskFromStored(value?.["task"] as Stored),
        atMs: value?.["atMs"] as number,
      };
    case "taskStatus":
      return {
        kind: "taskStatus",
        jobUid: value?.["jobUid"] as number,
        row: value?.["row"] as number,
        status: statusFromStored(value?.["status"] as Stored),
      };
    case "taskForgotten":
      return { kind: "taskForgotten", jobUid: value?.["jobUid"] as number, row: value?.["row"] as number };
    case "job":
      return { kind: "job", job: jobFromStored(value as Stored) };
    case "jobForgotten":
      return { kind: "jobForgotten", jobUid: Number(value) };
    case "node":
      return { kind: "node", node: nodeFromStored(value as Stored) };
    case "nodeForgotten":
      return { kind: "nodeForgotten", poolUid: value?.["poolUid"] as number, nodeUid: value?.["nodeUid"] as number };
    case "pool":
      return { kind: "pool", pool: poolFromStored(value as Stored) };
    case "poolForgotten":
      return { kind: "poolForgotten", poolUid: Number(value) };
    case "answerKept":
      return { kind: "answerKept", jobUid: value?.["jobUid"] as number, answer: value?.["answer"] as never };
    case "leaderStarted":
      return { kind: "leaderStarted", epoch: value?.["epoch"] as number, atMs: value?.["atMs"] as number };
    default:
      throw new Error("the record holds no fact that this version knows");
  }
}

function taskToStored(task: NewTask): Stored {
  return {
    id: task.id,
    requiredSlots: task.requiredSlots,
    priority: task.priority,
    ...optional("maxTaskRetryCount", task.maxTaskRetryCount),
    ...optional("maxWallClockTimeMs", task.maxWallClockTimeMs),
    ...optional("retentionTimeMs", task.retentionTimeMs),
    affinityId: task.affinityId,
    dependsOnIds: task.dependsOn?.taskIds ?? [],
    dependsOnRanges: task.dependsOn?.taskIdRanges ?? [],
    exitConditions: task.exitConditions === null ? null : conditionsToStored(task.exitConditions),
    spec: task.spec,
  };
}

function taskFromStored(stored: Stored): NewTask {
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

function statusToStored(status: TaskStatus): Stored {
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

function statusFromStored(stored: Stored): TaskStatus {
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

function poolToStored(pool: Pool): Stored {
  const { spec, ...rest } = pool;
  return { ...rest, ...spec, startTask: spec.startTask === null ? null : nodeTaskToStored(spec.startTask) };
}

function poolFromStored(stored: Stored): Pool {
  const pick = (name: string) => stored[name] as never;
  const startTask = stored["startTask"] as Stored | null;
  return {
    uid: pick("uid"),
    account: pick("account"),
    spec: {
      id: pick("id"),
      displayName: pick("displayName"),
      taskSlotsPerNode: pick("taskSlotsPerNode"),
      targetDedicatedNodes: pick("targetDedicatedNodes"),
      nodeFillType: pick("nodeFillType"),
      provider: pick("provider"),
      resizeTimeoutMs: pick("resizeTimeoutMs"),
      startTask: startTask === null ? null : nodeTaskFromStored(startTask),
      metadata: pick("metadata"),
    },
    state: pick("state"),
    allocationState: pick("allocationState"),
    resizeErrors: pick("resizeErrors"),
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    allocationStateTransitionTimeMs: pick("allocationStateTransitionTimeMs"),
  };
}

function jobToStored(job: Job): Stored {
  const { spec, ...rest } = job;
  return {
    ...rest,
    ...spec,
    previousState: job.previousState ?? "",
    terminateReason: job.terminateReason ?? "",
    ...optional("maxWallClockTimeMs", spec.maxWallClockTimeMs),
    ...optional("endTimeMs", job.endTimeMs),
    preparation: spec.preparation === null ? null : nodeTaskToStored(spec.preparation),
  };
}

function jobFromStored(stored: Stored): Job {
  const pick = (name: string) => stored[name] as never;
  const preparation = stored["preparation"] as Stored | null;
  return {
    uid: pick("uid"),
    account: pick("account"),
    spec: {
      id: pick("id"),
      displayName: pick("displayName"),
      poolId: pick("poolId"),
      priority: pick("priority"),
      maxParallelTasks: pick("maxParallelTasks"),
      usesTaskDependencies: pick("usesTaskDependencies"),
      onAllTasksComplete: pick("onAllTasksComplete"),
      onTaskFailure: pick("onTaskFailure"),
      nodeLossPolicy: pick("nodeLossPolicy"),
      maxWallClockTimeMs: (stored["maxWallClockTimeMs"] as number | undefined) ?? null,
      maxTaskRetryCount: pick("maxTaskRetryCount"),
      preparation: preparation === null ? null : nodeTaskFromStored(preparation),
      commonEnvironment: pick("commonEnvironment"),
      metadata: pick("metadata"),
    },
    state: pick("state"),
    previousState: (stored["previousState"] || null) as never,
    terminateReason: (stored["terminateReason"] || null) as string | null,
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    endTimeMs: (stored["endTimeMs"] as number | undefined) ?? null,
  };
}

function nodeToStored(node: Node): Stored {
  const { incarnation, facts, lastBootTimeMs, startTask, preparations, ...rest } = node;
  const run = (value: { failure: FailureInfo | null; exitCode: number | null; startTimeMs: number | null; endTimeMs: number | null }) => ({
    ...value,
    exitCode: value.exitCode ?? undefined,
    startTimeMs: value.startTimeMs ?? undefined,
    endTimeMs: value.endTimeMs ?? undefined,
    failure: storedFailure(value.failure),
  });
  return {
    ...rest,
    ...facts,
    stateId: incarnation?.stateId ?? "",
    bootId: incarnation?.bootId ?? "",
    ...optional("lastBootTimeMs", lastBootTimeMs),
    startTask: startTask === null ? null : run(startTask),
    preparations: preparations.map(run),
  };
}

function nodeFromStored(stored: Stored): Node {
  const pick = (name: string) => stored[name] as never;
  const run = (value: Stored) => ({
    state: value["state"] as never,
    exitCode: (value["exitCode"] as number | undefined) ?? null,
    failure: failureFromStored(value["failure"]),
    endTimeMs: (value["endTimeMs"] as number | undefined) ?? null,
    retryCount: value["retryCount"] as number,
  });
  const startTimeMs = (value: Stored) => (value["startTimeMs"] as number | undefined) ?? null;
  const startTask = stored["startTask"] as Stored | null;
  const joined = stored["bootId"] !== "";
  return {
    uid: pick("uid"),
    poolUid: pick("poolUid"),
    id: pick("id"),
    state: pick("state"),
    schedulingEnabled: pick("schedulingEnabled"),
    incarnation: joined ? { stateId: pick("stateId"), bootId: pick("bootId") } : null,
    slots: pick("slots"),
    facts: {
      hostname: pick("hostname"),
      ipAddress: pick("ipAddress"),
      agentVersion: pick("agentVersion"),
      containment: pick("containment"),
      cpuCount: pick("cpuCount"),
      memoryBytes: pick("memoryBytes"),
    },
    leaseMs: pick("leaseMs"),
    startTask: startTask === null ? null : { ...run(startTask), startTimeMs: startTimeMs(startTask) ?? 0 },
    preparations: (stored["preparations"] as Stored[]).map((value) => ({
      ...run(value),
      startTimeMs: startTimeMs(value),
      jobUid: value["jobUid"] as number,
    })),
    errors: pick("errors"),
    allocationTimeMs: pick("allocationTimeMs"),
    lastBootTimeMs: (stored["lastBootTimeMs"] as number | undefined) ?? null,
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
  };
}
