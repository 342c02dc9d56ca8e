/**
 * The newest durable facts, for whoever watches: a ring bounded in bytes, read by cursor without gaps. It holds them as they were
 * journaled, many to a buffer, and makes facts of them only for a reader. A cursor is the position of the last fact read; one that the
 * ring no longer holds is refused, and its owner reads the state afresh.
 */
import type { Fact, Position } from "@stint/core";

export interface FeedEntry {
  readonly fact: Fact;
  readonly position: Position;
}

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  /** The cursor after them. */
  readonly cursor: Position;
}

interface Block {
  readonly first: Position;
  readonly count: number;
  /** Records, each with its length before it. */
  readonly bytes: Buffer;
}

const PAGE_ENTRIES = 1_000;
const LENGTH_BYTES = 4;
const EMPTY = Buffer.alloc(0);

export class EventFeed {
  readonly #bytesMax: number;
  readonly #decode: (record: Uint8Array) => Fact;
  #blocks: Block[] = [];
  #first = 0;
  #bytes = 0;
  #newest: Position;
  /** Nothing at or before this is held. */
  #floor: Position;
  readonly #waiting = new Set<() => void>();

  constructor(options: { bytesMax: number; start: Position; decode: (record: Uint8Array) => Fact }) {
    this.#bytesMax = options.bytesMax;
    this.#decode = options.decode;
    this.#newest = options.start;
    this.#floor = options.start;
  }

  get newest(): Position {
    return this.#newest;
  }

  /** Takes records of consecutive positions. */
  push(first: Position, records: readonly Uint8Array[]): void {
    const bytes = Buffer.allocUnsafeSlow(records.reduce((sum, record) => sum + LENGTH_BYTES + record.length, 0));
    let at = 0;
    for (const record of records) {
      bytes.writeUInt32LE(record.length, at);
      bytes.set(record, at + LENGTH_BYTES);
      at += LENGTH_BYTES + record.length;
    }
    this.#blocks.push({ first, count: records.length, bytes });
    this.#bytes += bytes.length;
    this.#newest = first + records.length - 1;
    while (this.#bytes > this.#bytesMax) this.#drop();
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /** The facts after a cursor, about a thousand at once; null = the cursor is too old, or of no place here. */
  read(cursor: Position): FeedPage | null {
    if (cursor < this.#floor || cursor > this.#newest) return null;
    const entries: FeedEntry[] = [];
    for (let at = this.#blockAfter(cursor); at < this.#blocks.length && entries.length < PAGE_ENTRIES; at++) {
      for (const entry of this.#entries(this.#blocks[at] as Block)) if (entry.position > cursor) entries.push(entry);
    }
    return { entries, cursor: entries.at(-1)?.position ?? cursor };
  }

  /** Calls `wake` once, when there is more. Returns how to stop waiting. */
  onMore(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }

  #drop(): void {
    const dropped = this.#blocks[this.#first] as Block;
    this.#blocks[this.#first++] = { ...dropped, bytes: EMPTY };
    this.#bytes -= dropped.bytes.length;
    this.#floor = dropped.first + dropped.count - 1;
    if (this.#first < 1_024 || this.#first * 2 < this.#blocks.length) return;
    this.#blocks = this.#blocks.slice(this.#first);
    this.#first = 0;
  }

  #blockAfter(cursor: Position): number {
    let low = this.#first;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const block = this.#blocks[middle] as Block;
      if (block.first + block.count - 1 <= cursor) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  *#entries(block: Block): Iterable<FeedEntry> {
    let at = 0;
    for (let index = 0; index < block.count; index++) {
      const length = block.bytes.readUInt32LE(at);
      const fact = this.#decode(block.bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + length));
      yield { fact, position: block.first + index };
      at += LENGTH_BYTES + length;
    }
  }
}
