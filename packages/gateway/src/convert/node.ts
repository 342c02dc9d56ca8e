/** Nodes. */
import type { Node, Pool, PoolNodeCounts, Task } from "@stint/client";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { referenceToRest } from "./certificate.ts";
import { containerInfoToRest } from "./container-info.ts";
import { failureToRest } from "./failure.ts";
import { kept } from "./kept.ts";
import { startTaskToRest } from "./start-task.ts";
import { executionInfoToRest, nodeUrl, taskUrl } from "./task.ts";
import { entity, isoOf, listOf, wordOf } from "./values.ts";

export const SSH_PORT = 22;
/** As Azure calls what remote login uses. */
const SSH: NatPool = { name: "SSHRule", protocol: "tcp", backendPort: SSH_PORT };

export interface NodeContext {
  readonly base: string;
  readonly pool: Pool;
}

export function nodeToRest(node: Node, { base, pool }: NodeContext): JsonObject {
  const properties = kept(pool.spec?.azureProperties ?? "");
  const startTask = pool.spec?.startTask ?? null;
  const state = wordOf(node.state, "NODE_STATE_");
  return entity({
    id: node.id,
    url: nodeUrl(base, node.poolId, node.id),
    state,
    schedulingState: node.schedulingEnabled ? "enabled" : "disabled",
    stateTransitionTime: isoOf(node.stateTransitionTime),
    lastBootTime: isoOf(node.lastBootTime),
    allocationTime: isoOf(node.allocationTime),
    ipAddress: node.ipAddress === "" ? undefined : node.ipAddress,
    affinityId: node.id,
    vmSize: properties["vmSize"],
    totalTasksRun: node.totalTasksRun,
    totalTasksSucceeded: node.totalTasksSucceeded,
    runningTasksCount: node.runningTasks.length,
    runningTaskSlotsCount: node.slotsUsed,
    recentTasks: listOf(node.latestTasks, (task) => recentTask(task, base)),
    startTask: startTask === null ? undefined : startTaskToRest(startTask),
    startTaskInfo: startTaskInfoToRest(node.startTask, startTask?.containerSettings),
    certificateReferences: node.ipAddress === "" ? undefined : (pool.spec?.certificateReferences ?? []).map(referenceToRest),
    errors: listOf(node.errors, errorToRest),
    isDedicated: node.isDedicated,
    endpointConfiguration: node.ipAddress === "" ? undefined : { inboundEndpoints: endpointsOf(node.ipAddress, properties) },
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
    executionInfo: executionInfoToRest(task),
  };
}

function startTaskInfoToRest(info: Node["startTask"], containerSettings: object | null | undefined): JsonObject | undefined {
  if (info === null || info.startTime === null) return undefined;
  const completed = info.state === "completed";
  return entity({
    state: completed ? "completed" : "running",
    startTime: isoOf(info.startTime),
    endTime: isoOf(info.endTime),
    exitCode: completed ? info.exitCode : undefined,
    containerInfo: containerInfoToRest({ containerSettings, began: true, ended: completed, failure: info.failure }),
    failureInfo: failureToRest(info.failure),
    retryCount: info.retryCount,
    result: completed ? (info.failure === null ? "success" : "failure") : undefined,
  });
}

function errorToRest(error: string): JsonValue {
  const [code = "Unknown", ...message] = error.split(": ");
  return { code, message: message.join(": ") };
}

interface NatPool {
  readonly name: string;
  readonly protocol: string;
  readonly backendPort: number;
}

/** Nobody translates addresses here: an endpoint is the node's own port. */
function endpointsOf(address: string, properties: JsonObject): JsonValue[] {
  const network = properties["networkConfiguration"] as { endpointConfiguration?: { inboundNATPools?: readonly NatPool[] } } | undefined;
  const pools = [...(network?.endpointConfiguration?.inboundNATPools ?? []), SSH];
  return pools.map(({ name, protocol, backendPort: port }) => {
    return { name: `${name}.0`, protocol, publicIPAddress: address, publicFQDN: address, frontendPort: port, backendPort: port };
  });
}

function imageOf(properties: JsonObject): JsonObject | undefined {
  const configuration = properties["virtualMachineConfiguration"] as { imageReference?: JsonObject } | undefined;
  const image = configuration?.imageReference;
  if (image === undefined) return undefined;
  return { imageReference: image["publisher"] === undefined ? image : { ...image, version: image["version"] ?? "latest" } };
}

/** What becomes of the tasks of a node that leaves, restarts or is disabled. */
export const DEALLOCATIONS = {
  requeue: "DEALLOCATION_OPTION_REQUEUE",
  terminate: "DEALLOCATION_OPTION_TERMINATE",
  taskcompletion: "DEALLOCATION_OPTION_TASK_COMPLETION",
  retaineddata: "DEALLOCATION_OPTION_RETAINED_DATA",
} as const;

/** A pool's nodes by state. */
export function nodeCountsToRest({ poolId, dedicated, lowPriority }: PoolNodeCounts): JsonObject {
  return entity({
    poolId,
    dedicated: dedicated === null ? undefined : { ...dedicated },
    lowPriority: lowPriority === null ? undefined : { ...lowPriority },
  });
}
