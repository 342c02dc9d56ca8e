/**
 * What ended attempts and the programs of nodes wrote, kept for readers who come when the node is gone. It lies beside the artifact store,
 * where every controller sees it, and no artifact's name leads here. One directory for each attempt, and for each program the last time it
 * ran, made whole and then put in its place; in it one file for each file, a line that says what it is before its bytes. It is bounded in
 * bytes, the oldest going first, and in age. It is kept as well as the disk keeps it: nothing is acknowledged on the strength of it.
 */
import { mkdir, open, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SpooledFileInfo } from "@stint/contract";
import type { NodeProgramKey, Uid } from "@stint/core";
import type { Clock, Random } from "@stint/runtime";
import { ownerOf, placeOf, placeOfNode, placeOfTask, programOf, type SpooledNode, type SpooledTask, type SpoolKey } from "./spool-names.ts";
import { SpoolUpload } from "./spool-upload.ts";

export interface SpoolOptions {
  readonly root: string;
  readonly bytesMax: number;
  readonly ageMsMax: number;
  readonly clock: Clock;
  readonly random: Random;
}

/** A file as it was spooled. */
export interface SpooledFile extends SpooledFileInfo {
  /** 0 = no task's. */
  readonly attempt: number;
  /** Where it lies here, and where in that its bytes begin. */
  readonly place: string;
  readonly bytesAt: number;
}

type Entries = Map<string, { readonly bytes: number; readonly atMs: number }>;

/** What still has something to read in the spool. */
export interface SpoolOwners {
  readonly jobExists: (jobUid: Uid) => boolean;
  readonly poolExists: (poolUid: Uid) => boolean;
}

/** What an entry takes on the disk at least. */
const ENTRY_BYTES_MIN = 4_096;
const HEADER_BYTES_MAX = 32 * 1024;
const FORGOTTEN_MAX = 100_000;
const PIECE_BYTES = 256 * 1024;

export class Spool {
  readonly #options: SpoolOptions;
  /** By their places below the root, oldest first. */
  #entries: Promise<Entries> | null = null;
  #bytes = 0;
  readonly #forgotten = new Set<SpooledTask>();

  constructor(options: SpoolOptions) {
    this.#options = options;
  }

