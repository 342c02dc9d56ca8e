/** Pools: groups of like nodes. */
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import type { batch } from "@stint/contract";
import type { Condition } from "./condition.ts";
import { type ListOptions, listRequest } from "./list-options.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.PoolService>;
export type PoolSpec = NonNullable<RequestOf<Service["CreatePool"]>["spec"]>;
export type AutoScaleRun = NonNullable<ResponseOf<Service["EvaluateAutoScale"]>["run"]>;
export type Pool = NonNullable<ResponseOf<Service["GetPool"]>["pool"]>;
export type PoolUpdate = Omit<RequestOf<Service["UpdatePool"]>, "poolId">;
export type PoolTargets = Omit<RequestOf<Service["ResizePool"]>, "poolId">;
export type RemoveOptions = Omit<RequestOf<Service["RemoveNodes"]>, "poolId" | "nodeIds">;
export type PoolNodeCounts = NonNullable<ResponseOf<Service["CountNodes"]>["pools"][number]>;

export class Pools {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Errors: POOL_EXISTS, INVALID_VALUE. */
  async create(spec: PoolSpec): Promise<Pool> {
    return (await this.#connection.call("PoolService", "CreatePool", { spec })).pool as Pool;
  }

  /** Errors: POOL_NOT_FOUND. */
  async get(poolId: string): Promise<Pool> {
    return (await this.#connection.call("PoolService", "GetPool", { poolId })).pool as Pool;
  }

  /** The newest first. Errors: INVALID_FILTER, UNKNOWN_PROPERTY, FILTER_TOO_COMPLEX. */
  list(options: ListOptions = {}): AsyncGenerator<Pool> {
    return pages((pageToken) => this.page({ ...options, pageToken }));
  }

  /** One page of the list. Errors: as those of the list, INVALID_PAGE_TOKEN. */
  async page(options: ListOptions & PageOptions): Promise<Page<Pool>> {
    const request = { ...listRequest(options), pageToken: options.pageToken ?? "" };
    const { pools, nextPageToken } = await this.#connection.call("PoolService", "ListPools", request);
    return { items: pools, nextPageToken };
  }

  /** A changed start task runs on a node when it next restarts. Errors: POOL_NOT_FOUND, POOL_BEING_DELETED, INVALID_VALUE. */
  async update(poolId: string, change: PoolUpdate): Promise<Pool> {
    return (await this.#connection.call("PoolService", "UpdatePool", { ...change, poolId })).pool as Pool;
  }

  /**
   * Asks for these many nodes; `allocationState` tells when they are there, `resizeErrors` why they are not. Errors: POOL_NOT_FOUND,
   * POOL_BEING_RESIZED, POOL_BEING_DELETED.
   */
  async resize(poolId: string, targets: PoolTargets): Promise<Pool> {
    return (await this.#connection.call("PoolService", "ResizePool", { ...targets, poolId })).pool as Pool;
  }

  /** Leaves the pool with the nodes that it has. Errors: POOL_NOT_FOUND, POOL_NOT_RESIZING. */
  async stopResize(poolId: string, condition: Condition = {}): Promise<Pool> {
    return (await this.#connection.call("PoolService", "StopResize", { ...condition, poolId })).pool as Pool;
  }

  /** At most 100 at once; the targets are lowered by as many. Errors: POOL_NOT_FOUND, NODE_NOT_FOUND, POOL_BEING_RESIZED. */
  async removeNodes(poolId: string, nodeIds: string[], options: RemoveOptions = {}): Promise<Pool> {
    return (await this.#connection.call("PoolService", "RemoveNodes", { ...options, poolId, nodeIds })).pool as Pool;
  }

  /** How many nodes are in which state, in one pool or in all. Errors: POOL_NOT_FOUND. */
  countNodes(poolId: string = ""): AsyncGenerator<PoolNodeCounts> {
    return pages((pageToken) => this.countsPage({ poolId, pageToken }));
  }

  /** One page of `countNodes`. Errors: as of those, INVALID_PAGE_TOKEN. */
  async countsPage(page: PageOptions & { readonly poolId?: string; readonly pageSize?: number }): Promise<Page<PoolNodeCounts>> {
    const { pools, nextPageToken } = await this.#connection.call("PoolService", "CountNodes", page);
    return { items: pools, nextPageToken };
  }

  /**
   * Has the pool size itself by a formula, evaluated at once and then at the interval; what is not given stays as it was. Errors:
   * POOL_NOT_FOUND, POOL_BEING_RESIZED, AUTOSCALE_FORMULA_MISSING, AUTOSCALE_FORMULA_INVALID, AUTOSCALE_ENABLED_TOO_OFTEN.
   */
  async enableAutoScale(poolId: string, settings: { formula?: string; evaluationIntervalMs?: number } & Condition = {}): Promise<Pool> {
    return (await this.#connection.call("PoolService", "EnableAutoScale", { ...settings, poolId })).pool as Pool;
  }

  /** The pool keeps the size it has. Errors: POOL_NOT_FOUND, POOL_NOT_AUTOSCALED. */
  async disableAutoScale(poolId: string): Promise<Pool> {
    return (await this.#connection.call("PoolService", "DisableAutoScale", { poolId })).pool as Pool;
  }

  /** What a formula gives on the pool's samples, or in `error` what is wrong with it. Errors: POOL_NOT_FOUND, POOL_NOT_AUTOSCALED. */
  async evaluateAutoScale(poolId: string, formula: string): Promise<AutoScaleRun> {
    return (await this.#connection.call("PoolService", "EvaluateAutoScale", { poolId, formula })).run as AutoScaleRun;
  }

  /** Errors: POOL_NOT_FOUND, POOL_BEING_DELETED. */
  async delete(poolId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("PoolService", "DeletePool", { ...condition, poolId });
  }
}
