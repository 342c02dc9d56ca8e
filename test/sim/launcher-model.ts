/**
 * A node's launcher and its programs: a process that outlives the agent, keeps ends until they are acknowledged, and kills by deadlines.
 * What a program does is drawn from its key, so that a program started twice would do the same, and be seen.
 */
import { type Launcher, type LauncherEvents, type LaunchEnd, type LaunchSpec, NO_PROGRAM_USAGE } from "@stint/agent";
import type { Clock, SeededRandom, Timer } from "@stint/runtime";
import type { Scheduler, SimProcess } from "./scheduler.ts";
import type { Run, Truth } from "./truth.ts";

interface Program {
  readonly spec: LaunchSpec;
  readonly startedAtMs: number;
  readonly run: Run;
  readonly end: Timer;
  deadline: Timer | null;
}

export interface ProgramPlan {
  readonly runsMs: number;
  readonly exitCode: number;
  /** Of a multi-instance task; otherwise 0. */
  readonly instances: number;
}

const SPEAK_MS = 1;

export class LauncherModel {
  readonly #scheduler: Scheduler;
  readonly #clock: Clock;
  readonly #truth: Truth;
  readonly #node: { readonly name: string; readonly slots: number };
  readonly #plan: (spec: LaunchSpec) => ProgramPlan;
  readonly #random: SeededRandom;
  readonly #programs = new Map<string, Program>();
  readonly #ends = new Map<string, LaunchEnd>();
  readonly #acknowledged = new Set<string>();
  #events: { process: SimProcess; events: LauncherEvents } | null = null;

  constructor(options: {
    scheduler: Scheduler;
    clock: Clock;
    truth: Truth;
    node: { name: string; slots: number };
    random: SeededRandom;
    plan: (spec: LaunchSpec) => ProgramPlan;
  }) {
    this.#scheduler = options.scheduler;
    this.#clock = options.clock;
    this.#truth = options.truth;
    this.#node = options.node;
    this.#random = options.random;
    this.#plan = options.plan;
  }

