/**
 * One spawn. A program that has no user of its own, or one that may elevate, is executed by the launcher's child directly. Any
 * other goes through setpriv, which runs as that user, so that nothing a task names reaches a privileged process: it takes away the means to gain
 * privileges by executing something. The bounding set of its capabilities stays: with those means gone nothing comes out of it, and only a
 * privileged process could empty it, one that would run in the task's environment. Limits that a process has by itself are set by prlimit in the same way.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, constants, existsSync, fchownSync, fstatSync, openSync, unlinkSync } from "node:fs";
import { type LaunchSpec, NO_OUTPUT, type ProgramLimits } from "../logic/launcher-port.ts";
import type { Containment } from "./containment.ts";
import { executionProblem } from "./find-program.ts";

const SYSTEM_PATH = ["/usr/bin", "/bin"];
const SETPRIV = SYSTEM_PATH.map((path) => `${path}/setpriv`).find(existsSync);
export const PRLIMIT: string | undefined = SYSTEM_PATH.map((path) => `${path}/prlimit`).find(existsSync);

/** The program could not be started: `step:errno`. */
export class SpawnProblem extends Error {}

/** Throws a SpawnProblem, or returns a child; one without a pid tells what is wrong by its event `error`. */
export function spawnProgram(spec: LaunchSpec, containment: Containment): ChildProcess {
  const user = spec.confinement?.user ?? null;
  const argv = wrapped(spec);
  const fds: number[] = [];
  try {
    for (const path of [spec.stdoutPath, spec.stderrPath]) fds.push(openOutput(path, user, spec.appendsOutput));
    const start = (): ChildProcess =>
      spawn(argv[0] as string, argv.slice(1), {
        cwd: spec.workingDirectory,
        env: environmentOf([...spec.environment, ...containment.environment(spec.slot)]),
        stdio: ["ignore", fds[0] as number, fds[1] as number],
        detached: true,
        ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
      });
    if (spec.joins !== null) return containment.join(spec.slot, start);
    return containment.within(spec.slot, spec.confinement?.limits ?? null, start);
  } catch (error) {
    if (error instanceof SpawnProblem) throw error;
    throw new SpawnProblem(`${fds.length < 2 ? "open" : "spawn"}:${(error as NodeJS.ErrnoException).code ?? "EUNKNOWN"}`);
  } finally {
    for (const fd of fds) closeSync(fd);
  }
}

function wrapped(spec: LaunchSpec): readonly string[] {
  const { argv, confinement } = spec;
  if (confinement === null) return argv;
  const words: string[] = [];
  if (confinement.user?.mayElevate === false) words.push(needed(SETPRIV, "setpriv"), "--no-new-privs", "--");
  const own = ownLimits(confinement.limits);
  if (own.length > 0) words.push(needed(PRLIMIT, "prlimit"), ...own, "--");
  if (words.length === 0) return argv;
  const problem = executionProblem({
    name: argv[0] as string,
    path: pathOf(spec.environment),
    workingDirectory: spec.workingDirectory,
    user: confinement.user ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
  });
  if (problem !== null) throw new SpawnProblem(`${existsSync(spec.workingDirectory) ? "exec" : "chdir"}:${problem}`);
  return [...words, ...argv];
}

function ownLimits({ fileBytes, coreBytes }: ProgramLimits): string[] {
  return [...(fileBytes === null ? [] : [`--fsize=${fileBytes}`]), ...(coreBytes === null ? [] : [`--core=${coreBytes}`])];
}

function needed(program: string | undefined, name: string): string {
  if (program === undefined) throw new SpawnProblem(`${name}:ENOENT`);
  return program;
}

function pathOf(environment: readonly string[]): string {
  return environment.findLast((setting) => setting.startsWith("PATH="))?.slice("PATH=".length) ?? SYSTEM_PATH.join(":");
}

/**
 * A file of its own for each program: what an earlier attempt wrote may still be wanted under another name, and whatever else it left there,
 * a link or a pipe, is removed, never followed or waited at. A program may open its own output again by its name, so it is its user's.
 */
type Owner = { readonly uid: number; readonly gid: number } | null;

function openOutput(path: string, user: Owner, appends: boolean): number {
  if (path === NO_OUTPUT) return openSync(path, constants.O_WRONLY);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | constants.O_NOFOLLOW;
  const open = (): number => openSync(path, flags, 0o644);
  let fd: number;
  try {
    fd = open();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const known = appends ? openKnown(path, user) : null;
    if (known !== null) return known;
    unlinkSync(path);
    fd = open();
  }
  if (user !== null) fchownSync(fd, user.uid, user.gid);
  return fd;
}

/** What an earlier program of the attempt wrote, if it is still that: a file of its user's, under no other name. */
function openKnown(path: string, user: Owner): number | null {
  let fd: number;
  try {
    fd = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return null;
  }
  const found = fstatSync(fd);
  if (found.isFile() && found.nlink === 1 && found.uid === (user?.uid ?? process.getuid?.() ?? found.uid)) return fd;
  closeSync(fd);
  return null;
}

function environmentOf(settings: readonly string[]): Record<string, string> {
  const environment: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const setting of settings) {
    const at = setting.indexOf("=");
    environment[setting.slice(0, at)] = setting.slice(at + 1);
  }
  return environment;
}
