/**
 * The leader's journal: groups of records, committed one group at a time, in order. While one commit is in flight the next group
 * collects; a group closes when it is sent or when it has no room for the next command. An unanswered commit is sent again, byte for
 * byte, until it is answered: nothing is ever concluded from silence. Deposed is the end: there is no way back but a new process.
 */
import { type Position, positionOf } from "@stint/core";
import { type Backoff, backoff, type Clock, type Random, sleep } from "@stint/runtime";
import { encodeFrame, RECORD_OVERHEAD_BYTES } from "./frame.ts";
import type { Keys } from "./keys.ts";
import { type KeyValue, StoreFull, StoreUnavailable } from "./key-value.ts";

/** etcd takes values of 1.5 MB; a group closes well below. */
export const GROUP_BYTES_MAX = 1_000_000;
/** What may be decided and not be durable. */
const UNDURABLE_BYTES_MAX = 16 * 1024 * 1024;

export interface JournalOptions {
  readonly kv: KeyValue;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly random: Random;
  readonly epoch: number;
  readonly nextSeq: number;
  /** A group is durable; called in order of seq. */
  readonly onDurable: (group: { readonly seq: number; readonly bytes: number }) => void;
  /** There is no room for a commit: it is sent again until there is. */
  readonly onFull: () => void;
  /** Another leads: nothing more will become durable. */
  readonly onDeposed: (reason: string) => void;
  /** Test only: answers are released before the commit. */
  readonly plantedBug?: "acknowledgeBeforeCommit" | undefined;
}

interface Group {
  readonly seq: number;
  readonly records: Uint8Array[];
  bytes: number;
}

export class Journal {
  readonly #options: JournalOptions;
  readonly #retry: Backoff;
  readonly #stop = new AbortController();
  readonly #closed: Group[] = [];
  #open: Group;
  #undurableBytes = 0;
  #sending = false;
  #running: Promise<void> = Promise.resolve();

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#retry = backoff({ random: options.random, firstMs: 20, maxMs: 1_000 });
    this.#open = newGroup(options.nextSeq);
  }

  /** The position that the next record gets. Makes sure that `bytesMax` more still fit into its commit. */
  nextPosition(bytesMax: number): Position {
    if (this.#open.records.length > 0 && this.#open.bytes + bytesMax > GROUP_BYTES_MAX) this.#close();
    return positionOf(this.#open.seq, this.#open.records.length);
  }

  /** Adds records to the open group; they become durable together. */
  append(records: readonly Uint8Array[]): void {
    for (const record of records) {
      this.#open.records.push(record);
      this.#open.bytes += record.length + RECORD_OVERHEAD_BYTES;
      this.#undurableBytes += record.length + RECORD_OVERHEAD_BYTES;
    }
    this.#schedule();
  }

  /** False while too much is decided and not durable: ask again later. */
  canAppend(): boolean {
    return this.#undurableBytes < UNDURABLE_BYTES_MAX && !this.#stop.signal.aborted;
  }

  /** Sends nothing more. */
  async stop(): Promise<void> {
    this.#stop.abort(new StoreUnavailable("the journal is closed"));
    await this.#running;
  }

  #close(): void {
    this.#closed.push(this.#open);
    this.#open = newGroup(this.#open.seq + 1);
  }

  #schedule(): void {
    if (this.#sending || this.#stop.signal.aborted) return;
    this.#sending = true;
    this.#options.clock.setTimer(0, () => {
      this.#running = this.#drain();
    });
  }

  async #drain(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      if (this.#closed.length === 0) {
        if (this.#open.records.length === 0) {
          // At once, not when the promise settles: whoever was told of the last commit may append before that.
          this.#sending = false;
          return;
        }
        this.#close();
      }
      const group = this.#closed[0] as Group;
      if (!(await this.#commit(group))) return;
      this.#closed.shift();
      this.#undurableBytes -= group.bytes;
      this.#options.onDurable({ seq: group.seq, bytes: group.bytes });
    }
  }

  async #commit(group: Group): Promise<boolean> {
    const { kv, keys, epoch, clock, onDeposed, onDurable, plantedBug } = this.#options;
    const value = encodeFrame(group.records);
    if (plantedBug === "acknowledgeBeforeCommit") onDurable({ seq: group.seq, bytes: 0 });
    for (;;) {
      try {
        const outcome = await kv.commit({ epoch, key: keys.journal(group.seq), value });
        this.#retry.reset();
        if (outcome === "committed") return true;
        this.#stop.abort(new StoreUnavailable("deposed"));
        onDeposed(`commit ${group.seq} was refused: another controller leads`);
        return false;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        if (error instanceof StoreFull) this.#options.onFull();
        const stopped = await sleep(clock, this.#retry.nextMs(), this.#stop.signal).then(
          () => false,
          () => true,
        );
        if (stopped) return false;
      }
    }
  }
}

function newGroup(seq: number): Group {
  return { seq, records: [], bytes: 0 };
}
