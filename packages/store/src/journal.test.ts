/** The journal over a store that loses calls and answers: what it says is durable is there, once, in order. */
import { positionOf } from "@stint/core";
import { seededRandom, systemClock } from "@stint/runtime";
import { expect, test } from "vitest";
import { FaultyKeyValue } from "./adapters/faulty.ts";
import { MemoryKeyValue, MemoryStore } from "./adapters/memory.ts";
import { Journal } from "./journal.ts";
import { keysOf } from "./keys.ts";
import { readJournal } from "./recovery.ts";

const NEVER = new AbortController().signal;
const GROUPS = 100;

async function journalOver(
  store: MemoryStore,
  options: { seed: number; onDurable: (seq: number) => void; onDeposed?: (reason: string) => void },
) {
  const clock = systemClock();
  const random = seededRandom(options.seed);
  const kv = new FaultyKeyValue({ inner: new MemoryKeyValue(store), random, clock, faults: { before: 0.2, after: 0.2, delayMs: 1 } });
  const { epoch } = await kv.campaign({ name: "one", signal: NEVER });
  const onDurable = ({ seq, bytes }: { seq: number; bytes: number }) => {
    if (bytes > 0) options.onDurable(seq);
  };
  return new Journal({
    kv,
    keys: keysOf("test"),
    clock,
    random,
    epoch,
    nextSeq: 1,
    onDurable,
    onFull: () => {},
    onDeposed: options.onDeposed ?? (() => {}),
  });
}

async function recordsIn(store: MemoryStore): Promise<string[]> {
  const records: string[] = [];
  const sink = {
    onChunk() {},
    onGarbage() {},
    onRecords: (commit: { records: readonly Uint8Array[] }) =>
      void records.push(...commit.records.map((record) => Buffer.from(record).toString())),
  };
  await readJournal({ kv: new MemoryKeyValue(store), keys: keysOf("test"), clock: systemClock(), sink }, { afterSeq: 0 });
  return records;
}

test.each([1, 2, 3, 4, 5])("every record is durable once and in order, whatever gets lost (seed %i)", async (seed) => {
  const store = new MemoryStore();
  const durable: number[] = [];
  const journal = await journalOver(store, { seed, onDurable: (seq) => durable.push(seq) });
  const random = seededRandom(seed);
  const written: string[] = [];
  let lastSeq = 0;
  for (let group = 0; group < GROUPS; group++) {
    const position = journal.nextPosition(1_000);
    expect(position).toBeGreaterThanOrEqual(positionOf(lastSeq, 0));
    lastSeq = Math.floor(position / positionOf(1, 0));
    const records = Array.from({ length: 1 + Math.floor(random.next() * 5) }, (_, index) => `${group}/${index}`);
    journal.append(records.map((record) => Buffer.from(record)));
    written.push(...records);
    if (random.next() < 0.3) await new Promise((resolve) => setImmediate(resolve));
  }
  while (durable.at(-1) !== lastSeq) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(durable).toEqual(Array.from({ length: durable.length }, (_, index) => index + 1));
  expect(await recordsIn(store)).toEqual(written);
  await journal.stop();
});

test("what is appended by whoever was told of the last commit becomes durable by itself", async () => {
  const durable: number[] = [];
  const told: (() => void)[] = [];
  const journal = await journalOver(new MemoryStore(), {
    seed: 3,
    onDurable: (seq) => {
      durable.push(seq);
      told.shift()?.();
    },
  });
  for (let seq = 1; seq < 20; seq++) {
    const lastIsDurable = new Promise<void>((resolve) => told.push(resolve));
    journal.append([Buffer.from(`${seq}`)]);
    await lastIsDurable;
  }
  expect(durable).toHaveLength(19);
  await journal.stop();
});

test("deposed, it says so once, and nothing more becomes durable", async () => {
  const store = new MemoryStore();
  const durable: number[] = [];
  const deposed: string[] = [];
  const journal = await journalOver(store, { seed: 7, onDurable: (seq) => durable.push(seq), onDeposed: (reason) => deposed.push(reason) });
  journal.append([Buffer.from("mine")]);
  while (durable.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  store.leader = null;
  await new MemoryKeyValue(store).campaign({ name: "two", signal: NEVER });
  journal.append([Buffer.from("late")]);
  while (deposed.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(journal.canAppend()).toBe(false);
  await journal.stop();
  expect([deposed.length, durable, await recordsIn(store)]).toEqual([1, [1], ["mine"]]);
});
