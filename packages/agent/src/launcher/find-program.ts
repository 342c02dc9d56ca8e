/**
 * Whether a program could be executed by a user. Needed where another program stands between the launcher and it: what that one cannot
 * execute it answers with an exit code that a program may have itself. Follows execvp: a name without a slash is looked for along PATH.
 */
import { closeSync, openSync, readSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";

export interface ProgramUser {
  readonly uid: number;
  readonly gid: number;
}

const EXECUTE = 1;
const HEAD_BYTES = 256;

/** The error that executing it would give; null = none. */
export function executionProblem(options: { name: string; path: string; workingDirectory: string; user: ProgramUser }): string | null {
  const { name, path, workingDirectory, user } = options;
  if (name.includes("/")) return fileProblem(resolve(workingDirectory, name), { workingDirectory, user });
  let problem = "ENOENT";
  for (const directory of path.split(":")) {
    const found = fileProblem(resolve(workingDirectory, directory, name), { workingDirectory, user });
    if (found === null) return null;
    if (found !== "ENOENT" && found !== "ENOTDIR") problem = found;
  }
  return problem;
}

function fileProblem(file: string, options: { workingDirectory: string; user: ProgramUser }): string | null {
  try {
    const real = realpathSync(file);
    const stats = statSync(real);
    if (!stats.isFile() || !mayExecute(stats, options.user)) return "EACCES";
    for (let directory = dirname(real); ; directory = dirname(directory)) {
      if (!mayExecute(statSync(directory), options.user)) return "EACCES";
      if (directory === "/") break;
    }
    return interpreterProblem(real, options.workingDirectory);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "EIO";
  }
}

function mayExecute(stats: Stats, { uid, gid }: ProgramUser): boolean {
  if (uid === 0) return stats.isDirectory() || (stats.mode & 0o111) !== 0;
  const shift = stats.uid === uid ? 6 : stats.gid === gid ? 3 : 0;
  return ((stats.mode >> shift) & EXECUTE) !== 0;
}

/** A script's first line names a program that has to be there. */
function interpreterProblem(file: string, workingDirectory: string): string | null {
  const head = Buffer.alloc(HEAD_BYTES);
  const fd = openSync(file, "r");
  const length = readSync(fd, head, 0, HEAD_BYTES, 0);
  closeSync(fd);
  const line = head.toString("latin1", 0, length).split("\n")[0] ?? "";
  const interpreter = /^#![ \t]*([^ \t]+)/.exec(line)?.[1];
  if (interpreter === undefined) return null;
  const path = isAbsolute(interpreter) ? interpreter : resolve(workingDirectory, interpreter);
  return statSync(path, { throwIfNoEntry: false }) === undefined ? "ENOENT" : null;
}
