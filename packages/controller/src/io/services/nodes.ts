/** NodeService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { nodeToWire, StintFailure } from "@stint/contract";
import { type Cluster, idKey, NODE_COLUMNS, NODE_FILTER, type NodeRuntime, slotOf, stintError } from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import type { Pager } from "../paging.ts";
import { listEntities, type ListRequest } from "./list-entities.ts";

const RUNNING_TASKS_MAX = 256;

export function nodeService(serving: Serving, leader: Leader, pager: Pager): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.NodeService");
  return {
    getNode: handle.unary("GetNode", async ({ poolId, nodeId }: { poolId: string; nodeId: string }, caller) => {
      const node = await leader.read((cluster) => {
        const found = nodesOf(cluster, caller.account, poolId).find(({ record }) => record.id === nodeId);
        if (found === undefined)
          throw new StintFailure(stintError("NODE_NOT_FOUND", `The pool ${poolId} has no node with the id ${nodeId}.`));
        return toWire(cluster, found);
      });
      return { node };
    }),
    listNodes: handle.unary("ListNodes", async (request: ListRequest & { poolId: string }, { account }) => {
      const page = await listEntities(leader, pager, {
        account,
        request,
        listing: `nodes/${idKey(request.poolId)}`,
        listed: "Node",
        schema: NODE_FILTER,
        columns: NODE_COLUMNS,
        order: "oldest",
        uids: (cluster) => nodesOf(cluster, account, request.poolId).map(({ record }) => record.uid),
        find: (cluster, uid) => {
          const node = cluster.nodes.get(uid);
          return node === undefined ? null : { cluster, node };
        },
        show: (cluster, { node }) => toWire(cluster, node),
      });
      return { nodes: page.items, nextPageToken: page.next };
    }),
  };
}

function nodesOf(cluster: Cluster, account: string, poolId: string): NodeRuntime[] {
  const pool = cluster.pool(account, poolId);
  if (poolId !== "" && pool === undefined) throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${poolId}.`));
  if (pool !== undefined) return [...pool.nodes.values()];
  return [...cluster.nodes.values()].filter((node) => cluster.poolOf(node).record.account === account);
}

function toWire(cluster: Cluster, node: NodeRuntime): ReturnType<typeof nodeToWire> {
  const assignment = cluster.assignment(node.record.uid);
  const running = [...assignment.attempts.values()].slice(0, RUNNING_TASKS_MAX).map(({ jobUid, row }) => {
    const job = cluster.jobs.get(jobUid);
    return `${job?.record?.spec.id ?? ""}/${job?.chunkAt(row).id(slotOf(row)) ?? ""}`;
  });
  return nodeToWire(node.record, {
    poolId: cluster.poolOf(node).record.spec.id,
    slotsUsed: assignment.slotsUsed,
    runningTasks: running,
    jobIdOf: (uid) => cluster.jobs.get(uid)?.record?.spec.id ?? "",
  });
}
