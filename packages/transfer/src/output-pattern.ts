/**
 * Which files of a task an output pattern means: `*` and `?` within a name, `**` over directories, `[a-c]` and `[!x]`; files whose name
 * begins with a dot only when the pattern says so. Matching is linear in the path for each part of the pattern.
 */
import { readdir } from "node:fs/promises";
import { TransferError } from "./errors.ts";
import { PathRefused, resolveBeneath } from "./open-beneath.ts";

/** Files looked at for one pattern. */
const FILES_MAX = 100_000;

export function hasWildcard(pattern: string): boolean {
  return /[*?[]/.test(pattern);
}

/** The directories at the pattern's beginning that hold no wildcard, with their `/`; "" = none. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => hasWildcard(part));
  const fixed = parts.slice(0, first === -1 ? parts.length - 1 : first);
  return fixed.length === 0 ? "" : `${fixed.join("/")}/`;
}

/** Paths below `root` of regular files that match, in order. Links are not followed; a directory that does not exist holds nothing. */
export async function matchingFiles(root: string, pattern: string): Promise<string[]> {
  if (!hasWildcard(pattern)) return [pattern];
  const parts = pattern.split("/");
  const deep = parts.includes("**");
  const found: string[] = [];
  let seen = 0;
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(await resolveBeneath(root, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR" || error instanceof PathRefused) return [];
      throw error;
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++seen > FILES_MAX)
        throw new TransferError("FileUploadMiscError", `More than ${FILES_MAX} files lie where the pattern ${pattern} looks.`);
      const relative = `${path}${entry.name}`;
      const depth = relative.split("/").length;
      if (entry.isDirectory() && (deep || depth < parts.length)) await walk(`${relative}/`);
      else if (entry.isFile() && matchesParts(parts, relative.split("/"))) found.push(relative);
    }
  };
  await walk(fixedPart(pattern));
  return found;
}

const VARIABLE = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g;

/** `$NAME` and `${NAME}` are what the program saw under these names; nothing where it saw none. */
export function expandVariables(pattern: string, variables: ReadonlyMap<string, string>): string {
  return pattern.replace(
    VARIABLE,
    (_whole, braced: string | undefined, bare: string | undefined) => variables.get(braced ?? bare ?? "") ?? "",
  );
}

export function matchesPattern(pattern: string, path: string): boolean {
  return matchesParts(pattern.split("/"), path.split("/"));
}

/** `**` stands for any number of directories; backtracking is to the last of them only. */
function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  let at = 0;
  let patternAt = 0;
  let starAt = -1;
  let starWith = 0;
  while (at < path.length) {
    const part = pattern[patternAt];
    if (part === "**") {
      starAt = ++patternAt;
      starWith = at;
    } else if (part !== undefined && matchesName(part, path[at] as string)) {
      patternAt++;
      at++;
    } else if (starAt !== -1 && !(path[starWith] as string).startsWith(".")) {
      patternAt = starAt;
      at = ++starWith;
    } else return false;
  }
  while (pattern[patternAt] === "**") patternAt++;
  return patternAt === pattern.length;
}

function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  let at = 0;
  let patternAt = 0;
  let starWith = -1;
  let starAt = 0;
  while (at < name.length) {
    const step = matchOne(pattern, patternAt, name[at] as string);
    if (pattern[patternAt] === "*") {
      starWith = ++patternAt;
      starAt = at;
    } else if (step > 0) {
      patternAt += step;
      at++;
    } else if (starWith !== -1) {
      patternAt = starWith;
      at = ++starAt;
    } else return false;
  }
  while (pattern[patternAt] === "*") patternAt++;
  return patternAt === pattern.length;
}

/** How much of the pattern one character uses up; 0 = it does not match. */
function matchOne(pattern: string, at: number, character: string): number {
  const first = pattern[at];
  if (first === "?") return 1;
  if (first !== "[") return first === character ? 1 : 0;
  const end = pattern.indexOf("]", at + 2);
  if (end === -1) return 0;
  const negated = pattern[at + 1] === "!";
  const set = pattern.slice(negated ? at + 2 : at + 1, end);
  return inSet(set, character) === negated ? 0 : end - at + 1;
}

function inSet(set: string, character: string): boolean {
  for (let at = 0; at < set.length; at++) {
    const from = set[at] as string;
    if (set[at + 1] === "-" && at + 2 < set.length) {
      if (character >= from && character <= (set[at + 2] as string)) return true;
      at += 2;
    } else if (from === character) return true;
  }
  return false;
}
