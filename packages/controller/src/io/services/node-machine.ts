/** Of NodeService: what is done to a node's machine by its agent, at once, and kept nowhere else. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { nodeUserFromWire, StintFailure, uploadLogsFromWire } from "@stint/contract";
import { type Cluster, type NodeOrder, type NodeRuntime, nodeStateRefusal, stintError } from "@stint/core";
import type { Clock } from "@stint/runtime";
import type { FileRelay } from "../file-relay.ts";
import type { Handlers } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { valid } from "../paging.ts";

interface NodeRequest {
  readonly poolId: string;
  readonly nodeId: string;
}

type UserRequest = NodeRequest & { user: Parameters<typeof nodeUserFromWire>[0] };

export interface MachineParts {
  readonly leader: Leader;
  readonly relay: FileRelay;
  readonly clock: Clock;
  /** Throws POOL_NOT_FOUND or NODE_NOT_FOUND. */
  readonly nodeOf: (cluster: Cluster, account: string, request: NodeRequest) => NodeRuntime;
}

export function machineHandlers(handle: Handlers, { leader, relay, clock, nodeOf }: MachineParts): UntypedServiceImplementation {
  const order = async (account: string, request: NodeRequest, wanted: NodeOrder) => {
    const node = await leader.read((cluster) => {
      const { record } = nodeOf(cluster, account, request);
      if (wanted.kind !== "uploadLogs" && record.state !== "idle") throw new StintFailure(nodeStateRefusal(record));
      return record;
    });
    const unreachable = stintError("NODE_UNAVAILABLE", "The node cannot be reached.");
    return relay.order({ hub: leader.leading.hub, nodeUid: node.uid, unreachable }, wanted);
  };
  const setUser = (method: string, kind: "addUser" | "updateUser") =>
    handle.unary(method, async (request: UserRequest, { account }) => {
      const user = valid(nodeUserFromWire(request.user, clock.wallMs()));
      await order(account, request, { kind, user });
      return {};
    });
  return {
    addNodeUser: setUser("AddNodeUser", "addUser"),
    updateNodeUser: setUser("UpdateNodeUser", "updateUser"),
    deleteNodeUser: handle.unary("DeleteNodeUser", async (request: NodeRequest & { name: string }, { account }) => {
      await order(account, request, { kind: "deleteUser", name: request.name });
      return {};
    }),
    uploadNodeLogs: handle.unary("UploadNodeLogs", async (request: Parameters<typeof uploadLogsFromWire>[0], { account }) => {
      const wanted = valid(uploadLogsFromWire(request, clock.wallMs()));
      const time = new Date(clock.wallMs()).toISOString().replaceAll(/[:.]/g, "-");
      const directory = `${request.poolId}/${request.nodeId}/${time}`;
      const files = await order(account, request, { ...wanted, directory });
      return { virtualDirectory: directory, fileCount: files.length };
    }),
  };
}
