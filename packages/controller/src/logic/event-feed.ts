/**
 * The newest durable facts, for whoever watches: a ring bounded in bytes, read by cursor without gaps. A cursor is the position of the
 * last fact read; one that the ring no longer holds is refused, and its owner reads the state afresh.
 */
import type { Fact, Position } from "@stint/core";

export interface FeedEntry {
  readonly fact: Fact;
  readonly position: Position;
  readonly bytes: number;
}

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  /** The cursor after them. */
  readonly cursor: Position;
}

const PAGE_ENTRIES = 1_000;

export class EventFeed {
  readonly #bytesMax: number;
  #entries: FeedEntry[] = [];
  #first = 0;
  #bytes = 0;
  #newest: Position;
  /** Nothing at or before this is held. */
  #floor: Position;
  readonly #waiting = new Set<() => void>();

  constructor(options: { bytesMax: number; start: Position }) {
    this.#bytesMax = options.bytesMax;
    this.#newest = options.start;
    this.#floor = options.start;
  }

  get newest(): Position {
    return this.#newest;
  }

  push(entries: readonly FeedEntry[]): void {
    for (const entry of entries) {
      this.#entries.push(entry);
      this.#bytes += entry.bytes;
      this.#newest = entry.position;
    }
    while (this.#bytes > this.#bytesMax) {
      const dropped = this.#entries[this.#first++] as FeedEntry;
      this.#bytes -= dropped.bytes;
      this.#floor = dropped.position;
    }
    if (this.#first > 4_096 && this.#first * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /** The facts after a cursor; null = the cursor is too old, or of no place here. */
  read(cursor: Position): FeedPage | null {
    if (cursor < this.#floor || cursor > this.#newest) return null;
    let low = this.#first;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle] as FeedEntry).position <= cursor) low = middle + 1;
      else high = middle;
    }
    const entries = this.#entries.slice(low, low + PAGE_ENTRIES);
    return { entries, cursor: entries.at(-1)?.position ?? cursor };
  }

  /** Calls `wake` once, when there is more. Returns how to stop waiting. */
  onMore(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }
}
