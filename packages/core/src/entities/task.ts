/**
 * A task: one program to run once to success, on one node.
 *
 *   active ──placed──> running ──ended──> completed
 *      ^                  │
 *      └──retry, requeue, node lost──┘
 *
 * `preparing` is `running` while the job's preparation task has not yet succeeded on the node. Every placement raises `attempt`; a
 * report is believed only for the current attempt. Three counters are independent: `retryCount` (non-zero exits, limited),
 * `requeueCount` (an operator took the node away or disabled the job, or a higher job took the slot) and `recoveryCount` (the machine was
 * lost; never limited by the user's maximum, but by one of the cluster's: a task that takes its nodes down ends).
 */
export type TaskState = "active" | "preparing" | "running" | "completed";

/** It is on a node: an attempt of it has begun and not ended. */
export function isPlaced(state: TaskState): boolean {
  return state === "preparing" || state === "running";
}
export type TaskResult = "success" | "failure";
/** Why an attempt is taken back to run again later. */
export type RequeueReason = "jobDisabled" | "preempted";
export type FailureCategory = "userError" | "serverError";

export interface FailureInfo {
  readonly category: FailureCategory;
  /** An Azure Batch error code, e.g. `FailureExitCode`, `CommandProgramNotFound`. */
  readonly code: string;
  readonly message: string;
}

export interface EnvironmentSetting {
  readonly name: string;
  readonly value: string;
  /** No answer shows its value. */
  readonly secret: boolean;
}

/** Exactly one of `url`, `storageContainerUrl` and `autoStorageContainerName` is not empty. */
export interface ResourceFile {
  /** http:, https:, s3:, file: or artifact: url of one file, or of an archive when `unpack` is set; `s3://BUCKET/FOLDER/` is a tree. */
  readonly url: string;
  /** An Azure container with its signature. */
  readonly storageContainerUrl: string;
  /** A container of the nodes' own storage account. */
  readonly autoStorageContainerName: string;
  /** Of a tree: what names begin with. */
  readonly blobPrefix: string;
  /** Where it goes, relative to the task's working directory. */
  readonly filePath: string;
  /** Octal permissions, 0 = 0770. */
  readonly fileMode: number;
  /** The url is an archive to be unpacked as a directory at `filePath`. */
  readonly unpack: boolean;
  /** Hexadecimal SHA-256 that the content must have; empty = any. */
  readonly sha256: string;
}

/** A package of an application; an empty version is the application's default. */
export interface ApplicationPackageReference {
  readonly applicationId: string;
  readonly version: string;
}

export interface TaskIdRange {
  readonly start: number;
  readonly end: number;
}

export interface TaskDependencies {
  readonly taskIds: readonly string[];
  readonly taskIdRanges: readonly TaskIdRange[];
}

export type JobAction = "none" | "disable" | "terminate";
export type DependencyAction = "satisfy" | "block";

export interface ExitOptions {
  readonly jobAction: JobAction | null;
  readonly dependencyAction: DependencyAction | null;
}

export interface ExitConditions {
  readonly exitCodes: readonly { readonly code: number; readonly options: ExitOptions }[];
  readonly exitCodeRanges: readonly { readonly start: number; readonly end: number; readonly options: ExitOptions }[];
  readonly preProcessingError: ExitOptions | null;
  readonly fileUploadError: ExitOptions | null;
  readonly default: ExitOptions | null;
}

/** What of a task may change after it was added. */
export interface TaskConstraints {
  /** null = the job's. -1 = without limit. */
  readonly maxTaskRetryCount: number | null;
  readonly maxWallClockTimeMs: number | null;
  readonly retentionTimeMs: number | null;
}

/** What the scheduler must know of a task; everything that only the node needs travels in `spec`, opaque bytes. */
export interface NewTask extends TaskConstraints {
  readonly id: string;
  readonly requiredSlots: number;
  /** Of a multi-instance task: on how many nodes it runs at once, with so many slots on each; null = it is none. */
  readonly instances: number | null;
  readonly priority: number;
  readonly affinityId: string;
  /** Nothing else runs on its node while it does. */
  readonly exclusive: boolean;
  /** Its program is given a token that reaches its job. */
  readonly authenticationToken: boolean;
  /** It takes nodes that may be reclaimed too. */
  readonly allowLowPriorityNode: boolean;
  readonly dependsOn: TaskDependencies | null;
  readonly exitConditions: ExitConditions | null;
  /** The serialized TaskSpec of the batch API: command line, files, environment. */
  readonly spec: Uint8Array;
}

/** What an attempt used, as far as its node could measure it; null = it could not. */
export interface AttemptUsage {
  readonly cpuUserMs: number | null;
  readonly cpuSystemMs: number | null;
  readonly memoryMaxBytes: number | null;
  /** Resource files brought into its directory, from the node's cache too, and packages that were installed for it. */
  readonly bytesIn: number | null;
  /** Outputs that it made visible. */
  readonly bytesOut: number | null;
  /** Of the machine's disks; all four are known, or none is. */
  readonly readOps: number | null;
  readonly writeOps: number | null;
  readonly readBytes: number | null;
  readonly writeBytes: number | null;
}

export const NO_USAGE: AttemptUsage = {
  cpuUserMs: null,
  cpuSystemMs: null,
  memoryMaxBytes: null,
  bytesIn: null,
  bytesOut: null,
  readOps: null,
  writeOps: null,
  readBytes: null,
  writeBytes: null,
};

/** How an attempt ended, as its node reports it. */
export interface TaskOutcome {
  readonly exitCode: number | null;
  /** null = success (exit code 0 and every file moved). */
  readonly failure: FailureInfo | null;
  /** What went wrong lies before or after the program: it is not retried. */
  readonly phase: "preProcessing" | "execution" | "fileUpload";
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
  /** The attempt's end is not known (the launcher was killed): it counts as lost, not as failed. */
  readonly unknown: boolean;
  readonly usage: AttemptUsage;
}
