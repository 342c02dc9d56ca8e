/** Pools. */
import type { Pool } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import { RestError, unsupportedProperty } from "../http/rest-error.ts";
import { checkSystem } from "../convert/images.ts";
import { poolSpecOf, poolToRest, poolUrl, poolVersion } from "../convert/pool.ts";
import { changedAnswer, checkConditions, entityAnswer, listAnswer, pageOf } from "./answers.ts";

export const POOL_HANDLERS: Handlers = {
  Pool_Add: async (call) => {
    checkSystem(call.body, call);
    return changed(call, await call.client.pools.create(poolSpecOf(call.body)));
  },
  Pool_Get: async (call) => {
    const pool = await call.client.pools.get(poolIdOf(call));
    return entityAnswer(call, "pools", { json: poolToRest(pool, call.base), version: poolVersion(pool) });
  },
  Pool_Exists: async (call) => {
    const version = poolVersion(await call.client.pools.get(poolIdOf(call)));
    call.conditions.check(version);
    return { version };
  },
  Pool_List: async (call) => {
    const { items, nextPageToken } = await call.client.pools.page(pageOf(call));
    const json = items.map((pool) => poolToRest(pool, call.base));
    return listAnswer(call, "pools", { items: json, nextPageToken, definition: "CloudPool" });
  },
  Pool_Resize: async (call) => {
    await check(call);
    const { targetDedicatedNodes, targetLowPriorityNodes, nodeDeallocationOption } = call.body;
    if (targetDedicatedNodes === undefined && targetLowPriorityNodes === undefined)
      throw new RestError("MissingRequiredProperty", [["PropertyName", "targetDedicatedNodes"]]);
    if (((targetLowPriorityNodes as number | undefined) ?? 0) !== 0)
      throw unsupportedProperty("targetLowPriorityNodes", "All nodes are dedicated here.");
    if (nodeDeallocationOption !== undefined && nodeDeallocationOption !== "requeue")
      throw unsupportedProperty("nodeDeallocationOption", "Tasks of nodes that leave are requeued here.");
    return changed(
      call,
      await call.client.pools.resize(poolIdOf(call), { targetDedicatedNodes: (targetDedicatedNodes as number | undefined) ?? 0 }),
    );
  },
  Pool_Delete: async (call) => {
    await check(call);
    await call.client.pools.delete(poolIdOf(call));
    return {};
  },
};

function poolIdOf(call: Call): string {
  return call.params["poolId"] as string;
}

function changed(call: Call, pool: Pool): Answer {
  return changedAnswer(poolUrl(call.base, pool.spec?.id ?? poolIdOf(call)), poolVersion(pool));
}

function check(call: Call): Promise<void> {
  return checkConditions(call, async () => poolVersion(await call.client.pools.get(poolIdOf(call))));
}
