/** Pools on the wire. */
import {
  type AllocationState,
  type Command,
  etagOf,
  LIMITS,
  type MachineTotals,
  type NodeCounts,
  type MetadataItem,
  mixedNodes,
  type NodeFillType,
  type NodeProviderKind,
  type Pool,
  type PoolSpec,
  type StartTask,
  type StintError,
  type Usage,
} from "@stint/core";
import type { Pool as WirePool } from "../gen/stint/batch/v1/Pool.ts";
import type { PoolSpec as WirePoolSpec, PoolSpec__Output } from "../gen/stint/batch/v1/PoolSpec.ts";
import type { StartTask as WireStartTask, StartTask__Output } from "../gen/stint/batch/v1/StartTask.ts";
import type { UpdatePoolRequest__Output } from "../gen/stint/batch/v1/UpdatePoolRequest.ts";
import { codec } from "../load.ts";
import { autoScaleFromWire, autoScaleRunToWire, autoScaleToWire } from "./auto-scale.ts";
import { certificateReferences, certificateReferencesToWire } from "./certificate.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { executionFromWire, executionToWire } from "./execution.ts";
import { applicationPackageReferences, environment, resourceFiles, toWireResourceFile } from "./files-and-environment.ts";
import { setupFromWire, setupToWire } from "./node-setup.ts";
import { poolCountsToWire, resizeTimeoutMs, targetNodes } from "./pool-size.ts";
import { hideSecrets } from "./secrets.ts";
import { commandLine } from "./program.ts";
import { toTimestamp } from "./time.ts";
import { machineUsageToWire, usageToWire } from "./usage.ts";
import { Check } from "./validate.ts";

const DEFAULT_RESIZE_TIMEOUT_MS = 15 * 60_000;
const PACKAGES = "packages.references";
const CERTIFICATES = "certificates.references";
const RETRIES = { min: -1, max: 1_000_000 };

const fillTypes: EnumMap<NodeFillType, "NODE_FILL_TYPE_SPREAD" | "NODE_FILL_TYPE_PACK"> = enumMap(
  { spread: "NODE_FILL_TYPE_SPREAD", pack: "NODE_FILL_TYPE_PACK" },
  { unspecified: "NODE_FILL_TYPE_UNSPECIFIED", word: "spread" },
);
const providers: EnumMap<NodeProviderKind, `NODE_PROVIDER_${"STATIC" | "LOCAL" | "COMMAND"}`> = enumMap(
  { static: "NODE_PROVIDER_STATIC", local: "NODE_PROVIDER_LOCAL", command: "NODE_PROVIDER_COMMAND" },
  null,
);

export const startTaskCodec: ReturnType<typeof codec<WireStartTask, StartTask__Output>> = codec("stint.batch.v1.StartTask");

export function poolSpecFromWire(wire: PoolSpec__Output | null, defaultProvider: NodeProviderKind): PoolSpec | StintError {
  const check = new Check();
  if (wire === null) {
    check.refuse("MISSING_VALUE", "spec", "spec is missing.");
    return check.problems[0] as StintError;
  }
  check.id("spec.id", wire.id);
  const spec = poolSpecOf(check, "spec", { wire, defaultProvider });
  return check.problems[0] ?? spec;
}

/** A pool's fields but for its id, which a pool that is made for a job does not have yet. */
export function poolSpecOf(
  check: Check,
  field: string,
  { wire, defaultProvider }: { wire: PoolSpec__Output; defaultProvider: NodeProviderKind },
): PoolSpec {
  return {
    id: wire.id,
    displayName: check.text(`${field}.display_name`, wire.displayName, 1_024),
    taskSlotsPerNode: check.integer(`${field}.task_slots_per_node`, wire.taskSlotsPerNode === 0 ? 1 : wire.taskSlotsPerNode, {
      min: 1,
      max: LIMITS.slotsPerNode,
    }),
    interNodeCommunication: interNodeCommunication(check, field, wire),
    targetDedicatedNodes: targetNodes(check, `${field}.target_dedicated_nodes`, wire.targetDedicatedNodes),
    targetLowPriorityNodes: targetNodes(check, `${field}.target_low_priority_nodes`, wire.targetLowPriorityNodes),
    nodeFillType: known(check, `${field}.node_fill_type`, fillTypes.fromWire(wire.nodeFillType), "spread"),
    provider:
      wire.provider === "NODE_PROVIDER_UNSPECIFIED"
        ? defaultProvider
        : known(check, `${field}.provider`, providers.fromWire(wire.provider), "static"),
    providerName: providerName(check, `${field}.provider_name`, wire),
    resizeTimeoutMs: resizeTimeoutMs(check, `${field}.resize_timeout_ms`, wire.resizeTimeoutMs, DEFAULT_RESIZE_TIMEOUT_MS),
    startTask: wire.startTask == null ? null : startTaskFromWire(check, `${field}.start_task`, wire.startTask),
    applicationPackageReferences: applicationPackageReferences(
      check,
      `${field}.application_package_references`,
      wire.applicationPackageReferences,
    ),
    certificateReferences: certificateReferences(check, `${field}.certificate_references`, wire.certificateReferences),
    autoScale: autoScaleOf(check, field, wire),
    metadata: metadataFromWire(check, `${field}.metadata`, wire.metadata),
    azureProperties: check.jsonObject(`${field}.azure_properties`, wire.azureProperties),
    nodeSetup: setupFromWire(check, field, wire),
  };
}

