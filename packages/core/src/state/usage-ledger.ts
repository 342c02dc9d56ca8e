/**
 * Running sums of what the jobs of pools, schedules and accounts have used. Of jobs that are there they follow from their tasks; what is
 * gone is a fact of its owner's, written when the last that could tell of it goes (`pastOf`). A job is linked to its owners while its
 * record says who they are; whatever it uses from then on reaches them at once, so that nobody ever adds up all jobs.
 */
import { addSums, noUsage, type Usage, type UsageOwner, type UsageSums } from "../entities/usage.ts";
import { idKey, type Uid } from "../ids.ts";
import type { Chunk } from "./chunk.ts";
import type { JobRuntime } from "./job-runtime.ts";

export interface PastUsage {
  readonly owner: UsageOwner;
  readonly chunk: Chunk;
  usage: Usage;
}

interface Live {
  jobs: number;
  readonly usage: UsageSums;
}

export class UsageLedger {
  /** Of what is gone, by its owner. */
  readonly past: Map<Uid, PastUsage> = new Map();
  readonly #live = new Map<string, Live>();
  readonly #linked = new Map<JobRuntime, readonly string[]>();

  pastOf(uid: Uid): Usage {
    return this.past.get(uid)?.usage ?? noUsage();
  }

  ofAccount(name: string, uid: Uid): Usage {
    return this.#total(accountKey(name), uid);
  }

  ofPool(key: string, uid: Uid): Usage {
    return this.#total(poolKey(key), uid);
  }

  ofSchedule(uid: Uid): Usage {
    return this.#total(scheduleKey(uid), uid);
  }

  /** The job, or something of it, has used so much more; or, with -1, is gone with it. */
  add(job: JobRuntime, amounts: Partial<UsageSums>, by: 1 | -1 = 1): void {
    addSums(job.usage, amounts, by);
    for (const key of this.#linked.get(job) ?? []) addSums((this.#live.get(key) as Live).usage, amounts, by);
  }

  /** By what its record says now. */
  link(job: JobRuntime): void {
    const { record } = job;
    if (record === null) return;
    const keys = [accountKey(record.account), poolKey(job.poolKey), scheduleKey(record.scheduleUid)];
    const before = this.#linked.get(job);
    if (before !== undefined && keys.every((key, at) => before[at] === key)) return;
    this.unlink(job);
    this.#linked.set(job, keys);
    for (const key of keys) {
      const live = this.#live.get(key) ?? { jobs: 0, usage: noUsage() };
      live.jobs++;
      addSums(live.usage, job.usage);
      this.#live.set(key, live);
    }
  }

  unlink(job: JobRuntime): void {
    for (const key of this.#linked.get(job) ?? []) {
      const live = this.#live.get(key) as Live;
      addSums(live.usage, job.usage, -1);
      live.jobs--;
      if (live.jobs === 0) this.#live.delete(key);
    }
    this.#linked.delete(job);
  }

  #total(key: string, uid: Uid): Usage {
    const total = { ...this.pastOf(uid) };
    const live = this.#live.get(key);
    if (live !== undefined) addSums(total, live.usage);
    return total;
  }
}

function accountKey(name: string): string {
  return `account ${idKey(name)}`;
}

function poolKey(key: string): string {
  return `pool ${key}`;
}

function scheduleKey(uid: Uid): string {
  return `schedule ${uid}`;
}
