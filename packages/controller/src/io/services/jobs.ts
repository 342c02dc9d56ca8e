/** JobService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import {
  Check,
  disableTasksFromWire,
  jobChangeFromWire,
  jobNodeToWire,
  jobSpecFromWire,
  jobToWire,
  pageSize,
  StintFailure,
} from "@stint/contract";
import {
  type Cluster,
  idKey,
  type Job,
  JOB_COLUMNS,
  JOB_FILTER,
  JOB_OF_SCHEDULE_FILTER,
  type JobRuntime,
  jobWaitingReason,
  jobWarning,
  quarantineRefusal,
  type NodeProviderKind,
  stintError,
  type Uid,
} from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { listEntities, type ListRequest } from "./list-entities.ts";
import { scheduleOf } from "./schedules.ts";

interface NodesRequest {
  jobId: string;
  pageSize: number;
  pageToken: string;
}

/** A job to change, on a condition if it has one. */
interface JobRequest {
  readonly jobId: string;
  readonly ifMatch: string;
}

type UpdateRequest = Parameters<typeof jobChangeFromWire>[0] & JobRequest;

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
    updateJob: handle.unary("UpdateJob", async ({ jobId, ...wire }: UpdateRequest, caller) => {
      await leader.execute({ kind: "updateJob", caller, jobId, change: valid(jobChangeFromWire(wire)) }, wire);
      return { job: await show(caller.account, jobId) };
    }),
    disableJob: handle.unary("DisableJob", async (request: JobRequest & { disableTasks: string }, caller) => {
      const disableTasks = valid(disableTasksFromWire(request.disableTasks));
      await leader.execute({ kind: "disableJob", caller, jobId: request.jobId, disableTasks }, request);
      return {};
    }),
    enableJob: handle.unary("EnableJob", async ({ jobId, ...condition }: JobRequest, caller) => {
      await leader.execute({ kind: "enableJob", caller, jobId }, condition);
      return {};
    }),
    listPreparationAndReleaseStatus: handle.unary("ListPreparationAndReleaseStatus", async (request: NodesRequest, caller) => {
      const size = valid(pageSize(request.pageSize));
      const all = await leader.read((cluster) => nodesOf(cluster, jobOf(cluster, caller.account, request.jobId)));
      const listing = `job-nodes/${request.jobId}`;
      const page = pager.page({ account: caller.account, listing, token: request.pageToken, size }, all);
      return { nodes: page.items.map(({ status }) => status), nextPageToken: page.next };
    }),
    terminateJob: handle.unary("TerminateJob", async (request: JobRequest & { reason: string }, caller) => {
      const check = new Check();
      check.text("reason", request.reason, 1_024);
      valid(check.problems[0] ?? null);
      await leader.execute({ kind: "terminateJob", caller, jobId: request.jobId, reason: request.reason }, request);
      return {};
    }),
    deleteJob: handle.unary("DeleteJob", async ({ jobId, ...condition }: JobRequest, caller) => {
      await leader.execute({ kind: "deleteJob", caller, jobId }, condition);
      return {};
    }),
  };
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

/** What nodes remember of a job with a preparation, the nodes that joined last before the others. */
function nodesOf(cluster: Cluster, job: JobRuntime): { uid: Uid; status: NonNullable<ReturnType<typeof jobNodeToWire>> }[] {
  const { uid, spec } = job.record as Job;
  if (spec.preparation === null) {
    throw new StintFailure(stintError("JOB_PREPARATION_NOT_SPECIFIED", `The job ${spec.id} has no preparation task.`));
  }
  const names = { uid, id: spec.id, preparationId: spec.preparation.id, releaseId: spec.release?.id ?? "" };
  const uids = [...(cluster.preparedNodes.get(uid) ?? [])].sort((a, b) => b - a);
  return uids.flatMap((nodeUid) => {
    const node = cluster.nodes.get(nodeUid);
    const status = node === undefined ? null : jobNodeToWire(node.record, { ...names, poolId: cluster.poolOf(node).record.spec.id });
    return status === null ? [] : [{ uid: nodeUid, status }];
  });
}

function toWire(cluster: Cluster, job: JobRuntime): ReturnType<typeof jobToWire> {
  if (job.record === null) throw new Error(`job ${job.uid} has no record`);
  return jobToWire(job.record, {
    counts: job.counts,
    usage: job.usage,
    scheduleId: cluster.jobSchedules.get(job.record.scheduleUid)?.record.spec.id ?? "",
    waitingReason: jobWaitingReason(cluster, job),
  });
}
