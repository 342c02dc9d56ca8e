/**
 * Jobs: create, update, disable, enable, terminate, delete. Reads jobs and pools; writes `job`; the work of a change of state is done by
 * job-end. Errors: JOB_EXISTS, JOB_SCHEDULE_WITH_SAME_ID_EXISTS, JOB_NOT_FOUND, JOB_COMPLETED, JOB_BEING_DELETED,
 * JOB_NOT_ACTIVE, JOB_NOT_DISABLED, INVALID_VALUE, JOB_QUOTA_REACHED, QUOTA_REACHED.
 */
import type { Command, JobChange, Reply } from "../commands.ts";
import { type StintError, stintError } from "../errors.ts";
import { idKey } from "../ids.ts";
import type { Job } from "../entities/job.ts";
import type { Cluster } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { addJob } from "./add-job.ts";
import { changeJob, deleteJobState, disableJobState, endJob, noteTaskEnd } from "./job-end.ts";
import { DONE, refused } from "./replies.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

export function createJob(decision: Decision, command: Of<"createJob">): Reply {
  const { cluster } = decision;
  const { spec, caller } = command;
  if (cluster.job(caller.account, spec.id) !== undefined) {
    return refused(stintError("JOB_EXISTS", `A job with the id ${spec.id} exists.`, { field: "spec.id" }));
  }
  if (cluster.jobSchedule(caller.account, spec.id) !== undefined) {
    const message = `A job schedule with the id ${spec.id} exists; jobs and schedules share their ids.`;
    return refused(stintError("JOB_SCHEDULE_WITH_SAME_ID_EXISTS", message, { field: "spec.id" }));
  }
  const refusal = addJob(decision, { account: caller.account, spec, schedule: null });
  return refusal === null ? DONE : refused(refusal);
}

export function updateJob(decision: Decision, command: Of<"updateJob">): Reply {
  const job = decision.cluster.job(command.caller.account, command.jobId);
  if (job?.record == null) return refused(jobNotFound(command.jobId));
  const wrong = quarantineRefusal(decision.cluster, job) ?? notOpen(job);
  if (wrong !== null) return refused(wrong);
  const unfit = changeRefusal(job.record, command.change);
  if (unfit !== null) return refused(unfit);
  const { constraints = {}, ...change } = command.change;
  const spec = { ...job.record.spec, ...change, ...constraints };
  decision.emit({ kind: "job", job: { ...job.record, spec, lastModifiedMs: decision.modifiedAfter(job.record.lastModifiedMs) } });
  noteTaskEnd(decision, job);
  return DONE;
}

function changeRefusal({ spec, state }: Job, { onAllTasksComplete, poolId }: JobChange): StintError | null {
  if (onAllTasksComplete === "noaction" && spec.onAllTasksComplete === "terminatejob") {
    return stintError("INVALID_VALUE", "A job that ends when all its tasks have ended cannot be kept from that any more.", {
      field: "on_all_tasks_complete",
    });
  }
  if (poolId !== undefined && idKey(poolId) !== idKey(spec.poolId) && state !== "disabled") {
    return stintError("JOB_NOT_DISABLED", `The job ${spec.id} is ${state}: only a disabled job gets another pool.`, { field: "pool_id" });
  }
  return null;
}

export function disableJob(decision: Decision, command: Of<"disableJob">): Reply {
  const job = decision.cluster.job(command.caller.account, command.jobId);
  if (job?.record == null) return refused(jobNotFound(command.jobId));
  const unreadable = quarantineRefusal(decision.cluster, job);
  if (unreadable !== null) return refused(unreadable);
  const { state } = job.record;
  if (state === "disabled") return DONE;
  if (state !== "active" && state !== "disabling") {
    return refused(notOpen(job) ?? stintError("JOB_NOT_ACTIVE", `The job ${command.jobId} is ${state}.`));
  }
  disableJobState(decision, job, command.disableTasks);
  return DONE;
}

export function enableJob(decision: Decision, command: Of<"enableJob">): Reply {
  const job = decision.cluster.job(command.caller.account, command.jobId);
  if (job?.record == null) return refused(jobNotFound(command.jobId));
  const unreadable = quarantineRefusal(decision.cluster, job);
  if (unreadable !== null) return refused(unreadable);
  const { state } = job.record;
  if (state === "active" || state === "enabling") return DONE;
  if (state !== "disabled") {
    return refused(notOpen(job) ?? stintError("JOB_NOT_DISABLED", `The job ${command.jobId} is ${state}.`));
  }
  changeJob(decision, job, "enabling", {});
  job.workOffChunk = 0;
  return DONE;
}

export function terminateJob(decision: Decision, command: Of<"terminateJob">): Reply {
  const job = decision.cluster.job(command.caller.account, command.jobId);
  if (job === undefined) return refused(jobNotFound(command.jobId));
  const state = job.record?.state;
  if (state === "completed") return refused(stintError("JOB_COMPLETED", `The job ${command.jobId} has ended.`));
  if (state === "deleting") return refused(stintError("JOB_BEING_DELETED", `The job ${command.jobId} is being deleted.`));
  endJob(decision, job, command.reason === "" ? "UserTerminate" : command.reason);
  return DONE;
}

export function deleteJob(decision: Decision, command: Of<"deleteJob">): Reply {
  const job = decision.cluster.job(command.caller.account, command.jobId);
  if (job === undefined) return refused(jobNotFound(command.jobId));
  if (job.record?.state !== "deleting") deleteJobState(decision, job);
  return DONE;
}

/** Ends the jobs whose wall-clock limit, counted from their creation, is over. */
export function endOverdueJobs(decision: Decision): void {
  for (const job of decision.cluster.limitedJobs) {
    if (decision.now.wallMs >= jobDueAtMs(job)) endJob(decision, job, "MaxWallClockTimeExpiry");
  }
}

export function jobDueAtMs(job: JobRuntime): number {
  return (job.record?.creationTimeMs ?? 0) + (job.record?.spec.maxWallClockTimeMs ?? Number.POSITIVE_INFINITY);
}

export function jobNotFound(id: string): StintError {
  return stintError("JOB_NOT_FOUND", `No job has the id ${id}.`, { metadata: { job: id } });
}

/** Why a job takes no changes and no tasks; null = it does. */
export function notOpen(job: JobRuntime): StintError | null {
  const { state, spec } = job.record as Job;
  if (state === "completed") return stintError("JOB_COMPLETED", `The job ${spec.id} has ended.`);
  if (state === "terminating") return stintError("JOB_BEING_TERMINATED", `The job ${spec.id} is being ended.`);
  if (state === "deleting") return stintError("JOB_BEING_DELETED", `The job ${spec.id} is being deleted.`);
  return null;
}

/** Why nothing is done with a job's tasks: a part of it cannot be read; null = all of it can. */
export function quarantineRefusal(cluster: Cluster, job: JobRuntime): StintError | null {
  const parts = cluster.quarantine.get(job.uid);
  if (parts === undefined) return null;
  const message = `A part of the job ${job.record?.spec.id ?? job.uid} cannot be read from the store (${[...parts].join(", ")}).`;
  return stintError("JOB_QUARANTINED", message, { metadata: { jobUid: String(job.uid) } });
}

/** What keeps a new job from running though it is accepted; "" = nothing. */
export function jobWarning(cluster: Cluster, account: string, poolId: string): string {
  return cluster.pool(account, poolId) === undefined ? `No pool has the id ${poolId}: the job waits until there is one.` : "";
}
