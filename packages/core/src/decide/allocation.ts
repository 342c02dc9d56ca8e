/**
 * Whether a pool's nodes are as asked for. A resize ends when they are, when quotas allow no more, when its time is over, or when it is
 * stopped; leaving nodes that wait for their tasks hold it open for as long as that takes, as Azure Batch does. Writes `pool`,
 * `poolForgotten`, `usage`.
 */
import { hasToJoin } from "../entities/node.ts";
import type { Pool, ResizeError } from "../entities/pool.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import { beyondCoreQuotas } from "./core-quotas.ts";
import type { Decision } from "./decision.ts";
import { keepUsageOfPool } from "./usage.ts";

interface Standing {
  readonly dedicated: number;
  readonly lowPriority: number;
  /** Of these, nodes whose machines are asked for. */
  readonly creating: { readonly dedicated: number; readonly lowPriority: number };
  /** Of these, nodes that have never joined. */
  readonly coming: number;
  readonly leaving: number;
  /** Of these, nodes that never joined: their machines may be there or not. */
  readonly doubtful: number;
  /** Of these, nodes that may wait for tasks or files for as long as it takes. */
  readonly waiting: number;
}

/** Ends a resize that is met, over or stopped; forgets an empty deleted pool. */
export function settlePool(decision: Decision, pool: PoolRuntime): void {
  const { record, nodes } = pool;
  if (!decision.cluster.poolsByUid.has(record.uid)) return;
  if (record.state === "deleting") {
    if (nodes.size > 0) return;
    keepUsageOfPool(decision, pool);
    decision.emit({ kind: "poolForgotten", poolUid: record.uid });
    return;
  }
  if (record.allocationState === "steady") return;
  const standing = standingOf(pool);
  const overdue = decision.now.wallMs >= allocationDueAtMs(record);
  if (record.allocationState === "stopping") {
    if (overdue || (record.spec.provider === "static" && standing.leaving === 0)) endStop(decision, pool);
    return;
  }
  if (isMet(record, standing)) return endResize(decision, pool, []);
  const beyond = standing.coming + standing.leaving === 0 ? beyondCoreQuotas(decision.cluster, pool, standing) : [];
  if (beyond.length > 0) endResize(decision, pool, beyond);
  else if (overdue && standing.waiting === 0) endResize(decision, pool, timeoutErrors(record, standing));
}

export function endResize(decision: Decision, pool: PoolRuntime, resizeErrors: readonly ResizeError[]): void {
  updatePool(decision, pool, { allocationState: "steady", allocationStateTransitionTimeMs: decision.now.wallMs, resizeErrors });
}

/** A stopped resize has come to rest. */
export function endStop(decision: Decision, pool: PoolRuntime): void {
  endResize(decision, pool, [{ code: "ResizeStopped", message: "The resize was stopped before it reached its target." }]);
}

export function updatePool(decision: Decision, pool: PoolRuntime, change: Partial<Pool>): void {
  decision.emit({ kind: "pool", pool: { ...pool.record, ...change } });
}

/** When time alone changes the pool's allocation; infinite = never. */
export function allocationChangesAtMs(pool: PoolRuntime): number {
  const { record } = pool;
  if (record.allocationState === "steady" || record.state === "deleting") return Number.POSITIVE_INFINITY;
  const blocked = record.allocationState === "resizing" && standingOf(pool).waiting > 0;
  return blocked ? Number.POSITIVE_INFINITY : allocationDueAtMs(record);
}

export function standingOf(pool: PoolRuntime): Standing {
  const standing = {
    dedicated: 0,
    lowPriority: 0,
    creating: { dedicated: 0, lowPriority: 0 },
    coming: 0,
    leaving: 0,
    doubtful: 0,
    waiting: 0,
  };
  for (const { record } of pool.nodes.values()) {
    if (record.state === "leavingpool") {
      standing.leaving++;
      if (record.incarnation === null) standing.doubtful++;
      const option = record.drain?.option;
      if (option === "taskcompletion" || option === "retaineddata") standing.waiting++;
      continue;
    }
    const kind = record.isDedicated ? "dedicated" : "lowPriority";
    standing[kind]++;
    if (record.state === "creating") standing.creating[kind]++;
    if (record.state === "creating" || hasToJoin(record)) standing.coming++;
  }
  return standing;
}

function allocationDueAtMs(record: Pool): number {
  return record.allocationStateTransitionTimeMs + record.resizeLimitMs;
}

/** Machines that join by themselves are waited for only once some have. */
function isMet({ spec }: Pool, { dedicated, lowPriority, coming, leaving }: Standing): boolean {
  if (leaving + coming > 0) return false;
  if (spec.provider === "static" && dedicated + lowPriority === 0) return true;
  return dedicated === spec.targetDedicatedNodes && lowPriority === spec.targetLowPriorityNodes;
}

function timeoutErrors({ spec, resizeLimitMs }: Pool, standing: Standing): ResizeError[] {
  const errors: ResizeError[] = [];
  const after = `after ${resizeLimitMs / 1_000} s`;
  const kinds = [
    { name: "dedicated", have: standing.dedicated - standing.creating.dedicated, wanted: spec.targetDedicatedNodes },
    { name: "spot", have: standing.lowPriority - standing.creating.lowPriority, wanted: spec.targetLowPriorityNodes },
  ];
  for (const { name, have, wanted } of kinds) {
    if (have < wanted) errors.push({ code: "AllocationTimedout", message: `The pool has ${have} of ${wanted} ${name} nodes ${after}.` });
  }
  if (errors.length === 0 && standing.coming > 0) {
    errors.push({ code: "AllocationTimedout", message: `${standing.coming} nodes were made and have not joined ${after}.` });
  }
  if (standing.leaving > 0) errors.push({ code: "RemoveNodesFailed", message: `${standing.leaving} nodes have not left ${after}.` });
  return errors;
}
