/** PoolService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { type Check, pageSize, poolSpecFromWire, poolToWire, StintFailure, Check as Checks, targetNodes } from "@stint/contract";
import { type Cluster, type NodeProviderKind, type PoolRuntime, stintError, takesTasks } from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";

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
    listPools: handle.unary("ListPools", async (request: { pageSize: number; pageToken: string }, caller) => {
      const size = valid(pageSize(request.pageSize));
      const all = await leader.read((cluster) =>
        poolsOf(cluster, caller.account).map((pool) => ({ uid: pool.record.uid, wire: toWire(cluster, pool) })),
      );
      const page = options.pager.page({ account: caller.account, listing: "pools", token: request.pageToken, size }, all);
      return { pools: page.items.map(({ wire }) => wire), nextPageToken: page.next };
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

function poolsOf(cluster: Cluster, account: string): PoolRuntime[] {
  return [...cluster.poolsByUid.values()].filter(({ record }) => record.account === account).sort((a, b) => b.record.uid - a.record.uid);
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
