/**
 * A pool: the machines of one kind that tasks are placed on.
 *
 *   active ──delete──> deleting ──last node gone──> (forgotten)
 *
 * Its allocation moves on its own: `steady` while the nodes are as asked for; `resizing` from a changed target until it is met or
 * timed out; `stopping` from a stop until provider and leaving nodes came to rest. Resize errors are set on return to steady and stay until the
 * next resize.
 */
import type { Uid } from "../ids.ts";
import type { AutoScaleSettings, AutoScaleState } from "./auto-scale.ts";
import type { CertificateReference } from "./certificate.ts";
import type { ExecutionSettings, NodeSetup } from "./execution.ts";
import type { ApplicationPackageReference, EnvironmentSetting, ResourceFile } from "./task.ts";

export type PoolState = "active" | "deleting";
export type AllocationState = "steady" | "resizing" | "stopping";
export type NodeFillType = "spread" | "pack";
/** Where the pool's machines come from: they join by themselves, a supervisor on this host starts agents, or a program of the operator's. */
export type NodeProviderKind = "static" | "local" | "command";
/** What becomes of the tasks of a node that leaves, restarts or is disabled. */
export type DeallocationOption = "requeue" | "terminate" | "taskcompletion" | "retaineddata";

export interface StartTask {
  readonly commandLine: string;
  readonly resourceFiles: readonly ResourceFile[];
  readonly environment: readonly EnvironmentSetting[];
  readonly maxTaskRetryCount: number;
  readonly waitForSuccess: boolean;
  readonly execution: ExecutionSettings;
}

export interface ResizeError {
  readonly code: string;
  readonly message: string;
}

export interface PoolSpec {
  readonly id: string;
  readonly displayName: string;
  readonly taskSlotsPerNode: number;
  /** Its nodes may talk to each other: multi-instance tasks run in it. */
  readonly interNodeCommunication: boolean;
  readonly targetDedicatedNodes: number;
  readonly targetLowPriorityNodes: number;
  readonly nodeFillType: NodeFillType;
  readonly provider: NodeProviderKind;
  /** Of a `command` provider: which of those that the controllers are configured with. */
  readonly providerName: string;
  readonly resizeTimeoutMs: number;
  readonly startTask: StartTask | null;
  readonly applicationPackageReferences: readonly ApplicationPackageReference[];
  readonly certificateReferences: readonly CertificateReference[];
  /** null = its size is what it is asked for. */
  readonly autoScale: AutoScaleSettings | null;
  readonly nodeSetup: NodeSetup;
  readonly metadata: readonly MetadataItem[];
  /** A JSON object of what only Azure gives a meaning; empty = nothing. */
  readonly azureProperties: string;
}

/** A pool that is made for a job, or for the jobs of a schedule. */
export interface AutoPoolSpecification {
  readonly idPrefix: string;
  readonly lifetime: "job" | "jobschedule";
  /** It stays when its owner has ended. */
  readonly keepAlive: boolean;
  /** Its id is made from the prefix. */
  readonly pool: PoolSpec;
}

/** What a pool was made for, and goes with. */
export interface PoolOwner {
  readonly kind: "job" | "jobSchedule";
  readonly uid: Uid;
  readonly keepAlive: boolean;
}

export interface MetadataItem {
  readonly name: string;
  readonly value: string;
}

export interface Pool {
  readonly uid: Uid;
  readonly account: string;
  readonly spec: PoolSpec;
  readonly owner: PoolOwner | null;
  readonly state: PoolState;
  readonly allocationState: AllocationState;
  readonly resizeErrors: readonly ResizeError[];
  /** The option and the limit of the present or last resize. */
  readonly deallocationOption: DeallocationOption;
  readonly resizeLimitMs: number;
  readonly autoScale: AutoScaleState;
  readonly creationTimeMs: number;
  readonly lastModifiedMs: number;
  readonly stateTransitionTimeMs: number;
  readonly allocationStateTransitionTimeMs: number;
}
