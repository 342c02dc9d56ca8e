/**
 * Files below a directory that a task can write to. No component of the path may be a link, and none may leave the directory; what is
 * opened is looked at again by its descriptor, so that a file that was changed meanwhile is not followed elsewhere.
 */
import { constants } from "node:fs";
import { type FileHandle, lstat, mkdir, open } from "node:fs/promises";
import { join } from "node:path";

export class PathRefused extends Error {}

const PATH_LENGTH_MAX = 4_096;

/** The components of a relative path; throws PathRefused for one that is not inside. */
export function componentsOf(path: string): string[] {
  if (path.length > PATH_LENGTH_MAX || path.includes("\0") || path.startsWith("/") || path.includes("\\"))
    throw new PathRefused("the path is not relative, or not a path");
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.some((part) => part === ".." || part.length > 255)) throw new PathRefused("the path leaves its directory");
  return parts;
}

/** The path below `root`, with every directory on the way looked at. Throws PathRefused at a link, ENOENT where there is nothing. */
export async function resolveBeneath(root: string, path: string): Promise<string> {
  let at = root;
  const parts = componentsOf(path);
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const last = index === parts.length - 1;
    const stat = await lstat(at).catch((error: NodeJS.ErrnoException) => {
      if (last && error.code === "ENOENT") return null;
      throw error;
    });
    if (stat?.isSymbolicLink()) throw new PathRefused(`${part} is a link`);
    if (!last && !stat?.isDirectory()) throw new PathRefused(`${part} is not a directory`);
  }
  return at;
}

/** Opens a regular file below `root` for reading; never through a link. */
export async function openBeneath(root: string, path: string): Promise<FileHandle> {
  const at = await resolveBeneath(root, path);
  const handle = await open(at, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const stat = await handle.stat();
  if (stat.isFile()) return handle;
  await handle.close();
  throw new PathRefused("it is not a regular file");
}

/** Makes the directories of a path below `root`, refusing links on the way; returns the whole path. */
export async function makeBeneath(root: string, path: string): Promise<string> {
  let at = root;
  for (const part of componentsOf(path)) {
    at = join(at, part);
    await mkdir(at, 0o770).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    if (!(await lstat(at)).isDirectory()) throw new PathRefused(`${part} is not a directory`);
  }
  return at;
}
