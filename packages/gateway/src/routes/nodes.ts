/** Nodes. */
import { compileFilter, NODE_COUNTS_FILTER, parseFilter, valueColumn } from "@stint/core";
import { fieldNames } from "@stint/contract";
import { type Node, type PoolNodeCounts, StintFailure } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import { RestError } from "../http/rest-error.ts";
import { refuseIdentity } from "../convert/execution.ts";
import { type RestNodeUser, userOf } from "../convert/node-user.ts";
import { timeOf } from "../convert/values.ts";
import { DEALLOCATIONS, nodeCountsToRest, nodeToRest, SSH_PORT } from "../convert/node.ts";
import { nodeUrl } from "../convert/task.ts";
import { entityAnswer, listAnswer, pageOf } from "./answers.ts";

/** Lists leave a node's latest tasks out unless they are selected, with everything else. */
const NODE_FIELDS = fieldNames("stint.batch.v1.Node");

export const NODE_HANDLERS: Handlers = {
  ComputeNode_Get: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    const [node, pool] = await Promise.all([call.client.nodes.get(poolId, nodeId), call.client.pools.get(poolId)]);
    return entityAnswer(call, "nodes", { json: nodeToRest(node, { base: call.base, pool }) });
  },
  ComputeNode_List: async (call) => {
    const { poolId } = idsOf(call);
    const [{ items, nextPageToken }, pool] = await Promise.all([
      call.client.nodes.page(poolId, { ...pageOf(call), select: NODE_FIELDS }),
      call.client.pools.get(poolId),
    ]);
    const json = items.map((node) => nodeToRest(node, { base: call.base, pool }));
    return listAnswer(call, "nodes", { items: json, nextPageToken, definition: "ComputeNode" });
  },
  ComputeNode_Reboot: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    return changed(call, await call.client.nodes.reboot(poolId, nodeId, optionOf(call, "nodeRebootOption")));
  },
  ComputeNode_Reimage: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    return changed(call, await call.client.nodes.reimage(poolId, nodeId, optionOf(call, "nodeReimageOption")));
  },
  ComputeNode_DisableScheduling: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    return changed(call, await call.client.nodes.disableScheduling(poolId, nodeId, optionOf(call, "nodeDisableSchedulingOption")));
  },
  ComputeNode_EnableScheduling: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    return changed(call, await call.client.nodes.enableScheduling(poolId, nodeId));
  },
  /** Nobody translates addresses here: the node is reached where it is. */
  ComputeNode_GetRemoteLoginSettings: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    const { ipAddress } = await call.client.nodes.get(poolId, nodeId);
    if (ipAddress === "") throw new RestError("NodeBeingCreated", [["Reason", "The node has not joined yet, and has no address."]]);
    const json = { remoteLoginIPAddress: ipAddress, remoteLoginPort: SSH_PORT };
    return entityAnswer(call, "nodes", { json });
  },
  /** Azure has it for pools of cloud services alone. */
  ComputeNode_GetRemoteDesktop: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    await call.client.nodes.get(poolId, nodeId);
    throw new RestError("OperationNotValidOnNode", [["Reason", "The node runs Linux: ask for its remote login settings."]]);
  },
  /** Extensions belong to Azure's machines. */
  ComputeNodeExtension_List: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    await call.client.nodes.get(poolId, nodeId);
    return listAnswer(call, "extensions", { items: [], nextPageToken: "", definition: "NodeVMExtension" });
  },
  ComputeNodeExtension_Get: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    await call.client.nodes.get(poolId, nodeId);
    throw new RestError("ResourceNotFound", [["Reason", "The node has no extension of this name; machines here have none."]]);
  },
  ComputeNode_AddUser: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    const user = userOf(call.body as unknown as RestNodeUser);
    await call.client.nodes.addUser(poolId, nodeId, user);
    return userAnswer(call, user.name ?? "");
  },
  /** What is left out is cleared. */
  ComputeNode_UpdateUser: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    const name = call.params["userName"] as string;
    await call.client.nodes.updateUser(poolId, nodeId, userOf({ ...(call.body as unknown as RestNodeUser), name }));
    return userAnswer(call, name);
  },
  ComputeNode_DeleteUser: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    await call.client.nodes.deleteUser(poolId, nodeId, call.params["userName"] as string);
    return {};
  },
  ComputeNode_UploadBatchServiceLogs: async (call) => {
    const { poolId, nodeId } = idsOf(call);
    const { containerUrl, startTime, endTime } = call.body as Record<string, string>;
    refuseIdentity(call.body, "uploadBatchServiceLogsConfiguration");
    const { virtualDirectory, fileCount } = await call.client.nodes.uploadLogs(poolId, nodeId, {
      containerUrl: containerUrl ?? "",
      startTime: timeOf(startTime),
      endTime: timeOf(endTime),
    });
    return entityAnswer(call, "Microsoft.Azure.Batch.Protocol.Entities.UploadBatchServiceLogsResult", {
      json: { virtualDirectoryName: virtualDirectory, numberOfFilesUploaded: fileCount },
    });
  },
  Account_ListPoolNodeCounts: nodeCounts,
};

function idsOf({ params }: Call): { poolId: string; nodeId: string } {
  return { poolId: params["poolId"] as string, nodeId: params["nodeId"] ?? "" };
}

function userAnswer(call: Call, name: string): Answer {
  const { poolId, nodeId } = idsOf(call);
  return { entityUrl: `${nodeUrl(call.base, poolId, nodeId)}/users/${encodeURIComponent(name)}` };
}

/** Nodes have no versions. */
function changed({ base }: Call, node: Node): Answer {
  return { entityUrl: nodeUrl(base, node.poolId, node.id) };
}

function optionOf({ body }: Call, name: string): (typeof DEALLOCATIONS)[keyof typeof DEALLOCATIONS] | undefined {
  const option = body[name] as keyof typeof DEALLOCATIONS | undefined;
  return option === undefined ? undefined : DEALLOCATIONS[option];
}

const COUNT_COLUMNS = { poolId: valueColumn<PoolNodeCounts>(({ poolId }) => poolId) };

/** A filter may leave a page short, or empty; the next one is there all the same. */
async function nodeCounts(call: Call): Promise<Answer> {
  const { filter: text, ...page } = pageOf(call);
  const filter = parseFilter(text, NODE_COUNTS_FILTER);
  if (filter !== null && "reason" in filter) throw new StintFailure(filter);
  const { items, nextPageToken } = await call.client.pools.countsPage(page);
  const json = items.filter(compileFilter(filter, COUNT_COLUMNS)).map(nodeCountsToRest);
  return listAnswer(call, "poolnodecounts", { items: json, nextPageToken, definition: "PoolNodeCounts" });
}
