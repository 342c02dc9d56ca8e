/**
 * Places ready tasks on free slots of one pool: jobs by priority, then in turn among equals, then each job's own order. A pass is
 * bounded and needs no clock; it is run when something changed (a task became ready, a slot came free, a node joined), never on a
 * timer. A task that fits the pool but finds no room now reserves the nodes that are nearest to having it, so that small tasks cannot
 * starve it. A multi-instance task is placed on all its nodes at once or on none: what waits holds nothing.
 */
import { newGang } from "../entities/gang.ts";
import { LIMITS } from "../limits.ts";
import type { Decision } from "../decide/decision.ts";
import { owePreparation } from "../decide/releases.ts";
import { changeTask, NOT_RUN } from "../decide/task-change.ts";
import { type Cluster, type NodeRuntime, type PoolRuntime, takesTasks } from "../state/cluster.ts";
import { type JobRuntime, placesOfTask, slotOf } from "../state/job-runtime.ts";
import { endingSlots, preempt } from "./preemption.ts";
import { couldBeOn, isAlone, mayHold, mayRun } from "./predicates.ts";
import type { ReadyTask, Room } from "./ready-queue.ts";

/** So that one job's many kinds of tasks do not hold up a pass. */
const WIDTHS_TRIED = 8;

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

/** Tries the job's next task, and where that finds no room the next narrower ones. */
function placeNext(decision: Decision, free: FreeNodes, job: JobRuntime): boolean {
  if (!mayRun(job)) return false;
  let room: Room = { slots: Number.POSITIVE_INFINITY, nodes: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < WIDTHS_TRIED; tries++) {
    const task = job.ready.first(room);
    if (task === null) return false;
    const nodes = free.nodesFor(job, task);
    if (nodes !== null) {
      place(decision, job, { row: task.row, nodes });
      for (const node of nodes) free.take(node);
      return true;
    }
    free.reserveFor(job, task);
    room =
      task.instances > 1 ? { ...room, nodes: task.instances - 1 } : { ...room, slots: Math.min(free.slotsMax, task.requiredSlots - 1) };
  }
  return false;
}

function place(decision: Decision, job: JobRuntime, { row, nodes }: { row: number; nodes: readonly NodeRuntime[] }): void {
  const chunk = job.chunkAt(row);
  const attempt = chunk.attempt(slotOf(row)) + 1;
  const nodeUids = nodes.map(({ record }) => record.uid);
  const prepared = nodes.map((node) => prepare(decision, job, node));
  const state = prepared[0] ? "preparing" : "running";
  const gang = chunk.extras(slotOf(row)).instances === null ? null : newGang(nodeUids, decision.now.wallMs);
  const nodeUid = nodeUids[0] as number;
  changeTask(decision, { jobUid: job.uid, row }, { ...NOT_RUN, state, attempt, nodeUid, gang, requeueReason: null });
  for (const held of placesOfTask(job, row)) decision.effect({ kind: "runTask", ...held });
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
  readonly #pool: PoolRuntime;
  #reserved: { nodes: ReadonlySet<NodeRuntime>; job: JobRuntime; row: number } | null = null;

  constructor(decision: Decision, pool: PoolRuntime) {
    this.#cluster = decision.cluster;
    this.#pool = pool;
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
    for (const [node, free] of this.#free) if (this.#reserved?.nodes.has(node) !== true) most = Math.max(most, free);
    return most;
  }

  /** Where the task fits now: all the nodes that it needs, or none. */
  nodesFor(job: JobRuntime, task: ReadyTask): NodeRuntime[] | null {
    const extras = job.chunkAt(task.row).extras(slotOf(task.row));
    if (!mayHold(this.#pool, extras)) return null;
    const fits = (node: NodeRuntime): boolean =>
      (this.#free.get(node) as number) >= task.requiredSlots &&
      couldBeOn(node, job, extras) &&
      isAlone(this.#cluster, node, extras) &&
      this.#isOpenTo(node, job, task);
    if (task.instances > 1) {
      const fitting = this.#nodes.filter(fits);
      if (fitting.length < task.instances) return null;
      return fitting.sort((a, b) => this.#order(a, b)).slice(0, task.instances);
    }
    let best: NodeRuntime | null = null;
    for (const node of this.#nodes) if (fits(node) && (best === null || this.#order(node, best) < 0)) best = node;
    return best === null ? null : [best];
  }

  /** Keeps the nodes that are nearest to having room from all other tasks. */
  reserveFor(job: JobRuntime, task: ReadyTask): void {
    if (this.#reserved !== null) return;
    const extras = job.chunkAt(task.row).extras(slotOf(task.row));
    if (!mayHold(this.#pool, extras)) return;
    const free = new Map<NodeRuntime, number>();
    for (const node of this.#nodes) {
      if (node.record.slots < task.requiredSlots || !couldBeOn(node, job, extras)) continue;
      free.set(node, (this.#free.get(node) as number) + endingSlots(this.#cluster, node));
    }
    if (free.size < task.instances) return;
    const nearest = [...free].sort(([, a], [, b]) => b - a).slice(0, task.instances);
    this.#reserved = { nodes: new Set(nearest.map(([node]) => node)), job, row: task.row };
  }

  /** What is free is told anew: a task may have taken all of the node. */
  take(node: NodeRuntime): void {
    this.#free.set(node, this.#cluster.slotsFree(node));
  }

  #isOpenTo(node: NodeRuntime, job: JobRuntime, { row }: ReadyTask): boolean {
    const reserved = this.#reserved;
    return reserved === null || !reserved.nodes.has(node) || (reserved.job === job && reserved.row === row);
  }

  #order(a: NodeRuntime, b: NodeRuntime): number {
    const difference = (this.#free.get(a) as number) - (this.#free.get(b) as number);
    return this.#pack ? difference : -difference;
  }
}
