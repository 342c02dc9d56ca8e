/**
 * Unpacks a tar, or a gzipped one, that nobody vouches for. Only files and directories are made, below the target and never through a
 * link; modes lose what is special, owners are ours. Everything is bounded. Whatever breaks a rule breaks the whole archive, and nothing
 * of it is left.
 */
import { createReadStream } from "node:fs";
import { cp, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createGunzip } from "node:zlib";
import { extract, type Header } from "tar-stream";
import { diskError, TransferError } from "./errors.ts";
import { componentsOf, makeBeneath, PathRefused } from "./open-beneath.ts";

export interface ExtractLimits {
  readonly entriesMax: number;
  readonly bytesMax: number;
  readonly fileBytesMax: number;
  /** Unpacked size over packed size. */
  readonly ratioMax: number;
}

const LIMITS: ExtractLimits = { entriesMax: 100_000, bytesMax: 64 * 1024 ** 3, fileBytesMax: 64 * 1024 ** 3, ratioMax: 200 };
const NAME_LENGTH_MAX = 4_096;
/** Below this size a high ratio means nothing. */
const RATIO_FLOOR_BYTES = 16 * 1024 * 1024;
const TAR_BLOCK_BYTES = 512;

/** Throws TransferError. Entries replace what is there under the same name. */
export async function safeExtract(archive: string, target: string, limits: ExtractLimits = LIMITS): Promise<void> {
  const staging = await mkdtemp(join(dirname(archive), ".extract-"));
  try {
    await extractInto(archive, staging, limits);
    for (const name of await readdir(staging)) {
      const to = join(target, name);
      await rename(join(staging, name), to).catch(async () =>
        cp(join(staging, name), to, { recursive: true, force: true, dereference: false }),
      );
    }
  } catch (error) {
    if (error instanceof TransferError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined && code.startsWith("E")) throw diskError(error, "ResourceFileWriteFailed", basename(archive));
    throw refusal(error instanceof Error ? error.message : String(error));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function extractInto(archive: string, staging: string, limits: ExtractLimits): Promise<void> {
  const packedBytes = (await stat(archive)).size;
  if (packedBytes < TAR_BLOCK_BYTES && !(await isGzip(archive))) throw refusal("it is shorter than any tar");
  const source = createReadStream(archive);
  const unpacked = (await isGzip(archive)) ? source.pipe(createGunzip()) : source;
  const parser = extract();
  source.on("error", (error) => parser.destroy(error));
  unpacked.on("error", (error: Error) => parser.destroy(error));
  unpacked.pipe(parser as unknown as NodeJS.WritableStream);
  const budget = { entries: 0, bytes: 0, bytesMax: Math.min(limits.bytesMax, Math.max(RATIO_FLOOR_BYTES, packedBytes * limits.ratioMax)) };
  const names = new Set<string>();
  for await (const entry of parser) {
    const { header } = entry;
    const parts = checkEntry(header, names, { ...limits, seen: ++budget.entries });
    if (header.type === "directory") {
      await makeBeneath(staging, parts.join("/"));
      entry.resume();
      continue;
    }
    await makeBeneath(staging, parts.slice(0, -1).join("/"));
    const file = await open(join(staging, ...parts), "wx", header.mode & 0o755);
    try {
      for await (const piece of entry as unknown as AsyncIterable<Buffer>) {
        budget.bytes += piece.length;
        if (budget.bytes > budget.bytesMax) throw refusal(`it unpacks to more than ${budget.bytesMax} bytes`);
        await file.write(piece);
      }
    } finally {
      await file.close();
    }
  }
  if (budget.entries === 0) throw refusal("it holds nothing");
}

/** The components of an entry's name; throws what is wrong with it. */
function checkEntry(header: Header, names: Set<string>, limits: ExtractLimits & { seen: number }): string[] {
  const shown = JSON.stringify(header.name.slice(0, 200));
  if (limits.seen > limits.entriesMax) throw refusal(`it holds more than ${limits.entriesMax} entries`);
  if (header.type !== "file" && header.type !== "directory" && header.type !== "contiguous-file")
    throw refusal(`${shown} is a ${header.type}; only files and directories are unpacked`);
  if (header.name.length > NAME_LENGTH_MAX || /[\0-\x1f]/.test(header.name) || /^[A-Za-z]:/.test(header.name))
    throw refusal(`${shown} is no acceptable name`);
  const { size } = header;
  if (!Number.isSafeInteger(size) || size < 0 || size > limits.fileBytesMax) throw refusal(`${shown} claims ${size} bytes`);
  let parts: string[];
  try {
    parts = componentsOf(header.name);
  } catch (error) {
    if (error instanceof PathRefused) throw refusal(`${shown}: ${error.message}`);
    throw error;
  }
  if (header.type === "directory") return parts;
  if (parts.length === 0) throw refusal(`${shown} names no file`);
  const folded = parts.join("/").toLowerCase();
  if (names.has(folded)) throw refusal(`${shown} is there twice`);
  names.add(folded);
  return parts;
}

async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

function refusal(why: string): TransferError {
  return new TransferError("ResourceArchiveRefused", `The archive is refused: ${why}.`);
}
