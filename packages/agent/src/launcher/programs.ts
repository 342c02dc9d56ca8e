/**
 * The programs that run now. An end is given out when the exit code is known and the slot is empty, and it is in the journal before
 * anybody is told. The order of a start is: a known key is answered, never started; then the claim; then the spawn.
 */
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { constants as osConstants } from "node:os";
import type { Clock, Timer } from "@stint/runtime";
import { type LaunchEnd, type LaunchEndReason, type LaunchSpec, NO_PROGRAM_USAGE } from "../logic/launcher-port.ts";
import { runCleanup } from "./cleanup.ts";
import type { Containment } from "./containment.ts";
import type { LaunchJournal } from "./journal.ts";
import { addMoved, NOTHING_MOVED, type ReapedIo, ReapedIoMeter } from "./reaped-io.ts";
import { SpawnProblem, spawnProgram } from "./spawn-program.ts";
import type { Doom } from "./watchdog.ts";

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
  /** What it moved, and what ran beside it and has ended. */
  moved: ReapedIo;
}

export interface ProgramEvents {
  started(key: string, startedAtMs: number, slot: string): void;
  ended(end: LaunchEnd): void;
  refused(key: string, why: string): void;
  /** A deadline was set, moved or met. */
  deadlinesMoved(): void;
}

export class Programs {
  readonly #journal: LaunchJournal;
  readonly #containment: Containment;
  readonly #clock: Clock;
  readonly #events: ProgramEvents;
  readonly #io = ReapedIoMeter.open();
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

