/**
 * The rules that every entry of an archive must keep, whatever its format: only files and directories, below the target, no name twice,
 * and all of it within bounds.
 */
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { TransferError } from "./errors.ts";
import { componentsOf, makeBeneath, PathRefused } from "./open-beneath.ts";

export interface ExtractLimits {
  readonly entriesMax: number;
  readonly bytesMax: number;
  readonly fileBytesMax: number;
  /** Unpacked size over packed size. */
  readonly ratioMax: number;
}

export interface ArchiveEntry {
  readonly name: string;
  readonly type: string;
  /** What the archive claims. */
  readonly sizeBytes: number;
  readonly mode: number;
}

const NAME_LENGTH_MAX = 4_096;
/** Below this size a high ratio means nothing. */
const RATIO_FLOOR_BYTES = 16 * 1024 * 1024;

export class ArchiveTarget {
  readonly #root: string;
  readonly #limits: ExtractLimits;
  readonly #bytesMax: number;
  readonly #names = new Set<string>();
  #entries = 0;
  #bytes = 0;

  constructor(options: { root: string; packedBytes: number; limits: ExtractLimits }) {
    const { root, packedBytes, limits } = options;
    this.#root = root;
    this.#limits = limits;
    this.#bytesMax = Math.min(limits.bytesMax, Math.max(RATIO_FLOOR_BYTES, packedBytes * limits.ratioMax));
  }

  get entries(): number {
    return this.#entries;
  }

  /** Writes the entry's bytes under its name; a directory has none. Throws TransferError for what breaks a rule. */
  async add(entry: ArchiveEntry, bytes: (() => Promise<AsyncIterable<Buffer>>) | null): Promise<void> {
    const parts = this.#check(entry);
    await makeBeneath(this.#root, parts.slice(0, entry.type === "directory" ? undefined : -1).join("/"));
    if (entry.type === "directory" || bytes === null) return;
    const file = await open(join(this.#root, ...parts), "wx", entry.mode & 0o755);
    try {
      await this.#write(file, await bytes());
    } finally {
      await file.close();
    }
  }

  async #write(file: FileHandle, bytes: AsyncIterable<Buffer>): Promise<void> {
    for await (const piece of bytes) {
      this.#bytes += piece.length;
      if (this.#bytes > this.#bytesMax) throw archiveRefusal(`it unpacks to more than ${this.#bytesMax} bytes`);
      await file.write(piece);
    }
  }

  /** The components of an entry's name. */
  #check({ name, type, sizeBytes }: ArchiveEntry): string[] {
    const shown = JSON.stringify(name.slice(0, 200));
    const { entriesMax, fileBytesMax } = this.#limits;
    if (++this.#entries > entriesMax) throw archiveRefusal(`it holds more than ${entriesMax} entries`);
    if (type !== "file" && type !== "directory") throw archiveRefusal(`${shown} is a ${type}; only files and directories are unpacked`);
    if (name.length > NAME_LENGTH_MAX || /[\0-\x1f\x7f]/.test(name) || /^[A-Za-z]:/.test(name))
      throw archiveRefusal(`${shown} is no acceptable name`);
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0 || sizeBytes > fileBytesMax)
      throw archiveRefusal(`${shown} claims ${sizeBytes} bytes`);
    const parts = partsOf(name, shown);
    if (type === "directory") return parts;
    if (parts.length === 0) throw archiveRefusal(`${shown} names no file`);
    const folded = parts.join("/").toLowerCase();
    if (this.#names.has(folded)) throw archiveRefusal(`${shown} is there twice`);
    this.#names.add(folded);
    return parts;
  }
}

function partsOf(name: string, shown: string): string[] {
  try {
    return componentsOf(name);
  } catch (error) {
    if (error instanceof PathRefused) throw archiveRefusal(`${shown}: ${error.message}`);
    throw error;
  }
}

export function archiveRefusal(why: string): TransferError {
  return new TransferError("ResourceArchiveRefused", `The archive is refused: ${why}.`);
}
