/** Archives that nobody vouches for, rows 66 to 70: refused as a whole, and nothing of them is left. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packDirectory } from "./pack.ts";
import { safeExtract } from "./safe-extract.ts";

let root: string;
let target: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stint-extract-"));
  target = join(root, "target");
  mkdirSync(target);
  writeFileSync(join(root, "outside"), "untouched");
});

afterEach(() => {
  expect(readFileSync(join(root, "outside"), "utf8")).toBe("untouched");
  rmSync(root, { recursive: true });
});

type Entry = Partial<Header> & { readonly name: string; readonly content?: string };

async function tar(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack();
  for (const { content = "", ...header } of entries) archive.entry(header, content);
  archive.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of archive as unknown as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

function unpack(bytes: Uint8Array, limits?: Parameters<typeof safeExtract>[2]): Promise<void> {
  const archive = join(root, "archive");
  writeFileSync(archive, bytes);
  return safeExtract(archive, target, limits);
}

async function refused(bytes: Uint8Array, limits?: Parameters<typeof safeExtract>[2]): Promise<void> {
  await expect(unpack(bytes, limits)).rejects.toMatchObject({ code: "ResourceArchiveRefused" });
  expect(readdirSync(target)).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(["archive", "outside", "target"]);
}

test("files and directories, plain and gzipped", async () => {
  const bytes = await tar([
    { name: "a/", type: "directory" },
    { name: "a/b.txt", content: "here" },
    { name: "c.sh", mode: 0o755, content: "x" },
  ]);
  for (const each of [bytes, gzipSync(bytes)]) {
    await unpack(each);
    expect(readFileSync(join(target, "a/b.txt"), "utf8")).toBe("here");
    expect(statSync(join(target, "c.sh")).mode & 0o777).toBe(0o755);
  }
});

test("a packed directory comes back", async () => {
  mkdirSync(join(root, "from/deep"), { recursive: true });
  writeFileSync(join(root, "from/deep/file"), "bytes");
  writeFileSync(join(root, "from/empty"), "");
  const pieces: Buffer[] = [];
  for await (const piece of packDirectory(join(root, "from"))) pieces.push(piece as Buffer);
  rmSync(join(root, "from"), { recursive: true });
  await unpack(Buffer.concat(pieces));
  expect(readFileSync(join(target, "deep/file"), "utf8")).toBe("bytes");
  expect(statSync(join(target, "empty")).size).toBe(0);
});

describe("row 66: names that leave", () => {
  test.each(["../outside", "/etc/stint-test", "a/../../outside", "C:\\x", "..\\..\\x", "a\nb", "a\u0001b"])("%j", async (name) => {
    await refused(
      await tar([
        { name: "good", content: "x" },
        { name, content: "bad" },
      ]),
    );
  });
});

describe("rows 67 and 68: what is neither file nor directory", () => {
  test.each(["symlink", "link", "character-device", "block-device", "fifo"] as const)("%s", async (type) => {
    await refused(
      await tar([
        { name: "good", content: "x" },
        { name: "bad", type, linkname: "/etc" },
      ]),
    );
  });
  test("special bits and owners are dropped", async () => {
    await unpack(await tar([{ name: "f", mode: 0o6777, uid: 0, gid: 0, content: "x" }]));
    expect(statSync(join(target, "f")).mode & 0o7022).toBe(0);
  });
});

describe("row 69: too much", () => {
  test("bytes beyond the ratio", async () => {
    await refused(gzipSync(await tar([{ name: "zeros", content: "\0".repeat(40 * 1024 * 1024) }])));
  });
  test("entries", async () => {
    const limits = { entriesMax: 100, bytesMax: 1e9, fileBytesMax: 1e9, ratioMax: 200 };
    await refused(await tar(Array.from({ length: 101 }, (_, index) => ({ name: `f${index}` }))), limits);
  });
  test("names too long, twice, and alike but for case", async () => {
    await refused(await tar([{ name: `${"x".repeat(4_097)}`, content: "x" }]));
    await refused(
      await tar([
        { name: "same", content: "1" },
        { name: "same", content: "2" },
      ]),
    );
    await refused(
      await tar([
        { name: "Same", content: "1" },
        { name: "same", content: "2" },
      ]),
    );
  });
});

describe("row 70: broken archives", () => {
  test("cut short, a wrong checksum, no tar at all", async () => {
    const good = await tar([{ name: "a", content: "x".repeat(5_000) }]);
    await refused(good.subarray(0, 1_500));
    const flipped = Buffer.from(good);
    flipped[150] = (flipped[150] as number) ^ 1;
    await refused(flipped);
    await refused(Buffer.from("this is no tar"));
    await refused(gzipSync(good).subarray(0, 60));
    await refused(Buffer.alloc(10_240));
  });
  test("a path given anew by a PAX header is judged too", async () => {
    await refused(await tar([{ name: "good", pax: { path: "../outside" }, content: "x" }]));
    expect(existsSync(join(root, "good"))).toBe(false);
  });
});
