/** Pools. */
import type { Pool, PoolSpec } from "@stint/client";
import type { Version } from "../http/conditions.ts";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { invalidProperty, RestError, unsupportedProperty } from "../http/rest-error.ts";
import { formatDuration } from "../values/duration.ts";
import { keep, kept, pick, POOL_WITHOUT_EFFECT, TASK_WITHOUT_EFFECT } from "./kept.ts";
import { resourceFilesOf, resourceFileToRest } from "./files.ts";
import { refuseUnserved, type RestTaskParts } from "./task-parts.ts";
import {
  entity,
  environmentOf,
  environmentToRest,
  etagOf,
  isoOf,
  limitMs,
  listOf,
  metadataOf,
  metadataToRest,
  msOf,
  type NameValue,
  wordOf,
} from "./values.ts";

export interface RestStartTask extends RestTaskParts {
  readonly maxTaskRetryCount?: number;
  readonly waitForSuccess?: boolean;
}

export interface RestPool {
  readonly id?: string;
  readonly displayName?: string;
  readonly vmSize: string;
  readonly virtualMachineConfiguration?: { readonly containerConfiguration?: JsonValue };
  readonly cloudServiceConfiguration?: JsonValue;
  readonly targetDedicatedNodes?: number;
  readonly targetLowPriorityNodes?: number;
  readonly resizeTimeout?: string;
  readonly enableAutoScale?: boolean;
  readonly enableInterNodeCommunication?: boolean;
  readonly startTask?: RestStartTask;
  readonly taskSlotsPerNode?: number;
  readonly taskSchedulingPolicy?: { readonly nodeFillType: string };
  readonly metadata?: readonly NameValue[];
  readonly [name: string]: unknown;
}

type StartTask = NonNullable<PoolSpec["startTask"]>;
type PoolOutput = NonNullable<Pool["spec"]>;

const RESIZE_TIMEOUT_MS_MIN = 5 * 60_000;
const FILL_TYPES = { spread: "NODE_FILL_TYPE_SPREAD", pack: "NODE_FILL_TYPE_PACK" } as const;
/** What the cluster cannot do yet, and would not do without a word. */
const UNSERVED: Readonly<Record<string, string>> = {
  enableAutoScale: "Pools do not scale by themselves here.",
  enableInterNodeCommunication: "Tasks run on one node each here.",
  certificateReferences: "Certificates are not delivered here.",
  applicationPackageReferences: "Application packages are not delivered here.",
  userAccounts: "Tasks run as the agent's user here.",
  mountConfiguration: "Nothing is mounted on nodes here.",
};

export function poolSpecOf(body: JsonObject): PoolSpec {
  const pool = body as unknown as RestPool;
  checkServed(pool);
  const resizeTimeoutMs = resizeTimeoutOf(pool.resizeTimeout);
  return {
    id: pool.id ?? "",
    displayName: pool.displayName ?? "",
    taskSlotsPerNode: slotsOf(pool.taskSlotsPerNode),
    targetDedicatedNodes: pool.targetDedicatedNodes ?? 0,
    nodeFillType: FILL_TYPES[(pool.taskSchedulingPolicy?.nodeFillType ?? "spread") as keyof typeof FILL_TYPES],
    ...(resizeTimeoutMs === undefined ? {} : { resizeTimeoutMs }),
    startTask: pool.startTask === undefined ? null : startTaskOf(pool.startTask),
    metadata: metadataOf(pool.metadata),
    azureProperties: keep({ ...pick(body, POOL_WITHOUT_EFFECT), ...startTaskKept(body["startTask"]) }),
  };
}

function checkServed(pool: RestPool): void {
  const kinds = [pool.virtualMachineConfiguration, pool.cloudServiceConfiguration].filter((each) => each !== undefined);
  if (kinds.length !== 1) {
    throw new RestError("InvalidRequestBody", [
      ["Reason", "Exactly one of virtualMachineConfiguration and cloudServiceConfiguration must be given."],
    ]);
  }
  for (const [name, reason] of Object.entries(UNSERVED)) {
    const value = pool[name];
    if (value === true || (Array.isArray(value) && value.length > 0)) throw unsupportedProperty(name, reason);
  }
  if (pool.enableAutoScale !== true && (pool["autoScaleFormula"] !== undefined || pool["autoScaleEvaluationInterval"] !== undefined))
    throw invalidProperty("autoScaleFormula", pool["autoScaleFormula"] ?? "", "It belongs to pools with enableAutoScale.");
  if ((pool.targetLowPriorityNodes ?? 0) !== 0) throw unsupportedProperty("targetLowPriorityNodes", "All nodes are dedicated here.");
  if (pool.virtualMachineConfiguration?.containerConfiguration !== undefined)
    throw unsupportedProperty("virtualMachineConfiguration.containerConfiguration", "Tasks do not run in containers here.");
}

