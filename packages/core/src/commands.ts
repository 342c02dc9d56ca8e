/**
 * Everything that can be asked of the cluster, what is answered, and what the answer makes the shell do. A command is decided against
 * the whole state at one moment; its facts, its reply and its effects are held back until they are durable.
 */
import type { Uid } from "./ids.ts";
import type { AccountKeyName, AccountQuotas } from "./entities/account.ts";
import type { ApplicationPackage } from "./entities/application.ts";
import type { Certificate } from "./entities/certificate.ts";
import type { Incarnation, NodeError, NodeFacts } from "./entities/node.ts";
import type { DisableTasks, JobSpec } from "./entities/job.ts";
import type { DeallocationOption, PoolSpec } from "./entities/pool.ts";
import type { JobScheduleSpec } from "./entities/schedule.ts";
import type { FailureInfo, NewTask, TaskConstraints, TaskOutcome } from "./entities/task.ts";
import type { StintError } from "./errors.ts";

/** One placement of one task: the key under which a node starts it, reports it and is acknowledged. */
export interface AttemptKey {
  readonly jobUid: Uid;
  readonly row: number;
  readonly attempt: number;
  /** Of a multi-instance task: 0 is the primary, its subtasks count from 1. Otherwise 0. */
  readonly instance: number;
}

/** An attempt that an agent holds when it opens a session. */
export interface HeldAttempt {
  readonly key: AttemptKey;
  readonly phase: "waiting" | "running" | "finished";
  readonly outcome: TaskOutcome | null;
}

export interface RunReport {
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
  readonly retryCount: number;
}

export type NodeReport =
  | { readonly kind: "taskStarted"; readonly key: AttemptKey; readonly startTimeMs: number }
  /** The coordination command of an instance has succeeded. */
  | { readonly kind: "taskCoordinated"; readonly key: AttemptKey }
  | { readonly kind: "taskEnded"; readonly key: AttemptKey; readonly outcome: TaskOutcome }
  | { readonly kind: "startTaskEnded"; readonly report: RunReport }
  | { readonly kind: "preparationEnded"; readonly jobUid: Uid; readonly report: RunReport }
  | { readonly kind: "releaseEnded"; readonly jobUid: Uid; readonly report: RunReport }
  /** The node has what its pool gives it; `error`: what it cannot have. */
  | { readonly kind: "setupEnded"; readonly error: NodeError | null }
  /** Until when the node keeps files of ended tasks; 0 = it keeps none. */
  | { readonly kind: "filesRetained"; readonly untilMs: number };

/** Names a node of the caller's. */
export interface NodeName {
  readonly caller: Caller;
  readonly poolId: string;
  readonly nodeId: string;
}

/** A machine that a provider made, or is to make or to take away. */
export interface Machine {
  readonly nodeId: string;
  /** Never used again, also when the node gets another machine: whoever is asked for it twice has made it already. */
  readonly name: string;
  readonly isDedicated: boolean;
}

/** What of a job may change after its creation; what is not given stays. */
export interface JobChange {
  readonly priority?: number;
  readonly maxParallelTasks?: number;
  readonly onAllTasksComplete?: JobSpec["onAllTasksComplete"];
  readonly allowTaskPreemption?: boolean;
  /** Both limits together. */
  readonly constraints?: Pick<JobSpec, "maxWallClockTimeMs" | "maxTaskRetryCount">;
  readonly metadata?: JobSpec["metadata"];
  /** Only while the job is disabled. */
  readonly poolId?: string;
}

/** Who asks; ids are unique within an account. */
export interface Caller {
  readonly account: string;
}

