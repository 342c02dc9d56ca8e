/** Pools in stored records. */
import type { Pool } from "@stint/core";
import { nodeTaskFromStored, nodeTaskToStored, type Stored } from "./shared.ts";

export function poolToStored(pool: Pool): Stored {
  const { spec, ...rest } = pool;
  return { ...rest, ...spec, startTask: spec.startTask === null ? null : nodeTaskToStored(spec.startTask) };
}

export function poolFromStored(stored: Stored): Pool {
  const pick = (name: string) => stored[name] as never;
  const startTask = stored["startTask"] as Stored | null;
  return {
    uid: pick("uid"),
    account: pick("account"),
    spec: {
      id: pick("id"),
      displayName: pick("displayName"),
      taskSlotsPerNode: pick("taskSlotsPerNode"),
      targetDedicatedNodes: pick("targetDedicatedNodes"),
      nodeFillType: pick("nodeFillType"),
      provider: pick("provider"),
      resizeTimeoutMs: pick("resizeTimeoutMs"),
      startTask: startTask === null ? null : nodeTaskFromStored(startTask),
      metadata: pick("metadata"),
    },
    state: pick("state"),
    allocationState: pick("allocationState"),
    resizeErrors: pick("resizeErrors"),
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    allocationStateTransitionTimeMs: pick("allocationStateTransitionTimeMs"),
  };
}
