/**
 * A directory of this process's own among the system's temporary ones. What supervisors that were killed left there is removed first: theirs
 * is a lock that names a process of this machine, or container, that is gone.
 */
import { existsSync, mkdtempSync, readdirSync, readlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockDirectory, lockHolder } from "@stint/runtime";
import { removeDirectory } from "./remove-directory.ts";

export function makeScratch(): string {
  const prefix = `stint-dev-${pidNamespace()}-`;
  for (const name of readdirSync(tmpdir())) if (name.startsWith(prefix)) sweep(join(tmpdir(), name));
  const directory = mkdtempSync(join(tmpdir(), prefix));
  lockDirectory(directory);
  return directory;
}

function sweep(directory: string): void {
  try {
    if (existsSync(join(directory, "lock")) && lockHolder(directory) === null) removeDirectory(directory);
  } catch {
    // It is another user's, or something is mounted there that cannot be let go of.
  }
}

/** In another one, a process that lives cannot be seen from here. */
function pidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid").replace(/\D/g, "");
  } catch {
    return "0";
  }
}
