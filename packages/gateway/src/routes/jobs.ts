/** Jobs. */
import type { Job, JobUpdate, TaskCounts } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { invalidProperty, unsupportedProperty } from "../http/rest-error.ts";
import { END_POLICIES, jobSpecOf, jobToRest, jobUrl, jobVersion } from "../convert/job.ts";
import { changedAnswer, checkConditions, entityAnswer, listAnswer, pageOf } from "./answers.ts";

export const JOB_HANDLERS: Handlers = {
  Job_Add: async (call) => {
    const { job } = await call.client.jobs.create(jobSpecOf(call.body));
    return changed(call, job);
  },
  Job_Get: async (call) => {
    const job = await call.client.jobs.get(jobIdOf(call));
    return entityAnswer(call, "jobs", { json: jobToRest(job, call.base), version: jobVersion(job) });
  },
  Job_List: (call) => list(call, ""),
  Job_ListFromJobSchedule: (call) => list(call, call.params["jobScheduleId"] as string),
  Job_Patch: (call) => update(call, {}),
  Job_Update: (call) => update(call, { priority: 0, maxParallelTasks: -1 }),
  Job_Terminate: async (call) => {
    await check(call);
    const reason = (call.body["terminateReason"] as string | undefined) ?? "UserTerminate";
    await call.client.jobs.terminate(jobIdOf(call), reason);
    return changed(call, await call.client.jobs.get(jobIdOf(call)));
  },
  Job_Delete: async (call) => {
    await check(call);
    await call.client.jobs.delete(jobIdOf(call));
    return {};
  },
  Job_GetTaskCounts: async (call) => {
    const { tasks, slots } = await call.client.tasks.countWithSlots(jobIdOf(call));
    return entityAnswer(call, "taskcounts", { json: { taskCounts: countsOf(tasks), taskSlotCounts: countsOf(slots) } });
  },
};

function countsOf({ active, running, completed, succeeded, failed }: TaskCounts): JsonObject {
  return { active, running, completed, succeeded, failed };
}

function jobIdOf(call: Call): string {
  return call.params["jobId"] as string;
}

function changed(call: Call, job: Job): Answer {
  return changedAnswer(jobUrl(call.base, job.spec?.id ?? jobIdOf(call)), jobVersion(job));
}

function check(call: Call): Promise<void> {
  return checkConditions(call, async () => jobVersion(await call.client.jobs.get(jobIdOf(call))));
}

async function list(call: Call, scheduleId: string): Promise<Answer> {
  const { items, nextPageToken } = await call.client.jobs.page({ ...pageOf(call), scheduleId });
  const json = items.map((job) => jobToRest(job, call.base));
  return listAnswer(call, "jobs", { items: json, nextPageToken, definition: "CloudJob" });
}

async function update(call: Call, otherwise: JobUpdate): Promise<Answer> {
  await check(call);
  const { priority, maxParallelTasks, onAllTasksComplete, constraints, metadata, poolInfo } = call.body;
  const current = await call.client.jobs.get(jobIdOf(call));
  for (const [name, value] of Object.entries({ constraints, metadata })) {
    if (value !== undefined) throw unsupportedProperty(name, "It cannot be changed here.");
  }
  const pool = (poolInfo as { poolId?: string } | undefined)?.poolId;
  if (pool !== undefined && pool.toLowerCase() !== current.spec?.poolId.toLowerCase())
    throw unsupportedProperty("poolInfo.poolId", "It cannot be changed here.");
  if (onAllTasksComplete === "noaction" && current.spec?.onAllTasksComplete === "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB")
    throw invalidProperty("onAllTasksComplete", onAllTasksComplete, "It cannot go back from terminatejob to noaction.");
  const job = await call.client.jobs.update(jobIdOf(call), {
    ...otherwise,
    ...(priority === undefined ? {} : { priority: priority as number }),
    ...(maxParallelTasks === undefined ? {} : { maxParallelTasks: maxParallelTasks as number }),
    ...(onAllTasksComplete === undefined ? {} : { onAllTasksComplete: END_POLICIES[onAllTasksComplete as keyof typeof END_POLICIES] }),
  });
  return changed(call, job);
}
