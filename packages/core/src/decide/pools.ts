/**
 * Pools: create, resize, delete, and the settling of their allocation. Reads pools and their nodes; writes `pool`, `poolForgotten` and,
 * by way of nodes leaving, `node` and `taskStatus`. Errors: POOL_EXISTS, POOL_NOT_FOUND, POOL_BEING_DELETED, POOL_BEING_RESIZED,
 * POOL_QUOTA_REACHED.
 */
import type { Command, Reply } from "../commands.ts";
import { type StintError, stintError } from "../errors.ts";
import type { Pool } from "../entities/pool.ts";
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import { entityKey } from "../state/job-runtime.ts";
import { poolQuotaRefusal } from "./accounts.ts";
import { settlePool, updatePool } from "./allocation.ts";
import type { Decision } from "./decision.ts";
import { releaseNode } from "./nodes.ts";
import { DONE, refused } from "./replies.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

export function createPool(decision: Decision, command: Of<"createPool">): Reply {
  const refusal = addPool(decision, { account: command.caller.account, spec: command.spec, owner: null });
  return refusal === null ? DONE : refused(refusal);
}

/** A pool, asked for by a person or made for a job. Returns why there is none; null = there is. */
export function addPool(decision: Decision, { account, spec, owner }: Pick<Pool, "account" | "spec" | "owner">): StintError | null {
  const { cluster, now } = decision;
  if (cluster.pool(account, spec.id) !== undefined) {
    return stintError("POOL_EXISTS", `A pool with the id ${spec.id} exists.`, { field: "spec.id" });
  }
  const overQuota = poolQuotaRefusal(cluster, account);
  if (overQuota !== null) return overQuota;
  const pool: Pool = {
    uid: decision.nextPosition,
    account,
    spec,
    owner,
    state: "active",
    allocationState: "resizing",
    resizeErrors: [],
    creationTimeMs: now.wallMs,
    lastModifiedMs: now.wallMs,
    stateTransitionTimeMs: now.wallMs,
    allocationStateTransitionTimeMs: now.wallMs,
  };
  decision.emit({ kind: "pool", pool });
  decision.effect({ kind: "provisionPool", poolUid: pool.uid });
  settlePool(decision, cluster.poolsByUid.get(pool.uid) as PoolRuntime);
  return null;
}

export function resizePool(decision: Decision, command: Of<"resizePool">): Reply {
  const found = decision.cluster.pool(command.caller.account, command.poolId);
  if (found === undefined) return poolNotFound(command.poolId);
  if (found.record.state === "deleting") {
    return refused(stintError("POOL_BEING_DELETED", `The pool ${command.poolId} is being deleted.`));
  }
  if (found.record.allocationState !== "steady") {
    return refused(stintError("POOL_BEING_RESIZED", `The pool ${command.poolId} is being resized.`));
  }
  updatePool(decision, found, {
    spec: { ...found.record.spec, targetDedicatedNodes: command.targetDedicatedNodes },
    allocationState: "resizing",
    resizeErrors: [],
    allocationStateTransitionTimeMs: decision.now.wallMs,
    lastModifiedMs: decision.now.wallMs,
  });
  decision.effect({ kind: "provisionPool", poolUid: found.record.uid });
  shrink(decision, found);
  settlePool(decision, found);
  return DONE;
}

export function deletePool(decision: Decision, command: Of<"deletePool">): Reply {
  const found = decision.cluster.pool(command.caller.account, command.poolId);
  if (found === undefined) return poolNotFound(command.poolId);
  deletePoolState(decision, found);
  return DONE;
}

/** Takes its nodes away; it is forgotten with the last of them. */
export function deletePoolState(decision: Decision, pool: PoolRuntime): void {
  const { record } = pool;
  if (record.state !== "deleting") {
    updatePool(decision, pool, {
      state: "deleting",
      spec: { ...record.spec, targetDedicatedNodes: 0 },
      allocationState: "resizing",
      stateTransitionTimeMs: decision.now.wallMs,
      allocationStateTransitionTimeMs: decision.now.wallMs,
      lastModifiedMs: decision.now.wallMs,
    });
    decision.effect({ kind: "provisionPool", poolUid: record.uid });
    shrink(decision, pool);
  }
  settlePool(decision, pool);
}

function shrink(decision: Decision, pool: PoolRuntime): void {
  const staying = [...pool.nodes.values()].filter((node) => node.record.state !== "leavingpool");
  const surplus = staying.length - pool.record.spec.targetDedicatedNodes;
  if (surplus <= 0) return;
  const busyness = (node: NodeRuntime) => decision.cluster.assignment(node.record.uid).attempts.size;
  staying.sort((a, b) => busyness(a) - busyness(b) || b.record.uid - a.record.uid);
  for (const node of staying.slice(0, surplus)) releaseNode(decision, node);
}

function poolNotFound(id: string): Reply {
  return refused(stintError("POOL_NOT_FOUND", `No pool has the id ${id}.`, { metadata: { pool: entityKey("", id).slice(1) } }));
}
