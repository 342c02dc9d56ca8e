/** Job schedules on the wire. */
import {
  etagOf,
  type JobSchedule,
  type JobScheduleSpec,
  type JobScheduleState,
  type NodeProviderKind,
  type ScheduleTiming,
  type StintError,
  type Usage,
} from "@stint/core";
import type { JobSchedule as WireSchedule } from "../gen/stint/batch/v1/JobSchedule.ts";
import type { JobScheduleSpec__Output } from "../gen/stint/batch/v1/JobScheduleSpec.ts";
import type { Schedule, Schedule__Output } from "../gen/stint/batch/v1/Schedule.ts";
import type { UpdateJobScheduleRequest__Output } from "../gen/stint/batch/v1/UpdateJobScheduleRequest.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { jobSpecOf, jobSpecToWire } from "./job.ts";
import { metadataFromWire, metadataToWire } from "./pool.ts";
import { toWireFailure } from "./failure.ts";
import { toTimestamp } from "./time.ts";
import { usageToWire } from "./usage.ts";
import { Check, DURATION_MS_MAX } from "./validate.ts";

const MINUTE_MS = 60_000;

type WireState = `JOB_SCHEDULE_STATE_${"ACTIVE" | "DISABLED" | "TERMINATING" | "COMPLETED" | "DELETING"}`;
export const jobScheduleStates: EnumMap<JobScheduleState, WireState> = enumMap(
  {
    active: "JOB_SCHEDULE_STATE_ACTIVE",
    disabled: "JOB_SCHEDULE_STATE_DISABLED",
    terminating: "JOB_SCHEDULE_STATE_TERMINATING",
    completed: "JOB_SCHEDULE_STATE_COMPLETED",
    deleting: "JOB_SCHEDULE_STATE_DELETING",
  },
  null,
);

export function scheduleSpecFromWire(
  wire: JobScheduleSpec__Output | null,
  defaultProvider: NodeProviderKind,
): JobScheduleSpec | StintError {
  const check = new Check();
  if (wire?.schedule == null) check.refuse("MISSING_VALUE", "spec.schedule", "spec.schedule is missing.");
  if (wire?.job == null) check.refuse("MISSING_VALUE", "spec.job", "spec.job is missing.");
  if (wire?.schedule == null || wire.job === null) return check.problems[0] as StintError;
  const spec: JobScheduleSpec = {
    id: check.id("spec.id", wire.id),
    displayName: check.text("spec.display_name", wire.displayName, 1_024),
    timing: timingFromWire(check, "spec.schedule", wire.schedule),
    job: scheduledJob(check, "spec.job", { wire: wire.job, defaultProvider }),
    metadata: metadataFromWire(check, "spec.metadata", wire.metadata),
  };
  return check.problems[0] ?? spec;
}

/** What an update changes. */
export function scheduleChangeFromWire(
  wire: UpdateJobScheduleRequest__Output,
  defaultProvider: NodeProviderKind,
): Partial<Omit<JobScheduleSpec, "id">> | StintError {
  const check = new Check();
  const change = {
    ...(wire.schedule === null ? {} : { timing: timingFromWire(check, "schedule", wire.schedule) }),
    ...(wire.job === null ? {} : { job: scheduledJob(check, "job", { wire: wire.job, defaultProvider }) }),
    ...(wire.metadata === null ? {} : { metadata: metadataFromWire(check, "metadata", wire.metadata.items) }),
    ...(wire.displayName === undefined ? {} : { displayName: check.text("display_name", wire.displayName, 1_024) }),
  };
  return check.problems[0] ?? change;
}

function scheduledJob(check: Check, field: string, job: Parameters<typeof jobSpecOf>[2]): JobScheduleSpec["job"] {
  if (job.wire.id !== "") check.refuse("INVALID_VALUE", `${field}.id`, "The ids of a schedule's jobs are made from its own.");
  return jobSpecOf(check, field, job);
}

function timingFromWire(check: Check, field: string, wire: Schedule__Output): ScheduleTiming {
  const timing = {
    doNotRunUntilMs: check.date(`${field}.do_not_run_until`, wire.doNotRunUntil),
    doNotRunAfterMs: check.date(`${field}.do_not_run_after`, wire.doNotRunAfter),
    startWindowMs: minutes(check, `${field}.start_window_ms`, wire.startWindowMs as number | undefined),
    recurrenceIntervalMs: minutes(check, `${field}.recurrence_interval_ms`, wire.recurrenceIntervalMs as number | undefined),
  };
  const { doNotRunUntilMs, doNotRunAfterMs } = timing;
  if (doNotRunUntilMs !== null && doNotRunAfterMs !== null && doNotRunAfterMs <= doNotRunUntilMs)
    check.refuse("INVALID_VALUE", `${field}.do_not_run_after`, `${field}.do_not_run_after is not later than do_not_run_until.`);
  return timing;
}

function minutes(check: Check, field: string, value: number | undefined): number | null {
  return value === undefined ? null : check.integer(field, value, { min: MINUTE_MS, max: DURATION_MS_MAX });
}

function timingToWire({ doNotRunUntilMs, doNotRunAfterMs, startWindowMs, recurrenceIntervalMs }: ScheduleTiming): Schedule {
  return {
    doNotRunUntil: toTimestamp(doNotRunUntilMs),
    doNotRunAfter: toTimestamp(doNotRunAfterMs),
    ...(startWindowMs === null ? {} : { startWindowMs }),
    ...(recurrenceIntervalMs === null ? {} : { recurrenceIntervalMs }),
  };
}

export function scheduleToWire(schedule: JobSchedule, usage: Usage): WireSchedule {
  const { spec } = schedule;
  return {
    spec: {
      id: spec.id,
      displayName: spec.displayName,
      schedule: timingToWire(spec.timing),
      job: jobSpecToWire(spec.job),
      metadata: metadataToWire(spec.metadata),
    },
    state: jobScheduleStates.toWire(schedule.state),
    previousState: schedule.previousState === null ? "JOB_SCHEDULE_STATE_UNSPECIFIED" : jobScheduleStates.toWire(schedule.previousState),
    nextRunTime: toTimestamp(schedule.nextRunTimeMs),
    recentJobId: schedule.recentJobId,
    schedulingError: toWireFailure(schedule.schedulingError),
    creationTime: toTimestamp(schedule.creationTimeMs),
    lastModified: toTimestamp(schedule.lastModifiedMs),
    stateTransitionTime: toTimestamp(schedule.stateTransitionTimeMs),
    previousStateTransitionTime: toTimestamp(schedule.previousStateTransitionTimeMs),
    endTime: toTimestamp(schedule.endTimeMs),
    etag: etagOf(schedule),
    usage: usageToWire(usage),
  };
}