function autoScaleOf(check: Check, field: string, wire: PoolSpec__Output): PoolSpec["autoScale"] {
  if (wire.autoScale == null) return null;
  if (wire.targetDedicatedNodes + wire.targetLowPriorityNodes > 0)
    check.refuse(
      "INVALID_VALUE",
      `${field}.target_dedicated_nodes`,
      `${field} has targets, and a formula that sets them: give one or the other.`,
    );
  return autoScaleFromWire(check, `${field}.auto_scale`, wire.autoScale);
}

function interNodeCommunication(check: Check, field: string, wire: PoolSpec__Output): boolean {
  const { interNodeCommunication: on, targetDedicatedNodes: dedicated, targetLowPriorityNodes: lowPriority } = wire;
  const mixed = mixedNodes({ interNodeCommunication: on }, { dedicated, lowPriority });
  if (mixed !== null) check.refuse("INVALID_VALUE", `${field}.target_low_priority_nodes`, mixed);
  return on;
}

function providerName(check: Check, field: string, { provider, providerName: name }: PoolSpec__Output): string {
  if (provider === "NODE_PROVIDER_COMMAND") return check.id(field, name);
  if (name !== "") check.refuse("INVALID_VALUE", field, `${field} belongs to NODE_PROVIDER_COMMAND.`);
  return "";
}

/** What an update changes; with `replace` what it does not give is cleared. */
export function poolChangeFromWire(wire: UpdatePoolRequest__Output): Extract<Command, { kind: "updatePool" }>["change"] | StintError {
  const check = new Check();
  const { displayName, startTask, removeStartTask, metadata, packages, certificates, azureProperties, azurePropertiesPatch, replace } =
    wire;
  if (azurePropertiesPatch !== undefined && (azureProperties !== undefined || replace))
    check.refuse("INVALID_VALUE", "azure_properties_patch", "Give azure_properties_patch, or azure_properties or replace, not both.");
  if (startTask !== null && removeStartTask)
    check.refuse("INVALID_VALUE", "remove_start_task", "Give start_task or remove_start_task, not both.");
  const change = {
    ...(displayName === undefined && !replace ? {} : { displayName: check.text("display_name", displayName ?? "", 1_024) }),
    ...(startTask === null
      ? removeStartTask || replace
        ? { startTask: null }
        : {}
      : { startTask: startTaskFromWire(check, "start_task", startTask) }),
    ...(metadata === null && !replace ? {} : { metadata: metadataFromWire(check, "metadata", metadata?.items ?? {}) }),
    ...(packages === null && !replace
      ? {}
      : { applicationPackageReferences: applicationPackageReferences(check, PACKAGES, packages?.references ?? []) }),
    ...(certificates === null && !replace
      ? {}
      : { certificateReferences: certificateReferences(check, CERTIFICATES, certificates?.references ?? []) }),
    ...(azureProperties === undefined && !replace ? {} : { azureProperties: check.jsonObject("azure_properties", azureProperties ?? "") }),
    ...(azurePropertiesPatch === undefined
      ? {}
      : { azurePropertiesPatch: check.jsonObject("azure_properties_patch", azurePropertiesPatch) }),
  };
  return check.problems[0] ?? change;
}

