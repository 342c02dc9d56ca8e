/**
 * What a node does with its tasks before it leaves, restarts, is taken back by its owner, or rests: one option for all of them.
 *
 *   requeue         its tasks are ended on it and wait anew (requeueCount, or recoveryCount when the machine is taken back)
 *   terminate       its tasks are ended as by a person's wish, and completed
 *   taskcompletion  its tasks run to their ends
 *   retaineddata    the same, and then the files of ended tasks are kept until their retention is over
 *
 * A draining node takes nothing new. Once nothing is left on it, what it was drained for happens: `progressDrain` looks at that whenever
 * something on the node ended, and is told by every joining of the node, so that no word to it can be lost for good. A machine that
 * joined by itself is let go at once; others leave the pool when their provider has taken them away. Writes `node`,
 * `nodeForgotten`, `usage`, `taskStatus`; effects `cancelTask`, `restartNode`, `askRetention`, `dismissNode`, `provisionPool`.
 */
import { type Drain, type DrainPurpose, type Node, type NodeState, seenNodeState } from "../entities/node.ts";
import type { DeallocationOption } from "../entities/pool.ts";
import type { Position } from "../ids.ts";
import type { Cluster, NodeRuntime } from "../state/cluster.ts";
import { slotOf } from "../state/job-runtime.ts";
import { settlePool } from "./allocation.ts";
import type { Decision } from "./decision.ts";
import { cancelRunning } from "./job-end.ts";
import { keepUsageOfNode } from "./usage.ts";

/** What a node that is being drained is called; null = by what it does. */
export const DRAIN_STATES: Readonly<Record<DrainPurpose, NodeState | null>> = {
  disable: null,
  reboot: "rebooting",
  reimage: "reimaging",
  preempt: null,
  remove: "leavingpool",
};

/** Begins a drain, in place of one that is under way. Tasks that are being ended for another node stay so. */
export function beginDrain(
  decision: Decision,
  node: NodeRuntime,
  wanted: { purpose: DrainPurpose; option: DeallocationOption; change?: Partial<Node> },
): void {
  const { record } = node;
  const ending = record.drain?.option === "requeue" && !isEmpty(decision.cluster, node);
  const option = ending ? "requeue" : wanted.option;
  const state = DRAIN_STATES[wanted.purpose] ?? record.state;
  const drain: Drain = { purpose: wanted.purpose, option, retainedUntilMs: null, drainedAtMs: null };
  changeNode(decision, node, { ...wanted.change, state, drain });
  endTasks(decision, node);
  progressDrain(decision, node);
}

/** Tells the node to end what the drain's option ends; again after each joining. */
export function endTasks(decision: Decision, node: NodeRuntime): void {
  const option = node.record.drain?.option;
  for (const key of [...decision.cluster.assignment(node.record.uid).attempts.values()]) {
    const job = decision.cluster.jobs.get(key.jobUid);
    if (job === undefined) continue;
    const chunk = job.chunkAt(key.row);
    if (option === "terminate" || chunk.terminating(slotOf(key.row))) cancelRunning(decision, job, key.row);
    else if (option === "requeue" || chunk.requeueReason(slotOf(key.row)) !== null)
      decision.effect({ kind: "cancelTask", nodeUid: node.record.uid, key });
  }
}

/** Whether the drain has nothing more to wait for. */
function isDrained(decision: Pick<Decision, "cluster" | "now">, node: NodeRuntime): boolean {
  const { drain } = node.record;
  if (drain === null || !isEmpty(decision.cluster, node)) return false;
  if (drain.option !== "retaineddata") return true;
  return drain.retainedUntilMs !== null && drain.retainedUntilMs <= decision.now.wallMs;
}

/** Does what the node was drained for, if nothing is left on it. */
export function progressDrain(decision: Decision, node: NodeRuntime): void {
  const { drain, uid } = node.record;
  if (drain === null) return;
  if (!isDrained(decision, node)) {
    if (isEmpty(decision.cluster, node) && drain.retainedUntilMs === null) decision.effect({ kind: "askRetention", nodeUid: uid });
    return;
  }
  const { spec } = decision.cluster.poolOf(node).record;
  if (drain.purpose === "preempt") becomePreempted(decision, node);
  else if (drain.purpose === "disable") changeNode(decision, node, { drain: null });
  else if (drain.purpose === "remove" && spec.provider === "static") forgetNode(decision, node);
  else {
    if (drain.drainedAtMs === null) changeNode(decision, node, { drain: { ...drain, drainedAtMs: decision.now.wallMs } });
    if (drain.purpose === "remove") decision.effect({ kind: "provisionPool", poolUid: node.record.poolUid });
    else decision.effect({ kind: "restartNode", nodeUid: uid, restart: drain.purpose });
  }
}

/** The machine is its owner's again; the node keeps its place in the pool, for a machine of another name. */
export function becomePreempted(decision: Decision, node: NodeRuntime): void {
  const { id, machine } = node.record;
  const next = machine === "" ? "" : machineName(id, decision.nextPosition);
  changeNode(decision, node, { state: "preempted", drain: null, machine: next });
  decision.effect({ kind: "restartNode", nodeUid: node.record.uid, restart: "preempt" });
  node.connected = false;
  decision.effect({ kind: "provisionPool", poolUid: node.record.poolUid });
}

function forgetNode(decision: Decision, node: NodeRuntime): void {
  const pool = decision.cluster.poolOf(node);
  dropNode(decision, node);
  settlePool(decision, pool);
}

/** The caller sees to what becomes of its pool. */
export function dropNode(decision: Decision, node: NodeRuntime): void {
  decision.effect({ kind: "dismissNode", nodeUid: node.record.uid });
  keepUsageOfNode(decision, node);
  decision.emit({ kind: "nodeForgotten", poolUid: node.record.poolUid, nodeUid: node.record.uid });
}

/** Positions are never used again. */
export function machineName(nodeId: string, position: Position): string {
  return `${nodeId}-${position.toString(36)}`;
}

export function changeNode(decision: Decision, node: NodeRuntime, change: Partial<Node>): void {
  const { slotsUsed } = decision.cluster.assignment(node.record.uid);
  const moved = seenNodeState({ ...node.record, ...change }, slotsUsed) !== seenNodeState(node.record, slotsUsed);
  const stateTransitionTimeMs = moved ? decision.now.wallMs : node.record.stateTransitionTimeMs;
  decision.emit({ kind: "node", node: { ...node.record, ...change, stateTransitionTimeMs } });
}

function isEmpty(cluster: Cluster, node: NodeRuntime): boolean {
  return cluster.assignment(node.record.uid).attempts.size === 0;
}
