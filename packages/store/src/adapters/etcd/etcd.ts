/** The store of a cluster with standbys: etcd. Every write is one transaction that compares the leader's key. */
import type { Clock, Logger, Random } from "@stint/runtime";
import {
  type Capabilities,
  type ChangeBatch,
  Compacted,
  type KeyValue,
  type Leadership,
  type RangeResult,
  sameBytes,
  type Space,
  StoreFull,
  StoreUnavailable,
} from "../../key-value.ts";
import { keysOf } from "../../keys.ts";
import { campaign } from "./campaign.ts";
import { wireEtcd } from "./client.ts";
import { follow } from "./follow.ts";
import { type WireEtcd, WireError, type WireOperation } from "./wire.ts";

export interface EtcdOptions {
  readonly endpoints: readonly string[];
  readonly cluster: string;
  readonly leaseSeconds: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** Another etcd than the one at the endpoints: a model. */
  readonly wire?: WireEtcd;
  /** What etcd was given (--quota-backend-bytes); it does not tell. Its own default unless said otherwise. */
  readonly quotaBytes?: number;
  readonly plantedBug?: "leaseByWallClock" | undefined;
}

/** etcd's own default. */
const QUOTA_BYTES = 2 * 1024 ** 3;
/** Between two reclaims: the second would find nothing. */
const RECLAIM_PAUSE_MS = 2_000;

export class EtcdKeyValue implements KeyValue {
  readonly capabilities: Capabilities = { shared: true, valueBytesMax: 1_500_000 };
  readonly #options: EtcdOptions;
  readonly #wire: WireEtcd;
  readonly #leaderKey: string;
  #reclaiming: Promise<void> | null = null;

  constructor(options: EtcdOptions) {
    this.#options = options;
    this.#wire = options.wire ?? wireEtcd(options.endpoints, () => options.clock.wallMs());
    this.#leaderKey = keysOf(options.cluster).leader;
  }

  async range(options: { from: string; to: string; limit: number; revision?: number }): Promise<RangeResult> {
    return translate(() => this.#wire.range(options));
  }

  campaign({ name, signal }: { name: string; signal: AbortSignal }): Promise<Leadership> {
    const { leaseSeconds, clock, random, logger, plantedBug } = this.#options;
    return campaign({
      wire: this.#wire,
      leaderKey: this.#leaderKey,
      name,
      leaseSeconds,
      clock,
      random,
      logger,
      signal,
      plantedBug,
      reclaim: () => this.reclaim(),
    });
  }

  async commit({ epoch, key, value }: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed"> {
    const result = await translate(() =>
      this.#wire.transaction({
        compares: [
          { key: this.#leaderKey, createRevision: epoch },
          { key, createRevision: 0 },
        ],
        success: [{ kind: "put", key, value }],
        failure: [
          { kind: "get", key: this.#leaderKey },
          { kind: "get", key },
        ],
      }),
    );
    if (result.succeeded) return "committed";
    const existing = result.reads[1];
    return existing != null && sameBytes(existing.value, value) ? "committed" : "deposed";
  }

  put({ epoch, key, value }: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed"> {
    return this.#fenced(epoch, { kind: "put", key, value });
  }

  delete({ epoch, from, to }: { epoch: number; from: string; to: string }): Promise<"committed" | "deposed"> {
    return this.#fenced(epoch, { kind: "delete", from, to });
  }

  follow(options: { from: string; to: string; afterRevision: number; signal: AbortSignal }): AsyncIterable<ChangeBatch> {
    const { clock, random } = this.#options;
    return follow({ wire: this.#wire, clock, random, ...options });
  }

  async compact(revision: number): Promise<void> {
    try {
      await this.#wire.compact(revision);
    } catch (error) {
      if (!(error instanceof WireError && error.kind === "compacted")) throw asStoreError(error);
    }
  }

  async space(): Promise<Space> {
    const { usedBytes, noSpace } = await translate(() => this.#wire.status());
    const quotaBytes = this.#options.quotaBytes ?? QUOTA_BYTES;
    return { usedBytes: noSpace ? Math.max(usedBytes, quotaBytes) : usedBytes, quotaBytes };
  }

  /** Whoever needs it may do it, a standby too: history is all that goes. One at a time, and not again at once. */
  reclaim(): Promise<void> {
    this.#reclaiming ??= this.#reclaim().finally(() => {
      this.#options.clock.setTimer(RECLAIM_PAUSE_MS, () => {
        this.#reclaiming = null;
      });
    });
    return this.#reclaiming;
  }

  async #reclaim(): Promise<void> {
    const { logger } = this.#options;
    const { revision } = await this.range({ from: this.#leaderKey, to: `${this.#leaderKey}\0`, limit: 1 });
    try {
      await this.#wire.compact(revision, { physical: true });
    } catch (error) {
      if (!(error instanceof WireError && error.kind === "compacted")) throw asStoreError(error);
    }
    await translate(() => this.#wire.defragment());
    await translate(() => this.#wire.disarm());
    logger.warn({ revision }, "etcd was full: its history is given back and it takes writes again");
  }

  async close(): Promise<void> {
    this.#wire.close();
  }

  async #fenced(epoch: number, operation: WireOperation): Promise<"committed" | "deposed"> {
    const compares = [{ key: this.#leaderKey, createRevision: epoch }];
    const { succeeded } = await translate(() => this.#wire.transaction({ compares, success: [operation], failure: [] }));
    return succeeded ? "committed" : "deposed";
  }
}

async function translate<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw asStoreError(error);
  }
}

function asStoreError(error: unknown): unknown {
  if (!(error instanceof WireError)) return error;
  if (error.kind === "noSpace") return new StoreFull(`etcd: ${error.message}`, { cause: error });
  return error.kind === "compacted" ? new Compacted(error.message) : new StoreUnavailable(`etcd: ${error.message}`, { cause: error });
}
