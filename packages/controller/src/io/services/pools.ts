/** PoolService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { type Check, Check as Checks, poolSpecFromWire, poolToWire, StintFailure, targetNodes } from "@stint/contract";
import { type Cluster, type NodeProviderKind, POOL_COLUMNS, POOL_FILTER, type PoolRuntime, stintError, takesTasks } from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { listEntities, type ListRequest } from "./list-entities.ts";

type PoolWire = ReturnType<typeof poolToWire>;

export function poolService(
  serving: Serving,
  leader: Leader,
  options: { pager: Pager; defaultProvider: NodeProviderKind },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.PoolService");
  const show = (account: string, id: string) => leader.read((cluster) => poolView(cluster, account, id));
  return {
    createPool: handle.unary("CreatePool", async (request: { spec: Parameters<typeof poolSpecFromWire>[0] }, caller) => {
      const spec = valid(poolSpecFromWire(request.spec, options.defaultProvider));
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
        show: (cluster, { uid }) => toWire(cluster, cluster.poolsByUid.get(uid) as PoolRuntime),
      });
      return { pools: page.items, nextPageToken: page.next };
    }),
    resizePool: handle.unary("ResizePool", async (request: { poolId: string; targetDedicatedNodes: number }, caller) => {
      const check: Check = new Checks();
      const target = targetNodes(check, "target_dedicated_nodes", request.targetDedicatedNodes);
      valid(check.problems[0] ?? target);
      await leader.execute({ kind: "resizePool", caller, poolId: request.poolId, targetDedicatedNodes: target });
      return { pool: await show(caller.account, request.poolId) };
    }),
    deletePool: handle.unary("DeletePool", async ({ poolId }: { poolId: string }, caller) => {
      await leader.execute({ kind: "deletePool", caller, poolId });
      return {};
    }),
  };
}

function poolView(cluster: Cluster, account: string, id: string): PoolWire {
  const pool = cluster.pool(account, id);
  if (pool === undefined) throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${id}.`));
  return toWire(cluster, pool);
}

function toWire(cluster: Cluster, pool: PoolRuntime): PoolWire {
  const usable = [...pool.nodes.values()].filter(takesTasks);
  const slotsTotal = usable.reduce((sum, node) => sum + node.record.slots, 0);
  const slotsFree = usable.reduce((sum, node) => sum + cluster.slotsFree(node), 0);
  return poolToWire(pool.record, {
    nodes: pool.nodes.size,
    slotsTotal,
    slotsUsed: slotsTotal - slotsFree,
    changedPosition: pool.chunk.position,
  });
}
