/** Nodes: the machines of a pool. */
import type { batch } from "@stint/contract";
import type { Connection, ResponseOf } from "./connection.ts";
import { type ListOptions, listRequest } from "./list-options.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.NodeService>;
export type Node = NonNullable<ResponseOf<Service["GetNode"]>["node"]>;

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
}
