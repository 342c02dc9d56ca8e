/** Zips that nobody vouches for: refused as a whole, and nothing of them is left. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { safeExtract } from "./safe-extract.ts";
import { type ZipEntry, zipOf } from "./testing/zip.ts";

let root: string;
let target: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stint-zip-"));
  target = join(root, "target");
  mkdirSync(target);
});

afterEach(() => rmSync(root, { recursive: true }));

function unpack(bytes: Uint8Array, limits?: Parameters<typeof safeExtract>[2]): Promise<void> {
  const archive = join(root, "archive");
  writeFileSync(archive, bytes);
  return safeExtract(archive, target, limits);
}

test("files and directories, packed and not, from Unix and from Windows", async () => {
  await unpack(
    zipOf([
      { name: "bin/", mode: 0o040755 },
      { name: "bin/run", content: "#!/bin/sh", mode: 0o100755 },
      { name: "bin/setuid", content: "x", mode: 0o104777 },
      { name: "doc/read me.txt", content: "read ".repeat(1_000), deflate: true },
      { name: "empty", mode: 0o100644 },
    ]),
  );
  expect(readFileSync(join(target, "bin/run"), "utf8")).toBe("#!/bin/sh");
  expect(readFileSync(join(target, "doc/read me.txt"), "utf8")).toBe("read ".repeat(1_000));
  expect(statSync(join(target, "empty")).size).toBe(0);
  expect(statSync(join(target, "bin/setuid")).mode & 0o7777).toBe(0o755);
  expect(statSync(join(target, "doc/read me.txt")).mode & 0o111).not.toBe(0);
  expect(readdirSync(target).sort()).toEqual(["bin", "doc", "empty"]);
});

const FILE = { content: "x", mode: 0o100644 };

test.each<[string, readonly ZipEntry[]]>([
  ["a name that leaves the directory", [{ name: "../../etc/x", ...FILE }]],
  ["a name that leaves it in the middle", [{ name: "a/../../x", ...FILE }]],
  ["an absolute name", [{ name: "/etc/x", ...FILE }]],
  ["a name of Windows that leaves it", [{ name: "..\\..\\x", ...FILE }]],
  ["a drive", [{ name: "C:/x", ...FILE }]],
  ["a name with a NUL", [{ name: "a\0b", ...FILE }]],
  ["a link", [{ name: "link", content: "/etc/passwd", mode: 0o120777 }]],
  ["a fifo", [{ name: "pipe", mode: 0o010644 }]],
  ["a device", [{ name: "device", mode: 0o020644 }]],
  [
    "a name twice",
    [
      { name: "a", ...FILE },
      { name: "A", ...FILE },
    ],
  ],
  [
    "a file where a directory is",
    [
      { name: "a", ...FILE },
      { name: "a/b", ...FILE },
    ],
  ],
  ["another name in its own header", [{ name: "good", ownName: "evil", ...FILE }]],
  ["a wrong checksum", [{ name: "a", ...FILE, checksum: 1 }]],
  ["fewer bytes than it claims", [{ name: "a", ...FILE, deflate: true, claimedSize: 10 }]],
  ["more bytes than it claims", [{ name: "a", content: "xxxxx", deflate: true, claimedSize: 1 }]],
  ["an encrypted file", [{ name: "a", ...FILE, encrypted: true }]],
  ["nothing", []],
])("%s is refused, and nothing is left", async (_what, entries) => {
  await expect(unpack(zipOf([{ name: "before", ...FILE }, ...entries].slice(entries.length === 0 ? 1 : 0)))).rejects.toMatchObject({
    code: expect.stringMatching(/^Resource(ArchiveRefused|FileWriteFailed)$/) as string,
  });
  expect(readdirSync(target)).toEqual([]);
});

test("bounds of entries, bytes and ratio", async () => {
  const limits = { entriesMax: 3, bytesMax: 1_000, fileBytesMax: 500, ratioMax: 200 };
  const files = (count: number, size: number) =>
    zipOf(Array.from({ length: count }, (_, at) => ({ name: `${at}`, content: "x".repeat(size) })));
  for (const bytes of [files(4, 1), files(1, 501), files(3, 400)]) {
    await expect(unpack(bytes, limits)).rejects.toMatchObject({ code: "ResourceArchiveRefused" });
    expect(readdirSync(target)).toEqual([]);
  }
  const bomb = zipOf([{ name: "bomb", content: Buffer.alloc(20 * 1024 * 1024), deflate: true }]);
  await expect(unpack(bomb)).rejects.toMatchObject({ code: "ResourceArchiveRefused" });
});

test("whatever bytes are broken, it is unpacked or refused", async () => {
  const whole = zipOf([
    { name: "a/b", content: "content ".repeat(20), deflate: true, mode: 0o100644 },
    { name: "c", ...FILE },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), fc.boolean(), async (at, value, cut) => {
      const bytes = cut ? whole.subarray(0, at) : Buffer.from(whole);
      if (!cut) bytes[at] = value;
      await unpack(bytes).catch((error: unknown) => expect(error).toMatchObject({ name: "TransferError" }));
      expect(readdirSync(root).sort()).toEqual(["archive", "target"]);
      rmSync(target, { recursive: true });
      mkdirSync(target);
    }),
    { numRuns: 150 },
  );
});
