/**
 * Files that a node has fetched, kept by their content, so that tasks which want the same file fetch it once: those that come together
 * share one fetch, and those that come later ask only whether it is still the newest. Every user is asked for by its own url, signature
 * included, so that nobody gets from here what its store would refuse. Tasks get copies (cheap ones where the file system can), never the
 * cached file itself. What lies here is believed once its content has been read and found to be what its name says.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diskError, TransferError, unsignedUrl } from "./errors.ts";
import { type Fetched, fetchInto } from "./fetch-into.ts";
import type { TransferParts } from "./transport.ts";

export interface CacheOptions {
  readonly directory: string;
  readonly bytesMax: number;
  /** What nobody wanted for so long goes. */
  readonly ageMsMax: number;
  readonly parts: TransferParts;
}

export interface CacheRequest {
  readonly url: string;
  /** Hexadecimal; null = any content will do. */
  readonly sha256: string | null;
  readonly signal: AbortSignal;
}

interface Entry {
  readonly sha256: string;
  readonly sizeBytes: number;
  usedAtMs: number;
  /** Its content was read by this process. */
  verified: boolean;
  /** Users that copy it now. */
  pins: number;
}

/** A fetch under way, and those who wait for it. It holds its entry until the last of them has. */
interface Shared {
  readonly entry: Promise<Entry>;
  readonly abort: AbortController;
  users: number;
  held: Entry | null;
}

/** The newest known version of a url. */
interface Version {
  readonly validator: string;
  readonly sha256: string;
}

const HEX = /^[0-9a-f]{64}$/;

