/**
 * Places ready tasks on free slots of one pool: jobs by priority, then in turn among equals, then each job's own order. A pass is
 * bounded and needs no clock; it is run when something changed (a task became ready, a slot came free, a node joined), never on a
 * timer. A task that fits some node of the pool but no free one now reserves the node that is nearest to having room, so that small
 * tasks cannot starve it.
 */
import { LIMITS } from "../limits.ts";
import type { Decision } from "../decide/decision.ts";
import { owePreparation } from "../decide/releases.ts";
import { changeTask, NOT_RUN } from "../decide/task-change.ts";
import { type Cluster, type NodeRuntime, type PoolRuntime, takesTasks } from "../state/cluster.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import { endingSlots, preempt } from "./preemption.ts";
import { couldBeOn, isAlone, mayRun } from "./predicates.ts";
import type { ReadyTask } from "./ready-queue.ts";

/** Returns whether another pass is due at once, as this one reached its bound. */
export function dispatchPool(decision: Decision, pool: PoolRuntime): boolean {
  const { cluster } = decision;
  const jobs = readyJobsOf(decision, pool);
  if (jobs.length === 0) return false;
  const free = new FreeNodes(decision, pool);
  let next = takeTurn(jobs);
  while (next !== null && !free.exhausted) {
    if (decision.facts.length >= LIMITS.changesPerStep) return true;
    const placed = placeNext(decision, free, next);
    if (!placed) jobs.splice(jobs.indexOf(next), 1);
    else next.turn = ++cluster.turns;
    next = takeTurn(jobs);
  }
  return cluster.preemptibleJobs.size > 0 && preempt(decision, pool, readyJobsOf(decision, pool));
}

function readyJobsOf(decision: Decision, pool: PoolRuntime): JobRuntime[] {
  const { account, spec } = pool.record;
  const jobs = decision.cluster.readyJobs.get(`${account}/${spec.id.toLowerCase()}`);
  return jobs === undefined ? [] : [...jobs].filter(mayRun);
}

function takeTurn(jobs: readonly JobRuntime[]): JobRuntime | null {
  let best: JobRuntime | null = null;
  for (const job of jobs) {
    if (best === null || before(job, best)) best = job;
  }
  return best;
}

function before(a: JobRuntime, b: JobRuntime): boolean {
  const difference = (a.record?.spec.priority ?? 0) - (b.record?.spec.priority ?? 0);
  return difference > 0 || (difference === 0 && (a.turn < b.turn || (a.turn === b.turn && a.uid < b.uid)));
}

function placeNext(decision: Decision, free: FreeNodes, job: JobRuntime): boolean {
  if (!mayRun(job)) return false;
  const head = job.ready.first(Number.POSITIVE_INFINITY) as ReadyTask;
  let task: ReadyTask | null = head;
  let node = free.nodeFor(job, head);
  if (node === null) {
    free.reserveFor(job, head);
    task = job.ready.first(free.slotsMax);
    node = task === null ? null : free.nodeFor(job, task);
  }
  if (task === null || node === null) return false;
  place(decision, job, { row: task.row, node });
  free.take(node);
  return true;
}

function place(decision: Decision, job: JobRuntime, placement: { row: number; node: NodeRuntime }): void {
  const { row, node } = placement;
  const attempt = job.chunkAt(row).attempt(slotOf(row)) + 1;
  const state = prepare(decision, job, node) ? "preparing" : "running";
  changeTask(decision, { jobUid: job.uid, row }, { ...NOT_RUN, state, attempt, nodeUid: node.record.uid, requeueReason: null });
  decision.effect({ kind: "runTask", nodeUid: node.record.uid, key: { jobUid: job.uid, row, attempt } });
}

/** Owes the job's preparation to the node before its first lease there; returns whether tasks wait for it. */
function prepare(decision: Decision, job: JobRuntime, node: NodeRuntime): boolean {
  const preparation = job.record?.spec.preparation ?? null;
  if (preparation === null) return false;
  const known = node.record.preparations.find((other) => other.jobUid === job.uid);
  if (known === undefined || known.state === "due") owePreparation(decision, node, job.uid);
  else if (known.state !== "owed") return false;
  return preparation.waitForSuccess;
}

/** The pool's nodes by how many slots they have free, for one pass. */
class FreeNodes {
  readonly #nodes: NodeRuntime[];
  readonly #free = new Map<NodeRuntime, number>();
  readonly #cluster: Cluster;
  readonly #pack: boolean;
  #reserved: { node: NodeRuntime; job: JobRuntime } | null = null;

  constructor(decision: Decision, pool: PoolRuntime) {
    this.#cluster = decision.cluster;
    this.#pack = pool.record.spec.nodeFillType === "pack";
    this.#nodes = [...pool.nodes.values()].filter(takesTasks);
    for (const node of this.#nodes) this.#free.set(node, decision.cluster.slotsFree(node));
  }

  get exhausted(): boolean {
    return this.slotsMax <= 0;
  }

  /** The most slots that are free on one node that nobody has reserved. */
  get slotsMax(): number {
    let most = 0;
    for (const [node, free] of this.#free) if (node !== this.#reserved?.node) most = Math.max(most, free);
    return most;
  }

  nodeFor(job: JobRuntime, task: ReadyTask): NodeRuntime | null {
    const extras = job.chunkAt(task.row).extras(slotOf(task.row));
    let best: NodeRuntime | null = null;
    let bestFree = 0;
    for (const node of this.#nodes) {
      const free = this.#free.get(node) as number;
      if (free < task.requiredSlots || !couldBeOn(node, job, extras) || !isAlone(this.#cluster, node, extras)) continue;
      if (this.#reserved !== null && this.#reserved.node === node && this.#reserved.job !== job) continue;
      if (best !== null && (this.#pack ? free >= bestFree : free <= bestFree)) continue;
      best = node;
      bestFree = free;
    }
    return best;
  }

  reserveFor(job: JobRuntime, task: ReadyTask): void {
    if (this.#reserved !== null) return;
    const extras = job.chunkAt(task.row).extras(slotOf(task.row));
    let best: NodeRuntime | null = null;
    let bestFree = 0;
    for (const node of this.#nodes) {
      if (node.record.slots < task.requiredSlots || !couldBeOn(node, job, extras)) continue;
      const free = (this.#free.get(node) as number) + endingSlots(this.#cluster, node);
      if (best !== null && free <= bestFree) continue;
      best = node;
      bestFree = free;
    }
    if (best !== null) this.#reserved = { node: best, job };
  }

  /** What is free is told anew: a task may have taken all of the node. */
  take(node: NodeRuntime): void {
    this.#free.set(node, this.#cluster.slotsFree(node));
  }
}
