/** What runs on each node of a pool when it joins. */
import type { Pool, PoolSpec } from "@stint/client";
import type { JsonObject } from "../http/json.ts";
import { executionOf, executionToRest } from "./execution.ts";
import { resourceFilesOf, resourceFileToRest } from "./files.ts";
import type { RestTaskParts } from "./task-parts.ts";
import { entity, environmentOf, environmentToRest, listOf } from "./values.ts";

export interface RestStartTask extends RestTaskParts {
  readonly maxTaskRetryCount?: number;
  readonly waitForSuccess?: boolean;
}

type StartTask = NonNullable<PoolSpec["startTask"]>;
type StartTaskOutput = NonNullable<NonNullable<Pool["spec"]>["startTask"]>;

export function startTaskOf(task: RestStartTask): StartTask {
  return {
    commandLine: task.commandLine,
    ...executionOf(task, "startTask"),
    resourceFiles: resourceFilesOf(task.resourceFiles, "startTask.resourceFiles"),
    environment: environmentOf(task.environmentSettings),
    maxTaskRetryCount: task.maxTaskRetryCount ?? 0,
    waitForSuccess: task.waitForSuccess ?? true,
  };
}

export function startTaskToRest(task: StartTaskOutput): JsonObject {
  return entity({
    commandLine: task.commandLine,
    ...executionToRest(task, "task"),
    resourceFiles: listOf(task.resourceFiles, resourceFileToRest),
    environmentSettings: environmentToRest(task.environment),
    maxTaskRetryCount: task.maxTaskRetryCount,
    waitForSuccess: task.waitForSuccess ?? true,
  });
}
