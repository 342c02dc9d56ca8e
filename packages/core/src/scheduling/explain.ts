/**
 * Says why a task has not started, by the same predicates that place tasks. The first reason that holds is given; `never` marks one
 * that nothing but a person's change can end.
 */
import { LIMITS } from "../limits.ts";
import type { Job } from "../entities/job.ts";
import { type Cluster, type NodeRuntime, type PoolRuntime, takesTasks } from "../state/cluster.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import { gangObstacle } from "./gang-obstacle.ts";
import { jobObstacle } from "./explain-job.ts";
import { setupTrouble, startTaskTrouble } from "./pool-trouble.ts";
import { isAlone, isOfKind, mayRun, preparesFor } from "./predicates.ts";

export interface Explanation {
  readonly summary: string;
  readonly reason: string;
  readonly never: boolean;
  readonly nodes: readonly { readonly nodeId: string; readonly reason: string }[];
}

export function explainTask(cluster: Cluster, job: JobRuntime, row: number): Explanation {
  const state = job.chunkAt(row).state(slotOf(row));
  if (state !== "active") return because("NOT_WAITING", `The task is ${state}: it does not wait.`);
  return explainJob(job) ?? explainDependencies(job, row) ?? explainPool(cluster, job, row);
}

/** One line for a list; empty when the task does not wait. */
export function waitingReason(cluster: Cluster, job: JobRuntime, row: number): string {
  return waitingReasons(cluster, job)(row);
}

/** The same for many tasks of a job at one moment: what the pool says is worked out once for each number of slots, and for what was preempted. */
export function waitingReasons(cluster: Cluster, job: JobRuntime): (row: number) => string {
  const ofPool = new Map<string, string>();
  return (row) => {
    const chunk = job.chunkAt(row);
    if (chunk.state(slotOf(row)) !== "active") return "";
    const early = explainJob(job) ?? explainDependencies(job, row);
    if (early !== null) return early.summary;
    const { instances } = chunk.extras(slotOf(row));
    const kind = `${chunk.requiredSlots(slotOf(row))} ${instances} ${chunk.requeueReason(slotOf(row)) ?? ""}`;
    let summary = ofPool.get(kind);
    if (summary === undefined) {
      summary = explainPool(cluster, job, row).summary;
      ofPool.set(kind, summary);
    }
    return summary;
  };
}

function explainJob(job: JobRuntime): Explanation | null {
  const obstacle = jobObstacle(job);
  return obstacle === null ? null : { ...obstacle, nodes: [] };
}

function explainDependencies(job: JobRuntime, row: number): Explanation | null {
  if (!job.dependencies.isWaiting(row)) return null;
  const dependsOn = job.chunkAt(row).extras(slotOf(row)).dependsOn;
  const unmet = (dependsOn?.taskIds ?? []).filter((id) => !job.dependencies.isSatisfied(id));
  const missing = unmet.filter((id) => job.findRow(id) === -1);
  const blocking = unmet.find((id) => blocks(job, id));
  const count = job.dependencies.unmetCount(row);
  if (blocking !== undefined) {
    return because("DEPENDENCY_BLOCKED", `The task ${blocking}, which it depends on, ended in a way that blocks it.`, true);
  }
  const first = unmet[0] === undefined ? "" : `, the first of them ${unmet[0]}`;
  const unknown = missing.length === 0 ? "" : `; ${missing.length} of them do not exist (${missing[0]})`;
  return because("DEPENDENCIES", `It waits for ${count} tasks that it depends on${first}${unknown}.`);
}

function blocks(job: JobRuntime, id: string): boolean {
  const row = job.findRow(id);
  return row !== -1 && job.chunkAt(row).state(slotOf(row)) === "completed" && !job.chunkAt(row).satisfiesDependents(slotOf(row));
}

function explainPool(cluster: Cluster, job: JobRuntime, row: number): Explanation {
  const { spec } = job.record as Job;
  const pool = cluster.pools.get(job.poolKey);
  if (pool === undefined) return because("NO_POOL", `No pool has the id ${spec.poolId}.`, true);
  const needed = job.chunkAt(row).requiredSlots(slotOf(row));
  const perNode = pool.record.spec.taskSlotsPerNode;
  if (needed > perNode) {
    return because("NEVER_FITS", `It needs ${needed} slots; nodes of pool ${spec.poolId} have ${perNode}.`, true);
  }
  const { instances } = job.chunkAt(row).extras(slotOf(row));
  const obstacle = instances === null ? null : gangObstacle(pool.record.spec, instances, pool.nodes.size);
  if (obstacle !== null) return because("NEVER_FITS", obstacle, true);
  if (pool.nodes.size === 0) {
    const target = pool.record.spec.targetDedicatedNodes + pool.record.spec.targetLowPriorityNodes;
    return because("NO_NODES", `The pool ${spec.poolId} has no nodes; ${target} are asked for.`, target === 0);
  }
  return explainNodes(cluster, { job, pool, row });
}