export class NodeCache {
  readonly #options: CacheOptions;
  readonly #entries = new Map<string, Entry>();
  /** Fetches under way, by the whole url: they are shared. */
  readonly #fetches = new Map<string, Shared>();
  /** By the url without its signature: one after the other. */
  readonly #turns = new Map<string, Promise<unknown>>();
  #opened: Promise<void> | null = null;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** Bytes that are here. */
  get sizeBytes(): number {
    return [...this.#entries.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  }

  /** Hands the file to `use`, which must not change it and no longer needs it when it is done. Throws TransferError. */
  async withFile<T>(request: CacheRequest, use: (path: string) => Promise<T>): Promise<T> {
    await (this.#opened ??= this.#open());
    for (;;) {
      const entry = await this.#pinnedEntry(request);
      try {
        if (!(await this.#isWhole(entry))) continue;
        entry.usedAtMs = this.#options.parts.clock.wallMs();
        return await use(this.#path(entry.sha256));
      } finally {
        entry.pins--;
        await this.#makeRoom(0);
      }
    }
  }

  /** Forgets what is too old, and what is not in use when `all`: a full disk needs the space. */
  async clean(options: { all: boolean } = { all: false }): Promise<void> {
    await (this.#opened ??= this.#open());
    const oldestMs = this.#options.parts.clock.wallMs() - this.#options.ageMsMax;
    for (const entry of [...this.#entries.values()]) if (options.all || entry.usedAtMs < oldestMs) await this.#forget(entry);
  }

  async #pinnedEntry({ url, sha256, signal }: CacheRequest): Promise<Entry> {
    const known = sha256 === null ? undefined : this.#entries.get(sha256);
    if (known !== undefined && /^artifact:/i.test(url)) {
      known.pins++;
      return known;
    }
    const key = `${sha256 ?? ""} ${url}`;
    const shared = this.#fetches.get(key) ?? this.#share(key, { url, sha256 });
    shared.users++;
    try {
      const entry = await unlessAborted(shared.entry, signal);
      entry.pins++;
      return entry;
    } finally {
      shared.users--;
      if (shared.users === 0) {
        shared.abort.abort(new Error("nobody waits for the file any more"));
        if (shared.held !== null) shared.held.pins--;
        shared.held = null;
      }
    }
  }

  #share(key: string, request: { url: string; sha256: string | null }): Shared {
    const abort = new AbortController();
    const turn = unsignedUrl(request.url);
    const before = this.#turns.get(turn) ?? Promise.resolve();
    const entry = before.catch(() => {}).then(() => this.#fetch({ ...request, signal: abort.signal }));
    const shared: Shared = { entry, abort, users: 0, held: null };
    this.#fetches.set(key, shared);
    this.#turns.set(turn, entry);
    const done = (): void => {
      this.#fetches.delete(key);
      if (this.#turns.get(turn) === entry) this.#turns.delete(turn);
    };
    entry.then((fetched) => {
      done();
      if (shared.users === 0) fetched.pins--;
      else shared.held = fetched;
    }, done);
    return shared;
  }

  /** Pinned once. */
  async #fetch({ url, sha256, signal }: CacheRequest): Promise<Entry> {
    const version = await this.#versionOf(url);
    const entry = version === null ? undefined : this.#entries.get(version.sha256);
    const usable = entry !== undefined && (await this.#isWhole(entry)) && (sha256 === null || sha256 === entry.sha256);
    const known = usable ? (version?.validator ?? null) : null;
    const temporary = join(this.#options.directory, "incoming", this.#options.parts.random.id());
    try {
      const fetched = await this.#fetchTo(temporary, { url, sha256, known, signal });
      const kept = fetched.unchanged && entry !== undefined ? entry : await this.#keep(temporary, url, fetched);
      kept.pins++;
      return kept;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  /** A full disk is made room on once. */
  async #fetchTo(path: string, options: CacheRequest & { known: string | null }): Promise<Fetched> {
    for (let cleaned = false; ; cleaned = true) {
      const handle = await open(path, "w", 0o600).catch((error: unknown) => {
        throw diskError(error, "ResourceFileCreateFailed", "the file");
      });
      try {
        return await fetchInto(this.#options.parts, options.url, handle, options);
      } catch (error) {
        if (!(error instanceof TransferError) || error.code !== "DiskFull" || cleaned) throw error;
        await handle.truncate(0);
        await this.clean({ all: true });
      } finally {
        await handle.close();
      }
    }
  }

  async #keep(temporary: string, url: string, { sha256, sizeBytes, validator }: Fetched): Promise<Entry> {
    const nowMs = this.#options.parts.clock.wallMs();
    await this.#makeRoom(sizeBytes);
    await mkdir(dirname(this.#path(sha256)), { recursive: true, mode: 0o700 });
    await chmod(temporary, 0o400);
    await rename(temporary, this.#path(sha256));
    const entry = this.#entries.get(sha256) ?? { sha256, sizeBytes, usedAtMs: nowMs, verified: true, pins: 0 };
    entry.verified = true;
    entry.usedAtMs = nowMs;
    this.#entries.set(sha256, entry);
    if (validator !== null) await this.#writeVersion(url, { validator, sha256 });
    return entry;
  }

  async #isWhole(entry: Entry): Promise<boolean> {
    if (entry.verified && this.#entries.get(entry.sha256) === entry) return true;
    const hash = createHash("sha256");
    try {
      for await (const piece of createReadStream(this.#path(entry.sha256)) as AsyncIterable<Buffer>) hash.update(piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw diskError(error, "ResourceFileWriteFailed", "a cached file");
    }
    entry.verified = hash.digest("hex") === entry.sha256;
    if (!entry.verified) await this.#forget(entry);
    return entry.verified;
  }

  /** Lets go of the least recently used until `bytes` more fit. */
  async #makeRoom(bytes: number): Promise<void> {
    let size = this.sizeBytes + bytes;
    if (size <= this.#options.bytesMax) return;
    const idle = [...this.#entries.values()].filter(({ pins }) => pins === 0).sort((a, b) => a.usedAtMs - b.usedAtMs);
    for (const entry of idle) {
      if (size <= this.#options.bytesMax) return;
      size -= entry.sizeBytes;
      await this.#forget(entry);
    }
  }

  async #forget(entry: Entry): Promise<void> {
    if (entry.pins > 0 && entry.verified) return;
    if (this.#entries.get(entry.sha256) === entry) this.#entries.delete(entry.sha256);
    await rm(this.#path(entry.sha256), { force: true });
  }

  /** What an earlier life of the agent left. */
  async #open(): Promise<void> {
    const { directory, ageMsMax, parts } = this.#options;
    await rm(join(directory, "incoming"), { recursive: true, force: true });
    for (const part of ["incoming", "objects", "versions"]) await mkdir(join(directory, part), { recursive: true, mode: 0o700 });
    for (const path of await readdir(join(directory, "objects"), { recursive: true })) {
      const sha256 = path.replace("/", "");
      if (!HEX.test(sha256)) continue;
      const { size, mtimeMs } = await stat(this.#path(sha256));
      this.#entries.set(sha256, { sha256, sizeBytes: size, usedAtMs: mtimeMs, verified: false, pins: 0 });
    }
    const oldestMs = parts.clock.wallMs() - ageMsMax;
    for (const name of await readdir(join(directory, "versions"))) {
      const path = join(directory, "versions", name);
      if ((await stat(path)).mtimeMs < oldestMs) await rm(path, { force: true });
    }
    await this.#makeRoom(0);
  }

  async #versionOf(url: string): Promise<Version | null> {
    try {
      const path = this.#versionPath(url);
      const version = JSON.parse(await readFile(path, "utf8")) as Version;
      const now = new Date(this.#options.parts.clock.wallMs());
      await utimes(path, now, now);
      await utimes(this.#path(version.sha256), now, now);
      return HEX.test(version.sha256) && typeof version.validator === "string" ? version : null;
    } catch {
      // None is known, or a torn one: the file is fetched anew.
      return null;
    }
  }

  async #writeVersion(url: string, version: Version): Promise<void> {
    const temporary = join(this.#options.directory, "incoming", this.#options.parts.random.id());
    await writeFile(temporary, JSON.stringify(version), { mode: 0o600 });
    await rename(temporary, this.#versionPath(url));
  }

  #versionPath(url: string): string {
    return join(this.#options.directory, "versions", createHash("sha256").update(unsignedUrl(url)).digest("hex"));
  }

  #path(sha256: string): string {
    return join(this.#options.directory, "objects", sha256.slice(0, 2), sha256.slice(2));
  }
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    const done = (): void => signal.removeEventListener("abort", abort);
    promise.then(resolve, reject).finally(done);
  });
}
