/** The node's cache: one fetch for all, versions, bounds, what is torn, and what aborts. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom, systemClock } from "@stint/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NodeCache } from "./cache.ts";
import { TransferError } from "./errors.ts";
import { type Download, type ReadOptions, type Transport, unchangedDownload } from "./transport.ts";

let directory: string;
let nowMs: number;
let reads: { url: string; sent: boolean }[];
/** By url without its query. */
let files: Map<string, string>;
let gate: Promise<void>;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "stint-cache-"));
  nowMs = 1_000_000_000_000;
  reads = [];
  files = new Map();
  gate = Promise.resolve();
});

afterEach(() => rmSync(directory, { recursive: true }));

const transport: Transport = {
  async read(url, { known, signal }: ReadOptions): Promise<Download> {
    await gate;
    signal.throwIfAborted();
    if (url.includes("sig=bad")) throw new TransferError("BlobAccessDenied", "denied");
    const content = files.get(url.replace(/\?.*$/, "")) ?? "";
    const validator = `"${content.length} ${content.slice(0, 8)}"`;
    reads.push({ url, sent: known !== validator });
    if (known === validator) return unchangedDownload(validator);
    const bytes = (async function* () {
      yield Buffer.from(content);
    })();
    return { bytes, totalBytes: content.length, offset: 0, validator, digest: null, unchanged: false };
  },
  stage: () => Promise.reject(new Error("nothing is uploaded here")),
};

function open(bytesMax = 1_000_000): NodeCache {
  const clock = { ...systemClock(), wallMs: () => nowMs };
  const parts = { transports: { "http:": transport }, clock, random: seededRandom(1) };
  return new NodeCache({ directory, bytesMax, ageMsMax: 10_000, parts });
}

const get = (cache: NodeCache, url: string, signal: AbortSignal = new AbortController().signal) =>
  cache.withFile({ url, sha256: null, signal }, async (path) => readFileSync(path, "utf8"));
const objects = () => readdirSync(join(directory, "objects"), { recursive: true, encoding: "utf8" }).filter((name) => name.includes("/"));

test("a hundred at once share one fetch; later ones ask only whether it is the newest", async () => {
  files.set("http://h/a", "content");
  const cache = open();
  expect(new Set(await Promise.all(Array.from({ length: 100 }, () => get(cache, "http://h/a?sig=1"))))).toEqual(new Set(["content"]));
  expect(reads).toHaveLength(1);
  await get(cache, "http://h/a?sig=2");
  expect(reads.map(({ sent }) => sent)).toEqual([true, false]);
  files.set("http://h/a", "new content");
  expect(await get(cache, "http://h/a?sig=2")).toBe("new content");
});

test("who may not read gets nothing, also when it is here", async () => {
  files.set("http://h/a", "content");
  const cache = open();
  await get(cache, "http://h/a?sig=good");
  await expect(get(cache, "http://h/a?sig=bad")).rejects.toMatchObject({ code: "BlobAccessDenied" });
});

test("it survives its process; what was torn or changed meanwhile is fetched anew", async () => {
  files.set("http://h/a", "content");
  await get(open(), "http://h/a");
  await get(open(), "http://h/a");
  expect(reads.map(({ sent }) => sent)).toEqual([true, false]);
  const [object = ""] = objects();
  chmodSync(join(directory, "objects", object), 0o600);
  writeFileSync(join(directory, "objects", object), "contemn");
  expect(await get(open(), "http://h/a")).toBe("content");
  rmSync(join(directory, "objects", object));
  expect(await get(open(), "http://h/a")).toBe("content");
  for (const name of readdirSync(join(directory, "versions"))) writeFileSync(join(directory, "versions", name), "{");
  writeFileSync(join(directory, "incoming", "torn"), "half");
  const last = open();
  expect(await get(last, "http://h/a")).toBe("content");
  expect(readdirSync(join(directory, "incoming"))).toEqual([]);
});

test("it keeps within its bytes by letting go of the least recently used, and of what is old", async () => {
  for (const name of ["a", "b", "c"]) files.set(`http://h/${name}`, name.repeat(100));
  const cache = open(250);
  for (const name of ["a", "b", "a", "c"]) {
    nowMs += 1_000;
    await get(cache, `http://h/${name}`);
  }
  expect(cache.sizeBytes).toBe(200);
  const held = objects().map((name) => readFileSync(join(directory, "objects", name), "utf8")[0]);
  expect([...held].join("")).toMatch(/^(?:ac|ca)$/);
  nowMs += 9_500;
  await cache.clean();
  expect(cache.sizeBytes).toBe(100);
  files.set("http://h/large", "l".repeat(1_000));
  expect(await get(cache, "http://h/large")).toHaveLength(1_000);
  expect(cache.sizeBytes).toBe(0);
  expect(objects()).toEqual([]);
});

test("one that stops waiting does not stop the others; when all have, the fetch ends", async () => {
  files.set("http://h/a", "content");
  let openGate: () => void = () => {};
  gate = new Promise((resolve) => {
    openGate = resolve;
  });
  const cache = open();
  const [first, second] = [new AbortController(), new AbortController()];
  const waits = [get(cache, "http://h/a", first.signal), get(cache, "http://h/a", second.signal)];
  first.abort(new Error("the task was cancelled"));
  await expect(waits[0]).rejects.toThrow("the task was cancelled");
  openGate();
  expect(await waits[1]).toBe("content");
  gate = new Promise(() => {});
  const third = new AbortController();
  const wait = get(cache, "http://h/b", third.signal);
  third.abort(new Error("cancelled"));
  await expect(wait).rejects.toThrow("cancelled");
});

test("an artifact whose content is known by its hash is not even asked for", async () => {
  files.set("http://h/a", "content");
  const cache = open();
  await get(cache, "http://h/a");
  const sha256 = createHash("sha256").update("content").digest("hex");
  const request = { url: "artifact://a", sha256, signal: new AbortController().signal };
  expect(await cache.withFile(request, async (path) => readFileSync(path, "utf8"))).toBe("content");
});
