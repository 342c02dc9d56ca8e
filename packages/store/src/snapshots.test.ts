/** Snapshots over a store that loses answers: what is recovered from chunks and journal is all that was written. */
import type { ChunkKey } from "@stint/core";
import { positionOf } from "@stint/core";
import { seededRandom, silentLogger, systemClock } from "@stint/runtime";
import { expect, test } from "vitest";
import { FaultyKeyValue } from "./adapters/faulty.ts";
import { MemoryKeyValue, MemoryStore } from "./adapters/memory.ts";
import { keysOf } from "./keys.ts";
import { load } from "./recovery.ts";
import { type TakenChunk, SnapshotWriter } from "./snapshots.ts";

const keys = keysOf("test");

test.each([1, 2, 3])("a round writes every dirty chunk, whatever gets lost (seed %i)", async (seed) => {
  const store = new MemoryStore();
  const clock = systemClock();
  const random = seededRandom(seed);
  const kv = new FaultyKeyValue({ inner: new MemoryKeyValue(store), random, clock, faults: { before: 0.3, after: 0.3, delayMs: 1 } });
  const { epoch } = await kv.campaign({ name: "one", signal: new AbortController().signal });
  const dirty: TakenChunk[] = Array.from({ length: 5 }, (_, index) => {
    const key: ChunkKey = { uid: index + 1, part: "head" };
    return { key, position: positionOf(index + 1, 0), bytes: index === 3 ? null : Buffer.from(`chunk ${index}`), dirtySinceSeq: index + 1 };
  });
  store.write([{ key: keys.snapshot({ uid: 4, part: "head" }), value: Buffer.from("of a job that is gone") }]);
  const source = {
    oldestDirtySeq: () => dirty[0]?.position ?? null,
    takeOldest: () => dirty.shift() ?? null,
  };
  const writer = new SnapshotWriter({
    kv,
    keys,
    clock,
    logger: silentLogger,
    epoch,
    source,
    signal: new AbortController().signal,
    onFull: () => {},
    firstSeq: 5,
    journalBytes: 0,
  });
  await writer.round();

  const chunks: string[] = [];
  const sink = {
    onChunk: ({ bytes }: { bytes: Uint8Array }) => void chunks.push(Buffer.from(bytes).toString()),
    onRecords() {},
    onGarbage: (error: Error) => {
      throw error;
    },
  };
  await load({ kv: new MemoryKeyValue(store), keys, clock, sink });
  expect(chunks).toEqual(["chunk 0", "chunk 1", "chunk 2", "chunk 4"]);
});

test("what is not durable when its leader ends is in no snapshot", async () => {
  const store = new MemoryStore();
  const kv = new MemoryKeyValue(store);
  const { epoch } = await kv.campaign({ name: "one", signal: new AbortController().signal });
  const key: ChunkKey = { uid: 1, part: "head" };
  const dirty: TakenChunk[] = [{ key, position: positionOf(6, 1), bytes: Buffer.from("decided in commit 6"), dirtySinceSeq: 5 }];
  const ended = new AbortController();
  const source = {
    oldestDirtySeq: () => null,
    takeOldest: () => {
      setImmediate(() => ended.abort());
      return dirty.shift() ?? null;
    },
  };
  const options = { kv, keys, clock: systemClock(), logger: silentLogger, epoch, source, signal: ended.signal, onFull: () => {} };
  const writer = new SnapshotWriter({ ...options, firstSeq: 5, journalBytes: 0 });
  await writer.round();
  expect(ended.signal.aborted).toBe(true);
  expect(store.entries.get(keys.snapshot(key))).toBeUndefined();
});
