/**
 * A directory below a root, held open, so that whoever may write there cannot lead elsewhere what is done in it: every component of the
 * way is opened from the one before and never through a link, and names in it are reached from the open directory. This is the way for
 * whatever reads, lists or removes files that a task may change at the same moment.
 */
import { constants, type Stats } from "node:fs";
import { type FileHandle, link, lstat, open, opendir, rmdir, unlink } from "node:fs/promises";
import { componentsOf, PathRefused } from "./open-beneath.ts";

const DIRECTORY = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;
/** More names than this in one directory are not looked at. */
const NAMES_MAX = 100_000;
const ROUNDS_MAX = 100;

export class OpenDirectory {
  readonly #handle: FileHandle;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Throws PathRefused at a link, ENOENT or ENOTDIR where there is no directory. */
  static async open(root: string, path: string): Promise<OpenDirectory> {
    const outer = new OpenDirectory(await open(root, constants.O_RDONLY | constants.O_DIRECTORY));
    try {
      return await OpenDirectory.openFrom(outer, path);
    } finally {
      await outer.close();
    }
  }

  /** The same from an open directory, which stays open. */
  static async openFrom(outer: OpenDirectory, path: string): Promise<OpenDirectory> {
    let at = await outer.directory(".");
    for (const part of componentsOf(path)) {
      const parent = at;
      try {
        at = await parent.directory(part);
      } finally {
        await parent.close();
      }
    }
    return at;
  }

  /** A directory in it. */
  async directory(name: string): Promise<OpenDirectory> {
    return new OpenDirectory(await open(this.#place(name), DIRECTORY).catch(linkRefused));
  }

  /** A regular file in it, for reading. */
  async file(name: string): Promise<FileHandle> {
    const handle = await open(this.#place(name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(linkRefused);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    throw new PathRefused("it is not a regular file");
  }

  /** Of what the name stands for itself, never of a link's target. */
  async stat(name: string): Promise<Stats> {
    return await lstat(this.#place(name));
  }

  /** The names in it, in order. */
  async names(): Promise<string[]> {
    const names: string[] = [];
    for await (const { name } of await opendir(this.#place("."))) {
      names.push(name);
      if (names.length === NAMES_MAX) break;
    }
    return names.sort();
  }

  /** Removes a name; a directory only when it is empty, or with all that is in it. A link goes, what it leads to stays. */
  async remove(name: string, options: { recursive: boolean }): Promise<void> {
    if (!(await this.stat(name)).isDirectory()) return unlink(this.#place(name));
    if (options.recursive) {
      const inner = await this.directory(name);
      try {
        // Again where names were left, or came meanwhile; what then is still there makes the removal fail.
        for (let round = 0, names = await inner.names(); names.length > 0 && round < ROUNDS_MAX; names = await inner.names(), round++) {
          for (const each of names) await inner.remove(each, options);
        }
      } finally {
        await inner.close();
      }
    }
    await rmdir(this.#place(name));
  }

  /** Gives a regular file below it a second name at `target`; nothing is done for what is no regular file. */
  async link(path: string, target: string): Promise<void> {
    const slash = path.lastIndexOf("/");
    const parent = await OpenDirectory.openFrom(this, slash === -1 ? "" : path.slice(0, slash));
    const name = path.slice(slash + 1);
    try {
      if ((await parent.stat(name)).isFile()) await link(parent.#place(name), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      await parent.close();
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  /** From the open directory itself, wherever it has been moved to. */
  #place(name: string): string {
    if (name.includes("/") || name === "..") throw new PathRefused("a name has no slash");
    return `/proc/self/fd/${this.#handle.fd}/${name}`;
  }
}

function linkRefused(error: NodeJS.ErrnoException): never {
  if (error.code === "ELOOP" || error.code === "ENXIO") throw new PathRefused("it is a link, or no file", { cause: error });
  throw error;
}