  /** The launcher as one life of the agent has it. */
  port(process: SimProcess): Launcher {
    const later = (act: () => void) => {
      this.#scheduler.after(SPEAK_MS, () => {
        // What a dead agent had sent and nobody had read is gone with its connection.
        if (this.#events?.process === process) act();
      });
    };
    return {
      connect: (events) => {
        this.#events = { process, events };
        return new Promise((resolve) => {
          this.#scheduler.after(SPEAK_MS, () =>
            process.reach(() => {
              for (const { spec, startedAtMs } of this.#programs.values()) events.onStarted(spec.key, startedAtMs, spec.slot);
              for (const end of this.#ends.values()) events.onEnded(end);
              resolve({ running: [...this.#programs.keys()] });
            }),
          );
        });
      },
      start: (spec) => later(() => this.#start(spec)),
      kill: (key, now) => later(() => this.#kill(key, now)),
      acknowledge: (key) => later(() => this.#acknowledge(key)),
      setDeadline: (key, deadlineBootMs) => later(() => this.#setDeadline(key, deadlineBootMs)),
      bootMs: () => this.#clock.monotonicMs(),
    };
  }

  /** The launcher is killed and started anew: its programs die with it, and how they would have ended is not known. */
  crash(): void {
    for (const program of this.#programs.values()) {
      this.#stop(program, null);
      const { key } = program.spec;
      this.#ends.set(key, {
        key,
        exitCode: null,
        reason: "unknown",
        detail: "",
        startedAtMs: program.startedAtMs,
        endedAtMs: this.#clock.wallMs(),
        usage: NO_PROGRAM_USAGE,
      });
    }
    this.#programs.clear();
    const to = this.#events;
    this.#events = null;
    if (to !== null) this.#scheduler.after(SPEAK_MS, () => to.process.reach(() => to.events.onDisconnected()));
  }

  /** Keys of programs that ended and whose end nobody has acknowledged. */
  get unacknowledged(): readonly string[] {
    return [...this.#ends.keys()];
  }

  /** The machine goes down: everything ends, and nobody hears of it. */
  reboot(): void {
    for (const program of this.#programs.values()) this.#stop(program, null);
    this.#programs.clear();
    this.#ends.clear();
    this.#acknowledged.clear();
    this.#events = null;
    this.#truth.booted(this.#node.name, this.#scheduler.nowMs);
  }

  #start(spec: LaunchSpec): void {
    const { key } = spec;
    const end = this.#ends.get(key);
    if (end !== undefined) return this.#tell((events) => events.onEnded(end));
    const running = this.#programs.get(key);
    if (running !== undefined) return this.#tell((events) => events.onStarted(key, running.startedAtMs, running.spec.slot));
    if (this.#acknowledged.has(key)) return;
    if (spec.joins !== null && this.#programs.get(spec.joins)?.spec.slot !== spec.slot)
      return this.#tell((events) => events.onRefused(key, "gone"));
    if (spec.joins === null && [...this.#programs.values()].some((other) => other.spec.slot === spec.slot))
      return this.#tell((events) => events.onRefused(key, "busy"));
    if (spec.deadlineBootMs !== null && this.#clock.monotonicMs() >= spec.deadlineBootMs) {
      return this.#tell((events) => events.onRefused(key, "deadline"));
    }
    const { runsMs, exitCode, instances } = this.#plan(spec);
    const run: Run = {
      key,
      // The programs of the node itself are named alike on every node.
      task: /^\d/.test(key) ? nameOf(key) : `${this.#node.name} ${nameOf(key)}`,
      node: this.#node.name,
      slots: this.#node.slots,
      instances,
      startedAtMs: this.#scheduler.nowMs,
      endedAtMs: null,
      exitCode: null,
    };
    this.#truth.started(run);
    const program: Program = {
      spec,
      startedAtMs: this.#clock.wallMs(),
      run,
      end: this.#scheduler.after(runsMs, () => this.#ended(program, exitCode, "exited")),
      deadline: null,
    };
    this.#programs.set(key, program);
    this.#arm(program, spec.deadlineBootMs);
    this.#tell((events) => events.onStarted(key, program.startedAtMs, spec.slot));
  }

  #setDeadline(key: string, deadlineBootMs: number | null): void {
    const program = this.#programs.get(key);
    if (program !== undefined) this.#arm(program, deadlineBootMs);
  }

  #arm(program: Program, deadlineBootMs: number | null): void {
    program.deadline?.cancel();
    if (deadlineBootMs === null) return;
    program.deadline = this.#clock.setTimer(Math.max(0, deadlineBootMs - this.#clock.monotonicMs()), () =>
      this.#ended(program, 137, "deadMan"),
    );
  }

  #kill(key: string, now: boolean): void {
    const program = this.#programs.get(key);
    if (program === undefined) return;
    program.end.cancel();
    this.#scheduler.after(now ? 1 : this.#random.next() * 2_000, () => this.#ended(program, 137, "killed"));
  }

  #acknowledge(key: string): void {
    if (this.#ends.delete(key)) this.#acknowledged.add(key);
  }

  #ended(program: Program, exitCode: number, reason: LaunchEnd["reason"]): void {
    const { key } = program.spec;
    if (this.#programs.get(key) !== program) return;
    // What runs beside it dies first.
    for (const other of [...this.#programs.values()]) if (other.spec.joins === key) this.#ended(other, 137, reason);
    this.#stop(program, exitCode);
    this.#programs.delete(key);
    const end: LaunchEnd = {
      key,
      exitCode,
      reason,
      detail: "",
      startedAtMs: program.startedAtMs,
      endedAtMs: this.#clock.wallMs(),
      usage: NO_PROGRAM_USAGE,
    };
    this.#ends.set(key, end);
    this.#tell((events) => events.onEnded(end));
  }

  #stop(program: Program, exitCode: number | null): void {
    program.end.cancel();
    program.deadline?.cancel();
    program.run.endedAtMs = this.#scheduler.nowMs;
    program.run.exitCode = exitCode;
  }

  #tell(act: (events: LauncherEvents) => void): void {
    const to = this.#events;
    if (to === null) return;
    this.#scheduler.after(SPEAK_MS, () => {
      if (this.#events === to) to.process.reach(() => act(to.events));
    });
  }
}

/** Of a program, without which try it is. */
function nameOf(key: string): string {
  return key.slice(0, key.lastIndexOf("/"));
}