function explainNodes(cluster: Cluster, waiting: { job: JobRuntime; pool: PoolRuntime; row: number }): Explanation {
  const { job, pool, row } = waiting;
  const all = [...pool.nodes.values()];
  const nodes = all
    .slice(0, LIMITS.explainedNodes)
    .map((node) => ({ nodeId: node.record.id, reason: nodeReason(cluster, { node, job, row }) }));
  const usable = all.filter(takesTasks);
  if (usable.length === 0) {
    const failed = setupTrouble(pool) ?? startTaskTrouble(pool);
    const summary = failed ?? `None of the ${all.length} nodes of pool ${pool.record.spec.id} can take tasks.`;
    return { ...because("NO_USABLE_NODES", summary, failed !== null), nodes };
  }
  if (usable.every((node) => !preparesFor(node, job))) {
    const summary = `The job's preparation task failed on all ${usable.length} usable nodes.`;
    return { ...because("PREPARATION_FAILED", summary, true), nodes };
  }
  return { ...explainSlots(cluster, { ...waiting, usable }), nodes };
}

/** Nodes could run it, and have no room: who has it, and who is before. */
function explainSlots(
  cluster: Cluster,
  waiting: { job: JobRuntime; row: number; pool: PoolRuntime; usable: readonly NodeRuntime[] },
): Explanation {
  const { job, row, usable } = waiting;
  const needed = job.chunkAt(row).requiredSlots(slotOf(row));
  const { instances } = job.chunkAt(row).extras(slotOf(row));
  const open = usable.filter((node) => cluster.slotsFree(node) >= needed).length;
  const free = usable.reduce((sum, node) => sum + Math.max(0, cluster.slotsFree(node)), 0);
  const room =
    instances === null
      ? `It needs ${needed} free slots on one node; ${free} are free over ${usable.length} nodes`
      : `It needs ${instances} nodes with ${needed === 1 ? "a free slot" : `${needed} free slots`}, ${open} are free`;
  if (job.chunkAt(row).requeueReason(slotOf(row)) === "preempted") {
    return because("PREEMPTED", `A job of higher priority took its place. ${room}.`);
  }
  const ahead = [...(cluster.readyJobs.get(job.poolKey) ?? [])].filter((other) => mayRun(other) && priorityOf(other) > priorityOf(job));
  if (ahead.length > 0) {
    const tasks = ahead.reduce((sum, other) => sum + other.ready.count, 0);
    return because("PRIORITY", `${tasks} ready tasks of ${ahead.length} jobs of higher priority are before it. ${room}.`);
  }
  return because("NO_FREE_SLOTS", `${room}, and ${job.ready.count} tasks of its job are ready.`);
}

function priorityOf(job: JobRuntime): number {
  return job.record?.spec.priority ?? 0;
}

function nodeReason(cluster: Cluster, options: { node: NodeRuntime; job: JobRuntime; row: number }): string {
  const { node, job, row } = options;
  const needed = job.chunkAt(row).requiredSlots(slotOf(row));
  const { record } = node;
  if (!node.connected) return `It is ${record.state} and has no session.`;
  if (record.drain !== null) return `It takes no tasks: it is being drained to ${record.drain.purpose}.`;
  if (!record.schedulingEnabled) return "Its scheduling is disabled.";
  const [error] = record.errors;
  if (record.state === "unusable" && error !== undefined) return `It is unusable: ${error.code} (${error.message})`;
  if (record.state !== "idle") return `It is ${record.state}.`;
  if (!preparesFor(node, job)) return "The job's preparation task failed on it.";
  const extras = job.chunkAt(row).extras(slotOf(row));
  if (!isOfKind(node, extras)) return "It may be reclaimed at any time, and the task wants none of that kind.";
  const { attempts, exclusive } = cluster.assignment(record.uid);
  if (exclusive > 0) return "A task has it for itself.";
  if (!isAlone(cluster, node, extras)) return `The task wants it for itself; ${attempts.size} tasks are on it.`;
  const free = cluster.slotsFree(node);
  return free < needed ? `${free} of its ${record.slots} slots are free; ${needed} are needed.` : "It has room.";
}

function because(reason: string, summary: string, never: boolean = false): Explanation {
  return { reason, summary, never, nodes: [] };
}
