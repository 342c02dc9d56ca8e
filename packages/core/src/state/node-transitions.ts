/**
 * Since when a node has, or has not, had anything to do: clients see it as `running`, or as `idle` or `offline`. No fact says it, as that
 * would be one for every task: it is noted as tasks come and go. A controller that loads a snapshot knows of those times that its tasks tell.
 */
import { type Node, seenNodeState } from "../entities/node.ts";
import type { Position } from "../ids.ts";
import type { Assignment } from "./cluster.ts";

export interface Occupancy {
  changedMs: number;
  /** Before the last change, which the same fact may take back: every change of a task takes it off its node and puts it there again. */
  beforeMs: number;
  changedAt: Position;
}

/** The last of its tasks went. */
export function noteFree({ occupancy }: Assignment, atMs: number, position: Position): void {
  occupancy.beforeMs = occupancy.changedMs;
  occupancy.changedMs = Math.max(occupancy.changedMs, atMs);
  occupancy.changedAt = position;
}

/** The first of its tasks came. */
export function noteOccupied({ occupancy }: Assignment, atMs: number, position: Position): void {
  if (occupancy.changedAt === position) occupancy.changedMs = occupancy.beforeMs;
  else occupancy.changedMs = Math.max(occupancy.changedMs, atMs);
  occupancy.changedAt = 0;
}

/** A task of the node's has ended; it may be that nobody saw it go. */
export function noteEndedBefore({ occupancy, attempts }: Assignment, atMs: number): void {
  if (attempts.size === 0) occupancy.changedMs = Math.max(occupancy.changedMs, atMs);
}

/** When the state that clients see last changed. */
export function nodeTransitionMs(node: Node, assignment: Assignment | undefined): number {
  const seen = seenNodeState(node, assignment?.slotsUsed ?? 0);
  if (seen !== "running" && seen !== "idle") return node.stateTransitionTimeMs;
  return Math.max(node.stateTransitionTimeMs, assignment?.occupancy.changedMs ?? 0);
}
