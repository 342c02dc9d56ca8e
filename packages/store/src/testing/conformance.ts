/**
 * What every store must do, whatever is behind it. Calls are repeated while the store is unavailable, as all users of the port do, so that
 * the suite holds for stores that lose answers too.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Change, Compacted, type KeyValue, prefixEnd, StoreUnavailable } from "../key-value.ts";

export interface StoreUnderTest {
  /** The store, empty below the prefix. */
  readonly kv: KeyValue;
  /** Another handle on it, of another process; null where there can be none. */
  readonly another: (() => KeyValue) | null;
  readonly stop: () => Promise<void>;
}

const PREFIX = "/conformance/";
const TO = prefixEnd(PREFIX);
const NEVER = new AbortController().signal;

export function conformanceSuite(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name} as a store`, () => {
    let store: StoreUnderTest;
    let kv: KeyValue;
    beforeEach(async () => {
      store = await open();
      kv = store.kv;
    });
    afterEach(() => store?.stop());

    const campaign = (): ReturnType<KeyValue["campaign"]> => kv.campaign({ name: "one", signal: NEVER });
    const keys = async (from = PREFIX, limit = 100): Promise<string[]> =>
      (await again(() => kv.range({ from, to: TO, limit }))).entries.map(({ key }) => key.slice(PREFIX.length));

    test("a range is in order, within its bounds and its limit", async () => {
      const { epoch } = await campaign();
      for (const key of ["b", "a", "d", "c"]) await again(() => kv.put({ epoch, key: PREFIX + key, value: bytes(key) }));
      expect(await keys()).toEqual(["a", "b", "c", "d"]);
      expect(await keys(`${PREFIX}b`, 2)).toEqual(["b", "c"]);
      const { entries } = await again(() => kv.range({ from: `${PREFIX}b`, to: `${PREFIX}c`, limit: 100 }));
      expect(entries.map(({ value }) => text(value))).toEqual(["b"]);
    });

    test("bytes come back as they were", async () => {
      const { epoch } = await campaign();
      const values = [new Uint8Array(0), Uint8Array.from({ length: 256 }, (_, byte) => byte), new Uint8Array(1_000_000).fill(7)];
      for (const [index, value] of values.entries()) await again(() => kv.commit({ epoch, key: `${PREFIX}${index}`, value }));
      const { entries } = await again(() => kv.range({ from: PREFIX, to: TO, limit: 10 }));
      expect(entries.map(({ value }, index) => Buffer.compare(value, values[index] as Uint8Array))).toEqual([0, 0, 0]);
    });

    test("a commit sent again is answered the same; other bytes under its key are refused", async () => {
      const { epoch } = await campaign();
      const commit = (value: string) => again(() => kv.commit({ epoch, key: `${PREFIX}commit`, value: bytes(value) }));
      expect(await commit("first")).toBe("committed");
      expect(await commit("first")).toBe("committed");
      expect(await commit("second")).toBe("deposed");
      expect(text((await again(() => kv.range({ from: PREFIX, to: TO, limit: 1 }))).entries[0]?.value)).toBe("first");
    });

    test("a range is deleted, and only that", async () => {
      const { epoch } = await campaign();
      for (const key of ["a", "b", "c"]) await again(() => kv.put({ epoch, key: PREFIX + key, value: bytes(key) }));
      expect(await again(() => kv.delete({ epoch, from: `${PREFIX}a`, to: `${PREFIX}c` }))).toBe("committed");
      expect(await keys()).toEqual(["c"]);
    });

    test("the space in use is below the quota, and what is put stays when history is given back", async () => {
      const { epoch } = await campaign();
      await again(() => kv.put({ epoch, key: `${PREFIX}large`, value: new Uint8Array(1_000_000).fill(1) }));
      const { usedBytes, quotaBytes } = await again(() => kv.space());
      expect(usedBytes).toBeGreaterThan(0);
      expect(usedBytes).toBeLessThan(quotaBytes);
      await again(() => kv.reclaim());
      expect(await keys()).toEqual(["large"]);
    });

    test("epochs rise, and writes of an older one are refused", async () => {
      const first = await campaign();
      await first.resign();
      const second = await campaign();
      expect(second.epoch).toBeGreaterThan(first.epoch);
      const { epoch } = first;
      const key = `${PREFIX}late`;
      expect(await again(() => kv.commit({ epoch, key, value: bytes("late") }))).toBe("deposed");
      expect(await again(() => kv.put({ epoch, key, value: bytes("late") }))).toBe("deposed");
      expect(await again(() => kv.delete({ epoch, from: PREFIX, to: TO }))).toBe("deposed");
      expect(await keys()).toEqual([]);
      expect(first.lost.aborted).toBe(true);
      expect(second.lost.aborted).toBe(false);
    });

    test("what follows a revision is told without gaps, of its range only", async () => {
      const { epoch } = await campaign();
      const { revision } = await again(() => kv.range({ from: PREFIX, to: TO, limit: 1 }));
      const stop = new AbortController();
      const told: string[] = [];
      const following = (async () => {
        for await (const { changes } of kv.follow({
          from: `${PREFIX}in/`,
          to: prefixEnd(`${PREFIX}in/`),
          afterRevision: revision,
          signal: stop.signal,
        })) {
          told.push(...changes.map(describeChange));
          if (told.length >= 21) stop.abort();
        }
      })();
      for (let count = 0; count < 20; count++) {
        await again(() => kv.commit({ epoch, key: `${PREFIX}in/${String(count).padStart(2, "0")}`, value: bytes(`${count}`) }));
        await again(() => kv.put({ epoch, key: `${PREFIX}out`, value: bytes(`${count}`) }));
      }
      await again(() => kv.delete({ epoch, from: `${PREFIX}in/05`, to: `${PREFIX}in/06` }));
      await following;
      expect(told).toEqual([...Array.from({ length: 20 }, (_, count) => `${String(count).padStart(2, "0")}=${count}`), "05 deleted"]);
    });

    describe("with several controllers", () => {
      test("one leads at a time; the next as soon as it resigns", async (context) => {
        if (store.another === null) return expect(kv.capabilities.shared, context.task.name).toBe(false);
        const other = store.another();
        const first = await campaign();
        let second: Awaited<ReturnType<KeyValue["campaign"]>> | null = null;
        const waiting = other.campaign({ name: "two", signal: NEVER }).then((leadership) => {
          second = leadership;
        });
        expect(await again(() => kv.put({ epoch: first.epoch, key: `${PREFIX}by-first`, value: bytes("1") }))).toBe("committed");
        expect(second).toBeNull();
        await first.resign();
        await waiting;
        const { epoch } = second as unknown as { epoch: number };
        expect(await again(() => other.put({ epoch, key: `${PREFIX}by-second`, value: bytes("2") }))).toBe("committed");
        expect(await keys()).toEqual(["by-first", "by-second"]);
        await other.close();
      });

      test("a campaign can be given up", async (context) => {
        if (store.another === null) return expect(kv.capabilities.shared, context.task.name).toBe(false);
        const other = store.another();
        await campaign();
        const stop = new AbortController();
        const waiting = other.campaign({ name: "two", signal: stop.signal });
        const refused = expect(waiting).rejects.toThrow("enough");
        stop.abort(new Error("enough"));
        await refused;
        await other.close();
      });

      test("history is told to one who comes late, and is Compacted once it is forgotten", async (context) => {
        if (store.another === null) return expect(kv.capabilities.shared, context.task.name).toBe(false);
        const { epoch } = await campaign();
        const { revision } = await again(() => kv.range({ from: PREFIX, to: TO, limit: 1 }));
        for (const key of ["a", "b", "c"]) await again(() => kv.put({ epoch, key: PREFIX + key, value: bytes(key) }));
        const firstOf = async (afterRevision: number) => {
          const stop = new AbortController();
          for await (const { changes } of kv.follow({ from: PREFIX, to: TO, afterRevision, signal: stop.signal })) {
            stop.abort();
            return changes.map(describeChange)[0];
          }
          return undefined;
        };
        expect(await firstOf(revision)).toBe("a=a");
        const newest = await again(() => kv.range({ from: PREFIX, to: TO, limit: 1 }));
        await again(() => kv.compact(newest.revision));
        await expect(firstOf(revision)).rejects.toBeInstanceOf(Compacted);
      });

      test("a range at a revision is what was there then", async (context) => {
        if (store.another === null) return expect(kv.capabilities.shared, context.task.name).toBe(false);
        const { epoch } = await campaign();
        await again(() => kv.put({ epoch, key: `${PREFIX}a`, value: bytes("then") }));
        const { revision } = await again(() => kv.range({ from: PREFIX, to: TO, limit: 1 }));
        await again(() => kv.put({ epoch, key: `${PREFIX}a`, value: bytes("now") }));
        const { entries } = await again(() => kv.range({ from: PREFIX, to: TO, limit: 1, revision }));
        expect(text(entries[0]?.value)).toBe("then");
      });
    });
  });
}

/** As users of the port do: until there is an answer. */
async function again<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}

function bytes(value: string): Uint8Array {
  return Buffer.from(value);
}

function text(value: Uint8Array | undefined): string {
  return Buffer.from(value ?? []).toString();
}

function describeChange({ key, value }: Change): string {
  const name = key.slice(key.lastIndexOf("/") + 1);
  return value === null ? `${name} deleted` : `${name}=${text(value)}`;
}
