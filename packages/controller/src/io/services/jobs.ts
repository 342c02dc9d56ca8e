/** JobService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { Check, endPolicies, jobSpecFromWire, jobToWire, maxParallelTasks, priority, StintFailure } from "@stint/contract";
import {
  type Cluster,
  idKey,
  JOB_COLUMNS,
  JOB_FILTER,
  JOB_OF_SCHEDULE_FILTER,
  jobWarning,
  type JobRuntime,
  quarantineRefusal,
  type NodeProviderKind,
  stintError,
} from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { listEntities, type ListRequest } from "./list-entities.ts";
import { scheduleOf } from "./schedules.ts";

interface UpdateRequest {
  jobId: string;
  priority?: number;
  maxParallelTasks?: number;
  onAllTasksComplete: string;
}

export function jobService(
  serving: Serving,
  leader: Leader,
  { pager, defaultProvider }: { pager: Pager; defaultProvider: NodeProviderKind },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.JobService");
  const show = (account: string, id: string) => leader.read((cluster) => toWire(cluster, jobOf(cluster, account, id)));
  return {
    createJob: handle.unary("CreateJob", async (request: { spec: Parameters<typeof jobSpecFromWire>[0] }, caller) => {
      const spec = valid(jobSpecFromWire(request.spec, defaultProvider));
      await leader.execute({ kind: "createJob", caller, spec });
      const warning = await leader.read((cluster) => (spec.autoPool === null ? jobWarning(cluster, caller.account, spec.poolId) : ""));
      return { job: await show(caller.account, spec.id), warning };
    }),
    getJob: handle.unary("GetJob", async ({ jobId }: { jobId: string }, caller) => ({ job: await show(caller.account, jobId) })),
    listJobs: handle.unary("ListJobs", async (request: ListRequest & { scheduleId: string }, { account }) => {
      const { scheduleId } = request;
      const page = await listEntities(leader, pager, {
        account,
        request,
        listing: `jobs/${idKey(scheduleId)}`,
        listed: "Job",
        schema: scheduleId === "" ? JOB_FILTER : JOB_OF_SCHEDULE_FILTER,
        columns: JOB_COLUMNS,
        order: "newest",
        uids: (cluster) => uidsOf(cluster, account, scheduleId),
        find: (cluster, uid) => {
          const record = cluster.jobs.get(uid)?.record;
          return record?.account === account ? record : null;
        },
        show: (cluster, { uid }) => toWire(cluster, cluster.jobFor(uid)),
      });
      return { jobs: page.items, nextPageToken: page.next };
    }),
    updateJob: handle.unary("UpdateJob", async (request: UpdateRequest, caller) => {
      const check = new Check();
      const change = {
        ...(request.priority === undefined ? {} : { priority: priority(check, "priority", request.priority) }),
        ...(request.maxParallelTasks === undefined
          ? {}
          : { maxParallelTasks: maxParallelTasks(check, "max_parallel_tasks", request.maxParallelTasks) }),
        ...endPolicyChange(check, request.onAllTasksComplete),
      };
      valid(check.problems[0] ?? null);
      await leader.execute({ kind: "updateJob", caller, jobId: request.jobId, ...change });
      return { job: await show(caller.account, request.jobId) };
    }),
    terminateJob: handle.unary("TerminateJob", async (request: { jobId: string; reason: string }, caller) => {
      const check = new Check();
      check.text("reason", request.reason, 1_024);
      valid(check.problems[0] ?? null);
      await leader.execute({ kind: "terminateJob", caller, jobId: request.jobId, reason: request.reason });
      return {};
    }),
    deleteJob: handle.unary("DeleteJob", async ({ jobId }: { jobId: string }, caller) => {
      await leader.execute({ kind: "deleteJob", caller, jobId });
      return {};
    }),
  };
}

function endPolicyChange(check: Check, wire: string): { onAllTasksComplete?: "noaction" | "terminatejob" } {
  if (wire === "ON_ALL_TASKS_COMPLETE_UNSPECIFIED") return {};
  const policy = endPolicies.fromWire(wire);
  if (policy === null)
    check.refuse("INVALID_VALUE", "on_all_tasks_complete", "on_all_tasks_complete is not one of the values that this version knows.");
  return policy === null ? {} : { onAllTasksComplete: policy };
}

/** The job of this id. Throws JOB_NOT_FOUND. */
export function jobOf(cluster: Cluster, account: string, id: string): JobRuntime {
  const job = cluster.job(account, id);
  if (job === undefined)
    throw new StintFailure(stintError("JOB_NOT_FOUND", `No job has the id ${id}.`, { metadata: { job: id.slice(0, 64) } }));
  return job;
}

/** The job of this id, all of whose tasks are there. Throws JOB_NOT_FOUND or JOB_QUARANTINED. */
export function readableJobOf(cluster: Cluster, account: string, jobId: string): JobRuntime {
  const job = jobOf(cluster, account, jobId);
  const wrong = quarantineRefusal(cluster, job);
  if (wrong !== null) throw new StintFailure(wrong);
  return job;
}

/** Of a schedule's jobs when it names one. Throws JOB_SCHEDULE_NOT_FOUND. */
function* uidsOf(cluster: Cluster, account: string, scheduleId: string): Generator<number> {
  if (scheduleId === "") yield* cluster.jobs.keys();
  else for (const { uid } of cluster.jobsOfSchedule(scheduleOf(cluster, account, scheduleId).record.uid)) yield uid;
}

function toWire(cluster: Cluster, job: JobRuntime): ReturnType<typeof jobToWire> {
  if (job.record === null) throw new Error(`job ${job.uid} has no record`);
  const scheduleId = cluster.jobSchedules.get(job.record.scheduleUid)?.record.spec.id ?? "";
  return jobToWire(job.record, { counts: job.counts, changedPosition: job.head.position, scheduleId });
}
