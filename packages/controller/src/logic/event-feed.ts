/**
 * The newest durable facts, for whoever watches: a ring bounded in bytes and in facts, read by cursor without gaps. It is filled from the
 * journal before anybody leads, so that a cursor outlives the leader that gave it. It holds facts as they were journaled, many to a buffer,
 * and makes facts of them only for a reader; who reads the same as another a moment before finds it made. A cursor is the position of the
 * last fact read; one that the ring no longer holds is refused, and its owner reads the state afresh.
 */
import type { Fact, Position } from "@stint/core";
import { KnownNames } from "./event-names.ts";

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
/** Of a block, beside its records: its objects, in memory. */
const BLOCK_BYTES = 256;
/** Blocks whose facts are kept as made: what watchers at the ring's end share. */
const DECODED_MAX = 16;
const EMPTY = Buffer.alloc(0);

export class EventFeed {
  readonly names: KnownNames = new KnownNames();
  readonly #bytesMax: number;
  readonly #factsMax: number;
  readonly #decode: (record: Uint8Array) => Fact;
  #blocks: Block[] = [];
  #first = 0;
  #bytes = 0;
  #facts = 0;
  #newest: Position = 0;
  /** Nothing at or before this is held; null = nothing was ever. */
  #floor: Position | null = null;
  readonly #decoded = new Map<Block, readonly FeedEntry[]>();
  readonly #waiting = new Set<() => void>();

  constructor(options: { bytesMax: number; factsMax: number; decode: (record: Uint8Array) => Fact }) {
    this.#bytesMax = options.bytesMax;
    this.#factsMax = options.factsMax;
    this.#decode = options.decode;
  }

  get newest(): Position {
    return this.#newest;
  }

  /** The cursor before the oldest that is held. */
  get oldest(): Position {
    return this.#floor ?? 0;
  }

  /** Takes records of consecutive positions, and the facts in them. */
  push(first: Position, records: readonly Uint8Array[], facts: readonly Fact[]): void {
    this.#floor ??= first - 1;
    for (const [index, fact] of facts.entries()) this.names.learn(fact, first + index);
    const bytes = Buffer.allocUnsafeSlow(records.reduce((sum, record) => sum + LENGTH_BYTES + record.length, 0));
    let at = 0;
    for (const record of records) {
      bytes.writeUInt32LE(record.length, at);
      bytes.set(record, at + LENGTH_BYTES);
      at += LENGTH_BYTES + record.length;
    }
    this.#blocks.push({ first, count: records.length, bytes });
    this.#bytes += bytes.length + BLOCK_BYTES;
    this.#facts += records.length;
    this.#newest = first + records.length - 1;
    while (this.#bytes > this.#bytesMax || this.#facts > this.#factsMax) this.#drop();
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  holds(cursor: Position): boolean {
    return this.#floor !== null && cursor >= this.#floor && cursor <= this.#newest;
  }

  /** The facts after a cursor, about a thousand at once; null = the cursor is too old, or of no place here. */
  read(cursor: Position): FeedPage | null {
    if (!this.holds(cursor)) return null;
    const entries: FeedEntry[] = [];
    for (let at = this.#blockAfter(cursor); at < this.#blocks.length && entries.length < PAGE_ENTRIES; at++) {
      for (const entry of this.#entriesOf(this.#blocks[at] as Block)) if (entry.position > cursor) entries.push(entry);
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
    this.#decoded.delete(dropped);
    this.#bytes -= dropped.bytes.length + BLOCK_BYTES;
    this.#facts -= dropped.count;
    this.#floor = dropped.first + dropped.count - 1;
    this.names.release(this.#floor);
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

  #entriesOf(block: Block): readonly FeedEntry[] {
    const known = this.#decoded.get(block);
    if (known !== undefined) return known;
    const entries = this.#decodeBlock(block);
    this.#decoded.set(block, entries);
    const [oldest] = this.#decoded.keys();
    if (oldest !== undefined && this.#decoded.size > DECODED_MAX) this.#decoded.delete(oldest);
    return entries;
  }

  #decodeBlock(block: Block): FeedEntry[] {
    const entries: FeedEntry[] = [];
    let at = 0;
    for (let index = 0; index < block.count; index++) {
      const length = block.bytes.readUInt32LE(at);
      const fact = this.#decode(block.bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + length));
      entries.push({ fact, position: block.first + index });
      at += LENGTH_BYTES + length;
    }
    return entries;
  }
}
