/** NodeService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { nodeToWire, pageSize, StintFailure } from "@stint/contract";
import { type Cluster, type NodeRuntime, slotOf, stintError } from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";

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
    listNodes: handle.unary("ListNodes", async (request: { poolId: string; pageSize: number; pageToken: string }, caller) => {
      const size = valid(pageSize(request.pageSize));
      const all = await leader.read((cluster) =>
        nodesOf(cluster, caller.account, request.poolId).map((node) => ({ uid: node.record.uid, wire: toWire(cluster, node) })),
      );
      const page = pager.page({ account: caller.account, listing: `nodes/${request.poolId}`, token: request.pageToken, size }, all);
      return { nodes: page.items.map(({ wire }) => wire), nextPageToken: page.next };
    }),
  };
}

function nodesOf(cluster: Cluster, account: string, poolId: string): NodeRuntime[] {
  const pool = cluster.pool(account, poolId);
  if (poolId !== "" && pool === undefined) throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${poolId}.`));
  const nodes =
    pool === undefined
      ? [...cluster.nodes.values()].filter((node) => cluster.poolOf(node).record.account === account)
      : [...pool.nodes.values()];
  return nodes.sort((a, b) => a.record.uid - b.record.uid);
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
