/**
 * Brings pools' providers to make and take away machines. Per pool one question is under way at a time, each with a time limit, and is asked
 * only when what it names is durable; what came of it is told to the engine as a command, and decided there. A question whose resize was
 * stopped, whose pool is being deleted, or whose controller leads no more, is ended. What a provider does not do yet (no capacity, a deleted
 * pool's machines) is asked for again after a pause, a longer one each time that nothing came of it, and fewer machines at once: what is too
 * much for the time limit comes about in parts.
 */
import { LIMITS, type Machine, machineChanges, type PoolRuntime } from "@stint/core";
import type { Clock, Logger, Timer } from "@stint/runtime";
import { failed, type NodeProvider, NOTHING_SAID, type ProviderAnswer, type ProviderRequest } from "../providers/node-provider.ts";
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
  /** Questions in a row of which nothing came. */
  vain: number;
  /** How many machines it is asked for at once. */
  batch: number;
  /** The provider was told everything in this leadership. */
  told: boolean;
}

interface Standing {
  readonly pool: PoolRuntime;
  readonly hasWork: boolean;
  readonly request: ProviderRequest;
}

/** Between questions that got nothing done: the first pause, and the longest. */
const RETRY_MS = 1_000;
const RETRY_MS_MAX = 60_000;

export class Provisioner {
  readonly #options: ProvisionerOptions;
  readonly #pools = new Map<number, Asking>();
  #stopped = false;

  constructor(options: ProvisionerOptions) {
    this.#options = options;
  }

  /** The pool may differ from what it should be: something happened, and a pause is over. */
  wake(poolUid: number): void {
    const asking = this.#pools.get(poolUid);
    if (asking !== undefined) asking.vain = 0;
    this.#look(poolUid);
  }

  #look(poolUid: number): void {
    if (this.#stopped) return;
    const asking = this.#pools.get(poolUid) ?? {
      abort: null,
      again: false,
      retry: null,
      vain: 0,
      batch: LIMITS.machinesPerRequest,
      told: false,
    };
    this.#pools.set(poolUid, asking);
    asking.retry?.cancel();
    if (asking.abort === null) {
      asking.abort = new AbortController();
      void this.#run(poolUid, asking);
      return;
    }
    asking.again = true;
    const record = this.#options.engine()?.cluster.poolsByUid.get(poolUid)?.record;
    if (record?.state === "deleting" || record?.allocationState === "stopping") asking.abort.abort(new Error("its resize was stopped"));
  }

  /** Ends every question: whoever leads next asks them. */
  stop(): void {
    this.#stopped = true;
    for (const { abort, retry } of this.#pools.values()) {
      retry?.cancel();
      abort?.abort(new Error("the controller leads no more"));
    }
  }

  async #run(poolUid: number, asking: Asking): Promise<void> {
    let failure: unknown = null;
    try {
      do {
        asking.again = false;
        asking.abort = new AbortController();
        const progress = await this.#once(poolUid, asking);
        asking.vain = progress ? 0 : asking.vain + 1;
        if (progress) asking.again = true;
      } while (asking.again && !this.#stopped);
    } catch (error) {
      failure = error;
    }
    asking.abort = null;
    if (this.#stopped || this.#options.engine() === null) return;
    if (failure !== null) this.#options.logger.warn({ err: failure, poolUid }, "a pool's provider could not be asked");
    const standing = this.#standing(poolUid);
    if (standing === null) this.#pools.delete(poolUid);
    else if (standing.hasWork || failure !== null) {
      const pauseMs = Math.min(RETRY_MS_MAX, RETRY_MS * 2 ** Math.min(10, Math.max(0, asking.vain - 1)));
      asking.retry = this.#options.clock.setTimer(pauseMs, () => this.#look(poolUid));
    }
  }

  /** One question and its answer; returns whether something was done. */
  async #once(poolUid: number, asking: Asking): Promise<boolean> {
    const engine = this.#options.engine();
    if (engine === null) return false;
    const standing = await engine.read(() => this.#standing(poolUid, asking.batch));
    if (standing === null || standing.pool.record.spec.provider === "static") return false;
    const { pool, hasWork, request } = standing;
    const provider = this.#options.providerOf(pool.record.spec);
    const all = provider?.forgets === true && !asking.told;
    const stopping = pool.record.allocationState === "stopping";
    if (!hasWork && !all && !stopping) return false;
    asking.told = true;
    const answer = hasWork || all ? await this.#ask(provider, request, asking) : NOTHING_SAID;
    if (this.#stopped) return false;
    const progress = answer.added.length + answer.removed.length > 0;
    asking.batch = progress ? Math.min(LIMITS.machinesPerRequest, asking.batch * 2) : Math.max(1, Math.floor(asking.batch / 2));
    const reply = await engine.execute({ kind: "providerAnswered", poolUid, ...withNames(answer, request) });
    return reply.kind === "done" && progress;
  }

  async #ask(provider: NodeProvider | null, request: ProviderRequest, asking: Asking): Promise<ProviderAnswer> {
    const { clock, logger, limitMs } = this.#options;
    if (provider === null) return failed(request, "The controllers are not configured with the pool's provider.");
    const abort = asking.abort as AbortController;
    if (abort.signal.aborted) return NOTHING_SAID;
    const overdue = new Error(`it did not answer within ${limitMs / 1_000} s`);
    const limit = clock.setTimer(limitMs, () => abort.abort(overdue));
    try {
      const answer = await provider.change(request, abort.signal);
      return abort.signal.reason === overdue ? failed(request, `The provider failed: ${overdue.message}.`) : answer;
    } catch (error) {
      if (abort.signal.aborted && abort.signal.reason !== overdue) return NOTHING_SAID;
      logger.warn({ err: error, poolId: request.poolId }, "a pool's provider failed");
      return failed(request, `The provider failed: ${(error as Error).message}.`);
    } finally {
      limit.cancel();
    }
  }

  /** The pool as it is now, and what its provider is to do; null = it is gone, or this controller does not lead. */
  #standing(poolUid: number, limit: number = LIMITS.machinesPerRequest): Standing | null {
    const pool = this.#options.engine()?.cluster.poolsByUid.get(poolUid);
    if (pool === undefined) return null;
    const { account, spec } = pool.record;
    const changes = machineChanges(pool, limit);
    const hasWork = spec.provider !== "static" && changes.add.length + changes.remove.length > 0;
    return { pool, hasWork, request: { account, poolId: spec.id, taskSlotsPerNode: spec.taskSlotsPerNode, ...changes } };
  }
}

function withNames({ added, notMade, removed, notRemoved, failure }: ProviderAnswer, { add, remove }: ProviderRequest) {
  const of = (machines: readonly Machine[], ids: readonly string[]): Machine[] => machines.filter(({ nodeId }) => ids.includes(nodeId));
  return { added: of(add, added), notMade: of(add, notMade), removed: of(remove, removed), notRemoved: of(remove, notRemoved), failure };
}
