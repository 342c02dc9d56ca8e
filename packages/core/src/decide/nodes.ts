/**
 * Nodes: joining, leaving, being lost. Reads nodes, their pools and what they hold; writes `node`, `nodeForgotten`, and `taskStatus` of
 * what was on them. A node's processes are taken for dead only on proof: another incarnation (its agent kills everything before it
 * joins), a goodbye, a provider's word, or a lease that is over on both ends. Errors: POOL_NOT_FOUND, POOL_BEING_DELETED, NODE_NOT_FOUND,
 * NODE_INCARNATION_CONFLICT, NODE_UNAVAILABLE, QUOTA_REACHED.
 */
import type { AttemptKey, Command, HeldAttempt, Reply } from "../commands.ts";
import type { AttemptEnd } from "../entities/attempt.ts";
import { type StintError, stintError } from "../errors.ts";
import type { Uid } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import { isLost, type Node } from "../entities/node.ts";
import { attemptName, type NodeRuntime, type PoolRuntime } from "../state/cluster.ts";
import { settlePool } from "./allocation.ts";
import { coreQuotaRefusal } from "./core-quotas.ts";
import type { Decision } from "./decision.ts";
import { changeNode, DRAIN_STATES, endTasks, progressDrain } from "./drain.ts";
import { endAttempt, loseAttempt } from "./attempt-end.ts";
import { resumeGangs } from "./gang.ts";
import { isCurrent } from "./outcomes.ts";
import { keptPreparations, repeatReleases } from "./releases.ts";
import { refused } from "./replies.ts";
import { finishStartTask, newSetup, newStartTask, stateAfter } from "./start-task.ts";

type Hello = Extract<Command, { kind: "nodeHello" }>;
type LossCode = "NodeLost" | "NodeRestarted" | "NodeRemoved" | "NodePreempted";

const LOSSES: Readonly<Record<LossCode, AttemptEnd>> = {
  NodeLost: "nodeLost",
  NodeRestarted: "nodeRestarted",
  NodeRemoved: "nodeRemoved",
  NodePreempted: "nodePreempted",
};

/** `leaseMs` is the length of lease that this cluster gives. */
export function nodeHello(decision: Decision, hello: Hello, leaseMs: number): Reply {
  const pool = decision.cluster.pool(hello.account, hello.poolId);
  if (pool === undefined) return refused(stintError("POOL_NOT_FOUND", `No pool has the id ${hello.poolId}.`));
  const known = pool.nodes.get(hello.nodeId);
  const unwelcome = known === undefined ? refusalOfNew(decision, pool, hello) : null;
  if (unwelcome !== null) return refused(unwelcome);
  const same = known !== undefined && sameIncarnation(known.record, hello);
  if (known?.connected && !same) {
    return refused(stintError("NODE_INCARNATION_CONFLICT", `Node ${hello.nodeId} has a live session of another agent or boot.`));
  }
  if (known?.record.state === "preempted" && !same && pool.record.spec.provider !== "static") {
    const message = `Node ${hello.nodeId} was preempted: its provider has not said yet that it made another machine.`;
    return refused(stintError("NODE_INCARNATION_CONFLICT", message));
  }
  if (same && known.record.state === "preempted") {
    return refused(stintError("NODE_UNAVAILABLE", `Node ${hello.nodeId} was preempted: it joins again when its machine has restarted.`));
  }
  if (known !== undefined && !same) loseAllAttempts(decision, known, "NodeRestarted");
  const node = join(decision, { pool, known, hello, same, leaseMs });
  const reply = reconcile(decision, node, hello.held);
  if (hello.startTaskEnded !== null && same) finishStartTask(decision, node, hello.startTaskEnded);
  settlePool(decision, pool);
  return { kind: "welcome", nodeUid: node.record.uid, leaseMs, ...reply };
}

/** A provider's machines are nodes before they are made: what its pool does not know is a machine that was to be taken away. */
function refusalOfNew(decision: Decision, pool: PoolRuntime, { poolId, nodeId, isDedicated, facts }: Hello): StintError | null {
  if (pool.record.state === "deleting") return stintError("POOL_BEING_DELETED", `The pool ${poolId} is being deleted.`);
  if (pool.record.spec.provider !== "static") {
    return stintError(
      "NODE_NOT_FOUND",
      `The pool ${poolId} has no node ${nodeId}: machines that its provider was not asked for cannot join.`,
    );
  }
  if (pool.nodes.size >= LIMITS.nodesPerPool)
    return stintError("QUOTA_REACHED", `The pool ${poolId} has ${pool.nodes.size} nodes, the most it may.`);
  return coreQuotaRefusal(decision.cluster, pool, { isDedicated, cpuCount: facts.cpuCount });
}

