/** Pools. */
import type { Pool, PoolSpec } from "@stint/client";
import type { Version } from "../http/conditions.ts";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { invalidProperty, RestError } from "../http/rest-error.ts";
import { formatDuration } from "../values/duration.ts";
import { autoScaleOf, autoScaleRunToRest, type RestSize } from "./auto-scale.ts";
import { certificatesOf, referenceToRest, type RestCertificateReference } from "./certificate.ts";
import { packagesOf, packagesToRest, type RestPackageReference } from "./execution.ts";
import { keep, kept, pick, POOL_WITHOUT_EFFECT } from "./kept.ts";
import {
  accountsOf,
  accountToRest,
  containersOf,
  containersToRest,
  mountsOf,
  mountToRest,
  type RestContainers,
  type RestMount,
  type RestUserAccount,
} from "./node-setup.ts";
import { type RestStartTask, startTaskOf, startTaskToRest } from "./start-task.ts";
import { entity, etagOf, isoOf, limitMs, listOf, metadataOf, metadataToRest, msOf, type NameValue, wordOf } from "./values.ts";

export interface RestPool extends RestSize {
  readonly id?: string;
  readonly displayName?: string;
  readonly vmSize: string;
  readonly virtualMachineConfiguration?: JsonObject & { readonly containerConfiguration?: RestContainers & JsonObject };
  readonly cloudServiceConfiguration?: JsonValue;
  readonly resizeTimeout?: string;
  readonly enableInterNodeCommunication?: boolean;
  readonly startTask?: RestStartTask;
  readonly taskSlotsPerNode?: number;
  readonly taskSchedulingPolicy?: { readonly nodeFillType: string };
  readonly applicationPackageReferences?: readonly RestPackageReference[];
  readonly certificateReferences?: readonly RestCertificateReference[];
  readonly userAccounts?: readonly RestUserAccount[];
  readonly mountConfiguration?: readonly RestMount[];
  readonly metadata?: readonly NameValue[];
}

type PoolOutput = NonNullable<Pool["spec"]>;

const RESIZE_TIMEOUT_MS_MIN = 5 * 60_000;
const FILL_TYPES = { spread: "NODE_FILL_TYPE_SPREAD", pack: "NODE_FILL_TYPE_PACK" } as const;

export function poolSpecOf(body: JsonObject): PoolSpec {
  const pool = body as unknown as RestPool;
  checkKind(pool);
  const resizeTimeoutMs = resizeTimeoutOf(pool.resizeTimeout);
  const { containerConfiguration: containers, ...machine } = pool.virtualMachineConfiguration ?? {};
  const given = pick(body, POOL_WITHOUT_EFFECT);
  return {
    id: pool.id ?? "",
    displayName: pool.displayName ?? "",
    taskSlotsPerNode: slotsOf(pool.taskSlotsPerNode),
    targetDedicatedNodes: targetOf("targetDedicatedNodes", pool.targetDedicatedNodes),
    targetLowPriorityNodes: targetOf("targetLowPriorityNodes", pool.targetLowPriorityNodes),
    autoScale: autoScaleOf(pool),
    interNodeCommunication: pool.enableInterNodeCommunication ?? false,
    nodeFillType: FILL_TYPES[(pool.taskSchedulingPolicy?.nodeFillType ?? "spread") as keyof typeof FILL_TYPES],
    ...(resizeTimeoutMs === undefined ? {} : { resizeTimeoutMs }),
    startTask: pool.startTask === undefined ? null : startTaskOf(pool.startTask),
    applicationPackageReferences: packagesOf(pool.applicationPackageReferences),
    certificateReferences: certificatesOf(pool.certificateReferences),
    userAccounts: accountsOf(pool.userAccounts),
    mountConfiguration: mountsOf(pool.mountConfiguration),
    containerConfiguration: containers === undefined ? null : containersOf(containers),
    metadata: metadataOf(pool.metadata),
    azureProperties: keep(pool.virtualMachineConfiguration === undefined ? given : { ...given, virtualMachineConfiguration: machine }),
  };
}

