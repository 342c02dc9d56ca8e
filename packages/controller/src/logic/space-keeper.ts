/**
 * The leader's eye on the store's space. Near its quota nothing new is taken in, so that what is there can always go on and end; then
 * all that can be given back is: dirty chunks are written, the journal behind them is cut, history is forgotten. A write that found no
 * room is sent again by whoever sent it; meanwhile the store's history is given back here.
 */
import { type StintError, stintError } from "@stint/core";
import { type Clock, type Logger, sleep } from "@stint/runtime";
import { type KeyValue, type SnapshotWriter, type Space, StoreUnavailable } from "@stint/store";

/** Of the quota; the rest is for changes of what is there. */
const FULL_SHARE = 0.7;
const LOOK_INTERVAL_MS = 2_000;
/** Between tries to make room: a round of snapshots is work. */
const ROOM_INTERVAL_MS = 5_000;

export interface SpaceOptions {
  readonly kv: KeyValue;
  readonly snapshots: Pick<SnapshotWriter, "round" | "cut">;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export class SpaceKeeper {
  readonly #options: SpaceOptions;
  #space: Space | null = null;
  /** A write found no room before the first look. */
  #refused = false;
  #reclaiming = false;
  #roomAtMs = Number.NEGATIVE_INFINITY;

  constructor(options: SpaceOptions) {
    this.#options = options;
  }

  /** As last seen, and used up when a write found no room since; null = not yet. */
  get space(): Space | null {
    return this.#space;
  }

  /** Why nothing new is taken in; null = there is room. */
  get refusal(): StintError | null {
    const space = this.#space;
    if (space === null) return this.#refused ? stintError("STORE_FULL", "The store takes no more.") : null;
    if (!isFull(space)) return null;
    return stintError("STORE_FULL", `The store holds ${space.usedBytes} of the ${space.quotaBytes} bytes that it may.`, {
      metadata: { usedBytes: String(space.usedBytes), quotaBytes: String(space.quotaBytes) },
    });
  }

  /** A write found no room. */
  noteFull(): void {
    const { kv, snapshots, logger, signal } = this.#options;
    this.#refused = true;
    if (this.#space !== null) this.#space = { ...this.#space, usedBytes: Math.max(this.#space.usedBytes, this.#space.quotaBytes) };
    if (this.#reclaiming || signal.aborted) return;
    this.#reclaiming = true;
    snapshots
      .cut("least")
      .then(() => kv.reclaim())
      .catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable) && !signal.aborted) logger.error({ err: error }, "no room could be made in the store");
      })
      .finally(() => {
        this.#reclaiming = false;
      });
  }

  /** Runs until aborted. */
  async run(): Promise<void> {
    const { clock, signal } = this.#options;
    while (!signal.aborted) {
      await this.#look();
      const stopped = await sleep(clock, LOOK_INTERVAL_MS, signal).then(
        () => false,
        () => true,
      );
      if (stopped) return;
    }
  }

  async #look(): Promise<void> {
    const { kv, snapshots, clock, logger, signal } = this.#options;
    try {
      const space = await kv.space();
      const wasFull = this.refusal !== null;
      this.#space = space;
      this.#refused = false;
      if (!isFull(space)) {
        if (wasFull) logger.info({ ...space }, "the store has room again");
        return;
      }
      if (!wasFull) logger.warn({ ...space }, "the store is nearly full: nothing new is taken in");
      if (space.usedBytes >= space.quotaBytes) this.noteFull();
      const nowMs = clock.monotonicMs();
      if (nowMs - this.#roomAtMs < ROOM_INTERVAL_MS) return;
      this.#roomAtMs = nowMs;
      snapshots.round("least").catch((error: unknown) => {
        if (!signal.aborted) logger.error({ err: error }, "snapshots failed");
      });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}

function isFull({ usedBytes, quotaBytes }: Space): boolean {
  return usedBytes >= FULL_SHARE * quotaBytes;
}
