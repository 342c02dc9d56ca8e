/**
 * The programs that run now. An end is given out when the exit code is known and the slot is empty, and it is in the journal before
 * anybody is told. The order of a start is: a known key is answered, never started; then the claim; then the spawn.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, constants, existsSync, openSync, unlinkSync } from "node:fs";
import { constants as osConstants } from "node:os";
import type { Clock, Timer } from "@stint/runtime";
import type { LaunchEnd, LaunchEndReason, LaunchSpec } from "../logic/launcher-port.ts";
import type { Containment } from "./containment.ts";
import type { LaunchJournal } from "./journal.ts";

/** Between looks whether a killed slot is empty. */
const EMPTY_LOOK_MS = 5;
/** A process that does not die within this (it hangs in the kernel) leaves its slot unusable. */
const EMPTY_LIMIT_MS = 10_000;

interface Program {
  readonly spec: LaunchSpec;
  readonly child: ChildProcess;
  readonly startedAtMs: number;
  readonly wallDueMs: number | null;
  deadlineBootMs: number | null;
  killDueMs: number | null;
  reason: LaunchEndReason;
}

export interface ProgramEvents {
  started(key: string, startedAtMs: number, slot: string): void;
  ended(end: LaunchEnd): void;
  refused(key: string, why: string): void;
}

export class Programs {
  readonly #journal: LaunchJournal;
  readonly #containment: Containment;
  readonly #clock: Clock;
  readonly #events: ProgramEvents;
  readonly #running = new Map<string, Program>();
  readonly #busySlots = new Set<string>();
  #timer: Timer | null = null;

  constructor(parts: { journal: LaunchJournal; containment: Containment; clock: Clock; events: ProgramEvents }) {
    this.#journal = parts.journal;
    this.#containment = parts.containment;
    this.#clock = parts.clock;
    this.#events = parts.events;
  }