export function startTaskFromWire(check: Check, field: string, wire: StartTask__Output): StartTask {
  commandLine(check, `${field}.command_line`, wire.commandLine);
  const characters = startTaskCharacters(wire);
  if (characters > (LIMITS.startTaskCharacters as number))
    check.refuse(
      "INVALID_VALUE",
      field,
      `${field} has ${characters} characters in all; at most ${LIMITS.startTaskCharacters} are allowed.`,
    );
  return {
    commandLine: wire.commandLine,
    resourceFiles: resourceFiles(check, `${field}.resource_files`, wire.resourceFiles),
    environment: environment(check, `${field}.environment`, wire.environment),
    maxTaskRetryCount: check.integer(`${field}.max_task_retry_count`, wire.maxTaskRetryCount, RETRIES),
    waitForSuccess: wire.waitForSuccess ?? true,
    execution: executionFromWire(check, field, wire),
  };
}

function startTaskCharacters({ commandLine: line, resourceFiles: files, environment: variables }: StartTask__Output): number {
  const inFiles = files.reduce((sum, { url, filePath }) => sum + url.length + filePath.length, 0);
  return variables.reduce((sum, { name, value }) => sum + name.length + value.length, line.length + inFiles);
}

export function startTaskToWire({ execution, ...task }: StartTask): WireStartTask {
  const resourceFiles = task.resourceFiles.map(toWireResourceFile);
  return { ...task, ...executionToWire(execution), environment: [...task.environment], resourceFiles };
}

export function metadataFromWire(check: Check, field: string, wire: Readonly<Record<string, string>>): MetadataItem[] {
  const items = Object.entries(wire ?? {});
  check.count(field, items, 100);
  return items.map(([name, value]) => ({ name: check.text(field, name, 256), value: check.text(field, value, 4_096) }));
}

export function metadataToWire(items: readonly MetadataItem[]): Record<string, string> {
  return Object.fromEntries(items.map(({ name, value }) => [name, value]));
}

function known<T>(check: Check, field: string, value: T | null, otherwise: T): T {
  if (value === null) check.refuse("INVALID_VALUE", field, `${field} is not one of the values that this version knows.`);
  return value ?? otherwise;
}

export function poolSpecToWire({ nodeSetup, ...spec }: PoolSpec): WirePoolSpec {
  return {
    ...spec,
    nodeFillType: fillTypes.toWire(spec.nodeFillType),
    provider: providers.toWire(spec.provider),
    startTask: spec.startTask === null ? null : hideSecrets(startTaskToWire(spec.startTask)),
    applicationPackageReferences: [...spec.applicationPackageReferences],
    certificateReferences: certificateReferencesToWire(spec.certificateReferences),
    autoScale: spec.autoScale === null ? null : autoScaleToWire(spec.autoScale),
    ...setupToWire(nodeSetup, { secrets: false }),
    metadata: metadataToWire(spec.metadata),
  };
}

const ALLOCATION_STATES: Readonly<Record<AllocationState, NonNullable<WirePool["allocationState"]>>> = {
  steady: "ALLOCATION_STATE_STEADY",
  resizing: "ALLOCATION_STATE_RESIZING",
  stopping: "ALLOCATION_STATE_STOPPING",
};

/** A pool's states. */
export function poolStatesToWire({ state, allocationState }: Pool): Required<Pick<WirePool, "state" | "allocationState">> {
  return { state: state === "active" ? "POOL_STATE_ACTIVE" : "POOL_STATE_DELETING", allocationState: ALLOCATION_STATES[allocationState] };
}

/** A pool with what follows from its nodes. */
export function poolToWire(
  pool: Pool,
  derived: {
    nodes: { dedicated: NodeCounts; lowPriority: NodeCounts };
    slotsTotal: number;
    slotsUsed: number;
    warnings: readonly string[];
    usage: Usage;
    machines: MachineTotals;
  },
): WirePool {
  return {
    spec: poolSpecToWire(pool.spec),
    ...poolStatesToWire(pool),
    resizeErrors: [...pool.resizeErrors],
    currentDedicatedNodes: derived.nodes.dedicated.total,
    currentLowPriorityNodes: derived.nodes.lowPriority.total,
    nodeCounts: poolCountsToWire(pool.spec.id, derived.nodes),
    warnings: [...derived.warnings],
    creationTime: toTimestamp(pool.creationTimeMs),
    stateTransitionTime: toTimestamp(pool.stateTransitionTimeMs),
    allocationStateTransitionTime: toTimestamp(pool.allocationStateTransitionTimeMs),
    lastModified: toTimestamp(pool.lastModifiedMs),
    etag: etagOf(pool),
    slotsTotal: derived.slotsTotal,
    slotsUsed: derived.slotsUsed,
    autoScaleRun: pool.autoScale.run === null ? null : autoScaleRunToWire(pool.autoScale.run),
    usage: usageToWire(derived.usage),
    machineUsage: machineUsageToWire(derived.machines),
  };
}
