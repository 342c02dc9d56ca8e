/** How each property that Azure lets one filter by is read, for every listing there is. Names and types are in filter/schema. */
import { type Column, type Columns, valueColumn } from "../filter/match.ts";
import type { FilterValue } from "../filter/parse.ts";
import type { Job } from "../entities/job.ts";
import { seenNodeState } from "../entities/node.ts";
import type { JobSchedule } from "../entities/schedule.ts";
import type { Pool } from "../entities/pool.ts";
import type { Cluster, NodeRuntime } from "../state/cluster.ts";
import { nodeTransitionMs } from "../state/node-transitions.ts";
import type { TaskRow } from "./scan-tasks.ts";

const ofTask = (read: (row: TaskRow) => FilterValue | null): Column<TaskRow> => valueColumn(read);
const ofJob = (read: (job: Job) => FilterValue | null): Column<Job> => valueColumn(read);
const ofSchedule = (read: (schedule: JobSchedule) => FilterValue | null): Column<JobSchedule> => valueColumn(read);
const ofPool = (read: (pool: Pool) => FilterValue | null): Column<Pool> => valueColumn(read);

const taskModified = ofTask(({ chunk, slot }) => chunk.lastModifiedMs(slot));

export const TASK_COLUMNS: Columns<TaskRow> = {
  id: {
    kind: "text",
    compare: ({ chunk, slot }, lower) => chunk.compareId(slot, lower),
    startsWith: ({ chunk, slot }, lower) => chunk.idStartsWith(slot, lower),
  },
  state: ofTask(({ chunk, slot }) => chunk.state(slot)),
  stateTransitionTime: ofTask(({ chunk, slot }) => chunk.stateTransitionTimeMs(slot)),
  creationTime: ofTask(({ chunk, slot }) => chunk.addedAtMs(slot)),
  lastModifiedTime: taskModified,
  lastModified: taskModified,
  "executionInfo/startTime": ofTask(({ chunk, slot }) => chunk.startTimeMs(slot)),
  "executionInfo/endTime": ofTask(({ chunk, slot }) => chunk.endTimeMs(slot)),
  "executionInfo/exitCode": ofTask(({ chunk, slot }) => chunk.exitCode(slot)),
  "executionInfo/result": ofTask(({ chunk, slot }) =>
    chunk.state(slot) === "completed" ? (chunk.failure(slot) === null ? "success" : "failure") : null,
  ),
};

export const JOB_COLUMNS: Columns<Job> = {
  id: ofJob(({ spec }) => spec.id),
  state: ofJob(({ state }) => state),
  stateTransitionTime: ofJob(({ stateTransitionTimeMs }) => stateTransitionTimeMs),
  creationTime: ofJob(({ creationTimeMs }) => creationTimeMs),
  lastModified: ofJob(({ lastModifiedMs }) => lastModifiedMs),
  "executionInfo/startTime": ofJob(({ creationTimeMs }) => creationTimeMs),
  "executionInfo/endTime": ofJob(({ endTimeMs }) => endTimeMs),
  "executionInfo/poolId": ofJob(({ spec }) => spec.poolId),
};

export const POOL_COLUMNS: Columns<Pool> = {
  id: ofPool(({ spec }) => spec.id),
  state: ofPool(({ state }) => state),
  allocationState: ofPool(({ allocationState }) => allocationState),
  stateTransitionTime: ofPool(({ stateTransitionTimeMs }) => stateTransitionTimeMs),
  allocationStateTransitionTime: ofPool(({ allocationStateTransitionTimeMs }) => allocationStateTransitionTimeMs),
  creationTime: ofPool(({ creationTimeMs }) => creationTimeMs),
  lastModified: ofPool(({ lastModifiedMs }) => lastModifiedMs),
  enableAutoScale: ofPool(({ spec }) => spec.autoScale !== null),
  enableInterNodeCommunication: ofPool(({ spec }) => spec.interNodeCommunication),
  // Machines of one's own have no size by name, but a client of Azure Batch may have given them one.
  vmSize: ofPool(({ spec }) => azureText(spec.azureProperties, "vmSize")),
};

function azureText(properties: string, name: string): string | null {
  const value: unknown = properties === "" ? null : (JSON.parse(properties) as Record<string, unknown>)[name];
  return typeof value === "string" ? value : null;
}

export const JOB_SCHEDULE_COLUMNS: Columns<JobSchedule> = {
  id: ofSchedule(({ spec }) => spec.id),
  state: ofSchedule(({ state }) => state),
  stateTransitionTime: ofSchedule(({ stateTransitionTimeMs }) => stateTransitionTimeMs),
  creationTime: ofSchedule(({ creationTimeMs }) => creationTimeMs),
  lastModified: ofSchedule(({ lastModifiedMs }) => lastModifiedMs),
  "executionInfo/endTime": ofSchedule(({ endTimeMs }) => endTimeMs),
  "schedule/doNotRunUntil": ofSchedule(({ spec }) => spec.timing.doNotRunUntilMs),
  "schedule/doNotRunAfter": ofSchedule(({ spec }) => spec.timing.doNotRunAfterMs),
};

/** A node with the cluster that says how busy it is. */
export interface NodeRow {
  readonly cluster: Cluster;
  readonly node: NodeRuntime;
}

const ofNode = (read: (node: NodeRuntime["record"]) => FilterValue | null): Column<NodeRow> => valueColumn(({ node }) => read(node.record));

export const NODE_COLUMNS: Columns<NodeRow> = {
  state: valueColumn(({ cluster, node }) => seenNodeState(node.record, cluster.assignments.get(node.record.uid)?.slotsUsed ?? 0)),
  stateTransitionTime: valueColumn(({ cluster, node }) => nodeTransitionMs(node.record, cluster.assignments.get(node.record.uid))),
  lastBootTime: ofNode(({ lastBootTimeMs }) => lastBootTimeMs),
  allocationTime: ofNode(({ allocationTimeMs }) => allocationTimeMs),
  "startTaskInfo/state": ofNode(({ startTask }) => startTask?.state ?? null),
  "startTaskInfo/result": ofNode(({ startTask }) =>
    startTask?.state !== "completed" ? null : startTask.failure === null ? "success" : "failure",
  ),
  "startTaskInfo/exitCode": ofNode(({ startTask }) => startTask?.exitCode ?? null),
  "startTaskInfo/startTime": ofNode(({ startTask }) => startTask?.startTimeMs ?? null),
  "startTaskInfo/endTime": ofNode(({ startTask }) => startTask?.endTimeMs ?? null),
};
