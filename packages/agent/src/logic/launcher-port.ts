/**
 * The launcher as the agent's logic sees it: a process of its own that starts programs, keeps how they ended until it is told that the
 * end is known, and kills what is past its deadline, whether or not an agent lives.
 */

/** As whom a program runs, what it may use, and what has to be undone when it is killed. */
export interface Confinement {
  /** null = as the launcher itself. One that may not elevate gains no privileges by whatever it executes. */
  readonly user: { readonly uid: number; readonly gid: number; readonly mayElevate: boolean } | null;
  readonly limits: ProgramLimits;
  /** Removes what a kill of the slot's processes does not reach; run by the launcher, as itself. Empty = nothing to remove. */
  readonly cleanup: readonly string[];
}

/** null = no limit; of core dumps, none. */
export interface ProgramLimits {
  readonly memoryBytes: number | null;
  readonly cpuCores: number | null;
  /** Processes and threads at once. */
  readonly pids: number | null;
  /** Of each file that it writes. */
  readonly fileBytes: number | null;
  readonly coreBytes: number | null;
}

/** Limits that need the node's help: what a node enforces was tried by a program that broke each. */
export type LimitKind = "memory" | "cpu" | "pids";

/** Where the output of a program goes that has none to keep. */
export const NO_OUTPUT = "/dev/null";

export interface LaunchSpec {
  /** Names this start for ever: a known key is never started again. No spaces. */
  readonly key: string;
  /** Holds the program's processes together; one program at a time. */
  readonly slot: string;
  /** The key of the program that holds the slot: this one runs beside it, and dies with it at the latest. null = it holds the slot itself. */
  readonly joins: string | null;
  /** What an earlier program of its attempt wrote stays in its output files. */
  readonly appendsOutput: boolean;
  /** Killed this long after its start; null = never. */
  readonly wallLimitMs: number | null;
  /** Between asking it to stop and killing it. */
  readonly graceMs: number;
  /** Killed when the machine's boot clock passes this; null = never. */
  readonly deadlineBootMs: number | null;
  readonly workingDirectory: string;
  readonly stdoutPath: string;
  readonly stderrPath: string;
  readonly argv: readonly string[];
  /** `NAME=value` each. */
  readonly environment: readonly string[];
  /** null = as the launcher runs, without limits. */
  readonly confinement: Confinement | null;
}

/** What a program and all that it started used; null = not measured here. */
export interface ProgramUsage {
  readonly cpuUserMs: number | null;
  readonly cpuSystemMs: number | null;
  readonly memoryMaxBytes: number | null;
  /** Calls that read and that wrote, and what went from and to disks. */
  readonly readOps: number | null;
  readonly writeOps: number | null;
  readonly readBytes: number | null;
  readonly writeBytes: number | null;
}

export const NO_PROGRAM_USAGE: ProgramUsage = {
  cpuUserMs: null,
  cpuSystemMs: null,
  memoryMaxBytes: null,
  readOps: null,
  writeOps: null,
  readBytes: null,
  writeBytes: null,
};

export type LaunchEndReason = "exited" | "killed" | "wallClock" | "deadMan" | "leftovers" | "launchFailed" | "unknown";

export interface LaunchEnd {
  readonly key: string;
  /** null = not known, or it never started. Death by a signal is 128 + its number. */
  readonly exitCode: number | null;
  readonly reason: LaunchEndReason;
  /** Of a failed launch: `step:errno`. Of a program that was killed for its memory: `memory:bytes`. */
  readonly detail: string;
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
  readonly usage: ProgramUsage;
}

export interface LauncherEvents {
  onStarted(key: string, startedAtMs: number, slot: string): void;
  onEnded(end: LaunchEnd): void;
  /** The launcher would not start it: its slot is taken, or its deadline has passed. */
  onRefused(key: string, why: string): void;
  onDisconnected(): void;
}

export interface Launcher {
  /** What it knows: connects, drops what an earlier connection had not yet been read, and tells of every key through `events`. */
  connect(events: LauncherEvents): Promise<{ readonly running: readonly string[] }>;
  start(spec: LaunchSpec): void;
  /** Asks it to stop, and kills it after its grace; `now` kills at once. */
  kill(key: string, now: boolean): void;
  /** The end is known for good. */
  acknowledge(key: string): void;
  setDeadline(key: string, deadlineBootMs: number | null): void;
  /** Clock that deadlines are counted by. */
  bootMs(): number;
}