  /** What has to die when, should nobody be left to see to it. */
  dooms(): Doom[] {
    const holders = [...this.#running.values()].filter(({ spec }) => spec.joins === null);
    return holders.flatMap(({ spec, deadlineBootMs, wallDueMs, killDueMs }) => {
      const dueMs = Math.min(deadlineBootMs ?? Number.POSITIVE_INFINITY, killDueMs ?? wallDueMs ?? Number.POSITIVE_INFINITY);
      if (dueMs === Number.POSITIVE_INFINITY) return [];
      return [{ dueBootMs: dueMs, ...this.#containment.whereabouts(spec.slot), cleanup: spec.confinement?.cleanup ?? [] }];
    });
  }

  /** Ends what a killed predecessor left: its exit codes are not known, and are not guessed. */
  async sweep(): Promise<void> {
    for (const { key, slot, cleanup } of [...this.#journal.claims.values()]) {
      if (await this.#kill({ slot, cleanup })) this.#containment.renew(slot);
      const endedAtMs = this.#clock.wallMs();
      this.#journal.end({ key, exitCode: null, reason: "unknown", detail: "", startedAtMs: null, endedAtMs, usage: NO_PROGRAM_USAGE });
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
    if (spec.joins !== null) return this.#join(spec, spec.joins);
    if (this.#busySlots.has(slot)) return this.#events.refused(key, "busy");
    if (spec.deadlineBootMs !== null && this.#clock.monotonicMs() >= spec.deadlineBootMs) return this.#events.refused(key, "deadline");
    this.#journal.claim({ key, slot, cleanup: spec.confinement?.cleanup ?? [] });
    this.#busySlots.add(slot);
    this.#spawn(spec);
  }

  /** Beside what holds the slot; when that has ended, nothing begins there any more. */
  #join(spec: LaunchSpec, holder: string): void {
    const held = this.#running.get(holder);
    if (held === undefined || held.spec.slot !== spec.slot || held.reason !== "exited") return this.#events.refused(spec.key, "gone");
    this.#journal.claim({ key: spec.key, slot: spec.slot, cleanup: [] });
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
    const cleanups = new Map([...this.#running.values()].map(({ spec }) => [spec.slot, spec.confinement?.cleanup ?? []]));
    for (const slot of [...this.#busySlots])
      if (await this.#kill({ slot, cleanup: cleanups.get(slot) ?? [] })) this.#containment.renew(slot);
  }

  #spawn(spec: LaunchSpec): void {
    const startedAtMs = this.#clock.wallMs();
    let child: ChildProcess;
    try {
      child = spawnProgram(spec, this.#containment);
    } catch (error) {
      if (!(error instanceof SpawnProblem)) throw error;
      return this.#launchFailed(spec, error.message);
    }
    if (child.pid === undefined) {
      child.once("error", (error) => {
        const step = existsSync(spec.workingDirectory) ? "exec" : "chdir";
        this.#launchFailed(spec, `${step}:${(error as NodeJS.ErrnoException).code ?? "EUNKNOWN"}`);
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
      moved: NOTHING_MOVED,
    };
    this.#running.set(spec.key, program);
    child.once("exit", (code, signal) => void this.#exited(program, code ?? 128 + (osConstants.signals[signal ?? "SIGKILL"] ?? 9)));
    this.#events.started(spec.key, startedAtMs, spec.slot);
    if (wallDueMs !== null || spec.deadlineBootMs !== null) this.#plan();
  }

  async #exited(program: Program, exitCode: number): Promise<void> {
    const { spec, startedAtMs } = program;
    const { slot, confinement } = spec;
    const endedAtMs = this.#clock.wallMs();
    const moved = this.#io?.take() ?? NOTHING_MOVED;
    const counted = spec.joins === null ? program : this.#running.get(spec.joins);
    if (counted !== undefined) counted.moved = addMoved(counted.moved, moved);
    if (spec.joins !== null) {
      const { reason } = program;
      this.#running.delete(spec.key);
      this.#finish({ key: spec.key, exitCode, reason, detail: "", startedAtMs, endedAtMs, usage: NO_PROGRAM_USAGE });
      return;
    }
    this.#noticeDeadline(program);
    const leftovers = !this.#containment.isEmpty(slot);
    const killed = leftovers || program.reason !== "exited";
    const emptied = killed ? await this.#kill({ slot, cleanup: confinement?.cleanup ?? [] }) : true;
    const { outOfMemory, ...used } = this.#containment.ended(slot);
    const usage = { ...NO_PROGRAM_USAGE, ...used, ...(this.#io === null ? {} : program.moved) };
    if (emptied && (killed || this.#containment.renewAlways)) this.#containment.renew(slot);
    const reason = program.reason === "exited" && leftovers ? "leftovers" : program.reason;
    const detail = outOfMemory ? `memory:${confinement?.limits.memoryBytes}` : "";
    this.#running.delete(spec.key);
    if (emptied) this.#busySlots.delete(slot);
    this.#finish({ key: spec.key, exitCode, reason, detail: emptied ? detail : "undead", startedAtMs, endedAtMs, usage });
    if (program.wallDueMs !== null || spec.deadlineBootMs !== null || program.deadlineBootMs !== null) this.#events.deadlinesMoved();
  }

  /** What a watchdog killed while this process stood still ended by its deadline, too. */
  #noticeDeadline(program: Program): void {
    if (program.reason !== "exited") return;
    const nowMs = this.#clock.monotonicMs();
    if (program.deadlineBootMs !== null && nowMs >= program.deadlineBootMs) program.reason = "deadMan";
    else if (program.wallDueMs !== null && nowMs >= program.wallDueMs) program.reason = "wallClock";
  }

  /** Kills a slot until nothing is in it; false = something does not die. */
  async #kill({ slot, cleanup }: { slot: string; cleanup: readonly string[] }): Promise<boolean> {
    if (cleanup.length > 0) await runCleanup(cleanup);
    const dueMs = this.#clock.monotonicMs() + EMPTY_LIMIT_MS;
    while (!this.#containment.isEmpty(slot)) {
      if (this.#clock.monotonicMs() > dueMs) return false;
      this.#containment.killAll(slot);
      await new Promise<void>((resolve) => this.#clock.setTimer(EMPTY_LOOK_MS, resolve));
    }
    return true;
  }

  #launchFailed(spec: LaunchSpec, detail: string): void {
    if (spec.joins === null) this.#busySlots.delete(spec.slot);
    const endedAtMs = this.#clock.wallMs();
    this.#finish({ key: spec.key, exitCode: null, reason: "launchFailed", detail, startedAtMs: null, endedAtMs, usage: NO_PROGRAM_USAGE });
  }

  #finish(end: LaunchEnd): void {
    this.#journal.end(end);
    this.#events.ended(end);
  }

  #terminate(program: Program, reason: LaunchEndReason, now: boolean): void {
    const { spec, child } = program;
    if (program.reason === "exited") program.reason = reason;
    const beside = spec.joins === null ? [...this.#running.values()].filter((other) => other.spec.joins === spec.key) : [];
    for (const other of beside) if (other.reason === "exited") other.reason = reason;
    if (now || spec.graceMs === 0) {
      if (spec.joins === null) this.#containment.killAll(spec.slot);
      signalGroup(child.pid, "SIGKILL");
      return;
    }
    for (const each of [program, ...beside]) signalGroup(each.child.pid, "SIGTERM");
    program.killDueMs ??= this.#clock.monotonicMs() + program.spec.graceMs;
    this.#plan();
  }

  /** One timer for the nearest of all deadlines. */
  #plan(): void {
    this.#events.deadlinesMoved();
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

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is empty already.
  }
}
