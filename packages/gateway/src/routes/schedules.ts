/** Job schedules. */
import type { Condition, JobSchedule } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { checkAutoPoolSystem } from "../convert/images.ts";
import { jobSpecOf } from "../convert/job.ts";
import { type RestSchedule, scheduleSpecOf, scheduleToRest, scheduleUrl, scheduleVersion, timingOf } from "../convert/schedule.ts";
import { metadataOf, type NameValue } from "../convert/values.ts";
import { refuse, unlessThere } from "./refusals.ts";
import { scheduleStats } from "./statistics.ts";
import { changedAnswer, entityAnswer, listAnswer, onConditions, pageOf } from "./answers.ts";

/** What an id is told that was a schedule's which is over and still there. */
const OVER = {
  JOB_SCHEDULE_STATE_TERMINATING: "JobScheduleBeingTerminated",
  JOB_SCHEDULE_STATE_COMPLETED: "JobScheduleCompleted",
  JOB_SCHEDULE_STATE_DELETING: "JobScheduleBeingDeleted",
};

export const SCHEDULE_HANDLERS: Handlers = {
  JobSchedule_Add: async (call) => {
    const warning = checkAutoPoolSystem(call.body["jobSpecification"] as JsonObject | undefined, call);
    const spec = scheduleSpecOf(call.body);
    const schedule = await unlessThere(
      () => call.client.schedules.create(spec),
      { JOB_SCHEDULE_EXISTS: () => call.client.schedules.get(spec.id ?? "") },
      OVER,
    );
    return { ...changed(call, schedule), warning };
  },
  JobSchedule_Get: async (call) => {
    const schedule = await get(call);
    const json = { ...scheduleToRest(schedule, call.base), ...scheduleStats(call, schedule) };
    return entityAnswer(call, "jobschedules", { json, version: scheduleVersion(schedule) });
  },
  JobSchedule_Exists: async (call) => {
    const version = scheduleVersion(await get(call));
    call.conditions.check(version);
    return { version };
  },
  JobSchedule_List: async (call) => {
    const { items, nextPageToken } = await call.client.schedules.page(pageOf(call));
    const json = items.map((schedule) => ({ ...scheduleToRest(schedule, call.base), ...scheduleStats(call, schedule) }));
    return listAnswer(call, "jobschedules", { items: json, nextPageToken, definition: "CloudJobSchedule" });
  },
  JobSchedule_Patch: (call) => update(call, { replace: false }),
  JobSchedule_Update: (call) => update(call, { replace: true }),
  JobSchedule_Disable: (call) => act(call, "disable"),
  JobSchedule_Enable: (call) => act(call, "enable"),
  /** Once. */
  JobSchedule_Terminate: async (call) => {
    refuse(await get(call), { JOB_SCHEDULE_STATE_TERMINATING: "JobScheduleBeingTerminated" });
    return act(call, "terminate");
  },
  /** What is being deleted already is refused, as every change of it is. */
  JobSchedule_Delete: async (call) => {
    refuse(await get(call), { JOB_SCHEDULE_STATE_DELETING: "JobScheduleBeingDeleted" });
    await onConditions(
      call,
      () => get(call),
      (condition) => call.client.schedules.delete(idOf(call), condition),
    );
    return {};
  },
};

function idOf(call: Call): string {
  return call.params["jobScheduleId"] as string;
}

function get(call: Call): Promise<JobSchedule> {
  return call.client.schedules.get(idOf(call));
}

function changed(call: Call, schedule: JobSchedule): Answer {
  return changedAnswer(scheduleUrl(call.base, schedule.spec?.id ?? idOf(call)), scheduleVersion(schedule));
}

async function act(call: Call, what: "disable" | "enable" | "terminate"): Promise<Answer> {
  await onConditions(
    call,
    () => get(call),
    (condition) => call.client.schedules[what](idOf(call), condition),
  );
  return changed(call, await get(call));
}

/** Replaced whole, what is left out is cleared. */
async function update(call: Call, { replace }: { replace: boolean }): Promise<Answer> {
  const { schedule, jobSpecification } = call.body;
  const metadata = call.body["metadata"] ?? (replace ? [] : undefined);
  const change = {
    ...(schedule === undefined ? {} : { schedule: timingOf(schedule as unknown as RestSchedule) }),
    ...(jobSpecification === undefined ? {} : { job: jobSpecOf(jobSpecification as JsonObject) }),
    ...(metadata === undefined ? {} : { metadata: { items: metadataOf(metadata as unknown as NameValue[]) } }),
  };
  const make = (condition: Condition) => call.client.schedules.update(idOf(call), { ...change, ...condition });
  return changed(call, await onConditions(call, () => get(call), make));
}
