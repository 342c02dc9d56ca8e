/**
 * A new job, asked for by a person or made by a schedule: its record, the pool that is made for it, and its manager task. Writes `job`,
 * `pool`, `taskAdded`. A pool that cannot be made ends the job at once, with why as its scheduling error. Errors: JOB_QUOTA_REACHED,
 * QUOTA_REACHED.
 */
import type { Job, JobSpec } from "../entities/job.ts";
import type { JobSchedule } from "../entities/schedule.ts";
import type { FailureInfo } from "../entities/task.ts";
import { type StintError, stintError } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import { jobQuotaRefusal } from "./accounts.ts";
import { type AutoPool, makeAutoPool } from "./auto-pools.ts";
import type { Decision } from "./decision.ts";
import { noteTaskEnd } from "./job-end.ts";

export interface NewJob {
  readonly account: string;
  readonly spec: JobSpec;
  /** The schedule that makes it; null = none. */
  readonly schedule: JobSchedule | null;
}

/** Returns why there is no such job; null = there is. */
export function addJob(decision: Decision, { account, spec, schedule }: NewJob): StintError | null {
  const { cluster, now } = decision;
  const overQuota = jobQuotaRefusal(cluster, account);
  if (overQuota !== null) return overQuota;
  if (cluster.jobs.size >= LIMITS.jobsPerCluster) {
    return stintError("QUOTA_REACHED", `The cluster holds ${cluster.jobs.size} jobs, the most it may.`);
  }
  const uid = decision.nextPosition;
  const pool: AutoPool = spec.autoPool === null ? { poolId: spec.poolId, refusal: null } : { poolId: "", refusal: null };
  const job: Job = {
    uid,
    account,
    spec: { ...spec, poolId: pool.poolId },
    state: "active",
    previousState: null,
    previousStateTransitionTimeMs: null,
    disableTasks: null,
    terminateReason: null,
    scheduleUid: schedule?.uid ?? 0,
    schedulingError: null,
    creationTimeMs: now.wallMs,
    lastModifiedMs: now.wallMs,
    stateTransitionTimeMs: now.wallMs,
    endTimeMs: null,
  };
  decision.emit({ kind: "job", job });
  if (spec.autoPool !== null) placeInAutoPool(decision, job, schedule);
  const runtime = cluster.jobFor(uid);
  if (runtime.record?.state === "completed") return null;
  if (spec.manager !== null) {
    const { task } = spec.manager;
    decision.emit({ kind: "taskAdded", jobUid: uid, row: runtime.rowFor(task.id.length + task.spec.length), task, atMs: now.wallMs });
  }
  noteTaskEnd(decision, runtime);
  return null;
}

function placeInAutoPool(decision: Decision, job: Job, schedule: JobSchedule | null): void {
  const { poolId, refusal } = makeAutoPool(decision, job, schedule);
  const placed = { ...job, spec: { ...job.spec, poolId } };
  const { wallMs } = decision.now;
  const ended =
    refusal === null
      ? {}
      : {
          state: "completed" as const,
          previousState: job.state,
          previousStateTransitionTimeMs: job.stateTransitionTimeMs,
          endTimeMs: wallMs,
          schedulingError: asFailure(refusal),
        };
  decision.emit({ kind: "job", job: { ...placed, ...ended } });
}

function asFailure(refusal: StintError): FailureInfo {
  const overQuota = refusal.reason === "POOL_QUOTA_REACHED";
  const code = overQuota ? "AutoPoolCreationFailedWithQuotaReached" : "InvalidAutoPoolSettings";
  return { category: "userError", code, message: refusal.message };
}
