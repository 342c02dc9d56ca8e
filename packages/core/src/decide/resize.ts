/**
 * How many nodes a pool should have, which of them leave, and which are to come. Whoever sets targets does it by `setPoolTargets`; nodes
 * beyond them leave in bounded steps, those that do least first. What is missing is there as nodes that are `creating`, as many as a
 * provider is asked for at once; a resize that ends in any way lets go of those that are not made. Writes `pool`, `node` and, by way of
 * drains, `taskStatus`. Errors: POOL_NOT_FOUND,
 * POOL_BEING_DELETED, POOL_BEING_RESIZED, POOL_NOT_RESIZING, POOL_AUTOSCALED, NODE_NOT_FOUND,
 * INVALID_VALUE.
 */
import type { Command, Reply } from "../commands.ts";
import { stintError } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import { type Node, NO_FACTS } from "../entities/node.ts";
import type { DeallocationOption, PoolSpec } from "../entities/pool.ts";
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import { settlePool, standingOf, updatePool } from "./allocation.ts";
import { machinesAllowed } from "./core-quotas.ts";
import type { Decision } from "./decision.ts";
import { beginDrain, changeNode, machineName } from "./drain.ts";
import { DONE, refused } from "./replies.ts";
import { stateAfter } from "./start-task.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

/** What is not given stays as it is. */
export interface PoolTargets {
  readonly dedicated?: number | undefined;
  readonly lowPriority?: number | undefined;
  readonly deallocationOption: DeallocationOption;
  readonly resizeTimeoutMs?: number | undefined;
}

/** Begins a resize of a pool that is active and steady; of one being deleted, its end. */
export function setPoolTargets(decision: Decision, pool: PoolRuntime, targets: PoolTargets): void {
  beginResize(decision, pool, targets);
  shrink(decision, pool);
  growPool(decision, pool);
  settlePool(decision, pool);
}

/** What is wrong with these targets, as Azure Batch has it; null = nothing. */
export function mixedNodes(
  spec: Pick<PoolSpec, "interNodeCommunication">,
  { dedicated, lowPriority }: { dedicated: number; lowPriority: number },
): string | null {
  if (!spec.interNodeCommunication || dedicated === 0 || lowPriority === 0) return null;
  return "A pool whose nodes talk to each other has dedicated or low-priority nodes, not both: set one of the targets to 0.";
}

export function resizePool(decision: Decision, command: Of<"resizePool">): Reply {
  const pool = resizable(decision, command);
  if ("kind" in pool) return pool;
  if (pool.record.spec.autoScale !== null) {
    return refused(stintError("POOL_AUTOSCALED", `The pool ${command.poolId} sizes itself by its formula.`));
  }
  const { targetDedicatedNodes: dedicated, targetLowPriorityNodes: lowPriority, deallocationOption, resizeTimeoutMs } = command;
  const { spec } = pool.record;
  const mixed = mixedNodes(spec, {
    dedicated: dedicated ?? spec.targetDedicatedNodes,
    lowPriority: lowPriority ?? spec.targetLowPriorityNodes,
  });
  if (mixed !== null) return refused(stintError("INVALID_VALUE", mixed, { field: "target_low_priority_nodes" }));
  setPoolTargets(decision, pool, { dedicated, lowPriority, deallocationOption, resizeTimeoutMs });
  return DONE;
}

/** The nodes that are named leave, and the targets with them. */
export function removeNodes(decision: Decision, command: Of<"removeNodes">): Reply {
  const pool = resizable(decision, command);
  if ("kind" in pool) return pool;
  const nodes = new Set<NodeRuntime>();
  for (const id of command.nodeIds) {
    const node = pool.nodes.get(id);
    if (node === undefined) return refused(stintError("NODE_NOT_FOUND", `The pool ${command.poolId} has no node with the id ${id}.`));
    if (node.record.state !== "leavingpool") nodes.add(node);
  }
  const { deallocationOption, resizeTimeoutMs } = command;
  const { spec } = pool.record;
  const dedicated = [...nodes].filter(({ record }) => record.isDedicated).length;
  beginResize(decision, pool, {
    dedicated: Math.max(0, spec.targetDedicatedNodes - dedicated),
    lowPriority: Math.max(0, spec.targetLowPriorityNodes - (nodes.size - dedicated)),
    deallocationOption,
    resizeTimeoutMs,
  });
  for (const node of nodes) beginDrain(decision, node, { purpose: "remove", option: deallocationOption });
  settlePool(decision, pool);
  return DONE;
}

