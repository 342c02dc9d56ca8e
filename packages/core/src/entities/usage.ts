/**
 * What tasks have used, summed up. Of a job: its ended tasks, each in its last attempt (counts and times), and all attempts that have ended
 * (everything else), those of tasks that were deleted included. Of a pool, a schedule or an account: its jobs, those that were deleted
 * included, each job counted with the pool that it is on. What a node could not measure counts as nothing.
 */
import type { AttemptUsage } from "./task.ts";

export const USAGE_SUMS = [
  "succeededTasks",
  "failedTasks",
  "taskRetries",
  "wallClockMs",
  "waitMs",
  "cpuUserMs",
  "cpuSystemMs",
  "readOps",
  "writeOps",
  "readBytes",
  "writeBytes",
  "bytesIn",
  "bytesOut",
  "dedicatedCoreMs",
  "lowPriorityCoreMs",
] as const;

export type UsageSums = Record<(typeof USAGE_SUMS)[number], number>;

export interface Usage extends UsageSums {
  /** The most memory that one attempt had at once; of jobs alone. */
  memoryMaxBytes: number;
}

/** Whose what was used is. */
export type UsageOwner = "job" | "pool" | "jobSchedule" | "account";

export function noUsage(): Usage {
  return {
    succeededTasks: 0,
    failedTasks: 0,
    taskRetries: 0,
    wallClockMs: 0,
    waitMs: 0,
    cpuUserMs: 0,
    cpuSystemMs: 0,
    readOps: 0,
    writeOps: 0,
    readBytes: 0,
    writeBytes: 0,
    bytesIn: 0,
    bytesOut: 0,
    dedicatedCoreMs: 0,
    lowPriorityCoreMs: 0,
    memoryMaxBytes: 0,
  };
}

/** Adds what has been used, or takes it away again. A maximum is not a sum: it stays out. */
export function addSums(into: UsageSums, from: Partial<UsageSums>, by: 1 | -1 = 1): void {
  for (const name of USAGE_SUMS) {
    const amount = from[name];
    if (amount !== undefined) into[name] += by * amount;
  }
}

/** What an attempt adds to the sums of its job. */
export function usageOfAttempt({ memoryMaxBytes: _memory, ...amounts }: AttemptUsage): Partial<UsageSums> {
  const sums: Partial<UsageSums> = {};
  for (const [name, amount] of Object.entries(amounts) as [keyof typeof amounts, number | null][]) if (amount !== null) sums[name] = amount;
  return sums;
}
