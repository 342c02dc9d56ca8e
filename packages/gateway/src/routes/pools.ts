/** Pools. */
import type { Condition, Pool, PoolUpdate } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import { RestError } from "../http/rest-error.ts";
import { autoScaleRunToRest, intervalOf } from "../convert/auto-scale.ts";
import { certificatesOf, type RestCertificateReference } from "../convert/certificate.ts";
import { packagesOf, type RestPackageReference } from "../convert/execution.ts";
import { checkSystem } from "../convert/images.ts";
import { DEALLOCATIONS } from "../convert/node.ts";
import { poolSpecOf, poolToRest, poolUrl, poolVersion, resizeTimeoutOf, targetOf } from "../convert/pool.ts";
import { type RestStartTask, startTaskOf } from "../convert/start-task.ts";
import { metadataOf, type NameValue } from "../convert/values.ts";
import { unlessThere } from "./refusals.ts";
import { poolStats } from "./statistics.ts";
import { changedAnswer, entityAnswer, listAnswer, onConditions, pageOf } from "./answers.ts";

export const POOL_HANDLERS: Handlers = {
  Pool_Add: async (call) => {
    const warning = checkSystem(call.body, call);
    const spec = poolSpecOf(call.body);
    const pool = await unlessThere(
      () => call.client.pools.create(spec),
      { POOL_EXISTS: () => call.client.pools.get(spec.id ?? "") },
      { POOL_STATE_DELETING: "PoolBeingDeleted" },
    );
    return { ...changed(call, pool), warning };
  },
  Pool_Get: async (call) => {
    const pool = await get(call);
    const json = { ...poolToRest(pool, call.base), ...poolStats(call, pool) };
    return entityAnswer(call, "pools", { json, version: poolVersion(pool) });
  },
  Pool_Exists: async (call) => {
    const version = poolVersion(await get(call));
    call.conditions.check(version);
    return { version };
  },
  Pool_List: async (call) => {
    const { items, nextPageToken } = await call.client.pools.page(pageOf(call));
    const json = items.map((pool) => ({ ...poolToRest(pool, call.base), ...poolStats(call, pool) }));
    return listAnswer(call, "pools", { items: json, nextPageToken, definition: "CloudPool" });
  },
  Pool_Patch: (call) => update(call, { replace: false }),
  Pool_UpdateProperties: (call) => update(call, { replace: true }),
  Pool_Resize: (call) => {
    const { targetDedicatedNodes: dedicated, targetLowPriorityNodes: lowPriority } = call.body;
    if (dedicated === undefined && lowPriority === undefined)
      throw new RestError("MissingRequiredProperty", [["PropertyName", "targetDedicatedNodes"]]);
    const targets = {
      ...(dedicated === undefined ? {} : { targetDedicatedNodes: targetOf("targetDedicatedNodes", dedicated as number) }),
      ...(lowPriority === undefined ? {} : { targetLowPriorityNodes: targetOf("targetLowPriorityNodes", lowPriority as number) }),
      ...howOf(call),
    };
    return act(call, (id, condition) => call.client.pools.resize(id, { ...targets, ...condition }));
  },
  Pool_StopResize: (call) => act(call, (id, condition) => call.client.pools.stopResize(id, condition)),
  Pool_RemoveNodes: (call) => {
    const nodeIds = call.body["nodeList"] as string[];
    const how = howOf(call);
    return act(call, (id, condition) => call.client.pools.removeNodes(id, nodeIds, { ...how, ...condition }));
  },
  Pool_EnableAutoScale: (call) => {
    const { autoScaleFormula: formula, autoScaleEvaluationInterval } = call.body;
    const evaluationIntervalMs = intervalOf(autoScaleEvaluationInterval as string | undefined);
    const settings = {
      ...(formula === undefined ? {} : { formula: formula as string }),
      ...(evaluationIntervalMs === undefined ? {} : { evaluationIntervalMs }),
    };
    return act(call, (id, condition) => call.client.pools.enableAutoScale(id, { ...settings, ...condition }));
  },
  Pool_DisableAutoScale: async (call) => changed(call, await call.client.pools.disableAutoScale(poolIdOf(call))),
  Pool_EvaluateAutoScale: async (call) => {
    const run = await call.client.pools.evaluateAutoScale(poolIdOf(call), call.body["autoScaleFormula"] as string);
    const json = autoScaleRunToRest(run);
    return {
      ...entityAnswer(call, "Microsoft.Azure.Batch.Protocol.Entities.AutoScaleRun", { json }),
      entityUrl: poolUrl(call.base, poolIdOf(call)),
    };
  },
  Pool_Delete: async (call) => {
    await onConditions(
      call,
      () => get(call),
      (condition) => call.client.pools.delete(poolIdOf(call), condition),
    );
    return {};
  },
};

function poolIdOf(call: Call): string {
  return call.params["poolId"] as string;
}

function get(call: Call): Promise<Pool> {
  return call.client.pools.get(poolIdOf(call));
}

function changed(call: Call, pool: Pool): Answer {
  return changedAnswer(poolUrl(call.base, pool.spec?.id ?? poolIdOf(call)), poolVersion(pool));
}

async function act(call: Call, change: (poolId: string, condition: Condition) => Promise<Pool>): Promise<Answer> {
  return changed(
    call,
    await onConditions(
      call,
      () => get(call),
      (condition) => change(poolIdOf(call), condition),
    ),
  );
}

/** Of a resize that gives none, whatever the last one had. */
const RESIZE_TIMEOUT_MS = 15 * 60_000;

/** What of a resize is not its target. */
function howOf({ body }: Call): { resizeTimeoutMs: number; deallocationOption?: (typeof DEALLOCATIONS)[keyof typeof DEALLOCATIONS] } {
  const resizeTimeoutMs = resizeTimeoutOf(body["resizeTimeout"] as string | undefined) ?? RESIZE_TIMEOUT_MS;
  const option = body["nodeDeallocationOption"] as keyof typeof DEALLOCATIONS | undefined;
  return {
    resizeTimeoutMs,
    ...(option === undefined ? {} : { deallocationOption: DEALLOCATIONS[option] }),
  };
}

/** Replaced whole, what is left out is cleared, but for what only Azure gives a meaning and cannot be given here. */
async function update(call: Call, { replace }: { replace: boolean }): Promise<Answer> {
  const { startTask, metadata, applicationPackageReferences: packages, targetNodeCommunicationMode: mode } = call.body;
  const certificates = call.body["certificateReferences"] as unknown as RestCertificateReference[] | undefined;
  const change: PoolUpdate = {
    ...(startTask === undefined ? { removeStartTask: replace } : { startTask: startTaskOf(startTask as unknown as RestStartTask) }),
    ...(metadata === undefined ? {} : { metadata: { items: metadataOf(metadata as unknown as NameValue[]) } }),
    ...(packages === undefined ? {} : { packages: { references: packagesOf(packages as unknown as RestPackageReference[]) } }),
    ...(certificates === undefined ? {} : { certificates: { references: certificatesOf(certificates) } }),
    ...(mode === undefined && !replace ? {} : { azurePropertiesPatch: JSON.stringify({ targetNodeCommunicationMode: mode ?? null }) }),
  };
  return act(call, (id, condition) => call.client.pools.update(id, { ...change, ...condition }));
}
