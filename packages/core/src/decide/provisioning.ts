/**
 * What a pool's provider is to do, and what its answer makes of the pool. Machines have the ids of their nodes, chosen here, so that a
 * question asked twice has the same answer. A node is `creating` from its provider's word until its agent joins. A provider that fails ends
 * the resize with an error; nodes that it could not take away stay in the pool. Writes `node`, `nodeForgotten`, `pool`.
 */
import type { Command, Machine, Reply } from "../commands.ts";
import { LIMITS } from "../limits.ts";
import type { Node, NodeFacts } from "../entities/node.ts";
import type { ResizeError } from "../entities/pool.ts";
import type { Cluster, NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import { endResize, endStop, settlePool, standingOf } from "./allocation.ts";
import { machinesAllowed } from "./core-quotas.ts";
import type { Decision } from "./decision.ts";
import { beginDrain, changeNode, forgetNode } from "./drain.ts";
import { DONE } from "./replies.ts";
import { stateAfter } from "./start-task.ts";

/** What should become of a pool's machines; bounded, so that more may be left for a next time. */
export interface MachineChanges {
  readonly add: readonly Machine[];
  readonly remove: readonly string[];
  /** All that the pool should have afterwards. */
  readonly all: readonly Machine[];
}

const NO_FACTS: NodeFacts = {
  hostname: "",
  ipAddress: "",
  agentVersion: "",
  containment: "",
  cpuCount: 0,
  memoryBytes: 0,
  canReboot: false,
  canReimage: false,
  taskUsers: false,
  limitsEnforced: [],
  containerRuntime: "",
};

export function machineChanges(cluster: Cluster, pool: PoolRuntime): MachineChanges {
  const nodes = [...pool.nodes.values()];
  const remove = nodes.filter(isGoing).slice(0, LIMITS.machinesPerRequest);
  const preempted = nodes.filter(({ record }) => record.state === "preempted");
  const { state, allocationState } = pool.record;
  const again = state === "active" && allocationState !== "stopping" ? preempted.map(machineOf) : [];
  const add = [...again, ...missing(cluster, pool)].slice(0, LIMITS.machinesPerRequest);
  const standing = nodes.filter((node) => !remove.includes(node) && node.record.state !== "preempted").map(machineOf);
  return { add, remove: remove.map(({ record }) => record.id), all: [...standing, ...add] };
}

export function providerAnswered(decision: Decision, answer: Extract<Command, { kind: "providerAnswered" }>): Reply {
  const pool = decision.cluster.poolsByUid.get(answer.poolUid);
  if (pool === undefined) return DONE;
  for (const machine of answer.added) noteMade(decision, pool, machine);
  for (const id of answer.removed) {
    const node = pool.nodes.get(id);
    if (node !== undefined && isGoing(node)) forgetNode(decision, node);
  }
  if (pool.record.state === "deleting") return DONE;
  const errors: ResizeError[] = [];
  const { added, removed } = answer.failure;
  if (added !== null) errors.push({ code: "AllocationFailed", message: added });
  if (removed !== null) {
    errors.push({ code: "RemoveNodesFailed", message: removed });
    for (const node of pool.nodes.values()) if (isGoing(node)) stay(decision, pool, node);
  }
  if (pool.record.allocationState === "stopping") {
    if (standingOf(pool).leaving === 0) endStop(decision, pool);
  } else if (errors.length > 0 && pool.record.allocationState === "resizing") endResize(decision, pool, errors);
  else settlePool(decision, pool);
  return DONE;
}

/** Nothing is left on it: its machine may be taken away. */
function isGoing({ record }: NodeRuntime): boolean {
  return record.drain?.purpose === "remove" && record.drain.drainedAtMs !== null;
}

function missing(cluster: Cluster, pool: PoolRuntime): Machine[] {
  const { spec, state, allocationState } = pool.record;
  if (state !== "active" || allocationState !== "resizing") return [];
  const standing = standingOf(pool);
  const machines: Machine[] = [];
  let number = 1;
  const name = (isDedicated: boolean): void => {
    while (pool.nodes.has(`node-${number}`)) number++;
    machines.push({ nodeId: `node-${number++}`, isDedicated });
  };
  const add = (isDedicated: boolean, wanted: number): void => {
    const allowed = Math.min(LIMITS.machinesPerRequest, machinesAllowed(cluster, pool, { isDedicated }));
    for (let count = Math.min(wanted, allowed); count > 0; count--) name(isDedicated);
  };
  add(true, spec.targetDedicatedNodes - standing.dedicated);
  add(false, spec.targetLowPriorityNodes - standing.lowPriority);
  return machines;
}

function noteMade(decision: Decision, pool: PoolRuntime, { nodeId, isDedicated }: Machine): void {
  const known = pool.nodes.get(nodeId);
  const { wallMs } = decision.now;
  if (known?.record.state === "preempted") {
    const anew = { incarnation: null, facts: NO_FACTS, startTask: null, preparations: [], setup: "pending", errors: [] } as const;
    changeNode(decision, known, { state: "creating", ...anew });
    return;
  }
  if (known !== undefined || pool.nodes.size >= LIMITS.nodesPerPool) return;
  const node: Node = {
    uid: decision.nextPosition,
    poolUid: pool.record.uid,
    id: nodeId,
    state: "creating",
    isDedicated,
    schedulingEnabled: true,
    drain: null,
    incarnation: null,
    slots: pool.record.spec.taskSlotsPerNode,
    facts: NO_FACTS,
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
  const made = decision.cluster.nodes.get(node.uid) as NodeRuntime;
  if (pool.record.state === "deleting") beginDrain(decision, made, { purpose: "remove", option: "requeue" });
}

function stay(decision: Decision, pool: PoolRuntime, node: NodeRuntime): void {
  const error = { code: "RemoveNodesFailed", message: "The pool's provider could not take its machine away." };
  const state = node.connected ? stateAfter(pool, node.record) : "unusable";
  changeNode(decision, node, { state, drain: null, errors: [error] });
}

function machineOf({ record }: NodeRuntime): Machine {
  return { nodeId: record.id, isDedicated: record.isDedicated };
}
