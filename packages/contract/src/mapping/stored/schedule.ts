/** Job schedules in stored records. */
import type { JobSchedule } from "@stint/core";
import { jobSpecFromStored, jobSpecToStored } from "./job.ts";
import { failureFromStored, optional, type Stored, storedFailure } from "./shared.ts";

export function scheduleToStored({ spec, ...schedule }: JobSchedule): Stored {
  const { timing, job, ...rest } = spec;
  return {
    ...schedule,
    ...rest,
    job: jobSpecToStored(job),
    ...optional("doNotRunUntilMs", timing.doNotRunUntilMs),
    ...optional("doNotRunAfterMs", timing.doNotRunAfterMs),
    ...optional("startWindowMs", timing.startWindowMs),
    ...optional("recurrenceIntervalMs", timing.recurrenceIntervalMs),
    previousState: schedule.previousState ?? "",
    schedulingError: storedFailure(schedule.schedulingError),
    ...optional("nextRunTimeMs", schedule.nextRunTimeMs),
    ...optional("previousStateTransitionTimeMs", schedule.previousStateTransitionTimeMs),
    ...optional("endTimeMs", schedule.endTimeMs),
  };
}

export function scheduleFromStored(stored: Stored): JobSchedule {
  const pick = (name: string) => stored[name] as never;
  const maybe = (name: string) => (stored[name] as number | undefined) ?? null;
  return {
    uid: pick("uid"),
    account: pick("account"),
    spec: {
      id: pick("id"),
      displayName: pick("displayName"),
      timing: {
        doNotRunUntilMs: maybe("doNotRunUntilMs"),
        doNotRunAfterMs: maybe("doNotRunAfterMs"),
        startWindowMs: maybe("startWindowMs"),
        recurrenceIntervalMs: maybe("recurrenceIntervalMs"),
      },
      job: jobSpecFromStored(stored["job"] as Stored),
      metadata: pick("metadata"),
    },
    state: pick("state"),
    previousState: (stored["previousState"] || null) as never,
    anchorMs: pick("anchorMs"),
    nextRunTimeMs: maybe("nextRunTimeMs"),
    jobCount: pick("jobCount"),
    recentJobId: pick("recentJobId"),
    schedulingError: failureFromStored(stored["schedulingError"]),
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    previousStateTransitionTimeMs: maybe("previousStateTransitionTimeMs"),
    endTimeMs: maybe("endTimeMs"),
  };
}
