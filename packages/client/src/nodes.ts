/** Nodes: the machines of a pool. */
import type { batch } from "@stint/contract";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { type ListOptions, listRequest } from "./list-options.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.NodeService>;
export type DeallocationOption = NonNullable<RequestOf<Service["RebootNode"]>["option"]>;
export type Node = NonNullable<ResponseOf<Service["GetNode"]>["node"]>;

export type NodeUser = NonNullable<RequestOf<Service["AddNodeUser"]>["user"]>;
export type LogUpload = Omit<RequestOf<Service["UploadNodeLogs"]>, "poolId" | "nodeId">;

export class Nodes {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Errors: POOL_NOT_FOUND, NODE_NOT_FOUND. */
  async get(poolId: string, nodeId: string): Promise<Node> {
    return (await this.#connection.call("NodeService", "GetNode", { poolId, nodeId })).node as Node;
  }

  /** In order of joining. Errors: POOL_NOT_FOUND, INVALID_FILTER, UNKNOWN_PROPERTY, FILTER_TOO_COMPLEX. */
  list(poolId: string, options: ListOptions = {}): AsyncGenerator<Node> {
    return pages((pageToken) => this.page(poolId, { ...options, pageToken }));
  }

  /** One page of the list. Errors: as those of the list, INVALID_PAGE_TOKEN. */
  async page(poolId: string, options: ListOptions & PageOptions): Promise<Page<Node>> {
    const request = { ...listRequest(options), poolId, pageToken: options.pageToken ?? "" };
    const { nodes, nextPageToken } = await this.#connection.call("NodeService", "ListNodes", request);
    return { items: nodes, nextPageToken };
  }

  /**
   * The node takes no more tasks; DEALLOCATION_OPTION_RETAINED_DATA is not for this. Errors: NODE_NOT_FOUND, NODE_SCHEDULING_UNCHANGED,
   * NODE_WRONG_STATE.
   */
  async disableScheduling(poolId: string, nodeId: string, option?: DeallocationOption): Promise<Node> {
    return (await this.#connection.call("NodeService", "DisableScheduling", { poolId, nodeId, ...chosen(option) })).node as Node;
  }

  /** Errors: NODE_NOT_FOUND, NODE_SCHEDULING_UNCHANGED, NODE_WRONG_STATE. */
  async enableScheduling(poolId: string, nodeId: string): Promise<Node> {
    return (await this.#connection.call("NodeService", "EnableScheduling", { poolId, nodeId })).node as Node;
  }

  /** Errors: NODE_NOT_FOUND, NODE_BEING_REBOOTED, NODE_WRONG_STATE, NODE_UNAVAILABLE, NODE_CANNOT_DO_THIS. */
  async reboot(poolId: string, nodeId: string, option?: DeallocationOption): Promise<Node> {
    return (await this.#connection.call("NodeService", "RebootNode", { poolId, nodeId, ...chosen(option) })).node as Node;
  }

  /** A reboot with a clean slate of what the agent and its tasks left. Errors: as of `reboot`. */
  async reimage(poolId: string, nodeId: string, option?: DeallocationOption): Promise<Node> {
    return (await this.#connection.call("NodeService", "ReimageNode", { poolId, nodeId, ...chosen(option) })).node as Node;
  }

  /** The machine's owner takes it back, or has done so (`gone`). Errors: NODE_NOT_FOUND, NODE_CANNOT_DO_THIS, NODE_WRONG_STATE. */
  async noticePreemption(poolId: string, nodeId: string, gone: boolean = false): Promise<Node> {
    return (await this.#connection.call("NodeService", "NoticePreemption", { poolId, nodeId, gone })).node as Node;
  }

  /** A user of the machine, for people who log in. Errors: NODE_USER_EXISTS, NODE_WRONG_STATE, NODE_UNAVAILABLE, NODE_CANNOT_DO_THIS. */
  async addUser(poolId: string, nodeId: string, user: NodeUser): Promise<void> {
    await this.#connection.call("NodeService", "AddNodeUser", { poolId, nodeId, user });
  }

  /** Its password, key and expiry time are replaced. Errors: as of `addUser`, NODE_USER_NOT_FOUND. */
  async updateUser(poolId: string, nodeId: string, user: NodeUser): Promise<void> {
    await this.#connection.call("NodeService", "UpdateNodeUser", { poolId, nodeId, user });
  }

  /** Errors: as of `updateUser`. */
  async deleteUser(poolId: string, nodeId: string, name: string): Promise<void> {
    await this.#connection.call("NodeService", "DeleteNodeUser", { poolId, nodeId, name });
  }

  /** The log of the node's agent goes to a container of Azure's blob service. Errors: NODE_UNAVAILABLE, UPLOAD_FAILED, INVALID_VALUE. */
  async uploadLogs(poolId: string, nodeId: string, upload: LogUpload): Promise<{ virtualDirectory: string; fileCount: number }> {
    return this.#connection.call("NodeService", "UploadNodeLogs", { ...upload, poolId, nodeId });
  }
}

function chosen(option: DeallocationOption | undefined): { option?: DeallocationOption } {
  return option === undefined ? {} : { option };
}