function checkKind(pool: RestPool): void {
  const kinds = [pool.virtualMachineConfiguration, pool.cloudServiceConfiguration].filter((each) => each !== undefined);
  if (kinds.length !== 1) {
    throw new RestError("InvalidRequestBody", [
      ["Reason", "Exactly one of virtualMachineConfiguration and cloudServiceConfiguration must be given."],
    ]);
  }
}

function slotsOf(slots: number | undefined): number {
  if (slots !== undefined && slots < 1) throw invalidProperty("taskSlotsPerNode", slots, "It must be at least 1.");
  return slots ?? 1;
}

export function targetOf(name: string, nodes: number | undefined): number {
  if (nodes !== undefined && nodes < 0) throw invalidProperty(name, nodes, "It must not be less than 0.");
  return nodes ?? 0;
}

export function resizeTimeoutOf(duration: string | undefined): number | undefined {
  const ms = limitMs(duration);
  if (ms !== undefined && ms < RESIZE_TIMEOUT_MS_MIN) throw invalidProperty("resizeTimeout", duration, "It must be at least PT5M.");
  return ms;
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
    currentLowPriorityNodes: pool.currentLowPriorityNodes,
    resizeErrors: listOf(pool.resizeErrors, ({ code, message }) => ({ code, message })),
    autoScaleRun: pool.autoScaleRun === null ? undefined : autoScaleRunToRest(pool.autoScaleRun),
    ...poolSpecToRest(spec),
  });
}

/** What a pool was asked to be. */
export function poolSpecToRest(spec: PoolOutput): JsonObject {
  const { virtualMachineConfiguration: machine, cloudServiceConfiguration: service, ...given } = kept(spec.azureProperties);
  const { autoScale, containerConfiguration: containers } = spec;
  return entity({
    displayName: spec.displayName === "" ? undefined : spec.displayName,
    ...given,
    cloudServiceConfiguration: service === undefined ? undefined : { osVersion: "*", ...(service as JsonObject) },
    virtualMachineConfiguration:
      machine === undefined
        ? undefined
        : entity({
            ...machineToRest(machine as JsonObject),
            containerConfiguration: containers === null ? undefined : containersToRest(containers),
          }),
    resizeTimeout: formatDuration(Number(spec.resizeTimeoutMs)),
    targetDedicatedNodes: spec.targetDedicatedNodes,
    targetLowPriorityNodes: spec.targetLowPriorityNodes,
    enableAutoScale: autoScale !== null,
    autoScaleFormula: autoScale?.formula,
    autoScaleEvaluationInterval: autoScale === null ? undefined : formatDuration(Number(autoScale.evaluationIntervalMs)),
    enableInterNodeCommunication: spec.interNodeCommunication,
    startTask: spec.startTask === null ? undefined : startTaskToRest(spec.startTask),
    taskSlotsPerNode: spec.taskSlotsPerNode,
    taskSchedulingPolicy: { nodeFillType: spec.nodeFillType === "NODE_FILL_TYPE_PACK" ? "Pack" : "Spread" },
    applicationPackageReferences: packagesToRest(spec.applicationPackageReferences),
    certificateReferences: listOf(spec.certificateReferences, referenceToRest),
    userAccounts: listOf(spec.userAccounts, accountToRest),
    mountConfiguration: listOf(spec.mountConfiguration, mountToRest),
    metadata: metadataToRest(spec.metadata),
  });
}

/** With the defaults that Azure shows. */
function machineToRest(machine: JsonObject): JsonObject {
  const { imageReference: image, dataDisks: disks } = machine as { imageReference?: JsonObject; dataDisks?: JsonObject[] };
  return entity({
    ...machine,
    imageReference: image?.["publisher"] === undefined ? image : { ...image, version: image["version"] ?? "latest" },
    dataDisks: disks?.map((disk) => ({ caching: "none", storageAccountType: "standard_lrs", ...disk })),
  });
}
