/**
 * What people do to single nodes: disable and enable scheduling, reboot, reimage, take back. Reads nodes; writes `node` and, by way of
 * drains, `taskStatus`. Beyond Azure Batch, which reboots only idle and running nodes, one that rests, whose start task failed, or that is
 * unusable and still heard may be restarted too. Errors: POOL_NOT_FOUND, NODE_NOT_FOUND, NODE_SCHEDULING_UNCHANGED, NODE_BEING_CREATED,
 * NODE_BEING_STARTED, NODE_BEING_REBOOTED, NODE_BEING_REIMAGED, NODE_WRONG_STATE, NODE_UNAVAILABLE, NODE_CANNOT_DO_THIS.
 */
import type { Command, NodeName, Reply } from "../commands.ts";
import type { Node } from "../entities/node.ts";
import { type StintError, stintError } from "../errors.ts";
import type { NodeRuntime } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";
import { becomePreempted, beginDrain, changeNode } from "./drain.ts";
import { loseAllAttempts } from "./nodes.ts";
import { DONE, refused } from "./replies.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

type NodeOperation = Of<"disableScheduling" | "enableScheduling" | "restartNode" | "preemptNode">;

export function decideNodeOperation(decision: Decision, command: NodeOperation): Reply {
  if (command.kind === "disableScheduling") return disableScheduling(decision, command);
  if (command.kind === "enableScheduling") return enableScheduling(decision, command);
  return command.kind === "restartNode" ? restartNode(decision, command) : preemptNode(decision, command);
}

function disableScheduling(decision: Decision, command: Of<"disableScheduling">): Reply {
  const node = find(decision, command);
  if ("kind" in node) return node;
  const wrong = busyElsewhere(node);
  if (wrong !== null) return refused(wrong);
  if (!node.record.schedulingEnabled) return refused(unchanged(node, "disabled"));
  beginDrain(decision, node, { purpose: "disable", option: command.option, change: { schedulingEnabled: false } });
  return DONE;
}

/** Tasks that are being ended by a disable still end as it said; the node takes new ones after them. */
function enableScheduling(decision: Decision, command: Of<"enableScheduling">): Reply {
  const node = find(decision, command);
  if ("kind" in node) return node;
  const wrong = busyElsewhere(node);
  if (wrong !== null) return refused(wrong);
  if (node.record.schedulingEnabled) return refused(unchanged(node, "enabled"));
  const { drain } = node.record;
  const over = drain?.purpose === "disable" && drain.option === "taskcompletion";
  changeNode(decision, node, { schedulingEnabled: true, drain: over ? null : drain });
  return DONE;
}

function restartNode(decision: Decision, command: Of<"restartNode">): Reply {
  const node = find(decision, command);
  if ("kind" in node) return node;
  const { record } = node;
  const wrong = busyElsewhere(node);
  if (wrong !== null) return refused(wrong);
  if (!["idle", "starttaskfailed", "unusable"].includes(record.state)) return refused(nodeStateRefusal(record));
  if (!node.connected) return refused(stintError("NODE_UNAVAILABLE", `Node ${record.id} is ${record.state} and cannot be reached.`));
  const able = command.restart === "reboot" ? record.facts.canReboot : record.facts.canReimage;
  if (!able) {
    const message = `The operator of node ${record.id} does not let its agent ${command.restart} it.`;
    return refused(stintError("NODE_CANNOT_DO_THIS", message));
  }
  beginDrain(decision, node, { purpose: command.restart, option: command.option });
  return DONE;
}

/** Its tasks wait anew at once and none of the user's retries is counted; a machine that is gone already takes them along. */
function preemptNode(decision: Decision, command: Of<"preemptNode">): Reply {
  const node = find(decision, command);
  if ("kind" in node) return node;
  const { record } = node;
  if (record.isDedicated) return refused(stintError("NODE_CANNOT_DO_THIS", `Node ${record.id} is dedicated: nobody takes it back.`));
  if (record.state === "preempted" || record.drain?.purpose === "preempt") return DONE;
  if (record.state === "leavingpool" || record.state === "creating") return refused(nodeStateRefusal(record));
  if (command.gone) {
    loseAllAttempts(decision, node, "NodePreempted");
    becomePreempted(decision, node);
  } else beginDrain(decision, node, { purpose: "preempt", option: "requeue" });
  return DONE;
}

function find(decision: Decision, { caller, poolId, nodeId }: NodeName): NodeRuntime | Reply {
  const pool = decision.cluster.pool(caller.account, poolId);
  if (pool === undefined) return refused(stintError("POOL_NOT_FOUND", `No pool has the id ${poolId}.`));
  const node = pool.nodes.get(nodeId);
  return node ?? refused(stintError("NODE_NOT_FOUND", `The pool ${poolId} has no node with the id ${nodeId}.`));
}

/** The node is being drained for something that comes before all else. */
function busyElsewhere(node: NodeRuntime): StintError | null {
  const { state, drain } = node.record;
  const busy = ["rebooting", "reimaging", "leavingpool", "preempted"].includes(state) || drain?.purpose === "preempt";
  return busy ? nodeStateRefusal(node.record) : null;
}

/** Why something cannot be done to a node that is in the wrong state for it. */
export function nodeStateRefusal({ id, state, drain }: Node): StintError {
  if (state === "creating") return stintError("NODE_BEING_CREATED", `Node ${id} is being created.`);
  if (state === "starting") return stintError("NODE_BEING_STARTED", `Node ${id} is being started.`);
  if (state === "rebooting") return stintError("NODE_BEING_REBOOTED", `Node ${id} is being rebooted.`);
  if (state === "reimaging") return stintError("NODE_BEING_REIMAGED", `Node ${id} is being reimaged.`);
  if (state === "unusable") return stintError("NODE_UNAVAILABLE", `Node ${id} is unusable.`);
  return stintError("NODE_WRONG_STATE", `Node ${id} is ${drain?.purpose === "preempt" ? "being preempted" : state}.`);
}

function unchanged({ record }: NodeRuntime, state: string): StintError {
  return stintError("NODE_SCHEDULING_UNCHANGED", `The scheduling of node ${record.id} is ${state} already.`);
}
