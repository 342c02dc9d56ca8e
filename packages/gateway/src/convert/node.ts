/** Nodes. */
import type { Node, Pool, Task } from "@stint/client";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { kept } from "./kept.ts";
import { startTaskToRest } from "./pool.ts";
import { executionToRest, nodeUrl, taskUrl } from "./task.ts";
import { entity, failureToRest, isoOf, listOf, wordOf } from "./values.ts";

export interface NodeContext {
  readonly base: string;
  readonly pool: Pool;
  /** Tasks that it runs, as far as they are asked for. */
  readonly tasks: readonly Task[];
}

export function nodeToRest(node: Node, { base, pool, tasks }: NodeContext): JsonObject {
  const properties = kept(pool.spec?.azureProperties ?? "");
  const startTask = pool.spec?.startTask ?? null;
  const state = wordOf(node.state, "NODE_STATE_");
  return entity({
    id: node.id,
    url: nodeUrl(base, node.poolId, node.id),
    state,
    schedulingState: state === "offline" ? "disabled" : "enabled",
    stateTransitionTime: isoOf(node.stateTransitionTime),
    lastBootTime: isoOf(node.lastBootTime),
    allocationTime: isoOf(node.allocationTime),
    ipAddress: node.ipAddress === "" ? undefined : node.ipAddress,
    affinityId: node.id,
    vmSize: properties["vmSize"],
    runningTasksCount: node.runningTasks.length,
    runningTaskSlotsCount: node.slotsUsed,
    recentTasks: listOf(tasks, (task) => recentTask(task, base)),
    startTask: startTask === null ? undefined : startTaskToRest(startTask, (properties["startTask"] ?? {}) as JsonObject),
    startTaskInfo: startTaskInfoToRest(node.startTask),
    errors: listOf(node.errors, errorToRest),
    isDedicated: true,
    nodeAgentInfo: entity({ version: node.agentVersion, lastUpdateTime: isoOf(node.lastBootTime) ?? isoOf(node.allocationTime) }),
    virtualMachineInfo: imageOf(properties),
  });
}

function recentTask(task: Task, base: string): JsonValue {
  const taskId = task.spec?.id ?? "";
  return {
    taskUrl: taskUrl(base, task.jobId, taskId),
    jobId: task.jobId,
    taskId,
    taskState: wordOf(task.state, "TASK_STATE_"),
    executionInfo: executionToRest(task),
  };
}

function startTaskInfoToRest(info: Node["startTask"]): JsonObject | undefined {
  if (info === null || info.startTime === null) return undefined;
  const completed = info.state === "completed";
  return entity({
    state: completed ? "completed" : "running",
    startTime: isoOf(info.startTime),
    endTime: isoOf(info.endTime),
    exitCode: completed ? info.exitCode : undefined,
    failureInfo: failureToRest(info.failure),
    retryCount: info.retryCount,
    result: completed ? (info.failure === null ? "success" : "failure") : undefined,
  });
}

function errorToRest(error: string): JsonValue {
  const [code = "Unknown", ...message] = error.split(": ");
  return { code, message: message.join(": ") };
}

function imageOf(properties: JsonObject): JsonObject | undefined {
  const configuration = properties["virtualMachineConfiguration"] as { imageReference?: JsonObject } | undefined;
  return configuration?.imageReference === undefined ? undefined : { imageReference: configuration.imageReference };
}
