/** Nodes on the wire. */
import type { Node, NodeState } from "@stint/core";
import type { Node as WireNode } from "../gen/stint/batch/v1/Node.ts";
import type { NodeState as WireNodeState } from "../gen/stint/batch/v1/NodeState.ts";
import { toWireFailure } from "./task.ts";
import { toTimestamp } from "./time.ts";

const STATES: Readonly<Record<NodeState, WireNodeState>> = {
  creating: "NODE_STATE_CREATING",
  starting: "NODE_STATE_STARTING",
  waitingforstarttask: "NODE_STATE_WAITING_FOR_START_TASK",
  starttaskfailed: "NODE_STATE_START_TASK_FAILED",
  idle: "NODE_STATE_IDLE",
  unknown: "NODE_STATE_UNKNOWN",
  unusable: "NODE_STATE_UNUSABLE",
  offline: "NODE_STATE_OFFLINE",
  leavingpool: "NODE_STATE_LEAVING_POOL",
};

/** A client sees `running` where a node that is otherwise idle has tasks. */
export function nodeStateToWire(state: NodeState, slotsUsed: number): WireNodeState {
  return state === "idle" && slotsUsed > 0 ? "NODE_STATE_RUNNING" : STATES[state];
}

export interface NodeView {
  readonly poolId: string;
  readonly slotsUsed: number;
  readonly runningTasks: readonly string[];
  /** Ids of jobs by uid. */
  readonly jobIdOf: (jobUid: number) => string;
}

export function nodeToWire(node: Node, view: NodeView): WireNode {
  const { startTask } = node;
  return {
    id: node.id,
    poolId: view.poolId,
    state: nodeStateToWire(node.state, view.slotsUsed),
    stateTransitionTime: toTimestamp(node.stateTransitionTimeMs),
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
  };
}
