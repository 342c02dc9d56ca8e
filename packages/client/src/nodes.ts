/** Nodes: the machines of a pool. */
import type { batch } from "@stint/contract";
import type { Connection, ResponseOf } from "./connection.ts";
import { pages } from "./pages.ts";

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

  /** Errors: POOL_NOT_FOUND. */
  list(poolId: string): AsyncGenerator<Node> {
    return pages(async (pageToken) => {
      const { nodes, nextPageToken } = await this.#connection.call("NodeService", "ListNodes", { poolId, pageToken });
      return { items: nodes, nextPageToken };
    });
  }
}
