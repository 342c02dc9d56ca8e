/** Nodes on the wire. */
import { type DeallocationOption, type Node, seenNodeState, type SeenNodeState } from "@stint/core";
import type { Node as WireNode } from "../gen/stint/batch/v1/Node.ts";
import type { NodeState as WireNodeState } from "../gen/stint/batch/v1/NodeState.ts";
import { toWireFailure } from "./failure.ts";
import { type Check } from "./validate.ts";
import { deallocationOption, deallocationOptions } from "./pool-size.ts";
import { toTimestamp } from "./time.ts";

const STATES: Readonly<Record<SeenNodeState, WireNodeState>> = {
  creating: "NODE_STATE_CREATING",
  starting: "NODE_STATE_STARTING",
  waitingforstarttask: "NODE_STATE_WAITING_FOR_START_TASK",
  starttaskfailed: "NODE_STATE_START_TASK_FAILED",
  idle: "NODE_STATE_IDLE",
  running: "NODE_STATE_RUNNING",
  unknown: "NODE_STATE_UNKNOWN",
  unusable: "NODE_STATE_UNUSABLE",
  offline: "NODE_STATE_OFFLINE",
  rebooting: "NODE_STATE_REBOOTING",
  reimaging: "NODE_STATE_REIMAGING",
  preempted: "NODE_STATE_PREEMPTED",
  leavingpool: "NODE_STATE_LEAVING_POOL",
};

/** What is asked of the tasks of a node that is disabled: files keep no node from that. */
export function disableOption(check: Check, field: string, wire: string): Exclude<DeallocationOption, "retaineddata"> {
  const option = deallocationOption(check, field, wire);
  if (option !== "retaineddata") return option;
  check.refuse("INVALID_VALUE", field, `${field} is retained data; give requeue, terminate or task completion.`);
  return "requeue";
}

export function nodeStateToWire(node: Pick<Node, "state" | "schedulingEnabled">, slotsUsed: number): WireNodeState {
  return STATES[seenNodeState(node, slotsUsed)];
}

export interface NodeView {
  readonly poolId: string;
  readonly slotsUsed: number;
  readonly runningTasks: readonly string[];
  readonly ended: { readonly succeeded: number; readonly failed: number };
  /** Of the state that clients see. */
  readonly stateTransitionTimeMs: number;
  /** Ids of jobs by uid. */
  readonly jobIdOf: (jobUid: number) => string;
}

export function nodeToWire(node: Node, view: NodeView): WireNode {
  const { startTask } = node;
  return {
    id: node.id,
    poolId: view.poolId,
    state: nodeStateToWire(node, view.slotsUsed),
    stateTransitionTime: toTimestamp(view.stateTransitionTimeMs),
    allocationTime: toTimestamp(node.allocationTimeMs),
    lastBootTime: toTimestamp(node.lastBootTimeMs),
    slotsTotal: node.slots,
    slotsUsed: view.slotsUsed,
    hostname: node.facts.hostname,
    ipAddress: node.facts.ipAddress,
    agentVersion: node.facts.agentVersion,
    containment: node.facts.containment,
    startTask:
      startTask === null
        ? null
        : {
            state: startTask.state,
            startTime: toTimestamp(startTask.startTimeMs),
            endTime: toTimestamp(startTask.endTimeMs),
            ...(startTask.exitCode === null ? {} : { exitCode: startTask.exitCode }),
            failure: toWireFailure(startTask.failure),
            retryCount: startTask.retryCount,
          },
    preparations: node.preparations.map((preparation) => ({
      jobId: view.jobIdOf(preparation.jobUid),
      state: preparation.state,
      ...(preparation.exitCode === null ? {} : { exitCode: preparation.exitCode }),
      failure: toWireFailure(preparation.failure),
    })),
    errors: node.errors.map(({ code, message }) => `${code}: ${message}`),
    runningTasks: [...view.runningTasks],
    leaseMs: node.leaseMs,
    isDedicated: node.isDedicated,
    schedulingEnabled: node.schedulingEnabled,
    drain: node.drain === null ? null : { purpose: node.drain.purpose, option: deallocationOptions.toWire(node.drain.option) },
    canReboot: node.facts.canReboot,
    canReimage: node.facts.canReimage,
    taskUsers: node.facts.taskUsers,
    limitsEnforced: [...node.facts.limitsEnforced],
    containerRuntime: node.facts.containerRuntime,
    cpuCount: node.facts.cpuCount,
    totalTasksRun: view.ended.succeeded + view.ended.failed,
    totalTasksSucceeded: view.ended.succeeded,
  };
}
