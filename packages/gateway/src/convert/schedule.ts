/** Job schedules. */
import type { JobSchedule, JobScheduleSpec } from "@stint/client";
import type { Version } from "../http/conditions.ts";
import type { JsonObject } from "../http/json.ts";
import { formatDuration } from "../values/duration.ts";
import { jobSpecOf, jobSpecToRest, jobUrl } from "./job.ts";
import { entity, etagOf, isoOf, limitMs, metadataOf, metadataToRest, msOf, type NameValue, timeOf, wordOf } from "./values.ts";

export interface RestSchedule {
  readonly doNotRunUntil?: string;
  readonly doNotRunAfter?: string;
  readonly startWindow?: string;
  readonly recurrenceInterval?: string;
}

type Timing = NonNullable<JobScheduleSpec["schedule"]>;
type ScheduleOutput = NonNullable<JobSchedule["spec"]>;

export function scheduleSpecOf(body: JsonObject): JobScheduleSpec {
  const { id, displayName, schedule, jobSpecification, metadata } = body as unknown as {
    id: string;
    displayName?: string;
    schedule: RestSchedule;
    jobSpecification: JsonObject;
    metadata?: readonly NameValue[];
  };
  return {
    id,
    displayName: displayName ?? "",
    schedule: timingOf(schedule),
    job: jobSpecOf(jobSpecification),
    metadata: metadataOf(metadata),
  };
}

export function timingOf(schedule: RestSchedule): Timing {
  const startWindowMs = limitMs(schedule.startWindow);
  const recurrenceIntervalMs = limitMs(schedule.recurrenceInterval);
  return {
    doNotRunUntil: timeOf(schedule.doNotRunUntil),
    doNotRunAfter: timeOf(schedule.doNotRunAfter),
    ...(startWindowMs === undefined ? {} : { startWindowMs }),
    ...(recurrenceIntervalMs === undefined ? {} : { recurrenceIntervalMs }),
  };
}

export function scheduleUrl(base: string, scheduleId: string): string {
  return `${base}/jobschedules/${encodeURIComponent(scheduleId)}`;
}

export function scheduleVersion(schedule: JobSchedule): Version {
  return { etag: etagOf(schedule.etag), lastModifiedMs: msOf(schedule.lastModified) };
}

export function scheduleToRest(schedule: JobSchedule, base: string): JsonObject {
  const spec = schedule.spec as ScheduleOutput;
  const recentJob = schedule.recentJobId;
  return entity({
    id: spec.id,
    displayName: spec.displayName === "" ? undefined : spec.displayName,
    url: scheduleUrl(base, spec.id),
    eTag: etagOf(schedule.etag),
    lastModified: isoOf(schedule.lastModified),
    creationTime: isoOf(schedule.creationTime),
    state: wordOf(schedule.state, "JOB_SCHEDULE_STATE_"),
    stateTransitionTime: isoOf(schedule.stateTransitionTime),
    previousState:
      schedule.previousState === "JOB_SCHEDULE_STATE_UNSPECIFIED" ? undefined : wordOf(schedule.previousState, "JOB_SCHEDULE_STATE_"),
    previousStateTransitionTime: isoOf(schedule.previousStateTransitionTime),
    schedule: timingToRest(spec.schedule),
    jobSpecification: spec.job === null ? undefined : jobSpecToRest(spec.job),
    executionInfo: entity({
      nextRunTime: isoOf(schedule.nextRunTime),
      recentJob: recentJob === "" ? undefined : { id: recentJob, url: jobUrl(base, recentJob) },
      endTime: isoOf(schedule.endTime),
    }),
    metadata: metadataToRest(spec.metadata),
  });
}

function timingToRest(schedule: ScheduleOutput["schedule"]): JsonObject {
  const duration = (ms: unknown) => (ms === undefined ? undefined : formatDuration(Number(ms)));
  return entity({
    doNotRunUntil: isoOf(schedule?.doNotRunUntil ?? null),
    doNotRunAfter: isoOf(schedule?.doNotRunAfter ?? null),
    startWindow: duration(schedule?.startWindowMs),
    recurrenceInterval: duration(schedule?.recurrenceIntervalMs),
  });
}
