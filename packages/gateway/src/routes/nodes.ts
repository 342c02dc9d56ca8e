/** Nodes. */
import type { Node, Task } from "@stint/client";
import type { Call, Handlers } from "../http/call.ts";
import { nodeToRest } from "../convert/node.ts";
import { entityAnswer, listAnswer, pageOf } from "./answers.ts";

/** Of the tasks that a node runs, this many are shown. */
const RECENT_TASKS_MAX = 10;

export const NODE_HANDLERS: Handlers = {
  ComputeNode_Get: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    const [node, pool] = await Promise.all([call.client.nodes.get(poolId, nodeId), call.client.pools.get(poolId)]);
    const tasks = await recentTasks(call, node);
    return entityAnswer(call, "nodes", { json: nodeToRest(node, { base: call.base, pool, tasks }) });
  },
  ComputeNode_List: async (call) => {
    const { poolId } = idsOf(call);
    const [{ items, nextPageToken }, pool] = await Promise.all([
      call.client.nodes.page(poolId, pageOf(call)),
      call.client.pools.get(poolId),
    ]);
    const json = items.map((node) => nodeToRest(node, { base: call.base, pool, tasks: [] }));
    return listAnswer(call, "nodes", { items: json, nextPageToken, definition: "ComputeNode" });
  },
  ComputeNodeExtension_List: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    await call.client.nodes.get(poolId, nodeId);
    return listAnswer(call, "extensions", { items: [], nextPageToken: "", definition: "NodeVMExtension" });
  },
};

function idsOf({ params }: Call): { poolId: string; nodeId: string } {
  return { poolId: params["poolId"] as string, nodeId: params["nodeId"] ?? "" };
}

/** Those that are gone meanwhile are left out. */
async function recentTasks(call: Call, { runningTasks }: Node): Promise<Task[]> {
  const found = await Promise.allSettled(
    runningTasks.slice(0, RECENT_TASKS_MAX).map((name) => {
      const [jobId = "", taskId = ""] = name.split("/");
      return call.client.tasks.get(jobId, taskId);
    }),
  );
  return found.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}