/** What has been made or taken away stays so; nodes that wait for their tasks before they leave do not leave. */
export function stopResize(decision: Decision, command: Of<"stopResize">): Reply {
  const pool = activePool(decision, command);
  if ("kind" in pool) return pool;
  if (pool.record.allocationState === "steady") {
    return refused(stintError("POOL_NOT_RESIZING", `The pool ${command.poolId} is not being resized.`));
  }
  if (pool.record.allocationState === "resizing") {
    updatePool(decision, pool, {
      allocationState: "stopping",
      allocationStateTransitionTimeMs: decision.now.wallMs,
      lastModifiedMs: decision.modifiedAfter(pool.record.lastModifiedMs),
    });
    decision.effect({ kind: "provisionPool", poolUid: pool.record.uid });
    letGoOfUnmade(decision, pool);
    keepWaiting(decision, pool);
    settlePool(decision, pool);
  }
  return DONE;
}

/** One bounded step of what a resize, or its stop, has still to do with nodes; returns whether more is due at once. */
export function workOffResize(decision: Decision, pool: PoolRuntime): boolean {
  const { allocationState } = pool.record;
  if (allocationState === "resizing") {
    if (shrink(decision, pool)) return true;
    growPool(decision, pool);
    return false;
  }
  return allocationState === "stopping" && keepWaiting(decision, pool);
}

function beginResize(decision: Decision, pool: PoolRuntime, targets: PoolTargets): void {
  const { spec } = pool.record;
  updatePool(decision, pool, {
    spec: {
      ...spec,
      targetDedicatedNodes: targets.dedicated ?? spec.targetDedicatedNodes,
      targetLowPriorityNodes: targets.lowPriority ?? spec.targetLowPriorityNodes,
      resizeTimeoutMs: targets.resizeTimeoutMs ?? spec.resizeTimeoutMs,
    },
    allocationState: "resizing",
    resizeErrors: [],
    deallocationOption: targets.deallocationOption,
    resizeLimitMs: targets.resizeTimeoutMs ?? spec.resizeTimeoutMs,
    allocationStateTransitionTimeMs: decision.now.wallMs,
    lastModifiedMs: decision.modifiedAfter(pool.record.lastModifiedMs),
  });
  decision.effect({ kind: "provisionPool", poolUid: pool.record.uid });
}

function shrink(decision: Decision, pool: PoolRuntime): boolean {
  const { spec, deallocationOption: option } = pool.record;
  const staying = [...pool.nodes.values()].filter(({ record }) => record.state !== "leavingpool");
  const dedicated = staying.filter(({ record }) => record.isDedicated);
  const lowPriority = staying.filter(({ record }) => !record.isDedicated);
  const surplus = [
    ...leastUsed(decision, dedicated).slice(0, Math.max(0, dedicated.length - spec.targetDedicatedNodes)),
    ...leastUsed(decision, lowPriority).slice(0, Math.max(0, lowPriority.length - spec.targetLowPriorityNodes)),
  ];
  for (const node of surplus) {
    if (decision.facts.length >= LIMITS.changesPerStep) return true;
    beginDrain(decision, node, { purpose: "remove", option });
  }
  return false;
}

/** First those that are of no use, then those that do least, the newest of equals first. */
function leastUsed(decision: Decision, nodes: NodeRuntime[]): NodeRuntime[] {
  const use = ({ record }: NodeRuntime) =>
    decision.cluster.assignment(record.uid).attempts.size + (record.state === "idle" || record.state === "waitingforstarttask" ? 1 : 0);
  return nodes.sort((a, b) => use(a) - use(b) || b.record.uid - a.record.uid);
}

