/**
 * The notice of a fact: what watchers are told of it. It is made as the fact is decided, by what there was before, and goes into the
 * journal with it, so that every leader tells the same; a fact that changes nothing which people see has none, nor has one that says it all.
 */
import type { Certificate } from "../entities/certificate.ts";
import type { EventType, Notice } from "../entities/event.ts";
import type { Node } from "../entities/node.ts";
import type { Pool } from "../entities/pool.ts";
import type { Job } from "../entities/job.ts";
import type { JobSchedule } from "../entities/schedule.ts";
import type { Fact } from "../records.ts";
import type { Cluster } from "../state/cluster.ts";
import { slotOf } from "../state/job-runtime.ts";

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>;

/** `cluster` is as it was before the fact; null = nobody is told. */
export function noticeOf(cluster: Cluster, fact: Fact, atMs: number): Notice | null {
  const tell = (types: readonly EventType[], id: string = "", account: string = ""): Notice | null =>
    types.length === 0 ? null : { types, atMs, id, account };
  switch (fact.kind) {
    case "taskStatus":
      return tell([taskChange(cluster, fact)], taskId(cluster, fact));
    case "taskUpdated":
      return tell(["taskUpdated"], taskId(cluster, fact));
    case "taskForgotten":
      return tell(["taskDeleted"], taskId(cluster, fact));
    case "job":
      return tell(jobChange(cluster.jobs.get(fact.job.uid)?.record ?? null, fact.job));
    case "jobForgotten": {
      const job = cluster.jobs.get(fact.jobUid)?.record;
      return job == null ? null : tell(["jobDeleted"], job.spec.id, job.account);
    }
    case "node":
      return tell(nodeChanges(cluster.nodes.get(fact.node.uid)?.record, fact.node));
    case "nodeForgotten":
      return tell(["nodeLeft"], cluster.nodes.get(fact.nodeUid)?.record.id ?? "");
    case "pool":
      return tell(poolChanges(cluster.poolsByUid.get(fact.pool.uid)?.record, fact.pool));
    case "poolForgotten": {
      const pool = cluster.poolsByUid.get(fact.poolUid)?.record;
      return pool === undefined ? null : tell(["poolDeleted"], pool.spec.id, pool.account);
    }
    case "jobSchedule":
      return tell(scheduleChanges(cluster.jobSchedules.get(fact.schedule.uid)?.record, fact.schedule));
    case "jobScheduleForgotten": {
      const schedule = cluster.jobSchedules.get(fact.scheduleUid)?.record;
      return schedule === undefined ? null : tell(["jobScheduleDeleted"], schedule.spec.id, schedule.account);
    }
    case "application":
      return tell([cluster.applicationsByUid.has(fact.application.uid) ? "applicationUpdated" : "applicationCreated"]);
    case "applicationForgotten": {
      const application = cluster.applicationsByUid.get(fact.applicationUid)?.record;
      return application === undefined ? null : tell(["applicationDeleted"], application.id, application.account);
    }
    case "account":
      return tell([cluster.accountsByUid.has(fact.account.uid) ? "accountUpdated" : "accountCreated"]);
    case "accountForgotten": {
      const account = cluster.accountsByUid.get(fact.accountUid)?.record;
      return account === undefined ? null : tell(["accountDeleted"], account.name, account.name);
    }
    case "certificate":
      return tell(certificateChange(cluster.certificatesByUid.get(fact.certificate.uid)?.record, fact.certificate));
    case "certificateForgotten": {
      const certificate = cluster.certificatesByUid.get(fact.certificateUid)?.record;
      return certificate === undefined ? null : tell(["certificateDeleted"], certificate.thumbprint, certificate.account);
    }
    // It says all there is to tell, and there may be millions.
    case "taskAdded":
    case "poolSampled":
    case "usage":
    case "answerKept":
    case "leaderStarted":
      return null;
    default:
      throw new Error(`nobody knows what to tell of ${JSON.stringify(fact satisfies never)}`);
  }
}

