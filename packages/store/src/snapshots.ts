/**
 * Writes dirty chunks so that the journal can be cut. It works when the journal has grown by 64 MB or 5 minutes have passed, oldest dirt
 * first; a chunk is taken as it is and written once all it holds is durable. Journal behind the oldest dirt is deleted when it is older
 * than 5 minutes or beyond 256 MB, so that standbys and watchers are not left behind by every snapshot.
 */
import type { ChunkKey, Position } from "@stint/core";
import { seqOf } from "@stint/core";
import { type Clock, type Logger, sleep } from "@stint/runtime";
import type { Keys } from "./keys.ts";
import { type KeyValue, StoreFull, StoreUnavailable } from "./key-value.ts";
import { packChunk } from "./recovery.ts";

const ROUND_JOURNAL_BYTES = 64 * 1024 * 1024;
const ROUND_INTERVAL_MS = 5 * 60_000;
const KEPT_JOURNAL_BYTES = 256 * 1024 * 1024;
const KEPT_JOURNAL_MS = 5 * 60_000;
const LOOK_INTERVAL_MS = 1_000;
const STORE_PAUSE_MS = 200;

/** A chunk as it is now; null bytes = it is gone, and its snapshot goes. */
export interface TakenChunk {
  readonly key: ChunkKey;
  readonly position: Position;
  readonly bytes: Uint8Array | null;
  /** The first commit that no snapshot holds until this one is written. */
  readonly dirtySinceSeq: number;
}

/** How much journal stays behind the oldest dirt: for those who are late, or none, to make room. */
type Kept = "usual" | "least";

/** The state as the writer sees it. */
export interface ChunkSource {
  /** The first commit with a fact that no snapshot holds; null = all is clean. */
  oldestDirtySeq(): number | null;
  /** Takes the dirty chunk with the oldest dirt, of before `seq`, which counts as clean from now on; null = there is none. */
  takeOldest(beforeSeq: number): TakenChunk | null;
}

export interface SnapshotOptions {
  readonly kv: KeyValue;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly epoch: number;
  readonly source: ChunkSource;
  readonly signal: AbortSignal;
  /** There is no room for a snapshot. */
  readonly onFull: () => void;
  /** What was in the journal at the start. */
  readonly firstSeq: number;
  readonly journalBytes: number;
}

export class SnapshotWriter {
  readonly #options: SnapshotOptions;
  readonly #commits: { seq: number; bytes: number; atMs: number }[] = [];
  #durableSeq: number;
  #journalBytes: number;
  #roundBytes: number;
  #roundAtMs: number;
  #round: Promise<void> = Promise.resolve();
  /** Taken, and not written yet: the journal is kept from here on. */
  #takenSinceSeq = Number.POSITIVE_INFINITY;

  constructor(options: SnapshotOptions) {
    this.#options = options;
    this.#durableSeq = options.firstSeq;
    this.#journalBytes = options.journalBytes;
    this.#roundBytes = options.journalBytes;
    this.#roundAtMs = options.clock.monotonicMs();
    this.#commits.push({ seq: options.firstSeq, bytes: options.journalBytes, atMs: this.#roundAtMs });
  }

  onDurable(group: { seq: number; bytes: number }): void {
    this.#durableSeq = group.seq;
    this.#journalBytes += group.bytes;
    this.#roundBytes += group.bytes;
    this.#commits.push({ ...group, atMs: this.#options.clock.monotonicMs() });
  }

  /** Runs until aborted; rejects when the store refuses for good. */
  async run(): Promise<void> {
    const { clock, signal } = this.#options;
    while (!signal.aborted) {
      const stopped = await sleep(clock, LOOK_INTERVAL_MS, signal).then(
        () => false,
        () => true,
      );
      if (stopped) return;
      const nowMs = clock.monotonicMs();
      if (this.#roundBytes < ROUND_JOURNAL_BYTES && nowMs - this.#roundAtMs < ROUND_INTERVAL_MS) continue;
      this.#roundBytes = 0;
      this.#roundAtMs = nowMs;
      try {
        await this.round();
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    }
  }

  /** Writes all that is dirty now, then cuts the journal; after the round that is under way, if there is one. */
  round(kept: Kept = "usual"): Promise<void> {
    const round = this.#round.then(() => this.#write(kept));
    this.#round = round.catch(() => {});
    return round;
  }

  async #write(kept: Kept): Promise<void> {
    const { source, kv, keys, epoch, clock, signal } = this.#options;
    const beforeSeq = this.#durableSeq + 1;
    for (let taken = source.takeOldest(beforeSeq); taken !== null && !signal.aborted; taken = source.takeOldest(beforeSeq)) {
      this.#takenSinceSeq = taken.dirtySinceSeq;
      while (this.#durableSeq < seqOf(taken.position) && !signal.aborted) await sleep(clock, 5);
      // What was decided and did not become durable before this leader's end never happened.
      if (signal.aborted) return;
      const key = keys.snapshot(taken.key);
      const value = taken.bytes === null ? null : packChunk({ position: taken.position, bytes: taken.bytes });
      const outcome = await this.#untilAnswered(() =>
        value === null ? kv.delete({ epoch, from: key, to: `${key}\0` }) : kv.put({ epoch, key, value }),
      );
      if (outcome === "deposed") return;
      this.#takenSinceSeq = Number.POSITIVE_INFINITY;
    }
    if (!signal.aborted) await this.cut(kept);
  }

  /** Deletes journal that snapshots hold, and compacts. */
  async cut(kept: Kept): Promise<void> {
    const { source, kv, keys, epoch, clock } = this.#options;
    const keepFrom = Math.min(source.oldestDirtySeq() ?? Number.POSITIVE_INFINITY, this.#takenSinceSeq, this.#durableSeq);
    const nowMs = clock.monotonicMs();
    let cutBefore = 0;
    while (this.#commits.length > 1) {
      const oldest = this.#commits[0] as { seq: number; bytes: number; atMs: number };
      const wanted = kept === "least" || this.#journalBytes > KEPT_JOURNAL_BYTES || nowMs - oldest.atMs > KEPT_JOURNAL_MS;
      if (!wanted || oldest.seq >= keepFrom) break;
      this.#commits.shift();
      this.#journalBytes -= oldest.bytes;
      cutBefore = oldest.seq + 1;
    }
    if (cutBefore === 0) return;
    await this.#untilAnswered(() => kv.delete({ epoch, from: keys.journal(0), to: keys.journal(cutBefore) }));
    const { revision } = await this.#untilAnswered(() => kv.range({ from: keys.meta, to: `${keys.meta}\0`, limit: 1 }));
    await this.#untilAnswered(() => kv.compact(revision));
  }

  /** Again until the store answers: each of these calls may be made twice. Rejects once it is all over. */
  async #untilAnswered<T>(call: () => Promise<T>): Promise<T> {
    const { clock, signal } = this.#options;
    for (;;) {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        if (error instanceof StoreFull) this.#options.onFull();
      }
      await sleep(clock, STORE_PAUSE_MS, signal);
    }
  }
}
