/**
 * One process per directory. The lock is a file that names its owner by pid and start time, so that one whose owner is gone, or whose
 * pid belongs to somebody else by now, is taken over.
 */
import { constants, closeSync, openSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

const LOCK = "lock";

/** The directory cannot be used: one line for a person. */
export class LockHeld extends Error {}

/** Throws LockHeld: another process has it, or nothing can be written there. */
export function lockDirectory(directory: string): void {
  const path = join(directory, LOCK);
  const owner = `${process.pid} ${startTimeOf(process.pid) ?? "?"}\n`;
  for (let tries = 0; tries < 3; tries++) {
    try {
      const fd = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
      writeSync(fd, owner);
      closeSync(fd);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unusable(directory, error);
    }
    const holder = lockHolder(directory);
    if (holder !== null && holder !== process.pid) throw new LockHeld(`${directory} is in use: already running, pid ${holder}`);
    removeStale(path);
  }
  throw new LockHeld(`${directory} is in use: its lock changes hands`);
}

/** The pid of the process that has the directory, which may be this one; null = none has, or its owner is gone. */
export function lockHolder(directory: string): number | null {
  try {
    const [pid = "", start = ""] = readFileSync(join(directory, LOCK), "utf8").trim().split(" ");
    return pid !== "" && startTimeOf(Number(pid)) === start ? Number(pid) : null;
  } catch {
    return null;
  }
}

/** By a rename, so that two who find it stale do not remove each other's. */
function removeStale(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    unlinkSync(aside);
  } catch {
    // Somebody else was faster.
  }
}

function unusable(directory: string, error: unknown): LockHeld {
  const { code, message } = error as NodeJS.ErrnoException;
  const why: Record<string, string> = {
    EROFS: "it is read-only",
    ENOSPC: "its disk is full",
    EACCES: "it belongs to another user, or its permissions forbid it",
    ENOENT: "it does not exist",
    ENOTDIR: "it is not a directory",
  };
  return new LockHeld(`${directory} cannot be used: ${why[code ?? ""] ?? message}`);
}

/** When a process started, in the kernel's ticks since boot; null = there is no such process. */
export function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** Throws LockHeld unless files can be made in the directory, which is ours alone. */
export function checkDirectory(directory: string): void {
  const probe = join(directory, `.probe-${process.pid}`);
  try {
    const uid = process.getuid?.();
    if (uid !== undefined && statSync(directory).uid !== uid) throw new LockHeld(`${directory} cannot be used: it belongs to another user`);
    writeFileSync(probe, "");
    unlinkSync(probe);
  } catch (error) {
    throw error instanceof LockHeld ? error : unusable(directory, error);
  }
}