function slotsOf(slots: number | undefined): number {
  if (slots !== undefined && slots < 1) throw invalidProperty("taskSlotsPerNode", slots, "It must be at least 1.");
  return slots ?? 1;
}

export function resizeTimeoutOf(duration: string | undefined): number | undefined {
  const ms = limitMs(duration);
  if (ms !== undefined && ms < RESIZE_TIMEOUT_MS_MIN) throw invalidProperty("resizeTimeout", duration, "It must be at least PT5M.");
  return ms;
}

export function startTaskOf(task: RestStartTask): StartTask {
  refuseUnserved(task, "startTask");
  return {
    commandLine: task.commandLine,
    resourceFiles: resourceFilesOf(task.resourceFiles, "startTask.resourceFiles"),
    environment: environmentOf(task.environmentSettings),
    maxTaskRetryCount: task.maxTaskRetryCount ?? 0,
    waitForSuccess: task.waitForSuccess ?? true,
  };
}

function startTaskKept(task: JsonValue | undefined): Record<string, JsonValue | undefined> {
  const own = Object.entries(task === undefined ? {} : pick(task as JsonObject, TASK_WITHOUT_EFFECT)).filter(
    ([, value]) => value !== undefined,
  );
  return own.length === 0 ? {} : { startTask: Object.fromEntries(own) as JsonObject };
}

export function startTaskToRest(task: NonNullable<PoolOutput["startTask"]>, given: JsonObject): JsonObject {
  return entity({
    commandLine: task.commandLine,
    resourceFiles: listOf(task.resourceFiles, resourceFileToRest),
    environmentSettings: environmentToRest(task.environment),
    userIdentity: given["userIdentity"] ?? { autoUser: { scope: "pool", elevationLevel: "nonadmin" } },
    maxTaskRetryCount: task.maxTaskRetryCount,
    waitForSuccess: task.waitForSuccess ?? true,
  });
}

export function poolUrl(base: string, poolId: string): string {
  return `${base}/pools/${encodeURIComponent(poolId)}`;
}

export function poolVersion(pool: Pool): Version {
  return { etag: etagOf(pool.etag), lastModifiedMs: msOf(pool.lastModified) };
}

export function poolToRest(pool: Pool, base: string): JsonObject {
  const spec = pool.spec as PoolOutput;
  return entity({
    id: spec.id,
    url: poolUrl(base, spec.id),
    eTag: etagOf(pool.etag),
    lastModified: isoOf(pool.lastModified),
    creationTime: isoOf(pool.creationTime),
    state: wordOf(pool.state, "POOL_STATE_"),
    stateTransitionTime: isoOf(pool.stateTransitionTime),
    allocationState: wordOf(pool.allocationState, "ALLOCATION_STATE_"),
    allocationStateTransitionTime: isoOf(pool.allocationStateTransitionTime),
    currentDedicatedNodes: pool.currentDedicatedNodes,
    currentLowPriorityNodes: 0,
    resizeErrors: listOf(pool.resizeErrors, ({ code, message }) => ({ code, message })),
    ...poolSpecToRest(spec),
  });
}

/** What a pool was asked to be. */
export function poolSpecToRest(spec: PoolOutput): JsonObject {
  const { startTask: startTaskGiven, ...given } = kept(spec.azureProperties);
  return entity({
    displayName: spec.displayName === "" ? undefined : spec.displayName,
    ...given,
    resizeTimeout: formatDuration(Number(spec.resizeTimeoutMs)),
    targetDedicatedNodes: spec.targetDedicatedNodes,
    targetLowPriorityNodes: 0,
    enableAutoScale: false,
    enableInterNodeCommunication: false,
    startTask: spec.startTask === null ? undefined : startTaskToRest(spec.startTask, (startTaskGiven ?? {}) as JsonObject),
    taskSlotsPerNode: spec.taskSlotsPerNode,
    taskSchedulingPolicy: { nodeFillType: spec.nodeFillType === "NODE_FILL_TYPE_PACK" ? "pack" : "spread" },
    metadata: metadataToRest(spec.metadata),
  });
}
