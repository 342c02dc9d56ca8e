/** Jobs. */
import type { DisableTasks, Job, JobUpdate, TaskCounts } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { END_POLICIES, jobSpecOf, jobToRest, jobUrl, jobVersion, parallelOf, poolInfoOf, type RestJobUpdate } from "../convert/job.ts";
import { constraintsOf } from "../convert/task-parts.ts";
import { metadataOf } from "../convert/values.ts";
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
  Job_Patch: (call) => update(call, { replace: false }),
  Job_Update: (call) => update(call, { replace: true }),
  Job_Disable: disable,
  Job_Enable: enable,
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

/** What is left out stays; replaced whole, it is the default again. */
async function update(call: Call, { replace }: { replace: boolean }): Promise<Answer> {
  await check(call);
  const body = call.body as unknown as RestJobUpdate;
  if (replace || body.poolInfo !== undefined) poolInfoOf(body.poolInfo ?? {});
  return changed(call, await call.client.jobs.update(jobIdOf(call), await changeOf(call, { body, replace })));
}

async function changeOf(call: Call, { body, replace }: { body: RestJobUpdate; replace: boolean }): Promise<JobUpdate> {
  const { priority, maxParallelTasks, allowTaskPreemption, onAllTasksComplete, constraints, metadata, poolInfo } = body;
  const given = <T>(value: T | undefined, otherwise: T): T | undefined => value ?? (replace ? otherwise : undefined);
  const spec = (await call.client.jobs.get(jobIdOf(call))).spec;
  const limits = given(constraints, {});
  const items = given(metadata, []);
  const poolId = poolInfo?.poolId?.toLowerCase() === spec?.poolId.toLowerCase() ? undefined : poolInfo?.poolId;
  const { maxTaskRetryCount = 0, maxWallClockTimeMs } = constraintsOf(limits);
  return defined({
    priority: given(priority, 0),
    maxParallelTasks: given(maxParallelTasks === undefined ? undefined : parallelOf(maxParallelTasks), -1),
    allowTaskPreemption: given(allowTaskPreemption, false),
    onAllTasksComplete: onAllTasksComplete === undefined ? undefined : END_POLICIES[onAllTasksComplete as keyof typeof END_POLICIES],
    constraints: limits === undefined ? undefined : { maxTaskRetryCount, ...defined({ maxWallClockTimeMs }) },
    metadata: items === undefined ? undefined : { items: metadataOf(items) },
    poolId,
  });
}

/** The properties that have a value. */
function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const DISABLE: Readonly<Record<string, DisableTasks>> = {
  requeue: "DISABLE_TASKS_REQUEUE",
  terminate: "DISABLE_TASKS_TERMINATE",
  wait: "DISABLE_TASKS_WAIT",
};

async function disable(call: Call): Promise<Answer> {
  await check(call);
  await call.client.jobs.disable(jobIdOf(call), DISABLE[call.body["disableTasks"] as string] as DisableTasks);
  return changed(call, await call.client.jobs.get(jobIdOf(call)));
}

async function enable(call: Call): Promise<Answer> {
  await check(call);
  await call.client.jobs.enable(jobIdOf(call));
  return changed(call, await call.client.jobs.get(jobIdOf(call)));
}
