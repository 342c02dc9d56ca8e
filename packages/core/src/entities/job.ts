/**
 * A job: tasks that belong together, run on one pool.
 *
 *   active ──terminate, limit, all tasks complete, task failure──> terminating ──last task ended──> completed
 *   active ──disable──> disabling ──nothing of it runs──> disabled ──enable──> enabling ──> active
 *   any ──delete──> deleting ──last task forgotten──> (forgotten)
 *
 * `disabling`, `terminating` and `deleting` are worked off in bounded commits, so a job of a million tasks ends in many small steps. A job
 * with a release task is completed, or forgotten, only after the release has ended on every node that was prepared for it.
 */
import type { Uid } from "../ids.ts";
import type { ExecutionSettings } from "./execution.ts";
import type { MetadataItem } from "./pool.ts";
import type { AutoPoolSpecification } from "./pool.ts";
import type { EnvironmentSetting, FailureInfo, NewTask, ResourceFile } from "./task.ts";

export type JobState = "active" | "disabling" | "disabled" | "enabling" | "terminating" | "completed" | "deleting";
/** What happens to this job's running tasks when their node is lost. */
export type NodeLossPolicy = "requeue" | "wait" | "fail";

/** What disabling a job does to those of its tasks that run. */
export type DisableTasks = "requeue" | "terminate" | "wait";

export interface JobPreparationTask {
  readonly id: string;
  readonly commandLine: string;
  readonly resourceFiles: readonly ResourceFile[];
  readonly environment: readonly EnvironmentSetting[];
  readonly maxTaskRetryCount: number;
  readonly maxWallClockTimeMs: number | null;
  readonly waitForSuccess: boolean;
  readonly rerunOnNodeRebootAfterSuccess: boolean;
  /** Counted from the job's end; null = the default. */
  readonly retentionTimeMs: number | null;
  readonly execution: ExecutionSettings;
}

/** Runs when the job ends, once on each node where its preparation completed; takes no slot, and its failure changes nothing. */
export interface JobReleaseTask {
  readonly id: string;
  readonly commandLine: string;
  readonly resourceFiles: readonly ResourceFile[];
  readonly environment: readonly EnvironmentSetting[];
  readonly maxWallClockTimeMs: number;
  readonly retentionTimeMs: number | null;
  readonly execution: ExecutionSettings;
}

/** A task that is made with its job and placed before all others of it. */
export interface JobManagerTask {
  readonly task: NewTask;
  /** Its end is the job's. */
  readonly killJobOnCompletion: boolean;
}

export interface JobSpec {
  readonly id: string;
  readonly displayName: string;
  /** Of the pool that is made for the job, once it is there, when `autoPool` is given. */
  readonly poolId: string;
  readonly autoPool: AutoPoolSpecification | null;
  readonly priority: number;
  /** -1 = as many as fit. */
  readonly maxParallelTasks: number;
  readonly usesTaskDependencies: boolean;
  readonly onAllTasksComplete: "noaction" | "terminatejob";
  readonly onTaskFailure: "noaction" | "performexitoptionsjobaction";
  readonly nodeLossPolicy: NodeLossPolicy;
  readonly maxWallClockTimeMs: number | null;
  /** The retries of a task that gives none itself. */
  readonly maxTaskRetryCount: number;
  readonly manager: JobManagerTask | null;
  /** Tasks of jobs with a higher priority may take the place of this job's. */
  readonly allowTaskPreemption: boolean;
  readonly preparation: JobPreparationTask | null;
  readonly release: JobReleaseTask | null;
  readonly commonEnvironment: readonly EnvironmentSetting[];
  readonly metadata: readonly MetadataItem[];
  /** A JSON object of what only Azure gives a meaning; empty = nothing. */
  readonly azureProperties: string;
  /** Its end leaves tasks that wait as they are, for ever; otherwise they are completed with it. */
  readonly leaveWaitingTasks: boolean;
}

export interface Job {
  readonly uid: Uid;
  readonly account: string;
  readonly spec: JobSpec;
  readonly state: JobState;
  readonly previousState: JobState | null;
  readonly previousStateTransitionTimeMs: number | null;
  /** Only while it is disabling. */
  readonly disableTasks: DisableTasks | null;
  readonly terminateReason: string | null;
  /** The schedule that made it; 0 = none. */
  readonly scheduleUid: Uid;
  /** Why it could not run at all. */
  readonly schedulingError: FailureInfo | null;
  readonly creationTimeMs: number;
  readonly lastModifiedMs: number;
  readonly stateTransitionTimeMs: number;
  readonly endTimeMs: number | null;
}
