/**
 * What was used is kept when those go that could tell of it: a chunk of forgotten tasks adds to its job, a job to its pool, its schedule
 * and its account, a node to its pool, a pool to its account. Writes `usage`, beside the fact that forgets.
 */
import { addSums, type Usage, type UsageOwner } from "../entities/usage.ts";
import type { Uid } from "../ids.ts";
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import type { TaskChunk } from "../state/task-chunk.ts";
import type { Decision } from "./decision.ts";

/** After its last task was forgotten, when the chunk went with it. */
export function keepUsageOfChunk(decision: Decision, job: JobRuntime, chunk: TaskChunk): void {
  if (chunk.used === null || job.taskChunks.get(chunk.number) === chunk) return;
  keep(decision, { owner: "job", ownerUid: job.uid }, chunk.used, chunk.used.memoryMaxBytes);
}

/** Before it is forgotten. */
export function keepUsageOfJob(decision: Decision, job: JobRuntime): void {
  const { cluster } = decision;
  const { record } = job;
  if (record === null) return;
  const account = cluster.account(record.account);
  const pool = cluster.pools.get(job.poolKey);
  if (account !== undefined) keep(decision, { owner: "account", ownerUid: account.record.uid }, job.usage);
  if (pool !== undefined) keep(decision, { owner: "pool", ownerUid: pool.record.uid }, job.usage);
  if (cluster.jobSchedules.has(record.scheduleUid)) keep(decision, { owner: "jobSchedule", ownerUid: record.scheduleUid }, job.usage);
}

/** Before it is forgotten. */
export function keepUsageOfNode(decision: Decision, { record }: NodeRuntime): void {
  const coreMs = record.facts.cpuCount * Math.max(0, Math.round(decision.now.wallMs - record.allocationTimeMs));
  if (coreMs === 0) return;
  keep(
    decision,
    { owner: "pool", ownerUid: record.poolUid },
    record.isDedicated ? { dedicatedCoreMs: coreMs } : { lowPriorityCoreMs: coreMs },
  );
}

/** Before it is forgotten; its jobs are still there, and tell their account of themselves. */
export function keepUsageOfPool(decision: Decision, { record }: PoolRuntime): void {
  const { dedicatedCoreMs, lowPriorityCoreMs } = decision.cluster.ledger.pastOf(record.uid);
  const account = decision.cluster.account(record.account);
  if (account === undefined || dedicatedCoreMs + lowPriorityCoreMs === 0) return;
  keep(decision, { owner: "account", ownerUid: account.record.uid }, { dedicatedCoreMs, lowPriorityCoreMs });
}

function keep(decision: Decision, of: { owner: UsageOwner; ownerUid: Uid }, amounts: Partial<Usage>, memoryMaxBytes: number = 0): void {
  const usage = { ...decision.cluster.ledger.pastOf(of.ownerUid) };
  addSums(usage, amounts);
  usage.memoryMaxBytes = Math.max(usage.memoryMaxBytes, memoryMaxBytes);
  decision.emit({ kind: "usage", ...of, usage });
}
