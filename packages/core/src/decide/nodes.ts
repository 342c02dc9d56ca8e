/**
 * Nodes: joining, leaving, being lost. Reads nodes, their pools and what they hold; writes `node`, `nodeForgotten`, and `taskStatus` of
 * what was on them. A node's processes are taken for dead only on proof: another incarnation (its agent kills everything before it
 * joins), a goodbye, or a lease that is over on both ends. Errors: POOL_NOT_FOUND, POOL_BEING_DELETED, NODE_INCARNATION_CONFLICT,
 * QUOTA_REACHED.
 */
import type { AttemptKey, Command, HeldAttempt, Reply } from "../commands.ts";
import { stintError } from "../errors.ts";
import type { Uid } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Node } from "../entities/node.ts";
import { attemptName, type NodeRuntime, type PoolRuntime } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";
import { cancelRunning } from "./job-end.ts";
import { endAttempt, isCurrent, loseAttempt } from "./outcomes.ts";
import { settlePool } from "./allocation.ts";
import { refused } from "./replies.ts";
import { finishStartTask, newStartTask, stateAfter } from "./start-task.ts";

type Hello = Extract<Command, { kind: "nodeHello" }>;

/** `leaseMs` is the length of lease that this cluster gives. */
export function nodeHello(decision: Decision, hello: Hello, leaseMs: number): Reply {
  const pool = decision.cluster.pool(hello.account, hello.poolId);
  if (pool === undefined) return refused(stintError("POOL_NOT_FOUND", `No pool has the id ${hello.poolId}.`));
  const known = pool.nodes.get(hello.nodeId);
  if (known === undefined && pool.record.state === "deleting") {
    return refused(stintError("POOL_BEING_DELETED", `The pool ${hello.poolId} is being deleted.`));
  }
  if (known === undefined && pool.nodes.size >= LIMITS.nodesPerPool) {
    return refused(stintError("QUOTA_REACHED", `The pool ${hello.poolId} has ${pool.nodes.size} nodes, the most it may.`));
  }
  const same = known !== undefined && sameIncarnation(known.record, hello);
  if (known?.connected && !same) {
    return refused(stintError("NODE_INCARNATION_CONFLICT", `Node ${hello.nodeId} has a live session of another agent or boot.`));
  }
  if (known !== undefined && !same) loseAllAttempts(decision, known, "NodeRestarted");
  const node = join(decision, { pool, known, hello, same, leaseMs });
  const reply = reconcile(decision, node, hello.held);
  if (hello.startTaskEnded !== null && same) finishStartTask(decision, node, hello.startTaskEnded);
  settlePool(decision, pool);
  return { kind: "welcome", nodeUid: node.record.uid, leaseMs, ...reply };
}

function join(
  decision: Decision,
  joining: { pool: PoolRuntime; known: NodeRuntime | undefined; hello: Hello; same: boolean; leaseMs: number },
): NodeRuntime {
  const { pool, known, hello, same, leaseMs } = joining;
  const { wallMs, monotonicMs } = decision.now;
  const startTask = same ? (known?.record.startTask ?? null) : newStartTask(pool, wallMs);
  const uid: Uid = known?.record.uid ?? decision.nextPosition;
  const node: Node = {
    uid,
    poolUid: pool.record.uid,
    id: hello.nodeId,
    state: known?.record.state === "leavingpool" ? "leavingpool" : stateAfter(pool, startTask),
    schedulingEnabled: known?.record.schedulingEnabled ?? true,
    incarnation: hello.incarnation,
    slots: pool.record.spec.taskSlotsPerNode,
    facts: hello.facts,
    leaseMs,
    startTask,
    preparations: same ? (known?.record.preparations ?? []) : keptPreparations(decision, known, hello),
    errors: [],
    allocationTimeMs: known?.record.allocationTimeMs ?? wallMs,
    lastBootTimeMs: same ? (known?.record.lastBootTimeMs ?? wallMs) : wallMs,
    stateTransitionTimeMs: wallMs,
  };
  decision.emit({ kind: "node", node });
  const runtime = decision.cluster.nodes.get(uid) as NodeRuntime;
  runtime.connected = true;
  runtime.heardAtMs = monotonicMs;
  return runtime;
}

