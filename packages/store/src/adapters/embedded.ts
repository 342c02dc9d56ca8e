/**
 * The store of a controller that has no standby: LMDB in a directory of its own. A promise that resolves means that the bytes are on the
 * disk. LMDB would grow without end, so the quota is kept here; pages that deletions free are used again by themselves. There is no lease: the directory's lock keeps others out, and every write compares the epoch, which each start raises.
 */
import { mkdirSync } from "node:fs";
import { open, type RootDatabase } from "lmdb";
import {
  type Capabilities,
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

const ENOSPC = 28;
const EPOCH_KEY = "/embedded/epoch";
const MAP_BYTES = 64 * 1024 ** 3;
const QUOTA_BYTES = 8 * 1024 ** 3;

export class EmbeddedKeyValue implements KeyValue {
  readonly capabilities: Capabilities = { shared: false, valueBytesMax: 16 * 1024 * 1024 };
  readonly #db: RootDatabase<Buffer, string>;
  #revision = 1;
  readonly #followers = new Set<(batch: ChangeBatch) => void>();

  readonly #quotaBytes: number;

  constructor(directory: string, options: { quotaBytes?: number } = {}) {
    this.#quotaBytes = options.quotaBytes ?? QUOTA_BYTES;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.#db = open<Buffer, string>({ path: directory, encoding: "binary", overlappingSync: false, mapSize: MAP_BYTES, maxReaders: 8 });
  }

  async range(options: { from: string; to: string; limit: number }): Promise<RangeResult> {
    const entries: Entry[] = [];
    for (const { key, value } of this.#db.getRange({ start: options.from, end: options.to, limit: options.limit })) {
      entries.push({ key, value: Buffer.from(value) });
    }
    return { revision: this.#revision, entries };
  }

  async campaign(_options: { name: string; signal: AbortSignal }): Promise<Leadership> {
    const lost = new AbortController();
    const epoch = await this.#db.transaction(() => {
      const next = this.#epoch() + 1;
      void this.#db.put(EPOCH_KEY, Buffer.from(String(next)));
      return next;
    });
    const resign = async () => lost.abort(new Error("resigned"));
    return { epoch, validUntilMs: () => (lost.signal.aborted ? 0 : Number.POSITIVE_INFINITY), lost: lost.signal, resign };
  }

  commit({ epoch, key, value }: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed"> {
    return this.#write(epoch, (): Entry[] | Refusal => {
      const existing = this.#db.get(key);
      if (existing !== undefined) return sameBytes(existing, value) ? "same" : "other";
      return this.#putIfRoom(key, value);
    });
  }

  put({ epoch, key, value }: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed"> {
    return this.#write(epoch, () => this.#putIfRoom(key, value));
  }

  delete({ epoch, from, to }: { epoch: number; from: string; to: string }): Promise<"committed" | "deposed"> {
    return this.#write(epoch, () => {
      const keys = [...this.#db.getKeys({ start: from, end: to })];
      for (const key of keys) void this.#db.remove(key);
      return keys.map((key) => ({ key, value: null }));
    });
  }

  async *follow(options: { from: string; to: string; afterRevision: number; signal: AbortSignal }): AsyncIterable<ChangeBatch> {
    const { from, to, afterRevision, signal } = options;
    if (afterRevision !== this.#revision) throw new Compacted("the embedded store keeps no history");
    const batches: ChangeBatch[] = [];
    let wake = (): void => {};
    const take = (batch: ChangeBatch): void => {
      batches.push(batch);
      wake();
    };
    const stop = (): void => wake();
    this.#followers.add(take);
    signal.addEventListener("abort", stop);
    try {
      while (!signal.aborted) {
        for (const batch of batches.splice(0)) {
          const changes = batch.changes.filter(({ key }) => key >= from && key < to);
          if (changes.length > 0) yield { revision: batch.revision, changes };
        }
        if (batches.length > 0 || signal.aborted) continue;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      this.#followers.delete(take);
      signal.removeEventListener("abort", stop);
    }
  }

  async compact(): Promise<void> {}

  async space(): Promise<Space> {
    return { usedBytes: this.#usedBytes(), quotaBytes: this.#quotaBytes };
  }

  async reclaim(): Promise<void> {}

  async close(): Promise<void> {
    await this.#db.close();
  }

  /** The pages of the tree; those that are free do not count. */
  #usedBytes(): number {
    const { pageSize, treeBranchPageCount, treeLeafPageCount, overflowPages } = this.#db.getStats() as Pages;
    return pageSize * (treeBranchPageCount + treeLeafPageCount + overflowPages);
  }

  #putIfRoom(key: string, value: Uint8Array): Entry[] | Refusal {
    if (this.#usedBytes() + value.length > this.#quotaBytes) return "full";
    void this.#db.put(key, asBuffer(value));
    return [{ key, value }];
  }

  #epoch(): number {
    const stored = this.#db.get(EPOCH_KEY);
    return stored === undefined ? 0 : Number(stored.toString());
  }

  async #transaction<T>(act: () => T): Promise<T> {
    try {
      return await this.#db.transaction(act);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      throw new StoreFull("the disk under the store is full", { cause: error });
    }
  }

  async #write(epoch: number, act: () => readonly { key: string; value: Uint8Array | null }[] | Refusal): Promise<"committed" | "deposed"> {
    const changes = await this.#transaction(() => (this.#epoch() === epoch ? act() : "other"));
    if (changes === "other") return "deposed";
    if (changes === "full") throw new StoreFull(`the store's quota of ${this.#quotaBytes} bytes is used up`);
    if (changes !== "same") {
      this.#revision++;
      for (const take of this.#followers) take({ revision: this.#revision, changes });
    }
    return "committed";
  }
}

/** Why a write changed nothing: it is there already, it may not, there is no room. */
type Refusal = "same" | "other" | "full";

/** What LMDB says of its tree; the package leaves it untyped. */
interface Pages {
  readonly pageSize: number;
  readonly treeBranchPageCount: number;
  readonly treeLeafPageCount: number;
  readonly overflowPages: number;
}

/** LMDB tells it as the system's error number, sometimes inside another error. */
function isDiskFull(error: unknown): boolean {
  const { code, message, commitError } = error as { code?: unknown; message?: string; commitError?: unknown };
  const here = code === ENOSPC || code === "ENOSPC" || /No space left|MDB_MAP_FULL/.test(message ?? "");
  return here || (commitError != null && isDiskFull(commitError));
}

function asBuffer(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
