/**
 * What time and the ends of jobs do to job schedules: a job is made when it is due and the one before has ended; an occurrence whose
 * window is over is passed by; a schedule ends with its deadline or its only job. Writes `jobSchedule`, `jobScheduleForgotten`, and jobs
 * by way of add-job.
 */
import { ERROR_CATALOGUE } from "../errors.ts";
import type { JobSchedule } from "../entities/schedule.ts";
import type { FailureInfo } from "../entities/task.ts";
import type { Cluster, JobScheduleRuntime } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import { addJob } from "./add-job.ts";
import type { Decision } from "./decision.ts";
import { deleteJobState, endJob } from "./job-end.ts";
import { changeScheduleState } from "./schedule-state.ts";

export function runSchedules(decision: Decision): void {
  for (const schedule of [...decision.cluster.jobSchedules.values()]) runSchedule(decision, schedule);
}

export function runSchedule(decision: Decision, schedule: JobScheduleRuntime): void {
  const { state } = schedule.record;
  if (state === "active") runActive(decision, schedule);
  else if (state === "terminating") runTerminating(decision, schedule);
  else if (state === "deleting") runDeleting(decision, schedule);
}

/** From when on `runSchedules` has something to do; infinite = only once a job ends. */
export function scheduleDueAtMs(cluster: Cluster, { record }: JobScheduleRuntime): number {
  if (record.state === "disabled" || record.state === "completed") return Number.POSITIVE_INFINITY;
  if (record.state === "deleting") return cluster.jobsOfSchedule(record.uid).size === 0 ? 0 : Number.POSITIVE_INFINITY;
  if (activeJob(cluster, record) !== null) return Number.POSITIVE_INFINITY;
  if (record.state === "terminating" || record.nextRunTimeMs === null) return 0;
  return Math.min(record.nextRunTimeMs, record.spec.timing.doNotRunAfterMs ?? Number.POSITIVE_INFINITY);
}

function runActive(decision: Decision, schedule: JobScheduleRuntime): void {
  const { cluster, now } = decision;
  passBy(decision, schedule);
  if (activeJob(cluster, schedule.record) !== null) return;
  const { record } = schedule;
  const { doNotRunAfterMs } = record.spec.timing;
  const over = doNotRunAfterMs !== null && now.wallMs >= doNotRunAfterMs;
  if (record.nextRunTimeMs === null || over) {
    changeScheduleState(decision, record, "completed", { endTimeMs: now.wallMs, nextRunTimeMs: null });
    return;
  }
  if (now.wallMs >= record.nextRunTimeMs) makeJob(decision, record, record.nextRunTimeMs);
}

/** Leaves out the occurrences whose window is over. */
function passBy(decision: Decision, { record }: JobScheduleRuntime): void {
  const { nextRunTimeMs, anchorMs, spec } = record;
  const { recurrenceIntervalMs: everyMs, startWindowMs } = spec.timing;
  if (nextRunTimeMs === null) return;
  const windowMs = Math.min(startWindowMs ?? Number.POSITIVE_INFINITY, everyMs ?? Number.POSITIVE_INFINITY);
  const lateMs = decision.now.wallMs - nextRunTimeMs;
  if (lateMs < windowMs) return;
  const passed = Math.floor((decision.now.wallMs - anchorMs) / (everyMs ?? 1));
  const current = everyMs === null ? null : anchorMs + passed * everyMs;
  const open = current !== null && decision.now.wallMs - current < windowMs;
  const next = everyMs === null ? null : open ? current : anchorMs + (passed + 1) * everyMs;
  if (next !== nextRunTimeMs) decision.emit({ kind: "jobSchedule", schedule: { ...record, nextRunTimeMs: next } });
}

function makeJob(decision: Decision, record: JobSchedule, dueMs: number): void {
  const { recurrenceIntervalMs: everyMs } = record.spec.timing;
  const jobCount = record.jobCount + 1;
  const id = `${record.spec.id}:job-${jobCount}`;
  const job = { account: record.account, spec: { ...record.spec.job, id }, schedule: record };
  const refusal = addJob(decision, job);
  const recentJobId = refusal === null ? id : record.recentJobId;
  const nextRunTimeMs = everyMs === null ? null : dueMs + everyMs;
  const schedulingError: FailureInfo | null =
    refusal === null ? null : { category: "userError", code: ERROR_CATALOGUE[refusal.reason].azureCode, message: refusal.message };
  decision.emit({ kind: "jobSchedule", schedule: { ...record, jobCount, recentJobId, nextRunTimeMs, schedulingError } });
}

function runTerminating(decision: Decision, { record }: JobScheduleRuntime): void {
  const job = activeJob(decision.cluster, record);
  if (job === null) changeScheduleState(decision, record, "completed", { endTimeMs: decision.now.wallMs });
  else endJob(decision, job, "TerminateJobSchedule");
}

function runDeleting(decision: Decision, { record }: JobScheduleRuntime): void {
  const jobs = decision.cluster.jobsOfSchedule(record.uid);
  if (jobs.size === 0) decision.emit({ kind: "jobScheduleForgotten", scheduleUid: record.uid });
  for (const job of [...jobs]) if (job.record?.state !== "deleting") deleteJobState(decision, job);
}

/** The schedule's job that has not ended; null = none. */
function activeJob(cluster: Cluster, record: JobSchedule): JobRuntime | null {
  const job = record.recentJobId === "" ? undefined : cluster.job(record.account, record.recentJobId);
  return job === undefined || job.record?.state === "completed" ? null : job;
}
