/**
 * Rebuilding the state: the snapshot's chunks and the journal after them, read at one fixed revision in bounded ranges, then, for a
 * standby, the commits as they come. A gap in the journal is re-read; history that is gone means loading afresh. A chunk may be newer
 * than the start of the journal: who applies records skips what a chunk's position says it holds.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ChunkKey, Position } from "@stint/core";
import { type Clock, sleep } from "@stint/runtime";
import { decodeFrame } from "./frame.ts";
import type { Keys } from "./keys.ts";
import { Compacted, type KeyValue, prefixEnd, StoreCorrupt } from "./key-value.ts";

const CHUNKS_PER_RANGE = 64;
const COMMITS_PER_RANGE = 64;
/** What a chunk may unfold to; a whole one is an eighth of it. */
const CHUNK_BYTES_MAX = 16 * 1024 * 1024;
/** Work without a pause; heartbeats and keep-alives run between. */
const WORK_MS_MAX = 10;

export interface LoadSink {
  onChunk(chunk: { key: ChunkKey; position: Position; bytes: Uint8Array }): void;
  onRecords(commit: { seq: number; records: readonly Uint8Array[]; bytes: number }): void;
  /** A chunk that cannot be read: its owner is set aside, all others go on. */
  onGarbage(error: StoreCorrupt): void;
}

export interface Loaded {
  /** The revision up to which everything was read. */
  readonly revision: number;
  /** The newest commit; 0 = none. */
  readonly lastSeq: number;
  readonly journalBytes: number;
}

interface LoadOptions {
  readonly kv: KeyValue;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly sink: LoadSink;
}

export async function load(options: LoadOptions): Promise<Loaded> {
  const { kv, keys } = options;
  const { revision } = await kv.range({ from: keys.meta, to: `${keys.meta}\0`, limit: 1 });
  await loadChunks(options, revision);
  return readJournal(options, { afterSeq: 0, revision });
}

async function loadChunks({ kv, keys, clock, sink }: LoadOptions, revision: number): Promise<void> {
  const to = prefixEnd(keys.snapshotPrefix);
  const pause = pauser(clock);
  let from = keys.snapshotPrefix;
  for (;;) {
    const { entries } = await kv.range({ from, to, limit: CHUNKS_PER_RANGE, revision });
    for (const { key, value } of entries) {
      const chunk = keys.chunkOfSnapshot(key);
      try {
        if (chunk === null) throw new Error("no chunk has this name");
        sink.onChunk({ key: chunk, ...unpackChunk(value) });
      } catch (error) {
        sink.onGarbage(new StoreCorrupt(key, error instanceof Error ? error.message : String(error), { cause: error }));
      }
      await pause();
    }
    if (entries.length < CHUNKS_PER_RANGE) return;
    from = `${entries.at(-1)?.key}\0`;
  }
}

/** Reads the journal after a commit to its end; a linearizable read, unless a revision is given, that throws Compacted when left behind. */
export async function readJournal(options: LoadOptions, at: { afterSeq: number; revision?: number }): Promise<Loaded> {
  const { kv, keys, sink } = options;
  const to = prefixEnd(keys.journalPrefix);
  const pause = pauser(options.clock);
  let lastSeq = at.afterSeq;
  let from = keys.journal(at.afterSeq + 1);
  let journalBytes = 0;
  for (;;) {
    const fixed = at.revision === undefined ? {} : { revision: at.revision };
    const { entries, revision } = await kv.range({ from, to, limit: COMMITS_PER_RANGE, ...fixed });
    for (const [index, { key, value }] of entries.entries()) {
      const seq = keys.seqOfJournal(key);
      if (lastSeq !== 0 && seq !== lastSeq + 1) {
        const missing = `commit ${lastSeq + 1} is missing before it`;
        // The journal's head may have been cut since the range before; within one range nothing is ever cut.
        if (at.revision === undefined && index === 0) throw new Compacted(`${key}: ${missing}`);
        throw new StoreCorrupt(key, missing);
      }
      sink.onRecords({ seq, records: recordsOf(key, value), bytes: value.length });
      lastSeq = seq;
      journalBytes += value.length;
      await pause();
    }
    if (entries.length < COMMITS_PER_RANGE) return { revision: at.revision ?? revision, lastSeq, journalBytes };
    from = keys.journal(lastSeq + 1);
  }
}

/** A standby's eye: applies every commit after what was loaded, until aborted. Throws Compacted when it was left behind. */
export async function followJournal(
  options: LoadOptions,
  at: { loaded: Loaded; signal: AbortSignal; plantedBug?: "watchGapIgnored" | undefined; onSeq: (seq: number) => void },
): Promise<void> {
  const { kv, keys, sink } = options;
  let { lastSeq } = at.loaded;
  const to = prefixEnd(keys.journalPrefix);
  const batches = kv.follow({ from: keys.journalPrefix, to, afterRevision: at.loaded.revision, signal: at.signal });
  for await (const { changes } of batches) {
    for (const { key, value } of changes) {
      const seq = keys.seqOfJournal(key);
      if (value === null || seq <= lastSeq) continue;
      if (seq !== lastSeq + 1 && at.plantedBug !== "watchGapIgnored") {
        ({ lastSeq } = await readJournal(options, { afterSeq: lastSeq }));
      } else {
        sink.onRecords({ seq, records: recordsOf(key, value), bytes: value.length });
        lastSeq = seq;
      }
      at.onSeq(lastSeq);
    }
  }
}

function recordsOf(key: string, value: Uint8Array): Uint8Array[] {
  try {
    return decodeFrame(value);
  } catch (error) {
    throw new StoreCorrupt(key, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** A chunk's value: its position and its bytes, compressed. A chunk is small: a thread's round trip would take longer than the work. */
export function packChunk(chunk: { position: Position; bytes: Uint8Array }): Buffer {
  const head = Buffer.alloc(8);
  head.writeBigUInt64LE(BigInt(chunk.position));
  return Buffer.concat([head, deflateRawSync(chunk.bytes, { level: 1 })]);
}

function unpackChunk(value: Uint8Array): { position: Position; bytes: Uint8Array } {
  const packed = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return { position: Number(packed.readBigUInt64LE(0)), bytes: inflateRawSync(packed.subarray(8), { maxOutputLength: CHUNK_BYTES_MAX }) };
}

function pauser(clock: Clock): () => Promise<void> {
  let sinceMs = clock.monotonicMs();
  return async () => {
    if (clock.monotonicMs() - sinceMs < WORK_MS_MAX) return;
    await sleep(clock, 0);
    sinceMs = clock.monotonicMs();
  };
}