/** What of its held attempts the node shall keep, kill or forget; committed leases that it does not hold are sent again. */
function reconcile(
  decision: Decision,
  node: NodeRuntime,
  held: readonly HeldAttempt[],
): { keep: AttemptKey[]; kill: AttemptKey[]; acknowledge: AttemptKey[] } {
  const reply = { keep: [] as AttemptKey[], kill: [] as AttemptKey[], acknowledge: [] as AttemptKey[] };
  const names = new Set<string>();
  for (const { key, phase, outcome } of held) {
    names.add(attemptName(key));
    const current = isCurrent(decision, key) && assignedHere(decision, node, key);
    if (phase === "finished") {
      if (current && outcome !== null) endAttempt(decision, key, outcome);
      reply.acknowledge.push(key);
    } else if (current) reply.keep.push(key);
    else reply.kill.push(key);
  }
  for (const [name, key] of decision.cluster.assignment(node.record.uid).attempts) {
    if (!names.has(name)) decision.effect({ kind: "runTask", nodeUid: node.record.uid, key });
    const job = decision.cluster.jobs.get(key.jobUid);
    if (job?.chunkAt(key.row).terminating(key.row % 1_024)) cancelRunning(decision, job, key.row);
  }
  return reply;
}

function assignedHere(decision: Decision, node: NodeRuntime, key: AttemptKey): boolean {
  if (decision.cluster.plantedBug === "commitWithoutAttempt") return true;
  return decision.cluster.assignment(node.record.uid).attempts.has(attemptName(key));
}

/** The node is silent, but its lease may still hold: it gets nothing new. */
export function nodeSilent(decision: Decision, node: NodeRuntime): void {
  setState(decision, node, "unknown");
}

/** The node was silent only for a while: it is what it was. */
export function nodeHeardAgain(decision: Decision, node: NodeRuntime): void {
  if (node.record.state !== "unknown") return;
  setState(decision, node, stateAfter(decision.cluster.poolOf(node), node.record.startTask));
}

/** Nothing of the node's can be running any more. */
export function nodeLost(decision: Decision, node: NodeRuntime): void {
  node.connected = false;
  decision.effect({ kind: "endSession", nodeUid: node.record.uid });
  loseAllAttempts(decision, node, "NodeLost");
  if (node.record.state === "leavingpool") forgetNode(decision, node);
  else setState(decision, node, "unusable");
}

/** The agent left on purpose, and nothing of it runs. */
export function nodeGoodbye(decision: Decision, nodeUid: Uid): void {
  const node = decision.cluster.nodes.get(nodeUid);
  if (node !== undefined) nodeLost(decision, node);
}

/** Takes a node out of its pool: what it runs ends first and is placed elsewhere. */
export function releaseNode(decision: Decision, node: NodeRuntime): void {
  setState(decision, node, "leavingpool");
  for (const key of decision.cluster.assignment(node.record.uid).attempts.values()) {
    decision.effect({ kind: "cancelTask", nodeUid: node.record.uid, key });
  }
  forgetWhenEmpty(decision, node);
}

export function forgetWhenEmpty(decision: Decision, node: NodeRuntime): void {
  if (node.record.state !== "leavingpool") return;
  if (decision.cluster.assignment(node.record.uid).attempts.size === 0) forgetNode(decision, node);
}

function forgetNode(decision: Decision, node: NodeRuntime): void {
  const pool = decision.cluster.poolOf(node);
  decision.effect({ kind: "dismissNode", nodeUid: node.record.uid });
  decision.emit({ kind: "nodeForgotten", poolUid: node.record.poolUid, nodeUid: node.record.uid });
  decision.effect({ kind: "provisionPool", poolUid: pool.record.uid });
  settlePool(decision, pool);
}

function loseAllAttempts(decision: Decision, node: NodeRuntime, code: string): void {
  const message = `Node ${node.record.id} was lost while the task was on it.`;
  for (const key of [...decision.cluster.assignment(node.record.uid).attempts.values()]) {
    loseAttempt(decision, key, { code, message });
  }
}

function setState(decision: Decision, node: NodeRuntime, state: Node["state"]): void {
  if (node.record.state === state) return;
  decision.emit({ kind: "node", node: { ...node.record, state, stateTransitionTimeMs: decision.now.wallMs } });
}

function sameIncarnation(record: Node, hello: Hello): boolean {
  return record.incarnation?.stateId === hello.incarnation.stateId && record.incarnation.bootId === hello.incarnation.bootId;
}

/** After a reboot a preparation runs again where its job wants that; a new state directory forgets all. */
function keptPreparations(decision: Decision, known: NodeRuntime | undefined, hello: Hello): Node["preparations"] {
  if (known === undefined || known.record.incarnation?.stateId !== hello.incarnation.stateId) return [];
  return known.record.preparations.filter(({ jobUid, state }) => {
    const preparation = decision.cluster.jobs.get(jobUid)?.record?.spec.preparation;
    return state === "completed" && preparation?.rerunOnNodeRebootAfterSuccess === false;
  });
}
