/** Sizes of pools on the wire: targets, what becomes of leaving nodes' tasks, and counts of nodes. */
import { type Command, type DeallocationOption, LIMITS, type NodeCounts, type StintError } from "@stint/core";
import type { NodeCounts as WireNodeCounts } from "../gen/stint/batch/v1/NodeCounts.ts";
import type { PoolNodeCounts as WirePoolNodeCounts } from "../gen/stint/batch/v1/PoolNodeCounts.ts";
import type { RemoveNodesRequest__Output } from "../gen/stint/batch/v1/RemoveNodesRequest.ts";
import type { ResizePoolRequest__Output } from "../gen/stint/batch/v1/ResizePoolRequest.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { Check, echo } from "./validate.ts";

const RESIZE_TIMEOUT_MS = { min: 1_000, max: 7 * 24 * 3_600_000 };

type WireDeallocationOption = `DEALLOCATION_OPTION_${"REQUEUE" | "TERMINATE" | "TASK_COMPLETION" | "RETAINED_DATA"}`;
export const deallocationOptions: EnumMap<DeallocationOption, WireDeallocationOption> = enumMap(
  {
    requeue: "DEALLOCATION_OPTION_REQUEUE",
    terminate: "DEALLOCATION_OPTION_TERMINATE",
    taskcompletion: "DEALLOCATION_OPTION_TASK_COMPLETION",
    retaineddata: "DEALLOCATION_OPTION_RETAINED_DATA",
  },
  { unspecified: "DEALLOCATION_OPTION_UNSPECIFIED", word: "requeue" },
);

export function deallocationOption(check: Check, field: string, wire: string): DeallocationOption {
  const option = deallocationOptions.fromWire(wire);
  if (option === null) check.refuse("INVALID_VALUE", field, `${field} is not one of the values that this version knows.`);
  return option ?? "requeue";
}

export function targetNodes(check: Check, field: string, value: number): number {
  return check.integer(field, value, { min: 0, max: LIMITS.nodesPerPool });
}

/** Milliseconds; 0 stands for the default. */
export function resizeTimeoutMs(check: Check, field: string, wire: number, otherwiseMs: number): number {
  return check.integer(field, wire === 0 ? otherwiseMs : wire, RESIZE_TIMEOUT_MS);
}

type Sized<K extends Command["kind"]> = Omit<Extract<Command, { kind: K }>, "caller">;

export function resizeFromWire(wire: ResizePoolRequest__Output): Sized<"resizePool"> | StintError {
  const check = new Check();
  const { targetDedicatedNodes: dedicated, targetLowPriorityNodes: lowPriority } = wire;
  if (dedicated === undefined && lowPriority === undefined)
    check.refuse("MISSING_VALUE", "target_dedicated_nodes", "Give target_dedicated_nodes, target_low_priority_nodes or both.");
  const command: Sized<"resizePool"> = {
    kind: "resizePool",
    poolId: wire.poolId,
    ...(dedicated === undefined ? {} : { targetDedicatedNodes: targetNodes(check, "target_dedicated_nodes", dedicated) }),
    ...(lowPriority === undefined ? {} : { targetLowPriorityNodes: targetNodes(check, "target_low_priority_nodes", lowPriority) }),
    ...how(check, wire),
  };
  return check.problems[0] ?? command;
}

export function removalFromWire(wire: RemoveNodesRequest__Output): Sized<"removeNodes"> | StintError {
  const check = new Check();
  if (wire.nodeIds.length === 0) check.refuse("MISSING_VALUE", "node_ids", "node_ids names no node.");
  check.count("node_ids", wire.nodeIds, LIMITS.nodesPerRemoval as number);
  wire.nodeIds.forEach((id, index) => check.id(`node_ids[${index}]`, id));
  const twice = wire.nodeIds.find((id, index) => wire.nodeIds.indexOf(id) !== index);
  if (twice !== undefined) check.refuse("INVALID_VALUE", "node_ids", `node_ids names ${echo(twice)} twice.`);
  return check.problems[0] ?? { kind: "removeNodes", poolId: wire.poolId, nodeIds: wire.nodeIds, ...how(check, wire) };
}

function how(
  check: Check,
  wire: { deallocationOption: string; resizeTimeoutMs: number },
): { deallocationOption: DeallocationOption; resizeTimeoutMs?: number } {
  const { resizeTimeoutMs: timeout } = wire;
  return {
    deallocationOption: deallocationOption(check, "deallocation_option", wire.deallocationOption),
    ...(timeout === 0 ? {} : { resizeTimeoutMs: resizeTimeoutMs(check, "resize_timeout_ms", timeout, 0) }),
  };
}

export function poolCountsToWire(poolId: string, counts: { dedicated: NodeCounts; lowPriority: NodeCounts }): WirePoolNodeCounts {
  return { poolId, dedicated: countsToWire(counts.dedicated), lowPriority: countsToWire(counts.lowPriority) };
}

function countsToWire(counts: NodeCounts): WireNodeCounts {
  const { waitingforstarttask, starttaskfailed, leavingpool, ...rest } = counts;
  return { ...rest, waitingForStartTask: waitingforstarttask, startTaskFailed: starttaskfailed, leavingPool: leavingpool };
}
