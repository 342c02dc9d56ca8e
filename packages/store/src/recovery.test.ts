/** Row 101: what the store holds was not written by us, or not by this version. */
import { systemClock } from "@stint/runtime";
import { expect, test } from "vitest";
import { MemoryKeyValue, MemoryStore } from "./adapters/memory.ts";
import { encodeFrame } from "./frame.ts";
import type { StoreCorrupt } from "./key-value.ts";
import { keysOf } from "./keys.ts";
import { load, packChunk, readJournal } from "./recovery.ts";

const keys = keysOf("test");

async function loaded(entries: Readonly<Record<string, Uint8Array>>): Promise<{ chunks: string[]; commits: number[]; garbage: string[] }> {
  const store = new MemoryStore();
  store.write(Object.entries(entries).map(([key, value]) => ({ key, value })));
  const seen = { chunks: [] as string[], commits: [] as number[], garbage: [] as string[] };
  const sink = {
    onChunk: ({ bytes }: { bytes: Uint8Array }) => void seen.chunks.push(Buffer.from(bytes).toString()),
    onRecords: ({ seq }: { seq: number }) => void seen.commits.push(seq),
    onGarbage: ({ key }: StoreCorrupt) => void seen.garbage.push(key),
  };
  await load({ kv: new MemoryKeyValue(store), keys, clock: systemClock(), sink });
  return seen;
}

const chunk = (text: string): Buffer => packChunk({ position: 1, bytes: Buffer.from(text) });
const commit = (text: string): Buffer => encodeFrame([Buffer.from(text)]);

test("a chunk that cannot be read is set aside, and all others go on", async () => {
  const bomb = packChunk({ position: 1, bytes: Buffer.alloc(64 * 1024 * 1024) });
  const entries = {
    [keys.snapshot({ uid: 1, part: "head" })]: chunk("good"),
    [keys.snapshot({ uid: 2, part: "head" })]: Buffer.from("garbage that is no chunk"),
    [keys.snapshot({ uid: 3, part: "t0" })]: bomb,
    [`${keys.snapshotPrefix}../odd`]: chunk("odd"),
    [keys.snapshot({ uid: 4, part: "t0" })]: chunk("also good"),
  };
  const { chunks, garbage } = await loaded(entries);
  expect(chunks).toEqual(["good", "also good"]);
  expect(garbage.sort()).toEqual(
    [keys.snapshot({ uid: 2, part: "head" }), keys.snapshot({ uid: 3, part: "t0" }), `${keys.snapshotPrefix}../odd`].sort(),
  );
});

test.each([
  ["a flipped bit", () => Buffer.from(commit("x").map((byte, at) => (at === 10 ? byte ^ 1 : byte)))],
  ["a torn end", () => commit("x").subarray(0, -3)],
  ["another version", () => Buffer.concat([Buffer.from([9]), commit("x").subarray(1)])],
  ["nothing", () => Buffer.alloc(0)],
])("a journal with %s stops the load, and names the key", async (_what, value) => {
  await expect(loaded({ [keys.journal(1)]: commit("first"), [keys.journal(2)]: value() })).rejects.toMatchObject({
    name: "StoreCorrupt",
    key: keys.journal(2),
  });
});

test("a journal with a gap stops the load", async () => {
  await expect(loaded({ [keys.journal(5)]: commit("a"), [keys.journal(7)]: commit("b") })).rejects.toMatchObject({
    name: "StoreCorrupt",
    key: keys.journal(7),
  });
});

test("a journal that begins later, as after a cut, is read from there", async () => {
  expect((await loaded({ [keys.journal(5)]: commit("a"), [keys.journal(6)]: commit("b") })).commits).toEqual([5, 6]);
});

test("a journal whose head is cut while it is read was left behind, and is not corrupt", async () => {
  const store = new MemoryStore();
  const kv = new MemoryKeyValue(store);
  for (let seq = 1; seq <= 100; seq++) store.write([{ key: keys.journal(seq), value: commit(`${seq}`) }]);
  const commits: number[] = [];
  const onRecords = ({ seq }: { seq: number }): void => {
    commits.push(seq);
    if (seq === 10) store.write(Array.from({ length: 80 }, (_, at) => ({ key: keys.journal(at + 1), value: null })));
  };
  const sink = { onChunk: () => undefined, onRecords, onGarbage: () => undefined };
  const reading = readJournal({ kv, keys, clock: systemClock(), sink }, { afterSeq: 0 });
  await expect(reading).rejects.toMatchObject({ name: "Compacted" });
  expect(commits.at(-1)).toBe(64);
});
