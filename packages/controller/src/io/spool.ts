/**
 * What ended attempts wrote, kept for readers who come when the node is gone. It lies beside the artifact store, where every controller
 * sees it, and no artifact's name leads here. One directory an attempt, made whole and then put in its place; one file for each file,
 * a line that says what it is before its bytes. It is bounded in bytes, the oldest attempts going first, and in age. It is kept as well as
 * the disk keeps it: nothing is acknowledged on the strength of it.
 */
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SpooledFileInfo } from "@stint/contract";
import type { AttemptKey, Uid } from "@stint/core";
import type { Clock, Random } from "@stint/runtime";
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
  readonly attempt: number;
  /** Where it lies here, and where in that its bytes begin. */
  readonly place: string;
  readonly bytesAt: number;
}

/** What an attempt takes on the disk at least. */
const ATTEMPT_BYTES_MIN = 4_096;
const HEADER_BYTES_MAX = 32 * 1024;
const FORGOTTEN_MAX = 100_000;
const PIECE_BYTES = 256 * 1024;

export class Spool {
  readonly #options: SpoolOptions;
  /** Every attempt's directory below the root, oldest first. */
  #attempts: Promise<Map<string, { bytes: number; atMs: number }>> | null = null;
  #bytes = 0;
  readonly #forgotten = new Set<{ jobUid: Uid; row: number }>();

  constructor(options: SpoolOptions) {
    this.#options = options;
  }

  /** Begins to keep an attempt; nothing of it is there before `finish`. */
  async begin(key: AttemptKey): Promise<SpoolUpload> {
    const attempts = await this.#known();
    const temporary = join(this.#options.root, "incoming", this.#options.random.id());
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    return new SpoolUpload(temporary, async (bytes) => {
      const name = `${key.jobUid}/${key.row}/${key.attempt}`;
      const place = join(this.#options.root, "kept", name);
      await mkdir(join(place, ".."), { recursive: true, mode: 0o700 });
      await rm(place, { recursive: true, force: true });
      await rename(temporary, place);
      this.#note(attempts, name, { bytes: Math.max(bytes, ATTEMPT_BYTES_MIN), atMs: this.#options.clock.wallMs() });
      await this.#trim(attempts);
    });
  }

  /** The files of one attempt of a task, in order of path; of the newest that has any when `attempt` is 0. */
  async files(task: { jobUid: Uid; row: number }, attempt: number): Promise<SpooledFile[]> {
    const directory = this.#taskPlace(task);
    const kept = attempt > 0 ? [attempt] : (await namesIn(directory)).map(Number).sort((a, b) => b - a);
    for (const each of kept) {
      const files: SpooledFile[] = [];
      for (const name of await namesIn(join(directory, String(each)))) {
        const file = await describe(join(directory, String(each), name), each);
        if (file !== null) files.push(file);
      }
      if (files.length > 0) return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    return [];
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
  forget(task: { jobUid: Uid; row: number }): void {
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
  async remove(task: { jobUid: Uid; row: number }, path: string = ""): Promise<void> {
    const directory = this.#taskPlace(task);
    for (const attempt of await namesIn(directory)) {
      for (const name of await namesIn(join(directory, attempt))) {
        const at = decodeURIComponent(name);
        if (path === "" || at === path || at.startsWith(`${path}/`)) await rm(join(directory, attempt, name), { force: true });
      }
    }
    if (path !== "") return;
    const attempts = await this.#known();
    for (const attempt of await namesIn(directory)) this.#forget(attempts, `${task.jobUid}/${task.row}/${attempt}`);
    await rm(directory, { recursive: true, force: true });
  }

  /** Lets go of what is too old, and of jobs that are not there any more. */
  async sweep(jobExists: (jobUid: Uid) => boolean): Promise<void> {
    const attempts = await this.#known();
    const oldest = this.#options.clock.wallMs() - this.#options.ageMsMax;
    for (const [name, { atMs }] of attempts) if (atMs < oldest) await this.#drop(attempts, name);
    const kept = join(this.#options.root, "kept");
    for (const jobUid of await namesIn(kept)) {
      if (jobExists(Number(jobUid))) continue;
      await rm(join(kept, jobUid), { recursive: true, force: true });
      for (const name of [...attempts.keys()]) if (name.startsWith(`${jobUid}/`)) this.#forget(attempts, name);
    }
  }

  #taskPlace({ jobUid, row }: { jobUid: Uid; row: number }): string {
    return join(this.#options.root, "kept", String(jobUid), String(row));
  }

  #known(): Promise<Map<string, { bytes: number; atMs: number }>> {
    this.#attempts ??= this.#load();
    return this.#attempts;
  }

  async #load(): Promise<Map<string, { bytes: number; atMs: number }>> {
    const { root } = this.#options;
    await rm(join(root, "incoming"), { recursive: true, force: true });
    const found: { name: string; bytes: number; atMs: number }[] = [];
    for (const jobUid of await namesIn(join(root, "kept"))) {
      for (const row of await namesIn(join(root, "kept", jobUid))) {
        for (const attempt of await namesIn(join(root, "kept", jobUid, row))) {
          const name = `${jobUid}/${row}/${attempt}`;
          const place = join(root, "kept", name);
          let bytes = 0;
          for (const file of await namesIn(place)) bytes += (await stat(join(place, file)).catch(() => null))?.size ?? 0;
          const atMs = (await stat(place).catch(() => null))?.mtimeMs ?? 0;
          found.push({ name, bytes: Math.max(bytes, ATTEMPT_BYTES_MIN), atMs });
        }
      }
    }
    const attempts = new Map<string, { bytes: number; atMs: number }>();
    for (const { name, ...entry } of found.sort((a, b) => a.atMs - b.atMs)) this.#note(attempts, name, entry);
    return attempts;
  }

  #note(attempts: Map<string, { bytes: number; atMs: number }>, name: string, entry: { bytes: number; atMs: number }): void {
    this.#forget(attempts, name);
    attempts.set(name, entry);
    this.#bytes += entry.bytes;
  }

  #forget(attempts: Map<string, { bytes: number; atMs: number }>, name: string): void {
    this.#bytes -= attempts.get(name)?.bytes ?? 0;
    attempts.delete(name);
  }

  async #trim(attempts: Map<string, { bytes: number; atMs: number }>): Promise<void> {
    for (const name of attempts.keys()) {
      if (this.#bytes <= this.#options.bytesMax) return;
      await this.#drop(attempts, name);
    }
  }

  async #drop(attempts: Map<string, { bytes: number; atMs: number }>, name: string): Promise<void> {
    this.#forget(attempts, name);
    await rm(join(this.#options.root, "kept", name), { recursive: true, force: true });
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
