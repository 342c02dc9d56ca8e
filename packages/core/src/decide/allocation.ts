/**
 * Whether a pool's nodes are as asked for. Writes `pool`, `poolForgotten`.
 */
import type { Pool } from "../entities/pool.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";

/** Ends a resize whose nodes are as asked for, whose machines join by themselves, or whose time is over; forgets an empty deleted pool. */
export function settlePool(decision: Decision, pool: PoolRuntime): void {
  const { record, nodes } = pool;
  if (record.state === "deleting" && nodes.size === 0) {
    decision.emit({ kind: "poolForgotten", poolUid: record.uid });
    return;
  }
  if (record.allocationState === "steady") return;
  const target = record.spec.targetDedicatedNodes;
  const met = record.spec.provider === "static" ? nodes.size >= target || nodes.size === 0 : nodes.size === target;
  const dueAtMs = record.allocationStateTransitionTimeMs + record.spec.resizeTimeoutMs;
  if (!met && decision.now.wallMs < dueAtMs) return;
  const missing = `The pool has ${nodes.size} of ${target} nodes after ${record.spec.resizeTimeoutMs / 1000} s.`;
  updatePool(decision, pool, {
    allocationState: "steady",
    allocationStateTransitionTimeMs: decision.now.wallMs,
    resizeErrors: met ? record.resizeErrors : [{ code: "AllocationTimedout", message: missing }],
  });
}

export function updatePool(decision: Decision, pool: PoolRuntime, change: Partial<Pool>): void {
  decision.emit({ kind: "pool", pool: { ...pool.record, ...change } });
}
