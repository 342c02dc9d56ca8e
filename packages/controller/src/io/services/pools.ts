/** PoolService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import {
  autoScaleRunToWire,
  enableAutoScaleFromWire,
  pageSize,
  poolChangeFromWire,
  poolCountsToWire,
  poolSpecFromWire,
  poolToWire,
  removalFromWire,
  resizeFromWire,
  StintFailure,
} from "@stint/contract";
import {
  type Cluster,
  countNodes,
  idKey,
  type NodeProviderKind,
  POOL_COLUMNS,
  POOL_FILTER,
  type PoolRuntime,
  type PoolSpec,
  poolTroubles,
  poolUsage,
  stintError,
  takesTasks,
  tryFormula,
} from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Clock } from "@stint/runtime";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { listEntities, type ListRequest } from "./list-entities.ts";

type PoolWire = ReturnType<typeof poolToWire>;
type UpdatePoolRequest = Parameters<typeof poolChangeFromWire>[0];
type ResizePoolRequest = Parameters<typeof resizeFromWire>[0];
type RemoveNodesRequest = Parameters<typeof removalFromWire>[0];

export function poolService(
  serving: Serving,
  leader: Leader,
  options: { pager: Pager; defaultProvider: NodeProviderKind; providerNames: readonly string[]; clock: Clock },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.PoolService");
  const nowMs = () => options.clock.wallMs();
  const show = (account: string, id: string) => leader.read((cluster) => toWire(cluster, poolOf(cluster, account, id), nowMs()));
  return {
    createPool: handle.unary("CreatePool", async (request: { spec: Parameters<typeof poolSpecFromWire>[0] }, caller) => {
      const spec = valid(poolSpecFromWire(request.spec, options.defaultProvider));
      requireProvider(spec, options.providerNames);
      await leader.execute({ kind: "createPool", caller, spec });
      return { pool: await show(caller.account, spec.id) };
    }),
    getPool: handle.unary("GetPool", async ({ poolId }: { poolId: string }, caller) => ({ pool: await show(caller.account, poolId) })),
    listPools: handle.unary("ListPools", async (request: ListRequest, { account }) => {
      const page = await listEntities(leader, options.pager, {
        account,
        request,
        listing: "pools",
        listed: "Pool",
        schema: POOL_FILTER,
        columns: POOL_COLUMNS,
        order: "newest",
        uids: (cluster) => cluster.poolsByUid.keys(),
        find: (cluster, uid) => {
          const record = cluster.poolsByUid.get(uid)?.record;
          return record?.account === account ? record : null;
        },
        show: (cluster, { uid }) => toWire(cluster, cluster.poolsByUid.get(uid) as PoolRuntime, nowMs()),
      });
      return { pools: page.items, nextPageToken: page.next };
    }),
    updatePool: handle.unary("UpdatePool", async (request: UpdatePoolRequest, caller) => {
      const change = valid(poolChangeFromWire(request));
      await leader.execute({ kind: "updatePool", caller, poolId: request.poolId, change }, request);
      return { pool: await show(caller.account, request.poolId) };
    }),
    resizePool: handle.unary("ResizePool", async (request: ResizePoolRequest, caller) => {
      await leader.execute({ ...valid(resizeFromWire(request)), caller }, request);
      return { pool: await show(caller.account, request.poolId) };
    }),
    stopResize: handle.unary("StopResize", async ({ poolId, ...condition }: { poolId: string; ifMatch: string }, caller) => {
      await leader.execute({ kind: "stopResize", caller, poolId }, condition);
      return { pool: await show(caller.account, poolId) };
    }),
    enableAutoScale: handle.unary("EnableAutoScale", async (request: Parameters<typeof enableAutoScaleFromWire>[0], caller) => {
      await leader.execute({ ...valid(enableAutoScaleFromWire(request)), caller }, request);
      return { pool: await show(caller.account, request.poolId) };
    }),
    disableAutoScale: handle.unary("DisableAutoScale", async ({ poolId }: { poolId: string }, caller) => {
      await leader.execute({ kind: "disableAutoScale", caller, poolId });
      return { pool: await show(caller.account, poolId) };
    }),
    evaluateAutoScale: handle.unary("EvaluateAutoScale", async ({ poolId, formula }: { poolId: string; formula: string }, { account }) => ({
      run: await leader.read((cluster, now) => {
        const pool = poolOf(cluster, account, poolId);
        const settings = pool.record.spec.autoScale;
        if (settings === null) throw new StintFailure(stintError("POOL_NOT_AUTOSCALED", `Autoscale is not enabled on the pool ${poolId}.`));
        return autoScaleRunToWire(tryFormula({ cluster, now }, pool, { ...settings, formula }));
      }),
    })),
    removeNodes: handle.unary("RemoveNodes", async (request: RemoveNodesRequest, caller) => {
      await leader.execute({ ...valid(removalFromWire(request)), caller }, request);
      return { pool: await show(caller.account, request.poolId) };
    }),
    countNodes: handle.unary("CountNodes", async (request: { poolId: string; pageSize: number; pageToken: string }, caller) => {
      const size = valid(pageSize(request.pageSize));
      if (request.poolId !== "") await show(caller.account, request.poolId);
      const scope = { account: caller.account, listing: `nodecounts/${idKey(request.poolId)}`, token: request.pageToken, size };
      const page = await options.pager.listByUid(leader, scope, {
        order: "newest",
        uids: (cluster) => cluster.poolsByUid.keys(),
        show: (cluster, uid) => {
          const pool = cluster.poolsByUid.get(uid);
          if (pool === undefined || pool.record.account !== caller.account) return null;
          if (request.poolId !== "" && idKey(pool.record.spec.id) !== idKey(request.poolId)) return null;
          return poolCountsToWire(pool.record.spec.id, countNodes(cluster, pool));
        },
      });
      return { pools: page.items, nextPageToken: page.next };
    }),
    deletePool: handle.unary("DeletePool", async ({ poolId, ...condition }: { poolId: string; ifMatch: string }, caller) => {
      await leader.execute({ kind: "deletePool", caller, poolId }, condition);
      return {};
    }),
  };
}

function poolOf(cluster: Cluster, account: string, id: string): PoolRuntime {
  const pool = cluster.pool(account, id);
  if (pool === undefined) throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${id}.`));
  return pool;
}

/** Which programs make machines is the operator's to say, and nobody else's. */
function requireProvider({ provider, providerName }: PoolSpec, names: readonly string[]): void {
  if (provider !== "command" || names.includes(providerName)) return;
  const known = names.length === 0 ? "none" : names.join(", ");
  const message = `No provider has the name ${providerName}; the controllers are configured with ${known}.`;
  throw new StintFailure(stintError("PROVIDER_NOT_FOUND", message, { field: "spec.provider_name" }));
}

function toWire(cluster: Cluster, pool: PoolRuntime, nowMs: number): PoolWire {
  const usable = [...pool.nodes.values()].filter(takesTasks);
  const slotsTotal = usable.reduce((sum, node) => sum + node.record.slots, 0);
  const slotsFree = usable.reduce((sum, node) => sum + cluster.slotsFree(node), 0);
  return poolToWire(pool.record, {
    nodes: countNodes(cluster, pool),
    warnings: poolTroubles(pool),
    slotsTotal,
    slotsUsed: slotsTotal - slotsFree,
    usage: poolUsage(cluster, pool, nowMs),
    machines: pool.machines,
  });
}
