/** How a job's preparation and release tasks went on one node. */
import type { JobNodeStatus } from "@stint/client";
import type { JsonObject } from "../http/json.ts";
import { failureToRest } from "./failure.ts";
import { nodeUrl } from "./task.ts";
import { entity, isoOf } from "./values.ts";

type Execution = NonNullable<JobNodeStatus["preparation"]>;

export function jobNodeToRest(status: JobNodeStatus, base: string): JsonObject {
  const url = nodeUrl(base, status.poolId, status.nodeId);
  return entity({
    poolId: status.poolId,
    nodeId: status.nodeId,
    nodeUrl: url,
    jobPreparationTaskExecutionInfo: executionToRest(status.preparation, { url, retries: true }),
    jobReleaseTaskExecutionInfo: executionToRest(status.release, { url, retries: false }),
  });
}

/** Release tasks are not tried again. */
function executionToRest(execution: Execution | null, { url, retries }: { url: string; retries: boolean }): JsonObject | undefined {
  if (execution === null || execution.state === "JOB_NODE_TASK_STATE_UNSPECIFIED" || execution.startTime === null) return undefined;
  const completed = execution.state === "JOB_NODE_TASK_STATE_COMPLETED";
  const directory = execution.taskRootDirectory;
  return entity({
    startTime: isoOf(execution.startTime),
    endTime: completed ? isoOf(execution.endTime) : undefined,
    state: completed ? "completed" : "running",
    taskRootDirectory: directory === "" ? undefined : directory,
    taskRootDirectoryUrl: directory === "" ? undefined : `${url}/files/${directory.split("/").map(encodeURIComponent).join("/")}`,
    exitCode: completed ? execution.exitCode : undefined,
    failureInfo: failureToRest(execution.failure),
    retryCount: retries ? execution.retryCount : undefined,
    result: completed ? (execution.result === "TASK_RESULT_SUCCESS" ? "success" : "failure") : undefined,
  });
}
