/**
 * The port to a store of keys and values. It is small, so that every adapter can be right: linearizable reads, one kind of commit that
 * is fenced and may be sent again, and a way to follow. Keys are plain text of ours, never a user's; values are bytes.
 */

export interface Entry {
  readonly key: string;
  readonly value: Uint8Array;
}

export interface RangeResult {
  /** The store's revision at which this was read. */
  readonly revision: number;
  /** In order of key. */
  readonly entries: readonly Entry[];
}

/** A key that was put (with its value) or deleted (null). */
export interface Change {
  readonly key: string;
  readonly value: Uint8Array | null;
}

/** Changes of one or more revisions, whole. */
export interface ChangeBatch {
  /** The newest revision in the batch. */
  readonly revision: number;
  readonly changes: readonly Change[];
}

/** Being the one who may commit. */
export interface Leadership {
  /** Rises with every leadership of the cluster; the fence of every write. */
  readonly epoch: number;
  /** Monotonic time until which nobody else can lead, counted from when the last acknowledged keep-alive was sent. */
  readonly validUntilMs: () => number;
  /** Aborts when the leadership is known to be over. */
  readonly lost: AbortSignal;
  /** Gives it up, so that a standby need not wait for the lease. */
  resign(): Promise<void>;
}

export interface Capabilities {
  /** More than one controller can use the store. */
  readonly shared: boolean;
  readonly valueBytesMax: number;
}

/** Beyond the quota the store takes nothing more; deleting is always possible. */
export interface Space {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

export interface KeyValue {
  readonly capabilities: Capabilities;
  /** Keys from `from` (included) to `to` (excluded), at most `limit`, at `revision` or the newest. Linearizable without a revision. */
  range(options: { from: string; to: string; limit: number; revision?: number }): Promise<RangeResult>;
  /** Waits until this process leads. Rejects with the signal's reason when aborted. */
  campaign(options: { name: string; signal: AbortSignal }): Promise<Leadership>;
  /**
   * Puts a key that does not exist, if `epoch` still leads. Sent again with the same bytes it answers the same, so an unanswered one is
   * sent again until it is answered. `deposed`: another leads, or the key holds other bytes. Throws StoreUnavailable when the outcome
   * is not known.
   */
  commit(options: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed">;
  /** Puts a key, whatever it holds, if `epoch` still leads. Throws StoreUnavailable. */
  put(options: { epoch: number; key: string; value: Uint8Array }): Promise<"committed" | "deposed">;
  /** Deletes a range, if `epoch` still leads. Throws StoreUnavailable. */
  delete(options: { epoch: number; from: string; to: string }): Promise<"committed" | "deposed">;
  /** Changes of keys from `from` to `to` after `afterRevision`, without gaps. Throws Compacted when they are no longer kept. */
  follow(options: { from: string; to: string; afterRevision: number; signal: AbortSignal }): AsyncIterable<ChangeBatch>;
  /** Forgets history up to a revision. */
  compact(revision: number): Promise<void>;
  /** How full the store is. Throws StoreUnavailable. */
  space(): Promise<Space>;
  /** After StoreFull: gives back what history holds, and lets writes in again. Throws StoreUnavailable. */
  reclaim(): Promise<void>;
  close(): Promise<void>;
}

/** The store did not answer, or not in time: what was asked may or may not have happened. */
export class StoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreUnavailable";
  }
}

/** There is no room for what was to be written, and it was not: make room, then send it again. */
export class StoreFull extends StoreUnavailable {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreFull";
  }
}

/** The history that was asked for is no longer kept: load afresh. */
export class Compacted extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Compacted";
  }
}

/** What the store holds is not what was written. */
export class StoreCorrupt extends Error {
  readonly key: string;

  constructor(key: string, message: string, options?: ErrorOptions) {
    super(`${key}: ${message}`, options);
    this.name = "StoreCorrupt";
    this.key = key;
  }
}

/** The end of the range of all keys that begin with a prefix. */
export function prefixEnd(prefix: string): string {
  const last = prefix.charCodeAt(prefix.length - 1);
  return prefix.slice(0, -1) + String.fromCharCode(last + 1);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
