/**
 * A store in this process's memory, with as many handles on it as there are controllers. For tests and the simulator's references: it
 * is linearizable because nothing in it waits.
 */
import {
  type Capabilities,
  type Change,
  type ChangeBatch,
  Compacted,
  type Entry,
  type KeyValue,
  type Leadership,
  type RangeResult,
  sameBytes,
  type Space,
  StoreFull,
} from "../key-value.ts";

/** What the handles share. */
export class MemoryStore {
  revision: number = 1;
  epoch: number = 0;
  compactedRevision: number = 0;
  readonly entries: Map<string, Uint8Array> = new Map();
  readonly history: { readonly revision: number; readonly changes: readonly Change[] }[] = [];
  readonly #waiting = new Set<() => void>();
  leader: AbortController | null = null;
  quotaBytes: number = Number.MAX_SAFE_INTEGER;

  write(changes: readonly Change[]): void {
    this.revision++;
    for (const { key, value } of changes) {
      if (value === null) this.entries.delete(key);
      else this.entries.set(key, Uint8Array.from(value));
    }
    this.history.push({ revision: this.revision, changes });
    this.wake();
  }

  get usedBytes(): number {
    let bytes = 0;
    for (const [key, value] of this.entries) bytes += key.length + value.length;
    return bytes;
  }

  wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  onChange(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }
}

export class MemoryKeyValue implements KeyValue {
  readonly capabilities: Capabilities = { shared: true, valueBytesMax: 1_500_000 };
  readonly #store: MemoryStore;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  async range(options: { from: string; to: string; limit: number; revision?: number }): Promise<RangeResult> {
    const { from, to, limit, revision } = options;
    const entries = revision === undefined || revision === this.#store.revision ? this.#store.entries : this.#at(revision);
    const found: Entry[] = [...entries].filter(([key]) => key >= from && key < to).map(([key, value]) => ({ key, value }));
    found.sort((a, b) => (a.key < b.key ? -1 : 1));
    return { revision: revision ?? this.#store.revision, entries: found.slice(0, limit) };
  }

  #at(revision: number): Map<string, Uint8Array> {
    if (revision < this.#store.compactedRevision) throw new Compacted(`revision ${revision} is compacted`);
    const entries = new Map<string, Uint8Array>();
    for (const { revision: at, changes } of this.#store.history) {
      if (at > revision) break;
      for (const { key, value } of changes) {
        if (value === null) entries.delete(key);
        else entries.set(key, value);
      }
    }
    return entries;
  }

  async campaign(options: { name: string; signal: AbortSignal }): Promise<Leadership> {
    while (this.#store.leader !== null) {
      await new Promise<void>((resolve, reject) => {
        if (options.signal.aborted) return reject(options.signal.reason);
        const stop = this.#store.onChange(() => {
          stop();
          resolve();
        });
        options.signal.addEventListener("abort", () => reject(options.signal.reason), { once: true });
      });
    }
    const lost = new AbortController();
    this.#store.leader = lost;
    this.#store.write([]);
    const epoch = this.#store.revision;
    this.#store.epoch = epoch;
    const resign = async () => {
      if (this.#store.leader !== lost) return;
      this.#store.leader = null;
      lost.abort(new Error("resigned"));
      this.#store.wake();
    };
    return { epoch, validUntilMs: () => Number.POSITIVE_INFINITY, lost: lost.signal, resign };
  }

  async commit({ epoch, key, value }: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed"> {
    const existing = this.#store.entries.get(key);
    if (existing !== undefined) return sameBytes(existing, value) ? "committed" : "deposed";
    return this.put({ epoch, key, value });
  }

  async put({ epoch, key, value }: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed"> {
    if (this.#store.epoch !== epoch) return "deposed";
    if (this.#store.usedBytes + value.length > this.#store.quotaBytes) throw new StoreFull("the memory store's quota is used up");
    this.#store.write([{ key, value }]);
    return "committed";
  }

  async delete({ epoch, from, to }: { epoch: number; from: string; to: string }): Promise<"committed" | "deposed"> {
    if (this.#store.epoch !== epoch) return "deposed";
    const keys = [...this.#store.entries.keys()].filter((key) => key >= from && key < to);
    if (keys.length > 0) this.#store.write(keys.map((key) => ({ key, value: null })));
    return "committed";
  }

  async *follow(options: { from: string; to: string; afterRevision: number; signal: AbortSignal }): AsyncIterable<ChangeBatch> {
    const { from, to, signal } = options;
    let after = options.afterRevision;
    while (!signal.aborted) {
      if (after < this.#store.compactedRevision) throw new Compacted(`changes after revision ${after} are compacted`);
      const next = this.#store.history.find(({ revision }) => revision > after);
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          const stop = this.#store.onChange(done);
          function done(): void {
            stop();
            signal.removeEventListener("abort", done);
            resolve();
          }
          signal.addEventListener("abort", done, { once: true });
        });
        continue;
      }
      after = next.revision;
      const changes = next.changes.filter(({ key }) => key >= from && key < to);
      if (changes.length > 0) yield { revision: after, changes };
    }
  }

  async compact(revision: number): Promise<void> {
    this.#store.compactedRevision = Math.max(this.#store.compactedRevision, revision);
  }

  async space(): Promise<Space> {
    const { usedBytes, quotaBytes } = this.#store;
    return { usedBytes, quotaBytes };
  }

  async reclaim(): Promise<void> {}

  async close(): Promise<void> {}
}
