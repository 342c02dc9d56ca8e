/** Job schedules. */
import type { JobSchedule } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { jobSpecOf } from "../convert/job.ts";
import { type RestSchedule, scheduleSpecOf, scheduleToRest, scheduleUrl, scheduleVersion, timingOf } from "../convert/schedule.ts";
import { metadataOf, type NameValue } from "../convert/values.ts";
import { changedAnswer, checkConditions, entityAnswer, listAnswer, pageOf } from "./answers.ts";

export const SCHEDULE_HANDLERS: Handlers = {
  JobSchedule_Add: async (call) => changed(call, await call.client.schedules.create(scheduleSpecOf(call.body))),
  JobSchedule_Get: async (call) => {
    const schedule = await get(call);
    return entityAnswer(call, "jobschedules", { json: scheduleToRest(schedule, call.base), version: scheduleVersion(schedule) });
  },
  JobSchedule_Exists: async (call) => {
    const version = scheduleVersion(await get(call));
    call.conditions.check(version);
    return { version };
  },
  JobSchedule_List: async (call) => {
    const { items, nextPageToken } = await call.client.schedules.page(pageOf(call));
    const json = items.map((schedule) => scheduleToRest(schedule, call.base));
    return listAnswer(call, "jobschedules", { items: json, nextPageToken, definition: "CloudJobSchedule" });
  },
  JobSchedule_Patch: (call) => update(call, { replace: false }),
  JobSchedule_Update: (call) => update(call, { replace: true }),
  JobSchedule_Disable: (call) => act(call, "disable"),
  JobSchedule_Enable: (call) => act(call, "enable"),
  JobSchedule_Terminate: (call) => act(call, "terminate"),
  JobSchedule_Delete: async (call) => {
    await check(call);
    await call.client.schedules.delete(idOf(call));
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

function check(call: Call): Promise<void> {
  return checkConditions(call, async () => scheduleVersion(await get(call)));
}

async function act(call: Call, what: "disable" | "enable" | "terminate"): Promise<Answer> {
  await check(call);
  await call.client.schedules[what](idOf(call));
  return changed(call, await get(call));
}

/** Replaced whole, what is left out is cleared. */
async function update(call: Call, { replace }: { replace: boolean }): Promise<Answer> {
  await check(call);
  const { schedule, jobSpecification } = call.body;
  const metadata = call.body["metadata"] ?? (replace ? [] : undefined);
  const updated = await call.client.schedules.update(idOf(call), {
    ...(schedule === undefined ? {} : { schedule: timingOf(schedule as unknown as RestSchedule) }),
    ...(jobSpecification === undefined ? {} : { job: jobSpecOf(jobSpecification as JsonObject) }),
    ...(metadata === undefined ? {} : { metadata: { items: metadataOf(metadata as unknown as NameValue[]) } }),
  });
  return changed(call, updated);
}
