/**
 * Makes room for jobs of higher priority: where a ready task finds no free slots, running tasks of a lower job that allows it are told
 * to end, and wait anew. The lowest priority goes first, and within it what was placed last; slots that are being freed anyway are
 * counted as free, so that no more is ended than is needed.
 */
import type { AttemptKey } from "../commands.ts";
import { requeueRunning } from "../decide/job-end.ts";
import type { Decision } from "../decide/decision.ts";
import { LIMITS } from "../limits.ts";
import { type Cluster, type NodeRuntime, type PoolRuntime, takesTasks } from "../state/cluster.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { TaskExtras } from "../state/task-extras.ts";
import { couldBeOn, mayHold } from "./predicates.ts";

interface Victim {
  readonly job: JobRuntime;
  readonly key: AttemptKey;
  readonly slots: number;
  readonly placedAtMs: number;
}

interface Room {
  readonly node: NodeRuntime;
  /** Free, or about to be. */
  free: number;
  /** The first to go comes first. */
  readonly victims: Victim[];
}

/**
 * `waiting`: the jobs of the pool that may run and have ready tasks left after a pass. Returns whether another is due at once, as this
 * one reached its bound.
 */
export function preempt(decision: Decision, pool: PoolRuntime, waiting: readonly JobRuntime[]): boolean {
  const before = decision.facts.length;
  const lowest = lowestPreemptible(decision.cluster, waiting);
  const higher = waiting.filter((job) => priorityOf(job) > lowest).sort((a, b) => priorityOf(b) - priorityOf(a) || a.uid - b.uid);
  if (higher.length === 0) return false;
  const rooms = [...pool.nodes.values()].filter(takesTasks).map((node) => roomOf(decision.cluster, node));
  for (const job of higher) {
    const max = job.record?.spec.maxParallelTasks ?? -1;
    let left = max === -1 ? Number.POSITIVE_INFINITY : max - job.runningCount;
    for (const { row, requiredSlots, instances, count } of job.ready.demand()) {
      const extras = job.chunkAt(row).extras(slotOf(row));
      if (!mayHold(pool, extras)) continue;
      for (let wanted = Math.min(count, left); wanted > 0; wanted--) {
        if (decision.facts.length - before >= LIMITS.preemptionsPerStep) return true;
        if (!makeRoom(decision, rooms, { job, requiredSlots, instances, extras })) break;
        left--;
      }
    }
  }
  return false;
}

/** Slots of attempts on the node that have been told to end. */
export function endingSlots(cluster: Cluster, node: NodeRuntime): number {
  let slots = 0;
  for (const { jobUid, row } of cluster.assignment(node.record.uid).attempts.values()) {
    const chunk = cluster.jobs.get(jobUid)?.chunkAt(row);
    if (chunk?.isEnding(slotOf(row))) slots += chunk.requiredSlots(slotOf(row));
  }
  return slots;
}

function lowestPreemptible(cluster: Cluster, waiting: readonly JobRuntime[]): number {
  const poolKey = waiting[0]?.poolKey;
  let lowest = Number.POSITIVE_INFINITY;
  for (const job of cluster.preemptibleJobs) {
    if (job.poolKey === poolKey && job.runningCount > 0) lowest = Math.min(lowest, priorityOf(job));
  }
  return lowest;
}

interface Wanted {
  readonly job: JobRuntime;
  readonly requiredSlots: number;
  readonly instances: number;
  readonly extras: TaskExtras;
}

function roomOf(cluster: Cluster, node: NodeRuntime): Room {
  const victims: Victim[] = [];
  for (const key of cluster.assignment(node.record.uid).attempts.values()) {
    const job = cluster.jobs.get(key.jobUid);
    if (job === undefined || !cluster.preemptibleJobs.has(job)) continue;
    const chunk = job.chunkAt(key.row);
    if (chunk.isEnding(slotOf(key.row))) continue;
    const { stateTransitionTimeMs: placedAtMs } = chunk.status(slotOf(key.row));
    victims.push({ job, key, slots: chunk.requiredSlots(slotOf(key.row)), placedAtMs });
  }
  victims.sort((a, b) => priorityOf(a.job) - priorityOf(b.job) || b.placedAtMs - a.placedAtMs || b.key.row - a.key.row);
  return { node, free: cluster.slotsFree(node) + endingSlots(cluster, node), victims };
}

/** Sees to it that one task finds its slots, on all the nodes that it needs; false = they cannot be given. */
function makeRoom(decision: Decision, rooms: readonly Room[], wanted: Wanted): boolean {
  const chosen = new Map<Room, Victim[]>();
  while (chosen.size < wanted.instances) {
    let best: { room: Room; victims: Victim[] } | null = null;
    for (const room of rooms) {
      if (chosen.has(room) || slotsWanted(room, wanted) > room.node.record.slots) continue;
      if (!couldBeOn(room.node, wanted.job, wanted.extras)) continue;
      const victims = victimsFor(room, wanted);
      if (victims !== null && (best === null || isBetter(victims, best.victims))) best = { room, victims };
    }
    if (best === null) return false;
    chosen.set(best.room, best.victims);
  }
  for (const [room, victims] of chosen) {
    for (const victim of victims) {
      if (!room.victims.includes(victim)) continue;
      requeueRunning(decision, victim.job, { row: victim.key.row, reason: "preempted" });
      for (const each of rooms) release(each, victim.key);
    }
    room.free -= slotsWanted(room, wanted);
  }
  return true;
}

/** The task ends here too, if it is here. */
function release(room: Room, { jobUid, row }: AttemptKey): void {
  const index = room.victims.findIndex(({ key }) => key.jobUid === jobUid && key.row === row);
  const [victim] = index === -1 ? [] : room.victims.splice(index, 1);
  room.free += victim?.slots ?? 0;
}

function slotsWanted(room: Room, { requiredSlots, extras }: Wanted): number {
  return extras.exclusive ? Math.max(requiredSlots, room.node.record.slots) : requiredSlots;
}

function victimsFor(room: Room, wanted: Wanted): Victim[] | null {
  const victims: Victim[] = [];
  const needed = slotsWanted(room, wanted);
  let { free } = room;
  for (const victim of room.victims) {
    if (free >= needed) break;
    if (priorityOf(victim.job) >= priorityOf(wanted.job)) break;
    victims.push(victim);
    free += victim.slots;
  }
  return free >= needed ? victims : null;
}

/** Fewer victims, then lower ones, then those that have worked least. */
function isBetter(victims: readonly Victim[], than: readonly Victim[]): boolean {
  if (victims.length !== than.length) return victims.length < than.length;
  const [mine, other] = [victims.at(-1), than.at(-1)];
  if (mine === undefined || other === undefined) return false;
  const difference = priorityOf(mine.job) - priorityOf(other.job);
  return difference < 0 || (difference === 0 && mine.placedAtMs > other.placedAtMs);
}

function priorityOf(job: JobRuntime): number {
  return job.record?.spec.priority ?? 0;
}
