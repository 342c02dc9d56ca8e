/** Jobs on the wire. */
import type { Job, JobPreparationTask, JobSpec, JobState, NodeLossPolicy, StintError, TaskCounts } from "@stint/core";
import type { Job as WireJob } from "../gen/stint/batch/v1/Job.ts";
import type { JobPreparationTask as WirePreparation, JobPreparationTask__Output } from "../gen/stint/batch/v1/JobPreparationTask.ts";
import type { JobSpec as WireJobSpec, JobSpec__Output } from "../gen/stint/batch/v1/JobSpec.ts";
import type { TaskCounts as WireTaskCounts } from "../gen/stint/batch/v1/TaskCounts.ts";
import { codec } from "../load.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { environment, resourceFiles, toWireResourceFile } from "./files-and-environment.ts";
import { metadataFromWire, metadataToWire } from "./pool.ts";
import { commandLine } from "./task.ts";
import { toTimestamp } from "./time.ts";
import { Check } from "./validate.ts";

const RETRIES = { min: -1, max: 1_000_000 };

export const preparationCodec: ReturnType<typeof codec<WirePreparation, JobPreparationTask__Output>> =
  codec("stint.batch.v1.JobPreparationTask");
export const jobSpecCodec: ReturnType<typeof codec<WireJobSpec, JobSpec__Output>> = codec("stint.batch.v1.JobSpec");

export const endPolicies: EnumMap<
  JobSpec["onAllTasksComplete"],
  "ON_ALL_TASKS_COMPLETE_NO_ACTION" | "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB"
