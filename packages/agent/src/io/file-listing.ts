/**
 * Lists files below a directory that a task may be changing: in order of path, a directory before what is in it, only files and
 * directories. A listing goes on after any path, whether or not that still exists. Links are not listed and not followed.
 */
import type { Stats } from "node:fs";
import { toTimestamp } from "@stint/contract";
import { type OpenDirectory, PathRefused } from "@stint/transfer";
import { contentType } from "./content-type.ts";

export interface ListedFile {
  readonly path: string;
  readonly directory: boolean;
  readonly sizeBytes: number;
  readonly lastModified: ReturnType<typeof toTimestamp>;
  readonly creationTime: ReturnType<typeof toTimestamp>;
  readonly mode: number;
  readonly contentType: string;
}

export interface Listing {
  /** The listed paths begin with this, which is the place of `directory`; "" = it is the place itself. */
  readonly base: string;
  readonly recursive: boolean;
  readonly prefix: string;
  readonly after: string;
  readonly limit: number;
}

export function describeFile(path: string, stat: Stats): ListedFile {
  const directory = stat.isDirectory();
  return {
    path,
    directory,
    sizeBytes: directory ? 0 : stat.size,
    lastModified: toTimestamp(stat.mtimeMs),
    creationTime: toTimestamp(stat.birthtimeMs === 0 ? stat.ctimeMs : stat.birthtimeMs),
    mode: stat.mode,
    contentType: directory ? "" : contentType(path),
  };
}

/** At most `limit` files, and whether there are more. */
export async function listFiles(directory: OpenDirectory, listing: Listing): Promise<{ files: ListedFile[]; more: boolean }> {
  const files: ListedFile[] = [];
  const after = listing.after === "" ? null : listing.after.split("/");
  const walk = async (at: OpenDirectory, base: string): Promise<boolean> => {
    for (const name of await at.names()) {
      const path = base === "" ? name : `${base}/${name}`;
      const order = after === null ? 1 : compare(path.split("/"), after);
      const holdsAfter = after !== null && isInside(listing.after, path);
      const wanted = path.startsWith(listing.prefix);
      const holdsWanted = listing.recursive && (wanted || listing.prefix.startsWith(`${path}/`));
      if ((order <= 0 && !holdsAfter) || !(wanted || holdsWanted)) continue;
      const stat = await at.stat(name).catch(ignoreMissing);
      if (stat === null || !(stat.isFile() || stat.isDirectory())) continue;
      if (order > 0 && wanted) {
        if (files.length === listing.limit) return true;
        files.push(describeFile(path, stat));
      }
      if (!stat.isDirectory() || !holdsWanted) continue;
      const inner = await at.directory(name).catch(ignoreMissing);
      if (inner === null) continue;
      try {
        if (await walk(inner, path)) return true;
      } finally {
        await inner.close();
      }
    }
    return false;
  };
  const more = await walk(directory, listing.base);
  return { files, more };
}

/** Whether `path` is `directory` or below it. */
function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

/** In the order of the walk: name by name, a directory before what is in it. */
function compare(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [left, right] = [a[at] as string, b[at] as string];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** What goes while it is listed is not in the list. */
function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR" || error instanceof PathRefused) return null;
  throw error;
}
