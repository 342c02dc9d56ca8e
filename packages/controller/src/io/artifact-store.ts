/**
 * The cluster's own store of inputs and outputs: files in a directory. A name is hashed into a path, so that no name can leave the
 * directory; an artifact becomes visible whole, by a rename, once its bytes are on the disk.
 */
import { createHash, type Hash } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { StintFailure } from "@stint/contract";
import { stintError } from "@stint/core";
import type { Clock, Random } from "@stint/runtime";

/** What names of the cluster's own bytes begin with. */
const INTERNAL = "_";

export function internalName(name: string): string {
  return `${INTERNAL}${name}`;
}

export function isInternal(name: string): boolean {
  return name.startsWith(INTERNAL);
}

export interface ArtifactInfo {
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly lastModifiedMs: number;
}

const NAME_LENGTH_MAX = 1_024;
const ARTIFACT_BYTES_MAX = 1024 ** 4;
const UNDESCRIBED_MS_MAX = 3_600_000;
const PIECE_BYTES = 256 * 1024;

export class ArtifactStore {
  readonly #root: string;
  readonly #clock: Clock;
  readonly #random: Random;
  #index: Map<string, ArtifactInfo> | null = null;

  constructor(options: { root: string; clock: Clock; random: Random }) {
    this.#root = options.root;
    this.#clock = options.clock;
    this.#random = options.random;
  }

  async stat(name: string): Promise<ArtifactInfo> {
    const info = (await this.#infos()).get(name);
    if (info === undefined)
      throw new StintFailure(stintError("ARTIFACT_NOT_FOUND", `No artifact is named ${JSON.stringify(name.slice(0, 200))}.`));
    return info;
  }

  async list(prefix: string): Promise<ArtifactInfo[]> {
    const infos = [...(await this.#infos()).values()].filter(({ name }) => name.startsWith(prefix) && !isInternal(name));
    return infos.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The full names of the cluster's own bytes whose names begin so. */
  async internalNames(prefix: string): Promise<string[]> {
    return [...(await this.#infos()).keys()].filter((name) => name.startsWith(internalName(prefix)));
  }

  /** Bytes that a controller which ended left without a description, or was about to remove: nobody can see them. */
  async sweep(): Promise<number> {
    await this.#infos();
    const root = join(this.#root, "objects");
    const paths = new Set(await readdir(root, { recursive: true }));
    let count = 0;
    for (const path of paths) {
      if (path.endsWith(".json") || !path.includes("/") || paths.has(`${path}.json`)) continue;
      const found = await stat(join(root, path)).catch(() => null);
      // Another controller may be about to describe it.
      if (found === null || this.#clock.wallMs() - found.mtimeMs < UNDESCRIBED_MS_MAX) continue;
      await rm(join(root, path), { force: true });
      count++;
    }
    return count;
  }

  read(info: ArtifactInfo, offset: number): ReadStream {
    if (!Number.isSafeInteger(offset) || offset < 0 || offset > info.sizeBytes) {
      throw new StintFailure(stintError("INVALID_RANGE", `The artifact has ${info.sizeBytes} bytes; it cannot be read from ${offset}.`));
    }
    return createReadStream(this.#path(info.name), { start: offset, highWaterMark: PIECE_BYTES });
  }

  /** Begins an upload; nothing of it is visible before `finish`. */
  async begin(name: string): Promise<ArtifactUpload> {
    if (
      !/^[A-Za-z0-9][A-Za-z0-9._/@=+ -]*$/.test(name) ||
      name.length > NAME_LENGTH_MAX ||
      name.split("/").some((part) => part === "" || part === ".." || part === ".")
    ) {
      throw new StintFailure(
        stintError(
          "INVALID_VALUE",
          `${JSON.stringify(name.slice(0, 200))} is no artifact name: letters, digits and ._/@=+- with no empty part.`,
          { field: "name" },
        ),
      );
    }
    return this.#begin(name);
  }

  /** As `begin`, for the cluster's own bytes: under a name that nobody else can give, list, read or delete. */
  beginInternal(name: string): Promise<ArtifactUpload> {
    return this.#begin(internalName(name));
  }

  async #begin(name: string): Promise<ArtifactUpload> {
    const infos = await this.#infos();
    const temporary = join(this.#root, "incoming", this.#random.id());
    const handle = await open(temporary, "wx", 0o600);
    return new ArtifactUpload(handle, temporary, async (sizeBytes, sha256) => {
      const info: ArtifactInfo = { name, sizeBytes, sha256, lastModifiedMs: this.#clock.wallMs() };
      const path = this.#path(name);
      await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
      await writeDurably(`${temporary}.json`, JSON.stringify(info));
      await rename(temporary, path);
      await rename(`${temporary}.json`, `${path}.json`);
      infos.set(name, info);
      return info;
    });
  }

  async delete(name: string): Promise<void> {
    await this.stat(name);
    const path = this.#path(name);
    await rm(`${path}.json`, { force: true });
    await rm(path, { force: true });
    this.#index?.delete(name);
  }

  #path(name: string): string {
    const hash = createHash("sha256").update(name).digest("hex");
    return join(this.#root, "objects", hash.slice(0, 2), hash.slice(2));
  }

  async #infos(): Promise<Map<string, ArtifactInfo>> {
    if (this.#index !== null) return this.#index;
    await rm(join(this.#root, "incoming"), { recursive: true, force: true });
    for (const part of ["incoming", "objects"]) await mkdir(join(this.#root, part), { recursive: true, mode: 0o700 });
    const index = new Map<string, ArtifactInfo>();
    for (const path of await readdir(join(this.#root, "objects"), { recursive: true })) {
      if (!path.endsWith(".json")) continue;
      const info = JSON.parse(await readFile(join(this.#root, "objects", path), "utf8")) as ArtifactInfo;
      index.set(info.name, info);
    }
    this.#index ??= index;
    return this.#index;
  }
}

export class ArtifactUpload {
  readonly #handle: FileHandle;
  readonly #path: string;
  readonly #publish: (sizeBytes: number, sha256: string) => Promise<ArtifactInfo>;
  readonly #hash: Hash = createHash("sha256");
  #sizeBytes = 0;

  constructor(handle: FileHandle, path: string, publish: (sizeBytes: number, sha256: string) => Promise<ArtifactInfo>) {
    this.#handle = handle;
    this.#path = path;
    this.#publish = publish;
  }

  async write(data: Uint8Array): Promise<void> {
    this.#sizeBytes += data.length;
    if (this.#sizeBytes > ARTIFACT_BYTES_MAX)
      throw new StintFailure(stintError("REQUEST_TOO_LARGE", `An artifact has at most ${ARTIFACT_BYTES_MAX} bytes.`));
    this.#hash.update(data);
    try {
      await this.#handle.write(data);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      throw new StintFailure(stintError("STORE_FULL", "The disk of the artifact store is full."), { cause: error });
    }
  }

  /** Makes it visible, once its bytes are on the disk. */
  async finish(): Promise<ArtifactInfo> {
    await this.#handle.sync();
    await this.#handle.close();
    return this.#publish(this.#sizeBytes, this.#hash.digest("hex"));
  }

  async abort(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await rm(this.#path, { force: true });
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