  /** Tells of everything that runs. */
  tellRunning(): void {
    for (const { spec, startedAtMs } of this.#running.values()) this.#events.started(spec.key, startedAtMs, spec.slot);
  }

  /** Ends what a killed predecessor left: its exit codes are not known, and are not guessed. */
  async sweep(): Promise<void> {
    for (const { key, slot } of [...this.#journal.claims.values()]) {
      await this.#empty(slot);
      this.#journal.end({ key, exitCode: null, reason: "unknown", detail: "", startedAtMs: null, endedAtMs: this.#clock.wallMs() });
    }
  }

  start(spec: LaunchSpec): void {
    const { key, slot } = spec;
    const known = this.#journal.ends.get(key);
    if (known !== undefined) return this.#events.ended(known);
    if (this.#journal.knows(key)) {
      const program = this.#running.get(key);
      if (program !== undefined) this.#events.started(key, program.startedAtMs, program.spec.slot);
      return;
    }
    if (this.#busySlots.has(slot)) return this.#events.refused(key, "busy");
    if (spec.deadlineBootMs !== null && this.#clock.monotonicMs() >= spec.deadlineBootMs) return this.#events.refused(key, "deadline");
    this.#journal.claim({ key, slot });
    this.#busySlots.add(slot);
    this.#spawn(spec);
  }

  kill(key: string, now: boolean): void {
    const program = this.#running.get(key);
    if (program !== undefined) this.#terminate(program, "killed", now);
  }

  setDeadline(key: string, deadlineBootMs: number | null): void {
    const program = this.#running.get(key);
    if (program === undefined) return;
    program.deadlineBootMs = deadlineBootMs;
    this.#plan();
  }

  /** Kills everything and waits until it is gone. */
  async stop(): Promise<void> {
    for (const program of this.#running.values()) this.#containment.killAll(program.spec.slot);
    for (const slot of [...this.#busySlots]) await this.#empty(slot);
  }

  #spawn(spec: LaunchSpec): void {
    const startedAtMs = this.#clock.wallMs();
    const fds: number[] = [];
    try {
      for (const path of [spec.stdoutPath, spec.stderrPath]) fds.push(openOutput(path));
    } catch (error) {
      return this.#launchFailed(spec, `open:${codeOf(error)}`, fds);
    }
    let child: ChildProcess;
    try {
      child = this.#containment.within(spec.slot, () =>
        spawn(spec.argv[0] as string, spec.argv.slice(1), {
          cwd: spec.workingDirectory,
          env: environmentOf([...spec.environment, ...this.#containment.environment(spec.slot)]),
          stdio: ["ignore", fds[0] as number, fds[1] as number],
          detached: true,
        }),
      );
    } catch (error) {
      return this.#launchFailed(spec, `spawn:${codeOf(error)}`, fds);
    }
    closeAll(fds);
    if (child.pid === undefined) {
      child.once("error", (error) => {
        const step = existsSync(spec.workingDirectory) ? "exec" : "chdir";
        this.#launchFailed(spec, `${step}:${codeOf(error)}`, []);
      });
      return;
    }
    child.on("error", () => {});
    const wallDueMs = spec.wallLimitMs === null ? null : this.#clock.monotonicMs() + spec.wallLimitMs;
    const program: Program = {
      spec,
      child,
      startedAtMs,
      wallDueMs,
      deadlineBootMs: spec.deadlineBootMs,
      killDueMs: null,
      reason: "exited",
    };
    this.#running.set(spec.key, program);
    child.once("exit", (code, signal) => void this.#exited(program, code ?? 128 + (osConstants.signals[signal ?? "SIGKILL"] ?? 9)));
    this.#events.started(spec.key, startedAtMs, spec.slot);
    if (wallDueMs !== null || spec.deadlineBootMs !== null) this.#plan();
  }

  async #exited(program: Program, exitCode: number): Promise<void> {
    const { spec } = program;
    const endedAtMs = this.#clock.wallMs();
    const leftovers = !this.#containment.isEmpty(spec.slot);
    const emptied = leftovers || program.reason !== "exited" ? await this.#empty(spec.slot) : true;
    const reason = program.reason === "exited" && leftovers ? "leftovers" : program.reason;
    this.#running.delete(spec.key);
    if (emptied) this.#busySlots.delete(spec.slot);
    this.#finish({ key: spec.key, exitCode, reason, detail: emptied ? "" : "undead", startedAtMs: program.startedAtMs, endedAtMs });
  }

  /** Kills a slot until nothing is in it; false = something does not die. */
  async #empty(slot: string): Promise<boolean> {
    const dueMs = this.#clock.monotonicMs() + EMPTY_LIMIT_MS;
    while (!this.#containment.isEmpty(slot)) {
      if (this.#clock.monotonicMs() > dueMs) return false;
      this.#containment.killAll(slot);
      await new Promise<void>((resolve) => this.#clock.setTimer(EMPTY_LOOK_MS, resolve));
    }
    this.#containment.renew(slot);
    return true;
  }

  #launchFailed(spec: LaunchSpec, detail: string, fds: readonly number[]): void {
    closeAll(fds);
    this.#busySlots.delete(spec.slot);
    this.#finish({ key: spec.key, exitCode: null, reason: "launchFailed", detail, startedAtMs: null, endedAtMs: this.#clock.wallMs() });
  }

  #finish(end: LaunchEnd): void {
    this.#journal.end(end);
    this.#events.ended(end);
  }

  #terminate(program: Program, reason: LaunchEndReason, now: boolean): void {
    if (program.reason === "exited") program.reason = reason;
    const { pid } = program.child;
    if (now || program.spec.graceMs === 0) {
      this.#containment.killAll(program.spec.slot);
      signalGroup(pid, "SIGKILL");
      return;
    }
    signalGroup(pid, "SIGTERM");
    program.killDueMs ??= this.#clock.monotonicMs() + program.spec.graceMs;
    this.#plan();
  }

  /** One timer for the nearest of all deadlines. */
  #plan(): void {
    this.#timer?.cancel();
    this.#timer = null;
    let nextMs = Number.POSITIVE_INFINITY;
    for (const { wallDueMs, deadlineBootMs, killDueMs, reason } of this.#running.values()) {
      const waiting =
        reason === "exited"
          ? Math.min(wallDueMs ?? Number.POSITIVE_INFINITY, deadlineBootMs ?? Number.POSITIVE_INFINITY)
          : Math.min(killDueMs ?? Number.POSITIVE_INFINITY, deadlineBootMs ?? Number.POSITIVE_INFINITY);
      nextMs = Math.min(nextMs, waiting);
    }
    if (nextMs === Number.POSITIVE_INFINITY) return;
    this.#timer = this.#clock.setTimer(Math.max(1, nextMs - this.#clock.monotonicMs()), () => this.#due());
  }

  #due(): void {
    const nowMs = this.#clock.monotonicMs();
    for (const program of this.#running.values()) {
      if (program.deadlineBootMs !== null && nowMs >= program.deadlineBootMs) {
        program.deadlineBootMs = null;
        program.killDueMs = null;
        this.#terminate(program, "deadMan", true);
      } else if (program.killDueMs !== null && nowMs >= program.killDueMs) {
        program.killDueMs = null;
        this.#terminate(program, program.reason, true);
      } else if (program.reason === "exited" && program.wallDueMs !== null && nowMs >= program.wallDueMs) {
        this.#terminate(program, "wallClock", false);
      }
    }
    this.#plan();
  }
}

/**
 * A file of its own for each program: what an earlier attempt wrote may still be wanted under another name, and a link that it left is
 * removed, never followed.
 */
function openOutput(path: string): number {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | constants.O_NOFOLLOW;
  try {
    return openSync(path, flags, 0o644);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  unlinkSync(path);
  return openSync(path, flags, 0o644);
}

function environmentOf(settings: readonly string[]): Record<string, string> {
  const environment: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const setting of settings) {
    const at = setting.indexOf("=");
    environment[setting.slice(0, at)] = setting.slice(at + 1);
  }
  return environment;
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is empty already.
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "EUNKNOWN";
}

function closeAll(fds: readonly number[]): void {
  for (const fd of fds) closeSync(fd);
}
