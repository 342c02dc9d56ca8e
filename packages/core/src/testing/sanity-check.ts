/**
 * Recomputes everything that follows from the facts and compares it with what the cluster keeps up to date. Tests and the simulator
 * call it after every step; it throws with the first difference.
 */
import { idKey } from "../ids.ts";
import { attemptName, type Cluster } from "../state/cluster.ts";
import { addSums, noUsage, type Usage, type UsageOwner, type UsageSums } from "../entities/usage.ts";
import { entityKey, type JobRuntime, placesOfTask } from "../state/job-runtime.ts";
import { SLOTS_PER_CHUNK } from "../state/task-chunk.ts";

export function sanityCheck(cluster: Cluster): void {
  const used = new Map<number, number>();
  const attempts = new Map<number, Set<string>>();
  let taskCount = 0;
  for (const job of cluster.jobs.values()) taskCount += checkJob(job, { used, attempts });
  same("tasks of the cluster", cluster.taskCount, taskCount);
  for (const [nodeUid, assignment] of cluster.assignments) {
    same(`slots used on node ${nodeUid}`, assignment.slotsUsed, used.get(nodeUid) ?? 0);
    same(`attempts on node ${nodeUid}`, [...assignment.attempts.keys()].sort().join(), [...(attempts.get(nodeUid) ?? [])].sort().join());
  }
  for (const node of cluster.nodes.values()) {
    const free = cluster.slotsFree(node);
    if (free < 0) throw new Error(`node ${node.record.id} runs more than its ${node.record.slots} slots: ${free} free`);
  }
  checkActiveJobs(cluster);
  checkUsage(cluster);
  checkPreparedNodes(cluster);
  checkIds(cluster);
  for (const job of cluster.jobs.values()) {
    const listed = cluster.readyJobs.get(job.poolKey)?.has(job) ?? false;
    const { state, spec } = job.record ?? { state: "completed", spec: null };
    const moves = ["disabling", "enabling", "terminating", "deleting"].includes(state);
    same(`whether job ${job.uid} is on its way`, cluster.movingJobs.has(job), moves);
    same(
      `whether job ${job.uid} is preemptible`,
      cluster.preemptibleJobs.has(job),
      spec?.allowTaskPreemption === true && state === "active",
    );
    same(`readiness of job ${job.uid}`, listed, job.record !== null && job.ready.count > 0 && !cluster.quarantine.has(job.uid));
  }
}

/** Whatever there is is found by its id, but for a job that is set aside until its record is loaded. */
function checkIds(cluster: Cluster): void {
  for (const pool of cluster.poolsByUid.values()) {
    const { uid, account, spec } = pool.record;
    same(`the pool of id ${spec.id}`, cluster.pool(account, spec.id)?.record.uid, uid);
    for (const [id, node] of pool.nodes) same(`the node of id ${id}`, node, cluster.nodes.get(node.record.uid));
  }
  for (const { record } of cluster.nodes.values()) {
    const pool = cluster.poolsByUid.get(record.poolUid);
    if (pool !== undefined) same(`the node of id ${record.id}`, pool.nodes.get(record.id)?.record.uid, record.uid);
  }
  for (const { record, uid } of cluster.jobs.values()) {
    if (record !== null) same(`the job of id ${record.spec.id}`, cluster.job(record.account, record.spec.id)?.uid, uid);
  }
  for (const { record } of cluster.jobSchedules.values()) {
    same(`the schedule of id ${record.spec.id}`, cluster.jobSchedule(record.account, record.spec.id)?.record.uid, record.uid);
  }
  for (const [uid, { owner }] of cluster.ledger.past) same(`the ${owner} of usage ${uid}`, OWNERS[owner](cluster, uid), true);
  for (const poolUid of cluster.samples.keys()) same(`the pool of samples ${poolUid}`, cluster.poolsByUid.has(poolUid), true);
}

const OWNERS: Readonly<Record<UsageOwner, (cluster: Cluster, uid: number) => boolean>> = {
  job: ({ jobs }, uid) => jobs.has(uid),
  pool: ({ poolsByUid }, uid) => poolsByUid.has(uid),
  jobSchedule: ({ jobSchedules }, uid) => jobSchedules.has(uid),
  account: ({ accountsByUid }, uid) => accountsByUid.has(uid),
};

