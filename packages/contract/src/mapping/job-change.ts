/** What of a job may change after its creation, on the wire. */
import type { DisableTasks, JobChange, StintError } from "@stint/core";
import type { UpdateJobRequest__Output } from "../gen/stint/batch/v1/UpdateJobRequest.ts";
import { disableTasks, endPolicies, maxParallelTasks, priority } from "./job.ts";
import { RETRIES } from "./job-node-tasks.ts";
import { metadataFromWire } from "./pool.ts";
import { Check, echo } from "./validate.ts";

export function disableTasksFromWire(wire: string): DisableTasks | StintError {
  const check = new Check();
  const words = disableTasks.fromWire(wire);
  if (wire === "DISABLE_TASKS_UNSPECIFIED") check.refuse("MISSING_VALUE", "disable_tasks", "disable_tasks is missing.");
  else if (words === null) check.refuse("INVALID_VALUE", "disable_tasks", `${echo(wire)} is no way to disable a job.`);
  return check.problems[0] ?? (words as DisableTasks);
}

export function jobChangeFromWire(wire: Omit<UpdateJobRequest__Output, "jobId">): JobChange | StintError {
  const check = new Check();
  const policy = wire.onAllTasksComplete === "ON_ALL_TASKS_COMPLETE_UNSPECIFIED" ? null : endPolicies.fromWire(wire.onAllTasksComplete);
  if (policy === null && wire.onAllTasksComplete !== "ON_ALL_TASKS_COMPLETE_UNSPECIFIED")
    check.refuse("INVALID_VALUE", "on_all_tasks_complete", `${echo(String(wire.onAllTasksComplete))} is no end policy.`);
  const { constraints, metadata } = wire;
  const change: JobChange = {
    ...(wire.priority === undefined ? {} : { priority: priority(check, "priority", wire.priority) }),
    ...(wire.maxParallelTasks === undefined
      ? {}
      : { maxParallelTasks: maxParallelTasks(check, "max_parallel_tasks", wire.maxParallelTasks) }),
    ...(policy === null ? {} : { onAllTasksComplete: policy }),
    ...(wire.allowTaskPreemption === undefined ? {} : { allowTaskPreemption: wire.allowTaskPreemption }),
    ...(constraints == null
      ? {}
      : {
          constraints: {
            maxWallClockTimeMs: check.durationMs(
              "constraints.max_wall_clock_time_ms",
              constraints.maxWallClockTimeMs as number | undefined,
            ),
            maxTaskRetryCount: check.integer("constraints.max_task_retry_count", constraints.maxTaskRetryCount, RETRIES),
          },
        }),
    ...(metadata == null ? {} : { metadata: metadataFromWire(check, "metadata.items", metadata.items) }),
    ...(wire.poolId === undefined ? {} : { poolId: check.id("pool_id", wire.poolId) }),
  };
  return check.problems[0] ?? change;
}
