/** An event in one line, and the names of its kinds: what it happened to, a dot, what happened: `task.completed`. */
import type { Event, EventType } from "@stint/client";
import { printable } from "@stint/contract";
import { EVENT_TYPES } from "@stint/core";
import { date, stateName } from "./text.ts";

/** Of what there are events, as people call it. */
export const EVENT_KINDS: readonly string[] = ["task", "job", "node", "pool", "schedule", "app", "cert", "account"];

const SUBJECTS: readonly (readonly [string, string])[] = [
  ["JOB_SCHEDULE_", "schedule"],
  ["APPLICATION_", "app"],
  ["CERTIFICATE_", "cert"],
  ...["TASK_", "JOB_", "NODE_", "POOL_", "ACCOUNT_"].map((prefix) => [prefix, prefix.slice(0, -1).toLowerCase()] as const),
];
const KIND_WIDTH = 24;
const SUBJECT_WIDTH = 28;
const TEXT_LENGTH_MAX = 400;

const TYPES = EVENT_TYPES.map((type) => `EVENT_TYPE_${type.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}` as EventType);

export function kindOf(type: EventType): string {
  const name = type.replace("EVENT_TYPE_", "");
  const [prefix, subject] = SUBJECTS.find(([each]) => name.startsWith(each)) ?? ["", ""];
  return `${subject}.${name.slice(prefix.length).toLowerCase().replaceAll("_", "-")}`;
}

/** The types of a kind, `task.completed`, or of all of something, `task`. */
export function typesOf(kind: string): EventType[] {
  return TYPES.filter((type) => kindOf(type) === kind || kindOf(type).split(".")[0] === kind);
}

export function eventLine(event: Event): string {
  const [subject, words] = described(event);
  const text = printable(words.filter((word) => word !== "").join(", "), TEXT_LENGTH_MAX);
  return `${[date(event.time), kindOf(event.type).padEnd(KIND_WIDTH), subject.padEnd(SUBJECT_WIDTH), text].join("  ").trimEnd()}\n`;
}

function described({ task, job, node, pool, jobSchedule, application, certificate, account, type }: Event): [string, readonly string[]] {
  if (task != null) {
    const attempt = task.attempt === 0 ? "" : `attempt ${task.attempt}${task.nodeId === "" ? "" : ` on ${task.nodeId}`}`;
    const code = task.exitCode === undefined ? "" : `exit code ${task.exitCode}`;
    const how = task.end === "ATTEMPT_END_UNSPECIFIED" ? stateName(task.result) : stateName(task.end);
    return [`${task.jobId}/${task.taskId}`, [attempt, how, code, because(task.failure)]];
  }
  if (job != null) return [job.jobId, [moved(job), job.terminateReason, because(job.schedulingError)]];
  if (node != null) {
    const code = node.exitCode === undefined ? "" : `exit code ${node.exitCode}`;
    return [`${node.poolId}/${node.nodeId}`, [stateName(node.state), code, because(node.failure), ...node.errors]];
  }
  if (pool != null) {
    const targets =
      pool.state === "POOL_STATE_UNSPECIFIED" ? "" : `${pool.targetDedicatedNodes}+${pool.targetLowPriorityNodes} nodes wanted`;
    const errors = pool.resizeErrors.map(({ code, message }) => `${code}: ${message}`);
    const run = pool.autoScaleRun;
    const formula = run === null ? "" : run.error === null ? run.results : `${run.error.code}: ${run.error.message}`;
    const resized = type === "EVENT_TYPE_POOL_RESIZE_ENDED" ? errors : [];
    return [pool.poolId, [stateName(pool.allocationState), targets, ...resized, formula]];
  }
  if (jobSchedule != null) {
    const made = type === "EVENT_TYPE_JOB_SCHEDULE_RAN" ? jobSchedule.recentJobId : "";
    return [jobSchedule.jobScheduleId, [stateName(jobSchedule.state), made, because(jobSchedule.schedulingError)]];
  }
  if (application != null) return [application.applicationId, [application.versions.join(" ")]];
  if (certificate != null) return [certificate.thumbprint, [stateName(certificate.state), usedBy(certificate.pools)]];
  return [account?.name ?? "", []];
}

function moved({ state, previousState }: NonNullable<Event["job"]>): string {
  const from = stateName(previousState);
  return from === "" ? stateName(state) : `${from} -> ${stateName(state)}`;
}

function usedBy(pools: readonly string[]): string {
  return pools.length === 0 ? "" : `used by ${pools.join(" ")}`;
}

function because(failure: { readonly code: string; readonly message: string } | null): string {
  return failure === null ? "" : `${failure.code}${failure.message === "" ? "" : `: ${failure.message}`}`;
}
