/**
 * Pools: create, update, delete; their sizes are the business of resize. Reads pools; writes `pool`, `poolForgotten` and, by way of nodes
 * leaving, `node` and `taskStatus`. Errors: POOL_EXISTS, POOL_NOT_FOUND, POOL_BEING_DELETED,
 * POOL_QUOTA_REACHED, INVALID_PACKAGE_REFERENCES, INVALID_CERTIFICATE_REFERENCES, OUT_OF_RANGE_INPUT.
 */
import type { Command, Reply } from "../commands.ts";
import { type StintError, stintError } from "../errors.ts";
import { NO_AUTO_SCALE } from "../entities/auto-scale.ts";
import type { Pool } from "../entities/pool.ts";
import { LIMITS } from "../limits.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import { poolQuotaRefusal } from "./accounts.ts";
import { packageReferencesRefusal } from "./applications.ts";
import { settlePool, updatePool } from "./allocation.ts";
import { certificateReferencesRefusal } from "./certificates.ts";
import type { Decision } from "./decision.ts";
import { DONE, refused } from "./replies.ts";
import { activePool, growPool, setPoolTargets } from "./resize.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

export function createPool(decision: Decision, command: Of<"createPool">): Reply {
  const refusal = addPool(decision, { account: command.caller.account, spec: command.spec, owner: null });
  return refusal === null ? DONE : refused(refusal);
}

/** A pool, asked for by a person or made for a job. Returns why there is none; null = there is. */
export function addPool(decision: Decision, { account, spec, owner }: Pick<Pool, "account" | "spec" | "owner">): StintError | null {
  const { cluster, now } = decision;
  if (cluster.pool(account, spec.id) !== undefined) {
    return stintError("POOL_EXISTS", `A pool with the id ${spec.id} exists.`, { field: "spec.id" });
  }
  const overQuota = poolQuotaRefusal(cluster, account);
  if (overQuota !== null) return overQuota;
  const wrongPackages = packageReferencesRefusal(cluster, account, spec.applicationPackageReferences);
  if (wrongPackages !== null) return wrongPackages;
  const wrongCertificates = certificateReferencesRefusal(cluster, account, spec.certificateReferences);
  if (wrongCertificates !== null) return wrongCertificates;
  const pool: Pool = {
    uid: decision.nextPosition,
    account,
    spec,
    owner,
    state: "active",
    allocationState: "resizing",
    resizeErrors: [],
    deallocationOption: "requeue",
    resizeLimitMs: spec.resizeTimeoutMs,
    autoScale: { ...NO_AUTO_SCALE, enabledAtMs: spec.autoScale === null ? 0 : now.wallMs, dueAtMs: now.wallMs },
    creationTimeMs: now.wallMs,
    lastModifiedMs: now.wallMs,
    stateTransitionTimeMs: now.wallMs,
    allocationStateTransitionTimeMs: now.wallMs,
  };
  decision.emit({ kind: "pool", pool });
  decision.effect({ kind: "provisionPool", poolUid: pool.uid });
  const made = cluster.poolsByUid.get(pool.uid) as PoolRuntime;
  growPool(decision, made);
  settlePool(decision, made);
  return null;
}

/** A changed start task runs on each node when it next joins as another incarnation, and changed packages are installed then. */
export function changePool(decision: Decision, command: Of<"updatePool">): Reply {
  const pool = activePool(decision, command);
  if ("kind" in pool) return pool;
  const { applicationPackageReferences, certificateReferences } = command.change;
  const { account } = command.caller;
  if (applicationPackageReferences !== undefined) {
    const wrong = packageReferencesRefusal(decision.cluster, account, applicationPackageReferences, "packages.references");
    if (wrong !== null) return refused(wrong);
  }
  if (certificateReferences !== undefined) {
    const wrong = certificateReferencesRefusal(decision.cluster, account, certificateReferences, "certificates.references");
    if (wrong !== null) return refused(wrong);
  }
  const { azurePropertiesPatch, ...change } = command.change;
  const spec = { ...pool.record.spec, ...change };
  const azureProperties = azurePropertiesPatch === undefined ? spec.azureProperties : patched(spec.azureProperties, azurePropertiesPatch);
  // Three bytes at most for each of its characters are still less than a chunk.
  if (azureProperties.length > (LIMITS.azurePropertiesBytes as number)) {
    const message = `The pool would have ${azureProperties.length} characters of Azure's properties; ${LIMITS.azurePropertiesBytes} are allowed.`;
    return refused(stintError("OUT_OF_RANGE_INPUT", message, { field: "azure_properties_patch" }));
  }
  updatePool(decision, pool, {
    spec: { ...spec, azureProperties },
    lastModifiedMs: decision.modifiedAfter(pool.record.lastModifiedMs),
  });
  return DONE;
}

/** Properties that are kept as they came, with some of them changed. */
function patched(properties: string, patch: string): string {
  const of = (text: string): Record<string, unknown> => (text === "" ? {} : (JSON.parse(text) as Record<string, unknown>));
  const changes = of(patch);
  const merged = Object.entries({ ...of(properties), ...changes }).filter(([name, value]) => value !== null || !(name in changes));
  return merged.length === 0 ? "" : JSON.stringify(Object.fromEntries(merged));
}

export function deletePool(decision: Decision, command: Of<"deletePool">): Reply {
  const pool = activePool(decision, command);
  if ("kind" in pool) return pool;
  deletePoolState(decision, pool);
  return DONE;
}

/** Takes its nodes away; it is forgotten with the last of them. A resize that is under way is over with it; running tasks are requeued. */
export function deletePoolState(decision: Decision, pool: PoolRuntime): void {
  if (pool.record.state === "deleting") return;
  updatePool(decision, pool, { state: "deleting", stateTransitionTimeMs: decision.now.wallMs });
  setPoolTargets(decision, pool, { dedicated: 0, lowPriority: 0, deallocationOption: "requeue" });
}
