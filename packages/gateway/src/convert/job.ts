/** Jobs, and what a job schedule makes jobs of. */
import type { Job, JobSpec } from "@stint/client";
import type { Version } from "../http/conditions.ts";
import type { JsonObject } from "../http/json.ts";
import { invalidProperty, RestError } from "../http/rest-error.ts";
import { formatDuration } from "../values/duration.ts";
import { autoPoolOf, autoPoolToRest, type RestAutoPool } from "./auto-pool.ts";
import {
  managerOf,
  managerToRest,
  preparationOf,
  preparationToRest,
  releaseOf,
  releaseToRest,
  type RestManager,
  type RestPreparation,
  type RestRelease,
} from "./job-tasks.ts";
import { failureToRest } from "./failure.ts";
import { JOB_WITHOUT_EFFECT, keep, kept, pick } from "./kept.ts";
import { constraintsOf, type RestConstraints } from "./task-parts.ts";
import {
  entity,
  environmentOf,
  environmentToRest,
  etagOf,
  isoOf,
  metadataOf,
  metadataToRest,
  msOf,
  type NameValue,
  wordOf,
} from "./values.ts";

export interface RestJob {
  readonly id?: string;
  readonly displayName?: string;
  readonly priority?: number;
  readonly maxParallelTasks?: number;
  readonly usesTaskDependencies?: boolean;
  readonly onAllTasksComplete?: string;
  readonly onTaskFailure?: string;
  readonly constraints?: RestConstraints;
  readonly poolInfo: RestPoolInfo;
  readonly commonEnvironmentSettings?: readonly NameValue[];
  readonly metadata?: readonly NameValue[];
  readonly jobManagerTask?: RestManager;
  readonly jobPreparationTask?: RestPreparation;
  readonly jobReleaseTask?: RestRelease;
  readonly allowTaskPreemption?: boolean;
}

/** What may change after a job's creation. */
export type RestJobUpdate = Partial<
  Pick<RestJob, "priority" | "maxParallelTasks" | "allowTaskPreemption" | "onAllTasksComplete" | "constraints" | "metadata" | "poolInfo">
>;

export interface RestPoolInfo {
  readonly poolId?: string;
  readonly autoPoolSpecification?: RestAutoPool;
}

type JobOutput = NonNullable<Job["spec"]>;

export const END_POLICIES = {
  noaction: "ON_ALL_TASKS_COMPLETE_NO_ACTION",
  terminatejob: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB",
} as const;
const FAILURE_POLICIES = {
  noaction: "ON_TASK_FAILURE_NO_ACTION",
  performexitoptionsjobaction: "ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION",
} as const;

export function jobSpecOf(body: JsonObject): JobSpec {
  const job = body as unknown as RestJob;
  return {
    id: job.id ?? "",
    displayName: job.displayName ?? "",
    ...poolInfoOf(job.poolInfo),
    priority: job.priority ?? 0,
    maxParallelTasks: parallelOf(job.maxParallelTasks),
    usesTaskDependencies: job.usesTaskDependencies ?? false,
    onAllTasksComplete: END_POLICIES[(job.onAllTasksComplete ?? "noaction") as keyof typeof END_POLICIES],
    onTaskFailure: FAILURE_POLICIES[(job.onTaskFailure ?? "noaction") as keyof typeof FAILURE_POLICIES],
    ...constraintsOf(job.constraints),
    managerTask: job.jobManagerTask === undefined ? null : managerOf(job.jobManagerTask, job.constraints),
    preparationTask: job.jobPreparationTask === undefined ? null : preparationOf(job.jobPreparationTask),
    releaseTask: job.jobReleaseTask === undefined ? null : releaseOf(job.jobReleaseTask),
    allowTaskPreemption: job.allowTaskPreemption ?? false,
    commonEnvironment: environmentOf(job.commonEnvironmentSettings),
    metadata: metadataOf(job.metadata),
    azureProperties: keep(pick(body, JOB_WITHOUT_EFFECT)),
    leaveWaitingTasks: true,
  };
}

export function parallelOf(tasks: number | undefined): number {
  if (tasks === 0) throw invalidProperty("maxParallelTasks", tasks, "It must be -1 or more than 0.");
  return tasks ?? -1;
}

export function poolInfoOf({ poolId, autoPoolSpecification }: RestPoolInfo): Pick<JobSpec, "poolId" | "autoPool"> {
  if ((poolId === undefined) === (autoPoolSpecification === undefined)) {
    throw new RestError("InvalidRequestBody", [
      ["PropertyName", "poolInfo"],
      ["Reason", "Exactly one of poolId and autoPoolSpecification must be given."],
    ]);
  }
  if (autoPoolSpecification !== undefined) return { autoPool: autoPoolOf(autoPoolSpecification) };
  return { poolId: poolId ?? "" };
}

export function jobUrl(base: string, jobId: string): string {
  return `${base}/jobs/${encodeURIComponent(jobId)}`;
}

export function jobVersion(job: Job): Version {
  return { etag: etagOf(job.etag), lastModifiedMs: msOf(job.lastModified) };
}

export function jobToRest(job: Job, base: string): JsonObject {
  const spec = job.spec as JobOutput;
  return entity({
    id: spec.id,
    url: jobUrl(base, spec.id),
    eTag: etagOf(job.etag),
    lastModified: isoOf(job.lastModified),
    creationTime: isoOf(job.creationTime),
    state: wordOf(job.state, "JOB_STATE_"),
    stateTransitionTime: isoOf(job.stateTransitionTime),
    previousState: job.previousState === "JOB_STATE_UNSPECIFIED" ? undefined : wordOf(job.previousState, "JOB_STATE_"),
    previousStateTransitionTime: isoOf(job.previousStateTransitionTime),
    ...jobSpecToRest(spec),
    executionInfo: entity({
      startTime: isoOf(job.creationTime),
      endTime: isoOf(job.endTime),
      poolId: spec.poolId === "" ? undefined : spec.poolId,
      schedulingError: failureToRest(job.schedulingError),
      terminateReason: job.terminateReason === "" ? undefined : job.terminateReason,
    }),
  });
}

/** What a job was asked to be. */
export function jobSpecToRest(spec: JobOutput): JsonObject {
  return entity({
    displayName: spec.displayName === "" ? undefined : spec.displayName,
    priority: spec.priority,
    maxParallelTasks: spec.maxParallelTasks ?? -1,
    allowTaskPreemption: spec.allowTaskPreemption,
    usesTaskDependencies: spec.usesTaskDependencies,
    onAllTasksComplete: spec.onAllTasksComplete === "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" ? "terminatejob" : "noaction",
    onTaskFailure: spec.onTaskFailure === "ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION" ? "performexitoptionsjobaction" : "noaction",
    constraints: {
      maxWallClockTime: formatDuration((spec.maxWallClockTimeMs as number | undefined) ?? null),
      maxTaskRetryCount: spec.maxTaskRetryCount,
    },
    ...kept(spec.azureProperties),
    jobManagerTask: spec.managerTask === null ? undefined : managerToRest(spec.managerTask, spec.maxTaskRetryCount),
    jobPreparationTask: spec.preparationTask === null ? undefined : preparationToRest(spec.preparationTask),
    jobReleaseTask: spec.releaseTask === null ? undefined : releaseToRest(spec.releaseTask),
    commonEnvironmentSettings: environmentToRest(spec.commonEnvironment),
    poolInfo: spec.autoPool === null ? { poolId: spec.poolId } : { autoPoolSpecification: autoPoolToRest(spec.autoPool) },
    metadata: metadataToRest(spec.metadata),
  });
}
