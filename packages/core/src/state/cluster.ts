/**
 * The whole state in memory. Records and chunks are what facts say; everything else (assignments, indexes, sets of jobs to look at)
 * follows from them and is kept up to date as facts are applied. What heartbeats bring is the exception: node leases, which are monotonic
 * times of this leader, and what machines use; both restart with it.
 */
import { idKey, type Uid } from "../ids.ts";
import type { AttemptKey } from "../commands.ts";
import type { Account } from "../entities/account.ts";
import type { Application } from "../entities/application.ts";
import type { Certificate } from "../entities/certificate.ts";
import type { JobSchedule } from "../entities/schedule.ts";
import type { PoolSample } from "../entities/auto-scale.ts";
import type { Node } from "../entities/node.ts";
import type { Pool } from "../entities/pool.ts";
import { type Chunk, type ChunkKey, newChunk } from "./chunk.ts";
import { entityKey, JobRuntime } from "./job-runtime.ts";
import type { Occupancy } from "./node-transitions.ts";
import type { PoolMachines } from "./pool-machines.ts";
import type { CoreClock } from "./core-clock.ts";
import { UsageLedger } from "./usage-ledger.ts";

export interface AccountRuntime {
  record: Account;
  readonly chunk: Chunk;
}

export interface JobScheduleRuntime {
  record: JobSchedule;
  readonly chunk: Chunk;
}

export interface ApplicationRuntime {
  record: Application;
  readonly chunk: Chunk;
}

export interface CertificateRuntime {
  record: Certificate;
  readonly chunk: Chunk;
}

export interface PoolRuntime {
  record: Pool;
  readonly chunk: Chunk;
  readonly nodes: Map<string, NodeRuntime>;
  readonly machines: PoolMachines;
  /** Of the nodes that it has. */
  readonly cores: CoreClock;
}

export interface NodeRuntime {
  record: Node;
  readonly chunk: Chunk;
  /** A session of this leader's is open. */
  connected: boolean;
  /** Monotonic time of the last message; silence is counted from here. */
  heardAtMs: number;
}

/** What has ended on a node, of the tasks that are still there. */
interface EndedTask {
  readonly jobUid: Uid;
  readonly row: number;
  readonly endTimeMs: number;
}

interface EndedTasks {
  succeeded: number;
  failed: number;
  /** The newest first, at most `LIMITS.recentTasksPerNode`; after one of them is forgotten, fewer. */
  last: readonly EndedTask[];
}

/** What a node is charged with; exists before its node while a snapshot loads. */
export interface Assignment {
  slotsUsed: number;
  /** Attempts that want the node for themselves. */
  exclusive: number;
  /** By attemptName. */
  readonly attempts: Map<string, AttemptKey>;
  readonly ended: EndedTasks;
  readonly occupancy: Occupancy;
}

/** A pool's samples, oldest first; there before their pool while a snapshot loads. */
export interface SampleHistory {
  readonly chunk: Chunk;
  readonly samples: PoolSample[];
}

export class Cluster {
  readonly accounts: Map<string, AccountRuntime> = new Map();
  readonly accountsByUid: Map<Uid, AccountRuntime> = new Map();
  /** Jobs and schedules that have not ended, by the key of their account. */
  readonly activeJobs: Map<string, number> = new Map();
  readonly applications: Map<string, ApplicationRuntime> = new Map();
  readonly applicationsByUid: Map<Uid, ApplicationRuntime> = new Map();
  readonly certificates: Map<string, CertificateRuntime> = new Map();
  readonly certificatesByUid: Map<Uid, CertificateRuntime> = new Map();
  readonly pools: Map<string, PoolRuntime> = new Map();
  readonly poolsByUid: Map<Uid, PoolRuntime> = new Map();
  readonly ledger: UsageLedger = new UsageLedger();
  /** By their pool. */
  readonly samples: Map<Uid, SampleHistory> = new Map();
  readonly nodes: Map<Uid, NodeRuntime> = new Map();
  readonly jobs: Map<Uid, JobRuntime> = new Map();
  readonly jobsByKey: Map<string, JobRuntime> = new Map();
  readonly jobSchedules: Map<Uid, JobScheduleRuntime> = new Map();
  readonly jobSchedulesByKey: Map<string, JobScheduleRuntime> = new Map();
  readonly #jobsBySchedule: Map<Uid, Set<JobRuntime>> = new Map();
  readonly assignments: Map<Uid, Assignment> = new Map();
  /** Jobs with ready tasks, by their pool's key. */
  readonly readyJobs: Map<string, Set<JobRuntime>> = new Map();
  /** Jobs on their way to another state, which is worked off step by step. */
  readonly movingJobs: Set<JobRuntime> = new Set();
  /** Active jobs whose tasks may be preempted. */
  readonly preemptibleJobs: Set<JobRuntime> = new Set();
  /** Nodes that remember a preparation of the job, by the job's uid. */
  readonly preparedNodes: Map<Uid, Set<Uid>> = new Map();
  /** Jobs with a wall-clock limit that have not ended. */
  readonly limitedJobs: Set<JobRuntime> = new Set();
  readonly root: Chunk = newChunk(0, "head");
  readonly chunks: Set<Chunk> = new Set();
  readonly dirtyChunks: Set<Chunk> = new Set();
  /** Jobs of which chunks of the snapshot cannot be read, with those chunks: nothing of such a job is run or added to. */
  readonly quarantine: Map<Uid, Set<string>> = new Map();
  /** Test only: a fault that the simulator must find. */
  plantedBug: "commitWithoutAttempt" | "slotFreedTwice" | null = null;
  epoch: number = 0;
  taskCount: number = 0;
  turns: number = 0;