function join(
  decision: Decision,
  joining: { pool: PoolRuntime; known: NodeRuntime | undefined; hello: Hello; same: boolean; leaseMs: number },
): NodeRuntime {
  const { pool, known, hello, same, leaseMs } = joining;
  const { wallMs, monotonicMs } = decision.now;
  const startTask = same ? (known?.record.startTask ?? null) : newStartTask(pool, wallMs);
  const setup = same && known !== undefined && !isLost(known.record) ? known.record.setup : newSetup(pool);
  const drain = same ? (known?.record.drain ?? null) : drainOfNew(known?.record, hello);
  const uid: Uid = known?.record.uid ?? decision.nextPosition;
  const node: Node = {
    uid,
    poolUid: pool.record.uid,
    id: hello.nodeId,
    state: (drain === null ? null : DRAIN_STATES[drain.purpose]) ?? stateAfter(pool, { setup, startTask }),
    isDedicated: known?.record.isDedicated ?? hello.isDedicated,
    schedulingEnabled: known?.record.schedulingEnabled ?? true,
    drain,
    incarnation: hello.incarnation,
    slots: pool.record.spec.taskSlotsPerNode,
    facts: hello.facts,
    machine: known?.record.machine ?? "",
    leaseMs,
    startTask,
    preparations: same ? (known?.record.preparations ?? []) : keptPreparations(decision.cluster, known?.record, hello.incarnation.stateId),
    setup,
    errors: setup === "failed" ? (known?.record.errors ?? []) : [],
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
  }
  return reply;
}

function assignedHere(decision: Decision, node: NodeRuntime, key: AttemptKey): boolean {
  if (decision.cluster.plantedBug === "commitWithoutAttempt") return true;
  return decision.cluster.assignment(node.record.uid).attempts.has(attemptName(key));
}

/** The node is silent, but its lease may still hold: it gets nothing new. */
export function nodeSilent(decision: Decision, node: NodeRuntime): void {
  changeNode(decision, node, { state: "unknown" });
}

/** The node was silent only for a while: it is what it was. */
export function nodeHeardAgain(decision: Decision, node: NodeRuntime): void {
  if (node.record.state !== "unknown") return;
  changeNode(decision, node, { state: stateAfter(decision.cluster.poolOf(node), node.record) });
}

/** The node can hear again: it is told what it may have missed. */
export function resumeNode(decision: Decision, node: NodeRuntime): void {
  endTasks(decision, node);
  resumeGangs(decision, node);
  repeatReleases(decision, node);
  progressDrain(decision, node);
}

/** Nothing of the node's can be running any more. A node that leaves or restarts goes on with that. */
export function nodeLost(decision: Decision, node: NodeRuntime): void {
  node.connected = false;
  decision.effect({ kind: "endSession", nodeUid: node.record.uid });
  const { state } = node.record;
  loseAllAttempts(decision, node, state === "leavingpool" ? "NodeRemoved" : "NodeLost");
  const isEmpty = decision.cluster.assignment(node.record.uid).attempts.size === 0;
  if (isEmpty && (state === "leavingpool" || state === "rebooting" || state === "reimaging")) forgetFiles(decision, node);
  else changeNode(decision, node, lost(node.record));
  progressDrain(decision, node);
}

/** What it said of its setup is not so any more. */
function lost({ setup }: Node): Partial<Node> {
  return setup === "failed" ? { state: "unusable", setup: "pending" } : { state: "unusable" };
}

/** The agent left on purpose, and nothing of it runs. */
export function nodeGoodbye(decision: Decision, nodeUid: Uid): void {
  const node = decision.cluster.nodes.get(nodeUid);
  if (node !== undefined) nodeLost(decision, node);
}

/** Its end is known for certain but for a silent node's, which may yet come back: jobs that wait for theirs wait then, and only then. */
export function loseAllAttempts(decision: Decision, node: NodeRuntime, code: LossCode): void {
  const message = `Node ${node.record.id} was lost while the task was on it.`;
  for (const key of [...decision.cluster.assignment(node.record.uid).attempts.values()]) {
    const waits = decision.cluster.jobs.get(key.jobUid)?.record?.spec.nodeLossPolicy === "wait";
    loseAttempt(decision, key, { code: waits && code !== "NodeLost" ? "OutcomeUnknown" : code, end: LOSSES[code], message });
  }
}

/** The files that the node was to keep before it leaves or restarts are not waited for any more. */
function forgetFiles(decision: Decision, node: NodeRuntime): void {
  const { drain } = node.record;
  if (drain !== null) changeNode(decision, node, { drain: { ...drain, retainedUntilMs: 0 } });
}

/** What is left of a drain when the machine comes up anew: nothing runs on it any more, and a reboot has been had. */
function drainOfNew(known: Node | undefined, hello: Hello): Node["drain"] {
  const drain = known?.drain ?? null;
  if (drain?.purpose === "remove") return drain;
  return drain?.purpose === "reimage" && known?.incarnation?.stateId === hello.incarnation.stateId ? drain : null;
}

function sameIncarnation(record: Node, hello: Hello): boolean {
  return record.incarnation?.stateId === hello.incarnation.stateId && record.incarnation.bootId === hello.incarnation.bootId;
}
