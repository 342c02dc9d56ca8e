/**
 * Since when a node has, or has not, had anything to do: clients see it as `running`, or as `idle` or `offline`. No fact says it, as that
 * would be one for every task: it is noted as tasks come and go. A controller that loads a snapshot knows of those times that its tasks tell.
 */
import { type Node, seenNodeState } from "../entities/node.ts";
import type { Position } from "../ids.ts";

export interface Occupancy {
  changedMs: number;
  /** Before the last change, which the same fact may take back: every change of a task takes it off its node and puts it there again. */
  beforeMs: number;
  changedAt: Position;
}

/** What is on a node, as far as it is asked for here. */
interface Load {
  readonly occupancy: Occupancy;
  readonly slotsUsed: number;
  readonly attempts: { readonly size: number };
}

/** The last of its tasks went. */
export function noteFree({ occupancy }: Pick<Load, "occupancy">, atMs: number, position: Position): void {
  occupancy.beforeMs = occupancy.changedMs;
  occupancy.changedMs = Math.max(occupancy.changedMs, atMs);
  occupancy.changedAt = position;
}

/** The first of its tasks came. */
export function noteOccupied({ occupancy }: Pick<Load, "occupancy">, atMs: number, position: Position): void {
  if (occupancy.changedAt === position) occupancy.changedMs = occupancy.beforeMs;
  else occupancy.changedMs = Math.max(occupancy.changedMs, atMs);
  occupancy.changedAt = 0;
}

/** A task of the node's has ended; it may be that nobody saw it go. */
export function noteEndedBefore({ occupancy, attempts }: Pick<Load, "occupancy" | "attempts">, atMs: number): void {
  if (attempts.size === 0) occupancy.changedMs = Math.max(occupancy.changedMs, atMs);
}

/** When the state that clients see last changed. */
export function nodeTransitionMs(node: Node, load: Pick<Load, "occupancy" | "slotsUsed"> | undefined): number {
  const seen = seenNodeState(node, load?.slotsUsed ?? 0);
  if (seen !== "running" && seen !== "idle") return node.stateTransitionTimeMs;
  return Math.max(node.stateTransitionTimeMs, load?.occupancy.changedMs ?? 0);
}
