/** Pools in stored records. */
import type { AutoScaleState, Pool, PoolOwner, PoolSpec } from "@stint/core";
import { decodeSetup, encodeSetup } from "../node-setup.ts";
import { Check } from "../validate.ts";
import { nodeTaskFromStored, nodeTaskToStored, type Stored } from "./shared.ts";

export function poolToStored(pool: Pool): Stored {
  const { spec, owner, autoScale, ...rest } = pool;
  return { ...rest, ...poolSpecToStored(spec), ...ownerToStored(owner), ...autoScaleToStored(autoScale) };
}

export function poolSpecToStored(spec: PoolSpec): Stored {
  const { autoScale, startTask, ...rest } = spec;
  return {
    ...rest,
    nodeSetup: encodeSetup(spec.nodeSetup),
    startTask: startTask === null ? null : nodeTaskToStored(startTask),
    ...(autoScale === null ? {} : { autoScaleFormula: autoScale.formula, autoScaleIntervalMs: autoScale.intervalMs }),
  };
}

export function poolSpecFromStored(stored: Stored): PoolSpec {
  const pick = (name: string) => stored[name] as never;
  const startTask = stored["startTask"] as Stored | null;
  return {
    id: pick("id"),
    displayName: pick("displayName"),
    taskSlotsPerNode: pick("taskSlotsPerNode"),
    interNodeCommunication: pick("interNodeCommunication"),
    targetDedicatedNodes: pick("targetDedicatedNodes"),
    targetLowPriorityNodes: pick("targetLowPriorityNodes"),
    nodeFillType: pick("nodeFillType"),
    provider: pick("provider"),
    providerName: pick("providerName"),
    resizeTimeoutMs: pick("resizeTimeoutMs"),
    startTask: startTask === null ? null : nodeTaskFromStored(startTask),
    applicationPackageReferences: pick("applicationPackageReferences"),
    certificateReferences: pick("certificateReferences"),
    autoScale: stored["autoScaleFormula"] === "" ? null : { formula: pick("autoScaleFormula"), intervalMs: pick("autoScaleIntervalMs") },
    metadata: pick("metadata"),
    azureProperties: pick("azureProperties"),
    nodeSetup: decodeSetup(new Check(), pick("nodeSetup")),
  };
}

function autoScaleToStored({ enabledAtMs, dueAtMs, run }: AutoScaleState): Stored {
  return { autoScaleEnabledAtMs: enabledAtMs, autoScaleDueAtMs: dueAtMs, autoScaleRun: run };
}

function ownerToStored(owner: PoolOwner | null): Stored {
  return owner === null ? {} : { ownerKind: owner.kind, ownerUid: owner.uid, ownerKeepAlive: owner.keepAlive };
}

export function poolFromStored(stored: Stored): Pool {
  const pick = (name: string) => stored[name] as never;
  const ownerKind = stored["ownerKind"] as PoolOwner["kind"] | "";
  return {
    uid: pick("uid"),
    account: pick("account"),
    spec: poolSpecFromStored(stored),
    owner: ownerKind === "" ? null : { kind: ownerKind, uid: pick("ownerUid"), keepAlive: pick("ownerKeepAlive") },
    state: pick("state"),
    allocationState: pick("allocationState"),
    resizeErrors: pick("resizeErrors"),
    deallocationOption: pick("deallocationOption"),
    resizeLimitMs: pick("resizeLimitMs"),
    autoScale: { enabledAtMs: pick("autoScaleEnabledAtMs"), dueAtMs: pick("autoScaleDueAtMs"), run: pick("autoScaleRun") },
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    allocationStateTransitionTimeMs: pick("allocationStateTransitionTimeMs"),
  };
}
