/** A job's preparation and release task on the wire: what they run, and how they went on each node. */
import { type JobNodeRun, type JobPreparationTask, type JobReleaseTask, LIMITS, type Node, taskDirectory, type Uid } from "@stint/core";
import type { JobNodeStatus } from "../gen/stint/batch/v1/JobNodeStatus.ts";
import type { JobNodeTaskExecution } from "../gen/stint/batch/v1/JobNodeTaskExecution.ts";
import type { JobPreparationTask as WirePreparation, JobPreparationTask__Output } from "../gen/stint/batch/v1/JobPreparationTask.ts";
import type { JobReleaseTask as WireRelease, JobReleaseTask__Output } from "../gen/stint/batch/v1/JobReleaseTask.ts";
import { codec } from "../load.ts";
import { executionFromWire as programFromWire, executionToWire as programToWire } from "./execution.ts";
import { environment, resourceFiles, toWireResourceFile } from "./files-and-environment.ts";
import { toWireFailure } from "./failure.ts";
import { commandLine } from "./program.ts";
import { toTimestamp } from "./time.ts";
import type { Check } from "./validate.ts";

export const RETRIES: { readonly min: number; readonly max: number } = { min: -1, max: 1_000_000 };

export const preparationCodec: ReturnType<typeof codec<WirePreparation, JobPreparationTask__Output>> =
  codec("stint.batch.v1.JobPreparationTask");
export const releaseCodec: ReturnType<typeof codec<WireRelease, JobReleaseTask__Output>> = codec("stint.batch.v1.JobReleaseTask");

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
    retentionTimeMs: check.durationMs(`${field}.retention_time_ms`, wire.retentionTimeMs as number | undefined),
    execution: programFromWire(check, field, wire),
  };
}

export function preparationToWire(task: JobPreparationTask): WirePreparation {
  const { maxWallClockTimeMs, retentionTimeMs, execution, ...rest } = task;
  return {
    ...rest,
    ...programToWire(execution),
    ...(maxWallClockTimeMs === null ? {} : { maxWallClockTimeMs }),
    ...(retentionTimeMs === null ? {} : { retentionTimeMs }),
    resourceFiles: task.resourceFiles.map(toWireResourceFile),
    environment: [...task.environment],
  };
}

export function releaseFromWire(check: Check, field: string, wire: JobReleaseTask__Output): JobReleaseTask {
  commandLine(check, `${field}.command_line`, wire.commandLine);
  const limitMs = (wire.maxWallClockTimeMs as number | undefined) ?? (LIMITS.releaseTimeMs as number);
  return {
    id: check.id(`${field}.id`, wire.id === "" ? "jobrelease" : wire.id),
    commandLine: wire.commandLine,
    resourceFiles: resourceFiles(check, `${field}.resource_files`, wire.resourceFiles),
    environment: environment(check, `${field}.environment`, wire.environment),
    maxWallClockTimeMs: check.integer(`${field}.max_wall_clock_time_ms`, limitMs, { min: 0, max: LIMITS.releaseTimeMs }),
    retentionTimeMs: check.durationMs(`${field}.retention_time_ms`, wire.retentionTimeMs as number | undefined),
    execution: programFromWire(check, field, wire),
  };
}

export function releaseToWire(task: JobReleaseTask): WireRelease {
  const { retentionTimeMs, execution, ...rest } = task;
  return {
    ...rest,
    ...programToWire(execution),
    ...(retentionTimeMs === null ? {} : { retentionTimeMs }),
    resourceFiles: task.resourceFiles.map(toWireResourceFile),
    environment: [...task.environment],
  };
}

/** What one node remembers of a job; null = nothing. */
export function jobNodeToWire(
  node: Node,
  job: { uid: Uid; id: string; poolId: string; preparationId: string; releaseId: string },
): JobNodeStatus | null {
  const preparation = node.preparations.find(({ jobUid }) => jobUid === job.uid);
  if (preparation === undefined) return null;
  return {
    poolId: job.poolId,
    nodeId: node.id,
    preparation: executionToWire(preparation, taskDirectory(job.id, job.preparationId)),
    release: preparation.release === null ? null : executionToWire(preparation.release, taskDirectory(job.id, job.releaseId)),
    preparationDueAgain: preparation.state === "due",
  };
}

function executionToWire(run: JobNodeRun, taskRootDirectory: string): JobNodeTaskExecution {
  const ended = run.state !== "owed";
  return {
    state: ended ? "JOB_NODE_TASK_STATE_COMPLETED" : "JOB_NODE_TASK_STATE_RUNNING",
    result: ended ? (run.failure === null ? "TASK_RESULT_SUCCESS" : "TASK_RESULT_FAILURE") : "TASK_RESULT_UNSPECIFIED",
    startTime: toTimestamp(run.startTimeMs),
    endTime: toTimestamp(run.endTimeMs),
    ...(run.exitCode === null ? {} : { exitCode: run.exitCode }),
    failure: toWireFailure(run.failure),
    retryCount: run.retryCount,
    taskRootDirectory,
  };
}