/** Nodes for what the pool misses, to be asked for once they are durable. Nobody makes ever more of what may be there already. */
export function growPool(decision: Decision, pool: PoolRuntime): void {
  const { spec, state, allocationState } = pool.record;
  if (spec.provider === "static" || state !== "active" || allocationState !== "resizing") return;
  const { dedicated, lowPriority, creating, doubtful } = standingOf(pool);
  let room = LIMITS.machinesPerRequest - creating.dedicated - creating.lowPriority - doubtful;
  let number = 1;
  const add = (isDedicated: boolean, missing: number): void => {
    const allowed = machinesAllowed(decision.cluster, pool, { isDedicated });
    for (let count = Math.min(missing, allowed, room); count > 0 && pool.nodes.size < LIMITS.nodesPerPool; count--, room--) {
      while (pool.nodes.has(`node-${number}`)) number++;
      addNode(decision, pool, { id: `node-${number}`, isDedicated });
    }
  };
  const before = room;
  add(true, spec.targetDedicatedNodes - dedicated);
  add(false, spec.targetLowPriorityNodes - lowPriority);
  if (room < before) decision.effect({ kind: "provisionPool", poolUid: pool.record.uid });
}

function addNode(decision: Decision, pool: PoolRuntime, { id, isDedicated }: { id: string; isDedicated: boolean }): void {
  const { wallMs } = decision.now;
  const uid = decision.nextPosition;
  const node: Node = {
    uid,
    poolUid: pool.record.uid,
    id,
    state: "creating",
    isDedicated,
    schedulingEnabled: true,
    drain: null,
    incarnation: null,
    slots: pool.record.spec.taskSlotsPerNode,
    facts: NO_FACTS,
    machine: machineName(id, uid),
    leaseMs: 0,
    startTask: null,
    preparations: [],
    setup: "pending",
    errors: [],
    allocationTimeMs: wallMs,
    lastBootTimeMs: null,
    stateTransitionTimeMs: wallMs,
  };
  decision.emit({ kind: "node", node });
}

/** Machines that may have been made, and that nobody waits for any more: their provider takes them away. */
export function letGoOfUnmade(decision: Decision, pool: PoolRuntime): void {
  for (const node of [...pool.nodes.values()])
    if (node.record.state === "creating") beginDrain(decision, node, { purpose: "remove", option: "requeue" });
}

function keepWaiting(decision: Decision, pool: PoolRuntime): boolean {
  for (const node of pool.nodes.values()) {
    const { drain, state } = node.record;
    if (state !== "leavingpool" || drain?.purpose !== "remove" || drain.drainedAtMs !== null) continue;
    if (drain.option !== "taskcompletion" && drain.option !== "retaineddata") continue;
    if (decision.facts.length >= LIMITS.changesPerStep) return true;
    changeNode(decision, node, { state: stateAfter(pool, node.record), drain: null });
  }
  return false;
}

/** The pool that a command names, unless it is not there or being deleted. */
export function activePool(decision: Decision, command: { caller: { account: string }; poolId: string }): PoolRuntime | Reply {
  const pool = decision.cluster.pool(command.caller.account, command.poolId);
  if (pool === undefined) return refused(stintError("POOL_NOT_FOUND", `No pool has the id ${command.poolId}.`));
  if (pool.record.state !== "deleting") return pool;
  return refused(stintError("POOL_BEING_DELETED", `The pool ${command.poolId} is being deleted.`));
}

function resizable(decision: Decision, command: { caller: { account: string }; poolId: string }): PoolRuntime | Reply {
  const pool = activePool(decision, command);
  if ("kind" in pool || pool.record.allocationState === "steady") return pool;
  return refused(stintError("POOL_BEING_RESIZED", `The pool ${command.poolId} is being resized.`));
}