export type Command =
  | { readonly kind: "createAccount"; readonly name: string; readonly quotas: Partial<AccountQuotas> }
  | { readonly kind: "updateAccount"; readonly name: string; readonly quotas: Partial<AccountQuotas> }
  | { readonly kind: "regenerateAccountKey"; readonly name: string; readonly key: AccountKeyName }
  | { readonly kind: "deleteAccount"; readonly name: string }
  | {
      readonly kind: "createApplication";
      readonly caller: Caller;
      readonly id: string;
      readonly displayName: string;
      readonly allowUpdates: boolean;
    }
  | {
      readonly kind: "updateApplication";
      readonly caller: Caller;
      readonly id: string;
      readonly displayName?: string;
      readonly allowUpdates?: boolean;
      readonly defaultVersion?: string;
    }
  | { readonly kind: "deleteApplication"; readonly caller: Caller; readonly id: string }
  | {
      readonly kind: "addApplicationPackage";
      readonly caller: Caller;
      readonly id: string;
      readonly package: Pick<ApplicationPackage, "version" | "format" | "artifact" | "sizeBytes" | "sha256"> & {
        readonly activate: boolean;
      };
    }
  | { readonly kind: "activateApplicationPackage"; readonly caller: Caller; readonly id: string; readonly version: string }
  | { readonly kind: "deleteApplicationPackage"; readonly caller: Caller; readonly id: string; readonly version: string }
  | {
      readonly kind: "addCertificate";
      readonly caller: Caller;
      readonly certificate: Pick<Certificate, "thumbprint" | "format" | "data" | "password" | "publicData">;
    }
  | { readonly kind: "deleteCertificate"; readonly caller: Caller; readonly thumbprint: string }
  | { readonly kind: "cancelCertificateDeletion"; readonly caller: Caller; readonly thumbprint: string }
  | { readonly kind: "createPool"; readonly caller: Caller; readonly spec: PoolSpec }
  | {
      readonly kind: "resizePool";
      readonly caller: Caller;
      readonly poolId: string;
      /** Absent = as it is. */
      readonly targetDedicatedNodes?: number;
      readonly targetLowPriorityNodes?: number;
      readonly deallocationOption: DeallocationOption;
      /** Absent = the pool's own. */
      readonly resizeTimeoutMs?: number;
    }
  | {
      readonly kind: "enableAutoScale";
      readonly caller: Caller;
      readonly poolId: string;
      /** Absent = as it is. */
      readonly formula?: string;
      readonly intervalMs?: number;
    }
  | { readonly kind: "disableAutoScale"; readonly caller: Caller; readonly poolId: string }
  | { readonly kind: "stopResize"; readonly caller: Caller; readonly poolId: string }
  | {
      readonly kind: "updatePool";
      readonly caller: Caller;
      readonly poolId: string;
      readonly change: Partial<
        Pick<
          PoolSpec,
          "displayName" | "startTask" | "metadata" | "applicationPackageReferences" | "certificateReferences" | "azureProperties"
        > & {
          /** A JSON object: each of its properties in the place of the one that the pool has, null = none. */
          azurePropertiesPatch: string;
        }
      >;
    }
  | {
      readonly kind: "removeNodes";
      readonly caller: Caller;
      readonly poolId: string;
      readonly nodeIds: readonly string[];
      readonly deallocationOption: DeallocationOption;
      readonly resizeTimeoutMs?: number;
    }
  | ({ readonly kind: "disableScheduling"; readonly option: Exclude<DeallocationOption, "retaineddata"> } & NodeName)
  | ({ readonly kind: "enableScheduling" } & NodeName)
  | ({ readonly kind: "restartNode"; readonly restart: "reboot" | "reimage"; readonly option: DeallocationOption } & NodeName)
  /** The owner of a spot machine takes it back; `gone` = he has done so. */
  | ({ readonly kind: "preemptNode"; readonly gone: boolean } & NodeName)
  /**
   * What a pool's provider did of what it was asked, by the machines' names, for the node may have another by now; what it certainly did not do, and why; null = it did all, or may do it
   * yet. What is in none of the lists may have been done or not.
   */
  | {
      readonly kind: "providerAnswered";
      readonly poolUid: Uid;
      readonly added: readonly Machine[];
      readonly notMade: readonly Machine[];
      readonly removed: readonly Machine[];
      readonly notRemoved: readonly Machine[];
      readonly failure: { readonly added: string | null; readonly removed: string | null };
    }
  | { readonly kind: "deletePool"; readonly caller: Caller; readonly poolId: string }
  | { readonly kind: "createJob"; readonly caller: Caller; readonly spec: JobSpec }
  | { readonly kind: "updateJob"; readonly caller: Caller; readonly jobId: string; readonly change: JobChange }
  | { readonly kind: "disableJob"; readonly caller: Caller; readonly jobId: string; readonly disableTasks: DisableTasks }
  | { readonly kind: "enableJob"; readonly caller: Caller; readonly jobId: string }
  | { readonly kind: "terminateJob"; readonly caller: Caller; readonly jobId: string; readonly reason: string }
  | { readonly kind: "deleteJob"; readonly caller: Caller; readonly jobId: string }
  | { readonly kind: "createJobSchedule"; readonly caller: Caller; readonly spec: JobScheduleSpec }
  | {
      readonly kind: "updateJobSchedule";
      readonly caller: Caller;
      readonly scheduleId: string;
      readonly change: Partial<Omit<JobScheduleSpec, "id">>;
    }
  | {
      readonly kind: "disableJobSchedule" | "enableJobSchedule" | "terminateJobSchedule" | "deleteJobSchedule";
      readonly caller: Caller;
      readonly scheduleId: string;
    }
  | {
      readonly kind: "submitTasks";
      readonly caller: Caller;
      readonly jobId: string;
      readonly tasks: readonly NewTask[];
      readonly requestId: string;
      readonly bodyHash: string;
    }
  | {
      readonly kind: "updateTask";
      readonly caller: Caller;
      readonly jobId: string;
      readonly taskId: string;
      readonly constraints: TaskConstraints;
    }
  | { readonly kind: "reactivateTask"; readonly caller: Caller; readonly jobId: string; readonly taskId: string }
  | { readonly kind: "terminateTask"; readonly caller: Caller; readonly jobId: string; readonly taskId: string }
  | { readonly kind: "deleteTask"; readonly caller: Caller; readonly jobId: string; readonly taskId: string }
  | {
      readonly kind: "nodeHello";
      readonly poolId: string;
      readonly account: string;
      readonly nodeId: string;
      readonly incarnation: Incarnation;
      readonly isDedicated: boolean;
      readonly facts: NodeFacts;
      readonly held: readonly HeldAttempt[];
      readonly startTaskEnded: RunReport | null;
    }
  | { readonly kind: "nodeReports"; readonly nodeUid: Uid; readonly reports: readonly NodeReport[] }
  | { readonly kind: "confirmOutputs"; readonly nodeUid: Uid; readonly key: AttemptKey }
  | { readonly kind: "nodeGoodbye"; readonly nodeUid: Uid }
  | { readonly kind: "leaderStarted"; readonly epoch: number };

