/**
 * What a pool's provider is to do, and what its answer makes of the pool. It is asked only for nodes that are durable, by names that are
 * never used again, so that a question asked twice has the same answer, whoever asks it. A node is `creating` until its provider says that
 * its machine is made, and `starting` until its agent joins. A provider that fails ends the resize with an error: what it certainly did not
 * make is forgotten, what it may have made leaves; what it may have taken away is asked for until it has. Nodes that had joined and that it
 * certainly did not take away stay in the pool. Writes `node`, `nodeForgotten`, `pool`.
 */
import type { Command, Machine, Reply } from "../commands.ts";
import { LIMITS } from "../limits.ts";
import { NO_FACTS } from "../entities/node.ts";
import type { ResizeError } from "../entities/pool.ts";
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import { endResize, endStop, settlePool, standingOf, updatePool } from "./allocation.ts";
import type { Decision } from "./decision.ts";
import { changeNode, dropNode } from "./drain.ts";
import { DONE } from "./replies.ts";
import { growPool } from "./resize.ts";
import { stateAfter } from "./start-task.ts";

type Answer = Extract<Command, { kind: "providerAnswered" }>;

/** What should become of a pool's machines; more may be left for a next time. */
export interface MachineChanges {
  readonly add: readonly Machine[];
  readonly remove: readonly Machine[];
  /** All that the pool should have afterwards. */
  readonly all: readonly Machine[];
}

/** At most `limit` to be made, and as many to be taken away. */
export function machineChanges(pool: PoolRuntime, limit: number = LIMITS.machinesPerRequest): MachineChanges {
  const nodes = [...pool.nodes.values()];
  const add = nodes.filter((node) => isMissing(pool, node)).slice(0, limit);
  const remove = nodes.filter(isGoing).slice(0, limit);
  const standing = nodes.filter((node) => !isGoing(node) && node.record.state !== "creating" && node.record.state !== "preempted");
  return { add: add.map(machineOf), remove: remove.map(machineOf), all: [...standing, ...add].map(machineOf) };
}

export function providerAnswered(decision: Decision, answer: Answer): Reply {
  const pool = decision.cluster.poolsByUid.get(answer.poolUid);
  if (pool === undefined) return DONE;
  for (const machine of answer.added) noteMade(decision, nodeOf(pool, machine));
  for (const machine of answer.notMade) {
    const node = nodeOf(pool, machine);
    if (node?.record.state === "creating") dropNode(decision, node);
  }
  for (const machine of answer.removed) {
    const node = nodeOf(pool, machine);
    if (node !== undefined && isGoing(node)) dropNode(decision, node);
  }
  settle(decision, pool, errorsOf(decision, pool, answer));
  return DONE;
}

function errorsOf(decision: Decision, pool: PoolRuntime, { notRemoved, failure: { added, removed } }: Answer): ResizeError[] {
  const errors: ResizeError[] = [];
  if (added !== null) errors.push({ code: "AllocationFailed", message: added });
  if (removed === null) return errors;
  errors.push({ code: "RemoveNodesFailed", message: removed });
  if (pool.record.state === "deleting") return errors;
  for (const machine of notRemoved) {
    const node = nodeOf(pool, machine);
    if (node !== undefined && isGoing(node) && node.record.incarnation !== null) stay(decision, pool, node);
  }
  return errors;
}

function settle(decision: Decision, pool: PoolRuntime, errors: readonly ResizeError[]): void {
  const { state, allocationState, resizeErrors } = pool.record;
  const { creating, leaving } = standingOf(pool);
  if (state === "deleting") {
    const told = errors.length === 0 || JSON.stringify(errors) === JSON.stringify(resizeErrors);
    if (!told) updatePool(decision, pool, { resizeErrors: errors });
    settlePool(decision, pool);
  } else if (allocationState === "stopping") {
    if (leaving + creating.dedicated + creating.lowPriority === 0) endStop(decision, pool);
  } else if (errors.length > 0 && allocationState === "resizing") endResize(decision, pool, errors);
  else {
    growPool(decision, pool);
    settlePool(decision, pool);
  }
}

/** Nothing is left on it: its machine may be taken away. */
function isGoing({ record }: NodeRuntime): boolean {
  return record.drain?.purpose === "remove" && record.drain.drainedAtMs !== null;
}

/** Its machine is to be made. */
function isMissing({ record: { state, allocationState } }: PoolRuntime, { record }: NodeRuntime): boolean {
  if (state !== "active") return false;
  return record.state === "creating" ? allocationState === "resizing" : record.state === "preempted" && allocationState !== "stopping";
}

function noteMade(decision: Decision, node: NodeRuntime | undefined): void {
  if (node?.record.state !== "creating" && node?.record.state !== "preempted") return;
  const anew = { incarnation: null, facts: NO_FACTS, startTask: null, preparations: [], setup: "pending", errors: [] } as const;
  changeNode(decision, node, { ...anew, state: "starting", allocationTimeMs: decision.now.wallMs });
}

function stay(decision: Decision, pool: PoolRuntime, node: NodeRuntime): void {
  const error = { code: "RemoveNodesFailed", message: "The pool's provider could not take its machine away." };
  const state = node.connected ? stateAfter(pool, node.record) : "unusable";
  changeNode(decision, node, { state, drain: null, errors: [error] });
}

/** The node whose machine this is; one that was preempted meanwhile has another. */
function nodeOf(pool: PoolRuntime, { nodeId, name }: Machine): NodeRuntime | undefined {
  const node = pool.nodes.get(nodeId);
  return node?.record.machine === name ? node : undefined;
}

function machineOf({ record }: NodeRuntime): Machine {
  return { nodeId: record.id, name: record.machine, isDedicated: record.isDedicated };
}
