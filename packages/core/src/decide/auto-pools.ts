/**
 * Pools that are made for a job, or for the jobs of a schedule, and go with it. A pool knows its owner; one whose owner has ended is
 * deleted, unless it shall be kept. Writes `pool`, by way of pools.
 */
import type { Job } from "../entities/job.ts";
import type { PoolOwner } from "../entities/pool.ts";
import type { JobSchedule } from "../entities/schedule.ts";
import type { StintError } from "../errors.ts";
import type { Cluster, PoolRuntime } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";
import { addPool, deletePoolState } from "./pools.ts";

export interface AutoPool {
  readonly poolId: string;
  /** Why it could not be made. */
  readonly refusal: StintError | null;
}

/** The pool of this job's, made anew, or its schedule's, which may be there. */
export function makeAutoPool(decision: Decision, job: Job, schedule: JobSchedule | null): AutoPool {
  const { autoPool } = job.spec;
  if (autoPool === null) return { poolId: job.spec.poolId, refusal: null };
  const ownedBySchedule = autoPool.lifetime === "jobschedule" && schedule !== null;
  const owner: PoolOwner = ownedBySchedule
    ? { kind: "jobSchedule", uid: schedule.uid, keepAlive: autoPool.keepAlive }
    : { kind: "job", uid: job.uid, keepAlive: autoPool.keepAlive };
  const poolId = `${autoPool.idPrefix}_${owner.uid.toString(36)}`;
  if (decision.cluster.pool(job.account, poolId) !== undefined) return { poolId, refusal: null };
  return { poolId, refusal: addPool(decision, { account: job.account, spec: { ...autoPool.pool, id: poolId }, owner }) };
}

/** Deletes the pools whose owners have ended. */
export function releaseAutoPools(decision: Decision): void {
  for (const pool of [...decision.cluster.poolsByUid.values()]) {
    if (isReleased(decision.cluster, pool)) deletePoolState(decision, pool);
  }
}

/** Nobody needs it any more, and it is still there. */
export function isReleased(cluster: Cluster, { record }: PoolRuntime): boolean {
  const { owner, state } = record;
  return owner !== null && !owner.keepAlive && state === "active" && hasEnded(cluster, owner);
}

function hasEnded(cluster: Cluster, owner: PoolOwner): boolean {
  const record = owner.kind === "job" ? cluster.jobs.get(owner.uid)?.record : cluster.jobSchedules.get(owner.uid)?.record;
  return record == null || record.state === "completed";
}
