/**
 * Brings pools' providers to make and take away machines. Per pool one question is under way at a time, each with a time limit; what came
 * of it is told to the engine as a command, and decided there. A question whose resize was stopped, or whose pool is being deleted, is
 * ended. What a provider does not do yet (no capacity, a deleted pool's machines) is asked for again after a pause.
 */
import { machineChanges, type PoolRuntime } from "@stint/core";
import type { Clock, Logger, Timer } from "@stint/runtime";
import { failed, type NodeProvider, NOTHING_DONE, type ProviderAnswer, type ProviderRequest } from "../providers/node-provider.ts";
import type { Engine } from "./engine.ts";

export interface ProvisionerOptions {
  /** Null while this controller does not lead. */
  readonly engine: () => Engine | null;
  readonly providerOf: (pool: PoolRuntime["record"]["spec"]) => NodeProvider | null;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limitMs: number;
}

interface Asking {
  abort: AbortController | null;
  again: boolean;
  retry: Timer | null;
  /** The provider was told everything in this leadership. */
  told: boolean;
}

interface Standing {
  readonly pool: PoolRuntime;
  readonly hasWork: boolean;
  readonly request: ProviderRequest;
}

/** Between questions that got nothing done. */
const RETRY_MS = 5_000;

export class Provisioner {
  readonly #options: ProvisionerOptions;
  readonly #pools = new Map<number, Asking>();

  constructor(options: ProvisionerOptions) {
    this.#options = options;
  }

  /** The pool may differ from what it should be. */
  wake(poolUid: number): void {
    const asking = this.#pools.get(poolUid) ?? { abort: null, again: false, retry: null, told: false };
    this.#pools.set(poolUid, asking);
    asking.retry?.cancel();
    if (asking.abort === null) {
      asking.abort = new AbortController();
      this.#run(poolUid, asking).catch((error: unknown) => {
        this.#options.logger.error({ err: error, poolUid }, "a pool's provider could not be asked");
      });
      return;
    }
    asking.again = true;
    const record = this.#options.engine()?.cluster.poolsByUid.get(poolUid)?.record;
    if (record?.state === "deleting" || record?.allocationState === "stopping") asking.abort.abort(new Error("its resize was stopped"));
  }

  async #run(poolUid: number, asking: Asking): Promise<void> {
    try {
      do {
        asking.again = false;
        asking.abort = new AbortController();
        const progress = await this.#once(poolUid, asking);
        if (progress) asking.again = true;
      } while (asking.again);
    } finally {
      asking.abort = null;
    }
    const standing = this.#standing(poolUid);
    if (standing === null) this.#pools.delete(poolUid);
    else if (standing.hasWork) asking.retry = this.#options.clock.setTimer(RETRY_MS, () => this.wake(poolUid));
  }

  /** One question and its answer; returns whether something was done. */
  async #once(poolUid: number, asking: Asking): Promise<boolean> {
    const engine = this.#options.engine();
    if (engine === null) return false;
    await engine.read(() => undefined);
    const standing = this.#standing(poolUid);
    if (standing === null || standing.pool.record.spec.provider === "static") return false;
    const { pool, hasWork, request } = standing;
    const provider = this.#options.providerOf(pool.record.spec);
    const all = provider?.forgets === true && !asking.told;
    const stopping = pool.record.allocationState === "stopping";
    if (!hasWork && !all && !stopping) return false;
    asking.told = true;
    const answer = hasWork || all ? await this.#ask(provider, request, asking) : NOTHING_DONE;
    await engine.execute({ kind: "providerAnswered", poolUid, ...answer });
    return answer.added.length + answer.removed.length > 0;
  }

  async #ask(provider: NodeProvider | null, request: ProviderRequest, asking: Asking): Promise<ProviderAnswer> {
    const { clock, logger, limitMs } = this.#options;
    if (provider === null) return failed(request, "The controllers are not configured with the pool's provider.");
    const abort = asking.abort as AbortController;
    const overdue = new Error(`it did not answer within ${limitMs / 1_000} s`);
    const limit = clock.setTimer(limitMs, () => abort.abort(overdue));
    try {
      const answer = await provider.change(request, abort.signal);
      return abort.signal.reason === overdue ? failed(request, `The provider failed: ${overdue.message}.`) : answer;
    } catch (error) {
      if (abort.signal.aborted && abort.signal.reason !== overdue) return NOTHING_DONE;
      logger.warn({ err: error, poolId: request.poolId }, "a pool's provider failed");
      return failed(request, `The provider failed: ${(error as Error).message}.`);
    } finally {
      limit.cancel();
    }
  }

  /** The pool as it is now, and what its provider is to do; null = it is gone, or this controller does not lead. */
  #standing(poolUid: number): Standing | null {
    const cluster = this.#options.engine()?.cluster;
    const pool = cluster?.poolsByUid.get(poolUid);
    if (cluster === undefined || pool === undefined) return null;
    const { account, spec } = pool.record;
    const changes = machineChanges(cluster, pool);
    const hasWork = spec.provider !== "static" && changes.add.length + changes.remove.length > 0;
    return { pool, hasWork, request: { account, poolId: spec.id, taskSlotsPerNode: spec.taskSlotsPerNode, ...changes } };
  }
}