/** What jobs have used, and what pools have by all of theirs. */
function checkUsage(cluster: Cluster): void {
  const ofPools = new Map<string, UsageSums>();
  for (const job of cluster.jobs.values()) {
    const usage = usageOf(cluster, job);
    same(`usage of job ${job.uid}`, JSON.stringify(job.usage), JSON.stringify(usage));
    const ofPool = ofPools.get(job.poolKey) ?? noUsage();
    addSums(ofPool, usage);
    ofPools.set(job.poolKey, ofPool);
  }
  for (const { record } of cluster.poolsByUid.values()) {
    const key = entityKey(record.account, record.spec.id);
    const total = { ...cluster.ledger.pastOf(record.uid) };
    addSums(total, ofPools.get(key) ?? {});
    same(`usage of pool ${record.spec.id}`, JSON.stringify(cluster.ledger.ofPool(key, record.uid)), JSON.stringify(total));
  }
}

function usageOf(cluster: Cluster, job: JobRuntime): Usage {
  const usage = { ...cluster.ledger.pastOf(job.uid) };
  for (const chunk of job.taskChunks.values()) {
    addSums(usage, chunk.used ?? {});
    usage.memoryMaxBytes = Math.max(usage.memoryMaxBytes, chunk.used?.memoryMaxBytes ?? 0);
    for (let slot = 0; slot < chunk.length; slot++) {
      if (!chunk.has(slot) || chunk.state(slot) !== "completed") continue;
      if (chunk.failure(slot) === null) usage.succeededTasks++;
      else usage.failedTasks++;
      usage.taskRetries += chunk.retryCount(slot);
      const start = chunk.startTimeMs(slot);
      if (start === null) continue;
      usage.waitMs += Math.max(0, Math.round(start - chunk.addedAtMs(slot)));
      usage.wallClockMs += Math.max(0, Math.round((chunk.endTimeMs(slot) ?? start) - start));
    }
  }
  return usage;
}

function checkActiveJobs(cluster: Cluster): void {
  const active = new Map<string, number>();
  for (const { record } of [...cluster.jobs.values(), ...cluster.jobSchedules.values()]) {
    if (record === null || record.state === "completed") continue;
    active.set(idKey(record.account), (active.get(idKey(record.account)) ?? 0) + 1);
  }
  const picture = (counts: ReadonlyMap<string, number>) => [...counts].map(String).sort().join();
  same("active jobs by account", picture(cluster.activeJobs), picture(active));
}

function checkPreparedNodes(cluster: Cluster): void {
  const prepared = new Map<number, number[]>();
  for (const { record } of cluster.nodes.values()) {
    for (const { jobUid } of record.preparations) prepared.set(jobUid, [...(prepared.get(jobUid) ?? []), record.uid]);
  }
  const picture = (nodes: ReadonlyMap<number, Iterable<number>>) =>
    [...nodes]
      .map(([jobUid, uids]) => `${jobUid}: ${[...uids].map(String).sort().join()}`)
      .sort()
      .join("; ");
  same("prepared nodes", picture(cluster.preparedNodes), picture(prepared));
}

function checkJob(job: JobRuntime, seen: { used: Map<number, number>; attempts: Map<number, Set<string>> }): number {
  const counts = { active: 0, preparing: 0, running: 0, succeeded: 0, failed: 0 };
  const slotCounts = { ...counts };
  let ready = 0;
  for (const chunk of job.taskChunks.values()) {
    for (let slot = 0; slot < chunk.length; slot++) {
      if (!chunk.has(slot)) continue;
      const row = chunk.number * SLOTS_PER_CHUNK + slot;
      const id = chunk.id(slot);
      if (job.findRow(id) !== row) same(`row of ${id}`, job.findRow(id), row);
      const state = chunk.state(slot);
      const counted = state === "completed" ? (chunk.failure(slot) === null ? "succeeded" : "failed") : state;
      counts[counted]++;
      slotCounts[counted] += chunk.requiredSlots(slot);
      if (state === "active" && !job.dependencies.isWaiting(row)) ready++;
      if (state !== "running" && state !== "preparing") continue;
      for (const { nodeUid, key } of placesOfTask(job, row)) {
        seen.used.set(nodeUid, (seen.used.get(nodeUid) ?? 0) + chunk.requiredSlots(slot));
        const names = seen.attempts.get(nodeUid) ?? new Set();
        names.add(attemptName(key));
        seen.attempts.set(nodeUid, names);
      }
    }
  }
  same(`counts of job ${job.uid}`, JSON.stringify(job.counts), JSON.stringify(counts));
  same(`slots by state of job ${job.uid}`, JSON.stringify(job.slotCounts), JSON.stringify(slotCounts));
  same(`ready tasks of job ${job.uid}`, job.ready.count, ready);
  return job.taskCount;
}

function same(what: string, kept: unknown, recomputed: unknown): void {
  if (kept !== recomputed) throw new Error(`${what}: kept ${String(kept)}, recomputed ${String(recomputed)}`);
}