  /** Begins to keep what an attempt or a program wrote; nothing of it is there before `finish`. */
  async begin(key: SpoolKey): Promise<SpoolUpload> {
    const entries = await this.#known();
    const temporary = join(this.#options.root, "incoming", this.#options.random.id());
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    return new SpoolUpload(temporary, async (bytes) => {
      const name = placeOf(key);
      const place = this.#place(name);
      await mkdir(join(place, ".."), { recursive: true, mode: 0o700 });
      await rm(place, { recursive: true, force: true });
      await rename(temporary, place);
      this.#note(entries, name, { bytes: Math.max(bytes, ENTRY_BYTES_MIN), atMs: this.#options.clock.wallMs() });
      await this.#trim(entries);
    });
  }

  /** The files of one attempt of a task, in order of path; of the newest that has any when `attempt` is 0. */
  async files(task: SpooledTask, attempt: number): Promise<SpooledFile[]> {
    const directory = this.#place(placeOfTask(task));
    const kept = attempt > 0 ? [attempt] : (await namesIn(directory)).map(Number).sort((a, b) => b - a);
    for (const each of kept) {
      const files = await filesIn(join(directory, String(each)), each);
      if (files.length > 0) return files;
    }
    return [];
  }

  /** The programs of a node of which something is kept. */
  async programs(node: SpooledNode): Promise<NodeProgramKey[]> {
    return (await namesIn(this.#place(placeOfNode(node)))).map(programOf);
  }

  /** The files of a node's program, in order of path. */
  programFiles(program: SpooledNode & NodeProgramKey): Promise<SpooledFile[]> {
    return filesIn(this.#place(placeOf(program)), 0);
  }

  /** The kept bytes of a file between two of its places, with the place of each piece. */
  async *read(file: SpooledFile, range: { from: number; to: number }): AsyncGenerator<{ offset: number; data: Buffer }> {
    if (file.headBytes + file.tailBytes === 0) return;
    const tailAt = file.sizeBytes - file.tailBytes;
    const parts = [
      { from: 0, to: file.headBytes, shift: file.bytesAt },
      { from: tailAt, to: file.sizeBytes, shift: file.bytesAt + file.headBytes - tailAt },
    ];
    const handle = await open(file.place, "r");
    try {
      for (const { from, to, shift } of parts) {
        const end = Math.min(to, range.to);
        for (let offset = Math.max(from, range.from); offset < end; ) {
          const buffer = Buffer.alloc(Math.min(PIECE_BYTES, end - offset));
          const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset + shift);
          if (bytesRead === 0) return;
          yield { offset, data: buffer.subarray(0, bytesRead) };
          offset += bytesRead;
        }
      }
    } finally {
      await handle.close();
    }
  }

  /** Forgets a task's files some time soon. Those of more tasks than can wait go with their job or their age. */
  forget(task: SpooledTask): void {
    if (this.#forgotten.size >= FORGOTTEN_MAX) return;
    this.#forgotten.add(task);
    if (this.#forgotten.size === 1) void this.#forgetAll();
  }

  async #forgetAll(): Promise<void> {
    for (const task of this.#forgotten) {
      // What cannot be removed now goes with its job or its age.
      await this.remove(task).catch(() => {});
      this.#forgotten.delete(task);
    }
  }

  /** Forgets a task's files, or those at a path and below it. */
  async remove(task: SpooledTask, path: string = ""): Promise<void> {
    const place = placeOfTask(task);
    for (const attempt of await namesIn(this.#place(place))) await removeFiles(this.#place(`${place}/${attempt}`), path);
    if (path !== "") return;
    const entries = await this.#known();
    for (const attempt of await namesIn(this.#place(place))) this.#forget(entries, `${place}/${attempt}`);
    await rm(this.#place(place), { recursive: true, force: true });
  }

  /** Forgets what a node's program wrote at a path and below it. */
  async removeProgramFiles(program: SpooledNode & NodeProgramKey, path: string): Promise<void> {
    await removeFiles(this.#place(placeOf(program)), path);
  }

  /** Lets go of what is too old, and of jobs and pools that are not there any more. */
  async sweep({ jobExists, poolExists }: SpoolOwners): Promise<void> {
    const entries = await this.#known();
    const oldest = this.#options.clock.wallMs() - this.#options.ageMsMax;
    for (const [name, { atMs }] of entries) if (atMs < oldest) await this.#drop(entries, name);
    for (const first of await namesIn(this.#place(""))) {
      const owner = ownerOf(first);
      if ("jobUid" in owner ? jobExists(owner.jobUid) : poolExists(owner.poolUid)) {
        if ("poolUid" in owner) await this.#sweepPool(entries, first, jobExists);
        continue;
      }
      await rm(this.#place(first), { recursive: true, force: true });
      for (const name of [...entries.keys()]) if (name.startsWith(`${first}/`)) this.#forget(entries, name);
    }
  }

  /** A pool outlives its jobs, and its nodes. */
  async #sweepPool(entries: Entries, pool: string, jobExists: (jobUid: Uid) => boolean): Promise<void> {
    for (const node of await namesIn(this.#place(pool))) {
      for (const name of await namesIn(this.#place(`${pool}/${node}`))) {
        const { jobUid } = programOf(name);
        if (jobUid !== 0 && !jobExists(jobUid)) await this.#drop(entries, `${pool}/${node}/${name}`);
      }
      // It stays while something is in it.
      await rmdir(this.#place(`${pool}/${node}`)).catch(() => {});
    }
  }

  #place(name: string): string {
    return join(this.#options.root, "kept", name);
  }

  #known(): Promise<Entries> {
    this.#entries ??= this.#load();
    return this.#entries;
  }

  async #load(): Promise<Entries> {
    const { root } = this.#options;
    await rm(join(root, "incoming"), { recursive: true, force: true });
    const found: { name: string; bytes: number; atMs: number }[] = [];
    for (const owner of await namesIn(this.#place(""))) {
      for (const each of await namesIn(this.#place(owner))) {
        for (const last of await namesIn(this.#place(`${owner}/${each}`))) {
          const name = `${owner}/${each}/${last}`;
          const place = this.#place(name);
          let bytes = 0;
          for (const file of await namesIn(place)) bytes += (await stat(join(place, file)).catch(() => null))?.size ?? 0;
          const atMs = (await stat(place).catch(() => null))?.mtimeMs ?? 0;
          found.push({ name, bytes: Math.max(bytes, ENTRY_BYTES_MIN), atMs });
        }
      }
    }
    const entries: Entries = new Map();
    for (const { name, ...entry } of found.sort((a, b) => a.atMs - b.atMs)) this.#note(entries, name, entry);
    return entries;
  }

  #note(entries: Entries, name: string, entry: { bytes: number; atMs: number }): void {
    this.#forget(entries, name);
    entries.set(name, entry);
    this.#bytes += entry.bytes;
  }

  #forget(entries: Entries, name: string): void {
    this.#bytes -= entries.get(name)?.bytes ?? 0;
    entries.delete(name);
  }

  async #trim(entries: Entries): Promise<void> {
    for (const name of entries.keys()) {
      if (this.#bytes <= this.#options.bytesMax) return;
      await this.#drop(entries, name);
    }
  }

  async #drop(entries: Entries, name: string): Promise<void> {
    this.#forget(entries, name);
    await rm(this.#place(name), { recursive: true, force: true });
  }
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR") return [];
    throw error;
  }
}

/** In order of path. */
async function filesIn(place: string, attempt: number): Promise<SpooledFile[]> {
  const files: SpooledFile[] = [];
  for (const name of await namesIn(place)) {
    const file = await describe(join(place, name), attempt);
    if (file !== null) files.push(file);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Those at a path and below it; "" = all. */
async function removeFiles(place: string, path: string): Promise<void> {
  for (const name of await namesIn(place)) {
    const at = decodeURIComponent(name);
    if (path === "" || at === path || at.startsWith(`${path}/`)) await rm(join(place, name), { force: true });
  }
}

/** null = it went meanwhile, or is not one of ours. */
async function describe(place: string, attempt: number): Promise<SpooledFile | null> {
  const handle = await open(place, "r").catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES_MAX), 0, HEADER_BYTES_MAX, 0);
    const end = buffer.subarray(0, bytesRead).indexOf("\n");
    if (end === -1) return null;
    return { ...(JSON.parse(buffer.toString("utf8", 0, end)) as SpooledFileInfo), attempt, place, bytesAt: end + 1 };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  } finally {
    await handle.close();
  }
}
