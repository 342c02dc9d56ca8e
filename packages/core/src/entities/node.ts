/**
 * A node: one machine of a pool, known by the agent on it.
 *
 *   creating ──joined──> waitingforstarttask ──succeeded──> idle <──> running
 *                │                 └──out of retries──> starttaskfailed
 *                └──(pool without start task, or not waiting for it)──> idle
 *   any ──silent for 15 s──> unknown ──heard again──> as before
 *   any ──lease over or proof of death──> (its tasks are lost) unusable ──joins again──> as at joining
 *   any ──removed──> leavingpool ──> (forgotten)
 *
 * `offline` is what clients see of a node whose scheduling is disabled. An incarnation is the pair of the agent's state directory and
 * the machine's boot: when either is new, nothing that ran before can still run.
 */
import type { Uid } from "../ids.ts";
import type { FailureInfo } from "./task.ts";

export type NodeState =
  | "creating"
  | "starting"
  | "waitingforstarttask"
  | "starttaskfailed"
  | "idle"
  | "unknown"
  | "unusable"
  | "offline"
  | "leavingpool";

export interface Incarnation {
  readonly stateId: string;
  readonly bootId: string;
}

/** What the agent said of itself when it joined. */
export interface NodeFacts {
  readonly hostname: string;
  readonly ipAddress: string;
  readonly agentVersion: string;
  readonly containment: string;
  readonly cpuCount: number;
  readonly memoryBytes: number;
}

export interface StartTaskInfo {
  readonly state: "running" | "completed";
  readonly startTimeMs: number;
  readonly endTimeMs: number | null;
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly retryCount: number;
}

/** A job's preparation on this node: owed since the first lease was decided, until it succeeded or ran out of retries. */
export interface Preparation {
  readonly jobUid: Uid;
  readonly state: "owed" | "completed" | "failed";
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
  readonly retryCount: number;
}

export interface NodeError {
  readonly code: string;
  readonly message: string;
}

export interface Node {
  readonly uid: Uid;
  readonly poolUid: Uid;
  readonly id: string;
  readonly state: NodeState;
  readonly schedulingEnabled: boolean;
  readonly incarnation: Incarnation | null;
  readonly slots: number;
  readonly facts: NodeFacts;
  readonly leaseMs: number;
  readonly startTask: StartTaskInfo | null;
  readonly preparations: readonly Preparation[];
  readonly errors: readonly NodeError[];
  readonly allocationTimeMs: number;
  readonly lastBootTimeMs: number | null;
  readonly stateTransitionTimeMs: number;
}
