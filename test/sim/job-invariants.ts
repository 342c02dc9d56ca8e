/** What holds of a job that is disabled, preempted, prepared and released, and of nodes that start: see I17 to I20 of the invariants. */
import type { Cluster, TaskStatus } from "@stint/core";
import type { Run, Truth } from "./truth.ts";

/** I17: a task is placed only while its job is active; one that was taken back, or run again after its end, loses nothing but its run. */
export function checkTaken(name: string, change: { before: TaskStatus; status: TaskStatus; jobState: string | undefined }): void {
  const { before, status, jobState } = change;
  if (status.attempt > before.attempt && jobState !== "active") throw new Error(`I17: ${name} was placed while its job was ${jobState}`);
  const takenBack = before.requeueReason !== null && status.state === "active" && before.state !== "active";
  if (takenBack && status.retryCount > before.retryCount) throw new Error(`I17: ${name} was taken back, and a retry was counted`);
  if (before.state !== "completed") return;
  const again = before.failure !== null && status.state === "active" && status.attempt === before.attempt && status.retryCount === 0;
  if (!again) throw new Error(`I2: ${name} changes after it completed`);
}

/** I18 and I19, for every job with a preparation, by what the machines ran. */
export function checkPrepared(cluster: Cluster, truth: Truth): void {
  for (const { uid, record } of cluster.jobs.values()) {
    if (record === null || record.spec.preparation === null) continue;
    const ofJob = truth.runs.filter(({ key }) => key.startsWith(`${uid}/`));
    for (const run of ofJob) {
      if (!truth.runs.some((other) => isOf(other, `preparation-${uid}/`) && prepares(truth, other, run)))
        throw new Error(`I18: ${run.key} started on ${run.node} before the job's preparation had succeeded in this boot`);
    }
    for (const release of truth.runs.filter((run) => isOf(run, `release-${uid}/`))) {
      const late = ofJob.find(({ node, endedAtMs }) => node === release.node && (endedAtMs === null || endedAtMs > release.startedAtMs));
      if (late !== undefined) throw new Error(`I19: ${release.key} started on ${release.node}, where ${late.key} had not ended`);
    }
    if (record.state !== "completed") throw new Error(`I19: the job ${record.spec.id} is ${record.state} at the end`);
    for (const node of cluster.nodes.values()) {
      const preparation = node.record.preparations.find(({ jobUid }) => jobUid === uid);
      const prepared = preparation?.state === "completed" || preparation?.state === "due";
      if (prepared && (preparation.release === null || preparation.release.state === "owed"))
        throw new Error(`I19: the job is completed, and node ${node.record.id} has not released it`);
      const released = preparation?.release?.state === "completed";
      if (released && !truth.runs.some((run) => run.node === node.record.id && isOf(run, `release-${uid}/`) && run.exitCode === 0))
        throw new Error(`I19: node ${node.record.id} is said to have released the job, and never ran the release`);
    }
  }
}

/** I20, for every node, by what the machines ran. */
export function checkStarted(cluster: Cluster, truth: Truth): void {
  const [pool] = cluster.poolsByUid.values();
  const waits = pool?.record.spec.startTask?.waitForSuccess ?? false;
  const starts = truth.runs.filter((run) => isOf(run, "start/"));
  if (pool?.record.spec.startTask !== null && starts.length === 0) throw new Error("I20: the pool has a start task, which never ran");
  for (const run of waits ? truth.runs.filter(({ key }) => /^\d/.test(key)) : []) {
    if (!starts.some((other) => prepares(truth, other, run)))
      throw new Error(`I20: ${run.key} started on ${run.node} before its start task had succeeded in this boot`);
  }
  for (const { record } of cluster.nodes.values()) {
    const { failure = null } = record.startTask ?? {};
    if (failure !== null)
      throw new Error(`I20: ${record.id} has given up a start task that succeeds within its retries: ${failure.message}`);
  }
  for (const run of starts) {
    const repeated = starts.find((other) => other !== run && prepares(truth, other, run));
    if (repeated !== undefined) throw new Error(`I20: the start task of ${run.node} ran as ${run.key} after it had succeeded`);
  }
}

function isOf({ key }: Run, prefix: string): boolean {
  return key.startsWith(prefix);
}

/** This run of the preparation is why the task could start: before it, on its machine, in the same boot. */
function prepares(truth: Truth, preparation: Run, task: Run): boolean {
  const { node, endedAtMs, exitCode } = preparation;
  if (node !== task.node || exitCode !== 0 || endedAtMs === null || endedAtMs > task.startedAtMs) return false;
  return !truth.bootedBetween(node, endedAtMs, task.startedAtMs);
}
