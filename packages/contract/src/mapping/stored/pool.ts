/** Pools in stored records. */
import type { Pool, PoolOwner, PoolSpec } from "@stint/core";
import { decodeSetup, encodeSetup } from "../node-setup.ts";
import { Check } from "../validate.ts";
import { nodeTaskFromStored, nodeTaskToStored, type Stored } from "./shared.ts";

export function poolToStored(pool: Pool): Stored {
  const { spec, owner, ...rest } = pool;
  return { ...rest, ...poolSpecToStored(spec), ...ownerToStored(owner) };
}

export function poolSpecToStored(spec: PoolSpec): Stored {
  const startTask = spec.startTask === null ? null : nodeTaskToStored(spec.startTask);
  return { ...spec, startTask, nodeSetup: encodeSetup(spec.nodeSetup) };
}

export function poolSpecFromStored(stored: Stored): PoolSpec {
  const pick = (name: string) => stored[name] as never;
  const startTask = stored["startTask"] as Stored | null;
  return {
    id: pick("id"),
    displayName: pick("displayName"),
    taskSlotsPerNode: pick("taskSlotsPerNode"),
    targetDedicatedNodes: pick("targetDedicatedNodes"),
    targetLowPriorityNodes: pick("targetLowPriorityNodes"),
    nodeFillType: pick("nodeFillType"),
    provider: pick("provider"),
    providerName: pick("providerName"),
    resizeTimeoutMs: pick("resizeTimeoutMs"),
    startTask: startTask === null ? null : nodeTaskFromStored(startTask),
    metadata: pick("metadata"),
    azureProperties: pick("azureProperties"),
    nodeSetup: decodeSetup(new Check(), pick("nodeSetup")),
  };
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
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    allocationStateTransitionTimeMs: pick("allocationStateTransitionTimeMs"),
  };
}