export type TaskAddStatus = { readonly id: string; readonly error: StintError | null; readonly warning: string | null };

export type Reply =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly error: StintError }
  | { readonly kind: "submitted"; readonly results: readonly TaskAddStatus[] }
  | {
      readonly kind: "welcome";
      readonly nodeUid: Uid;
      readonly leaseMs: number;
      readonly keep: readonly AttemptKey[];
      readonly kill: readonly AttemptKey[];
      readonly acknowledge: readonly AttemptKey[];
    }
  | { readonly kind: "outputsConfirmed"; readonly current: boolean };

export type Effect =
  /** Send this attempt's lease to its node. */
  | { readonly kind: "runTask"; readonly nodeUid: Uid; readonly key: AttemptKey }
  /** The attempt is not wanted any more: the node kills it and reports its end, if it still holds it. */
  | { readonly kind: "cancelTask"; readonly nodeUid: Uid; readonly key: AttemptKey }
  /** All instances of a gang are coordinated: its primary runs the application. */
  | { readonly kind: "runApplication"; readonly nodeUid: Uid; readonly key: AttemptKey }
  /** The report is durable: the node may forget it. */
  | { readonly kind: "acknowledge"; readonly nodeUid: Uid; readonly reports: readonly NodeReport[] }
  /** The task is forgotten: its files on the node go. */
  | { readonly kind: "cleanTask"; readonly nodeUid: Uid; readonly key: AttemptKey; readonly jobId: string; readonly taskId: string }
  /** All tasks of the job have ended: what runs of its preparation ends, and the release runs where it is owed. */
  | {
      readonly kind: "endJob";
      readonly nodeUid: Uid;
      readonly jobUid: Uid;
      readonly jobId: string;
      readonly preparationId: string;
      readonly preparationRetentionMs: number;
      readonly release: boolean;
      /** The job was deleted: its files on the node go. */
      readonly forgotten: boolean;
    }
  /** The node is out: it kills everything and its session ends. */
  | { readonly kind: "dismissNode"; readonly nodeUid: Uid }
  /** The node is empty: its machine restarts, or is taken back. It is told again whenever it joins as it was. */
  | { readonly kind: "restartNode"; readonly nodeUid: Uid; readonly restart: "reboot" | "reimage" | "preempt" }
  /** The node says until when it keeps files. */
  | { readonly kind: "askRetention"; readonly nodeUid: Uid }
  /** The node was given up: whoever still speaks for it joins anew. */
  | { readonly kind: "endSession"; readonly nodeUid: Uid }
  /** A pool's machines differ from what they should be: its provider is told. */
  | { readonly kind: "provisionPool"; readonly poolUid: Uid };