function taskId(cluster: Cluster, { jobUid, row }: { readonly jobUid: number; readonly row: number }): string {
  return cluster.jobs.get(jobUid)?.chunkAt(row).id(slotOf(row)) ?? "";
}

function taskChange(cluster: Cluster, { jobUid, row, status, ended }: Of<"taskStatus">): EventType {
  if (status.state === "completed") return "taskCompleted";
  if (ended !== null) return "taskRequeued";
  const chunk = cluster.jobs.get(jobUid)?.chunkAt(row);
  const slot = slotOf(row);
  if (chunk === undefined) return "taskUpdated";
  if (status.attempt > chunk.attempt(slot)) return "taskPlaced";
  if (chunk.state(slot) === "completed") return "taskReactivated";
  if (status.startTimeMs !== null && chunk.startTimeMs(slot) === null) return "taskStarted";
  if (chunk.state(slot) === "preparing" && status.state === "running") return "taskPrepared";
  const ends = status.terminating || status.requeueReason !== null;
  return ends && !chunk.isEnding(slot) ? "taskEnding" : "taskUpdated";
}

function jobChange(before: Job | null, { state }: Job): EventType[] {
  if (before === null) return ["jobCreated"];
  return [before.state === state ? "jobUpdated" : "jobStateChanged"];
}

function nodeChanges(before: Node | undefined, node: Node): EventType[] {
  const types: EventType[] = [];
  const joins = node.incarnation !== null && !sameIncarnation(before, node);
  if (before === undefined) types.push("nodeAdded");
  if (joins) types.push("nodeJoined");
  if (before === undefined) return types;
  const ended = node.startTask?.state === "completed" && (joins || before.startTask?.endTimeMs !== node.startTask.endTimeMs);
  if (ended) types.push("nodeStartTaskEnded");
  if (!joins && before.state !== node.state) types.push("nodeStateChanged");
  const same =
    before.schedulingEnabled === node.schedulingEnabled &&
    before.drain?.purpose === node.drain?.purpose &&
    before.errors.length === node.errors.length;
  return types.length > 0 || same ? types : ["nodeUpdated"];
}

function sameIncarnation(before: Node | undefined, { incarnation }: Node): boolean {
  return before?.incarnation?.stateId === incarnation?.stateId && before?.incarnation?.bootId === incarnation?.bootId;
}

function poolChanges(before: Pool | undefined, pool: Pool): EventType[] {
  if (before === undefined) return pool.allocationState === "resizing" ? ["poolCreated", "poolResizeStarted"] : ["poolCreated"];
  const types: EventType[] = [];
  if (before.state !== pool.state) types.push("poolStateChanged");
  if (pool.autoScale.run !== null && before.autoScale.run?.timestampMs !== pool.autoScale.run.timestampMs)
    types.push("poolAutoScaleEvaluated");
  if (before.allocationState === "steady" && pool.allocationState !== "steady") types.push("poolResizeStarted");
  if (before.allocationState !== "steady" && pool.allocationState === "steady") types.push("poolResizeEnded");
  return types.length > 0 ? types : ["poolUpdated"];
}

function scheduleChanges(before: JobSchedule | undefined, schedule: JobSchedule): EventType[] {
  if (before === undefined) return ["jobScheduleCreated"];
  const types: EventType[] = [];
  if (before.state !== schedule.state) types.push("jobScheduleStateChanged");
  if (before.jobCount !== schedule.jobCount) types.push("jobScheduleRan");
  const changed = before.spec !== schedule.spec || before.schedulingError?.code !== schedule.schedulingError?.code;
  return types.length > 0 || !changed ? types : ["jobScheduleUpdated"];
}

/** Of one that is deleted once more, and stays once more, nothing is new. */
function certificateChange(before: Certificate | undefined, { state }: Certificate): EventType[] {
  if (before === undefined) return ["certificateAdded"];
  return before.state === state ? [] : ["certificateStateChanged"];
}