  account(name: string): AccountRuntime | undefined {
    return this.accounts.get(idKey(name));
  }

  application(account: string, id: string): ApplicationRuntime | undefined {
    return this.applications.get(entityKey(account, id));
  }

  certificate(account: string, thumbprint: string): CertificateRuntime | undefined {
    return this.certificates.get(entityKey(account, thumbprint));
  }

  pool(account: string, id: string): PoolRuntime | undefined {
    return this.pools.get(entityKey(account, id));
  }

  job(account: string, id: string): JobRuntime | undefined {
    const job = this.jobsByKey.get(entityKey(account, id));
    return job === undefined || job.record === null ? undefined : job;
  }

  jobSchedule(account: string, id: string): JobScheduleRuntime | undefined {
    return this.jobSchedulesByKey.get(entityKey(account, id));
  }

  jobsOfSchedule(scheduleUid: Uid): ReadonlySet<JobRuntime> {
    return this.#jobsBySchedule.get(scheduleUid) ?? new Set();
  }

  noteScheduled(job: JobRuntime, scheduleUid: Uid, isThere: boolean): void {
    if (scheduleUid === 0) return;
    const jobs = this.#jobsBySchedule.get(scheduleUid) ?? new Set();
    if (isThere) jobs.add(job);
    else jobs.delete(job);
    if (jobs.size === 0) this.#jobsBySchedule.delete(scheduleUid);
    else this.#jobsBySchedule.set(scheduleUid, jobs);
  }

  /** The job of this uid, made when a loading snapshot brings its tasks first. */
  jobFor(uid: Uid): JobRuntime {
    let job = this.jobs.get(uid);
    if (job === undefined) {
      job = new JobRuntime(uid);
      this.jobs.set(uid, job);
    }
    return job;
  }

  /** Sets a job's chunk aside that cannot be read. */
  quarantineChunk({ uid, part }: ChunkKey): void {
    const parts = this.quarantine.get(uid);
    if (parts !== undefined) parts.add(part);
    else this.quarantine.set(uid, new Set([part]));
    this.noteReadiness(this.jobFor(uid));
  }

  /** Facts of a chunk that is set aside change nothing. */
  isSetAside(uid: Uid, part: string): boolean {
    return this.quarantine.size > 0 && (this.quarantine.get(uid)?.has(part) ?? false);
  }

  assignment(nodeUid: Uid): Assignment {
    let assignment = this.assignments.get(nodeUid);
    if (assignment === undefined) {
      assignment = {
        slotsUsed: 0,
        exclusive: 0,
        attempts: new Map(),
        ended: { succeeded: 0, failed: 0, last: [] },
        occupancy: { changedMs: 0, beforeMs: 0, changedAt: 0 },
      };
      this.assignments.set(nodeUid, assignment);
    }
    return assignment;
  }

  slotsFree(node: NodeRuntime): number {
    const assignment = this.assignments.get(node.record.uid);
    if (assignment === undefined) return node.record.slots;
    return assignment.exclusive > 0 ? 0 : node.record.slots - assignment.slotsUsed;
  }

  poolOf(node: NodeRuntime): PoolRuntime {
    const pool = this.poolsByUid.get(node.record.poolUid);
    if (pool === undefined) throw new Error(`node ${node.record.id} has no pool`);
    return pool;
  }

  /** Keeps `activeJobs` true when a job or schedule begins (1) or ends (-1). */
  noteActive(account: string, change: 1 | -1): void {
    const key = idKey(account);
    const count = (this.activeJobs.get(key) ?? 0) + change;
    if (count === 0) this.activeJobs.delete(key);
    else this.activeJobs.set(key, count);
  }

  /** Keeps `readyJobs` true for one job after its queue or its pool changed. */
  noteReadiness(job: JobRuntime, previousPoolKey: string = job.poolKey): void {
    if (previousPoolKey !== job.poolKey) this.#leaveReady(job, previousPoolKey);
    if (job.ready.count === 0 || job.record === null || this.quarantine.has(job.uid)) {
      this.#leaveReady(job, job.poolKey);
      return;
    }
    const jobs = this.readyJobs.get(job.poolKey);
    if (jobs === undefined) this.readyJobs.set(job.poolKey, new Set([job]));
    else jobs.add(job);
  }

  #leaveReady(job: JobRuntime, poolKey: string): void {
    const jobs = this.readyJobs.get(poolKey);
    if (jobs === undefined || !jobs.delete(job)) return;
    if (jobs.size === 0) this.readyJobs.delete(poolKey);
  }
}

export function attemptName(key: AttemptKey): string {
  const { jobUid, row, attempt, instance } = key;
  return instance === 0 ? `${jobUid}/${row}/${attempt}` : `${jobUid}/${row}/${attempt}.${instance}`;
}

/** A task may be placed on this node now, as far as the node is concerned. */
export function takesTasks(node: NodeRuntime): boolean {
  const { state, schedulingEnabled, drain } = node.record;
  return node.connected && state === "idle" && schedulingEnabled && drain === null;
}