> = enumMap(
  { noaction: "ON_ALL_TASKS_COMPLETE_NO_ACTION", terminatejob: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" },
  { unspecified: "ON_ALL_TASKS_COMPLETE_UNSPECIFIED", word: "noaction" },
);
const failurePolicies: EnumMap<JobSpec["onTaskFailure"], "ON_TASK_FAILURE_NO_ACTION" | "ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION"> =
  enumMap(
    { noaction: "ON_TASK_FAILURE_NO_ACTION", performexitoptionsjobaction: "ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION" },
    { unspecified: "ON_TASK_FAILURE_UNSPECIFIED", word: "noaction" },
  );
const lossPolicies: EnumMap<NodeLossPolicy, "NODE_LOSS_POLICY_REQUEUE" | "NODE_LOSS_POLICY_WAIT" | "NODE_LOSS_POLICY_FAIL"> = enumMap(
  { requeue: "NODE_LOSS_POLICY_REQUEUE", wait: "NODE_LOSS_POLICY_WAIT", fail: "NODE_LOSS_POLICY_FAIL" },
  { unspecified: "NODE_LOSS_POLICY_UNSPECIFIED", word: "requeue" },
);
type WireJobState = `JOB_STATE_${"ACTIVE" | "DISABLING" | "DISABLED" | "ENABLING" | "TERMINATING" | "COMPLETED" | "DELETING"}`;
export const jobStates: EnumMap<JobState, WireJobState> = enumMap(
  {
    active: "JOB_STATE_ACTIVE",
    disabling: "JOB_STATE_DISABLING",
    disabled: "JOB_STATE_DISABLED",
    enabling: "JOB_STATE_ENABLING",
    terminating: "JOB_STATE_TERMINATING",
    completed: "JOB_STATE_COMPLETED",
    deleting: "JOB_STATE_DELETING",
  },
  null,
);

export function jobSpecFromWire(wire: JobSpec__Output | null): JobSpec | StintError {
  const check = new Check();
  if (wire === null) {
    check.refuse("MISSING_VALUE", "spec", "spec is missing.");
    return check.problems[0] as StintError;
  }
  const spec: JobSpec = {
    id: check.id("spec.id", wire.id),
    displayName: check.text("spec.display_name", wire.displayName, 1_024),
    poolId: check.id("spec.pool_id", wire.poolId),
    priority: priority(check, "spec.priority", wire.priority),
    maxParallelTasks: maxParallelTasks(check, "spec.max_parallel_tasks", wire.maxParallelTasks ?? -1),
    usesTaskDependencies: wire.usesTaskDependencies,
    onAllTasksComplete: known(check, "spec.on_all_tasks_complete", endPolicies.fromWire(wire.onAllTasksComplete), "noaction"),
    onTaskFailure: known(check, "spec.on_task_failure", failurePolicies.fromWire(wire.onTaskFailure), "noaction"),
    nodeLossPolicy: known(check, "spec.node_loss_policy", lossPolicies.fromWire(wire.nodeLossPolicy), "requeue"),
    maxWallClockTimeMs: check.durationMs("spec.max_wall_clock_time_ms", wire.maxWallClockTimeMs as number | undefined),
    maxTaskRetryCount: check.integer("spec.max_task_retry_count", wire.maxTaskRetryCount, RETRIES),
    preparation: wire.preparationTask == null ? null : preparationFromWire(check, "spec.preparation_task", wire.preparationTask),
    commonEnvironment: environment(check, "spec.common_environment", wire.commonEnvironment),
    metadata: metadataFromWire(check, "spec.metadata", wire.metadata),
  };
  return check.problems[0] ?? spec;
}

export function priority(check: Check, field: string, value: number): number {
  return check.integer(field, value, { min: -1_000, max: 1_000 });
}

export function maxParallelTasks(check: Check, field: string, value: number): number {
  if (value === -1) return value;
  return check.integer(field, value, { min: 1, max: 2 ** 31 - 1 });
}

export function preparationFromWire(check: Check, field: string, wire: JobPreparationTask__Output): JobPreparationTask {
  commandLine(check, `${field}.command_line`, wire.commandLine);
  return {
    id: check.id(`${field}.id`, wire.id === "" ? "jobpreparation" : wire.id),
    commandLine: wire.commandLine,
    resourceFiles: resourceFiles(check, `${field}.resource_files`, wire.resourceFiles),
    environment: environment(check, `${field}.environment`, wire.environment),
    maxTaskRetryCount: check.integer(`${field}.max_task_retry_count`, wire.maxTaskRetryCount, RETRIES),
    maxWallClockTimeMs: check.durationMs(`${field}.max_wall_clock_time_ms`, wire.maxWallClockTimeMs as number | undefined),
    waitForSuccess: wire.waitForSuccess ?? true,
    rerunOnNodeRebootAfterSuccess: wire.rerunOnNodeRebootAfterSuccess ?? true,
  };
}

export function preparationToWire(task: JobPreparationTask): WirePreparation {
  const { maxWallClockTimeMs, ...rest } = task;
  return {
    ...rest,
    ...(maxWallClockTimeMs === null ? {} : { maxWallClockTimeMs }),
    resourceFiles: task.resourceFiles.map(toWireResourceFile),
    environment: [...task.environment],
  };
}

function known<T>(check: Check, field: string, value: T | null, otherwise: T): T {
  if (value === null) check.refuse("INVALID_VALUE", field, `${field} is not one of the values that this version knows.`);
  return value ?? otherwise;
}

export function countsToWire(counts: TaskCounts): WireTaskCounts {
  const { active, preparing, running, succeeded, failed } = counts;
  return { active, running: preparing + running, completed: succeeded + failed, succeeded, failed };
}

export function jobToWire(job: Job, derived: { counts: TaskCounts; changedPosition: number }): WireJob {
  const { maxWallClockTimeMs, preparation, ...spec } = job.spec;
  const wireSpec: WireJobSpec = {
    ...spec,
    onAllTasksComplete: endPolicies.toWire(spec.onAllTasksComplete),
    onTaskFailure: failurePolicies.toWire(spec.onTaskFailure),
    nodeLossPolicy: lossPolicies.toWire(spec.nodeLossPolicy),
    ...(maxWallClockTimeMs === null ? {} : { maxWallClockTimeMs }),
    preparationTask: preparation === null ? null : preparationToWire(preparation),
    commonEnvironment: [...spec.commonEnvironment],
    metadata: metadataToWire(spec.metadata),
  };
  return {
    spec: wireSpec,
    state: jobStates.toWire(job.state),
    terminateReason: job.terminateReason ?? "",
    creationTime: toTimestamp(job.creationTimeMs),
    stateTransitionTime: toTimestamp(job.stateTransitionTimeMs),
    endTime: toTimestamp(job.endTimeMs),
    lastModified: toTimestamp(job.lastModifiedMs),
    taskCounts: countsToWire(derived.counts),
    etag: derived.changedPosition.toString(16),
  };
}
