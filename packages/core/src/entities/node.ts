/**
 * A node: one machine of a pool, known by the agent on it.
 *
 *   creating ──made by the provider──> starting ──joined, has what its pool gives it──> waitingforstarttask ──succeeded──> idle <──> running
 *       │                                 │  └──cannot have it──> unusable                    └──out of retries──> starttaskfailed
 *       │                                 └──(pool without start task, or not waiting for it)──> idle
 *       └──not made, or nobody can say──> (forgotten) leavingpool
 *   any ──silent for 15 s──> unknown ──heard again──> as before
 *   any ──lease over or proof of death──> (its tasks are lost) unusable ──joins again──> as at joining
 *   any ──reboot, reimage──> rebooting, reimaging ──joins as another incarnation──> as at joining
 *   any ──machine taken back by its owner──> preempted ──made again by the provider──> starting
 *   any ──removed──> leavingpool ──> (forgotten)
 *
 * A node of a provider's is there, `creating`, before the provider is asked for its machine: whatever becomes of the one who asked, what
 * may have been made has a name. An unusable node is lost, and nobody waits for it, unless its setup failed: then it is there, takes no
 * tasks, and says why. `running` and `offline` are what clients see of an idle node that has tasks, or has none and is disabled. An
 * incarnation is the pair of the agent's state directory and the machine's boot: when either is new, nothing that ran before can still
 * run. A drain is what a node has still to do before something becomes of it: it takes nothing new, and its tasks end as the drain's option
 * says.
 */
import type { Uid } from "../ids.ts";
import type { DeallocationOption } from "./pool.ts";
import type { FailureInfo } from "./task.ts";

export type NodeState =
  | "creating"
  | "starting"
  | "waitingforstarttask"
  | "starttaskfailed"
  | "idle"
  | "unknown"
  | "unusable"
  | "rebooting"
  | "reimaging"
  | "preempted"
  | "leavingpool";
/** The state that clients see. */
export type SeenNodeState = NodeState | "running" | "offline";

/** What a node is being drained for. */
export type DrainPurpose = "disable" | "reboot" | "reimage" | "preempt" | "remove";

export interface Drain {
  readonly purpose: DrainPurpose;
  readonly option: DeallocationOption;
  /** Of `retaineddata`: until when files of ended tasks are kept, by the node's word; null = it has not said so yet. */
  readonly retainedUntilMs: number | null;
  /** When nothing was left to wait for, and the node was told to restart, or its provider to take its machine away. */
  readonly drainedAtMs: number | null;
}

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
  /** The machine's operator lets its agent restart it. */
  readonly canReboot: boolean;
  /** The same, with a clean slate of the agent's data. */
  readonly canReimage: boolean;
  /** Programs run as users of their own; otherwise as the agent's. */
  readonly taskUsers: boolean;
  /** Limits that it was seen to enforce: memory, cpu, pids. */
  readonly limitsEnforced: readonly string[];
  /** What runs containers, with its version; empty = nothing. */
  readonly containerRuntime: string;
}

/** What is known of a machine on which no agent has spoken. */
export const NO_FACTS: NodeFacts = {
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

export interface StartTaskInfo {
  readonly state: "running" | "completed";
  readonly startTimeMs: number;
  readonly endTimeMs: number | null;
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly retryCount: number;
}

/** How a program that belongs to a job went on one node. */
export interface JobNodeRun {
  readonly state: "owed" | "completed" | "failed" | "due";
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
  readonly retryCount: number;
}

/**
 * A job's preparation on this node: `owed` since the first lease was decided, until it succeeded (`completed`) or ran out of retries
 * (`failed`: the node takes no task of the job until it is reimaged). `due` = it succeeded, and has to run again since the node booted.
 */
export interface Preparation extends JobNodeRun {
  readonly jobUid: Uid;
  /** The job's release here, `owed` since the job's end; null = not asked for. */
  readonly release: JobNodeRun | null;
}

/** A program as its node has it: the start task, a job's preparation or release, or an instance of a multi-instance task. */
export interface NodeProgramKey {
  /** 0 = the start task. */
  readonly jobUid: Uid;
  /** Empty = the start task. */
  readonly taskId: string;
}

/** Whether the node has what its pool gives it, file systems and packages: `pending` until its agent has said. */
export type NodeSetupState = "pending" | "done" | "failed";

export interface NodeError {
  readonly code: string;
  readonly message: string;
}

export interface Node {
  readonly uid: Uid;
  readonly poolUid: Uid;
  readonly id: string;
  readonly state: NodeState;
  /** Not a spot machine, which its owner may take back at any moment. */
  readonly isDedicated: boolean;
  readonly schedulingEnabled: boolean;
  readonly drain: Drain | null;
  readonly incarnation: Incarnation | null;
  readonly slots: number;
  readonly facts: NodeFacts;
  /** The name of its machine at its provider, never used again: another machine of this node has another. Empty = it joined by itself. */
  readonly machine: string;
  readonly leaseMs: number;
  readonly startTask: StartTaskInfo | null;
  readonly preparations: readonly Preparation[];
  readonly setup: NodeSetupState;
  readonly errors: readonly NodeError[];
  readonly allocationTimeMs: number;
  readonly lastBootTimeMs: number | null;
  readonly stateTransitionTimeMs: number;
}

/** Its lease is over, or its machine never came: what is on it is lost, and nobody waits for it. */
export function isLost({ state, setup }: Pick<Node, "state" | "setup">): boolean {
  return state === "unusable" && setup !== "failed";
}

/** Its machine was made, and its agent has not said hello yet. */
export function hasToJoin({ state, incarnation }: Pick<Node, "state" | "incarnation">): boolean {
  return state === "starting" && incarnation === null;
}

export function seenNodeState(node: Pick<Node, "state" | "schedulingEnabled">, slotsUsed: number): SeenNodeState {
  if (node.state !== "idle") return node.state;
  if (slotsUsed > 0) return "running";
  return node.schedulingEnabled ? "idle" : "offline";
}
