import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conformanceSuite } from "../testing/conformance.ts";
import { StoreFull } from "../key-value.ts";
import { EmbeddedKeyValue } from "./embedded.ts";

conformanceSuite("LMDB", async () => {
  const directory = mkdtempSync(join(tmpdir(), "stint-lmdb-"));
  const kv = new EmbeddedKeyValue(directory);
  return {
    kv,
    another: null,
    stop: async () => {
      await kv.close();
      rmSync(directory, { recursive: true });
    },
  };
});

test("what was committed is there after the process, with a higher epoch", async () => {
  const directory = mkdtempSync(join(tmpdir(), "stint-lmdb-"));
  const signal = new AbortController().signal;
  const first = new EmbeddedKeyValue(directory);
  const { epoch } = await first.campaign({ name: "one", signal });
  await first.commit({ epoch, key: "/a", value: Buffer.from("kept") });
  await first.close();
  const second = new EmbeddedKeyValue(directory);
  const { entries } = await second.range({ from: "/a", to: "/b", limit: 1 });
  expect(Buffer.from(entries[0]?.value ?? []).toString()).toBe("kept");
  expect((await second.campaign({ name: "two", signal })).epoch).toBeGreaterThan(epoch);
  await second.close();
  rmSync(directory, { recursive: true });
});

test("beyond its quota it takes nothing more, deletes, and then has room again", async () => {
  const directory = mkdtempSync(join(tmpdir(), "stint-lmdb-"));
  const kv = new EmbeddedKeyValue(directory, { quotaBytes: 4 * 1024 * 1024 });
  const { epoch } = await kv.campaign({ name: "one", signal: new AbortController().signal });
  const put = (key: number) => kv.commit({ epoch, key: `/fill/${key}`, value: new Uint8Array(500_000) });
  let count = 0;
  const fill = async () => {
    for (;;) {
      await put(count);
      count++;
    }
  };
  await expect(fill()).rejects.toBeInstanceOf(StoreFull);
  expect(count).toBeGreaterThan(5);
  await expect(put(count)).rejects.toBeInstanceOf(StoreFull);
  expect(await kv.delete({ epoch, from: "/fill/0", to: "/fill/2" })).toBe("committed");
  expect(await put(count)).toBe("committed");
  await kv.close();
  rmSync(directory, { recursive: true });
});
