/** Jobs. */
import type { Condition, DisableTasks, Job, JobUpdate, TaskCounts } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { END_POLICIES, jobSpecOf, jobToRest, jobUrl, jobVersion, parallelOf, poolInfoOf, type RestJobUpdate } from "../convert/job.ts";
import { checkAutoPoolSystem } from "../convert/images.ts";
import { constraintsOf } from "../convert/task-parts.ts";
import { metadataOf } from "../convert/values.ts";
import { refuse, unlessThere } from "./refusals.ts";
import { jobStats } from "./statistics.ts";
import { changedAnswer, entityAnswer, listAnswer, onConditions, pageOf } from "./answers.ts";

/** What an id is told that was a job's which is over and still there. */
const OVER = {
  JOB_STATE_TERMINATING: "JobBeingTerminated",
  JOB_STATE_COMPLETED: "JobCompleted",
  JOB_STATE_DELETING: "JobBeingDeleted",
};

export const JOB_HANDLERS: Handlers = {
  Job_Add: async (call) => {
    const warning = checkAutoPoolSystem(call.body, call);
    const spec = jobSpecOf(call.body);
    const { job } = await unlessThere(() => call.client.jobs.create(spec), { JOB_EXISTS: () => call.client.jobs.get(spec.id ?? "") }, OVER);
    return { ...changed(call, job), warning };
  },
  Job_Get: async (call) => {
    const job = await call.client.jobs.get(jobIdOf(call));
    return entityAnswer(call, "jobs", { json: { ...jobToRest(job, call.base), ...jobStats(call, job) }, version: jobVersion(job) });
  },
  Job_List: (call) => list(call, ""),
  Job_ListFromJobSchedule: (call) => list(call, call.params["jobScheduleId"] as string),
  Job_Patch: (call) => update(call, { replace: false }),
  Job_Update: (call) => update(call, { replace: true }),
  Job_Disable: (call) => {
    const disableTasks = DISABLE[call.body["disableTasks"] as string] as DisableTasks;
    return act(call, (id, condition) => call.client.jobs.disable(id, disableTasks, condition));
  },
  Job_Enable: (call) => act(call, (id, condition) => call.client.jobs.enable(id, condition)),
  /** Once. */
  Job_Terminate: async (call) => {
    const reason = (call.body["terminateReason"] as string | undefined) ?? "UserTerminate";
    refuse(await get(call), { JOB_STATE_TERMINATING: "JobBeingTerminated" });
    return act(call, (id, condition) => call.client.jobs.terminate(id, reason, condition));
  },
  /** What is being deleted already is refused, as every change of it is. */
  Job_Delete: async (call) => {
    refuse(await get(call), { JOB_STATE_DELETING: "JobBeingDeleted" });
    await onConditions(
      call,
      () => get(call),
      (condition) => call.client.jobs.delete(jobIdOf(call), condition),
    );
    return {};
  },
  Job_GetTaskCounts: async (call) => {
    const { tasks, slots } = await call.client.tasks.countWithSlots(jobIdOf(call));
    return entityAnswer(call, "taskcountsresult", { json: { taskCounts: countsOf(tasks), taskSlotCounts: countsOf(slots) } });
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

function get(call: Call): Promise<Job> {
  return call.client.jobs.get(jobIdOf(call));
}

async function act(call: Call, change: (jobId: string, condition: Condition) => Promise<void>): Promise<Answer> {
  await onConditions(
    call,
    () => get(call),
    (condition) => change(jobIdOf(call), condition),
  );
  return changed(call, await get(call));
}

async function list(call: Call, scheduleId: string): Promise<Answer> {
  const { items, nextPageToken } = await call.client.jobs.page({ ...pageOf(call), scheduleId });
  const json = items.map((job) => ({ ...jobToRest(job, call.base), ...jobStats(call, job) }));
  return listAnswer(call, "jobs", { items: json, nextPageToken, definition: "CloudJob" });
}

/** What is left out stays; replaced whole, it is the default again. */
async function update(call: Call, { replace }: { replace: boolean }): Promise<Answer> {
  const body = call.body as unknown as RestJobUpdate;
  if (replace || body.poolInfo !== undefined) poolInfoOf(body.poolInfo ?? {});
  const updated = await onConditions(
    call,
    () => get(call),
    async (condition) => call.client.jobs.update(jobIdOf(call), { ...(await changeOf(call, { body, replace })), ...condition }),
  );
  return changed(call, updated);
}

async function changeOf(call: Call, { body, replace }: { body: RestJobUpdate; replace: boolean }): Promise<JobUpdate> {
  const { priority, maxParallelTasks, allowTaskPreemption, onAllTasksComplete, constraints, metadata, poolInfo } = body;
  const given = <T>(value: T | undefined, otherwise: T): T | undefined => value ?? (replace ? otherwise : undefined);
  const { spec } = await get(call);
  const limits = given(constraints, {});
  const items = given(metadata, []);
  const policy = given(onAllTasksComplete, "noaction");
  const poolId = poolInfo?.poolId?.toLowerCase() === spec?.poolId.toLowerCase() ? undefined : poolInfo?.poolId;
  const { maxTaskRetryCount = 0, maxWallClockTimeMs } = constraintsOf(limits);
  return defined({
    priority: given(priority, 0),
    maxParallelTasks: given(maxParallelTasks === undefined ? undefined : parallelOf(maxParallelTasks), -1),
    allowTaskPreemption: given(allowTaskPreemption, false),
    onAllTasksComplete: policy === undefined ? undefined : END_POLICIES[policy as keyof typeof END_POLICIES],
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
