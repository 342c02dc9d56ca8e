/**
 * Programs under way in the launcher, as promises. A launch is asked for again by its key after a restart of the agent: the launcher
 * answers a known key with what became of it.
 */
import { type Launcher, type LauncherEvents, type LaunchEnd, type LaunchSpec, NO_PROGRAM_USAGE } from "./launcher-port.ts";

interface Waiting {
  readonly spec: LaunchSpec;
  readonly onStarted: (startedAtMs: number) => void;
  readonly onEnded: (end: LaunchEnd) => void;
  readonly leased: boolean;
  running: boolean;
}

export class Launches {
  readonly #launcher: Launcher;
  readonly #waiting = new Map<string, Waiting>();
  /** Ends that came before anybody asked. */
  readonly #early = new Map<string, LaunchEnd>();
  readonly #earlyRunning = new Map<string, number>();
  /** Slots by the keys of what runs in them, by the launcher's word. */
  readonly #occupied = new Map<string, string>();
  #deadlineBootMs: number | null = null;

  constructor(launcher: Launcher) {
    this.#launcher = launcher;
  }

  /** For the launcher's connection. */
  events(onDisconnected: () => void): LauncherEvents {
    return {
      onStarted: (key, startedAtMs, slot) => {
        this.#occupied.set(key, slot);
        const waiting = this.#waiting.get(key);
        if (waiting === undefined) this.#earlyRunning.set(key, startedAtMs);
        else this.#started(waiting, startedAtMs);
      },
      onEnded: (end) => {
        this.#earlyRunning.delete(end.key);
        this.#occupied.delete(end.key);
        const waiting = this.#waiting.get(end.key);
        this.#waiting.delete(end.key);
        if (waiting === undefined) this.#early.set(end.key, end);
        else waiting.onEnded(end);
      },
      onRefused: (key, why) => {
        const waiting = this.#waiting.get(key);
        this.#waiting.delete(key);
        waiting?.onEnded({
          key,
          exitCode: null,
          reason: "launchFailed",
          detail: `refused:${why}`,
          startedAtMs: null,
          endedAtMs: null,
          usage: NO_PROGRAM_USAGE,
        });
      },
      onDisconnected,
    };
  }

  /** Connects anew: what is waited for and the launcher does not know is started. */
  async connect(onDisconnected: () => void): Promise<void> {
    await this.#launcher.connect(this.events(onDisconnected));
    for (const { spec, running } of this.#waiting.values()) if (!running) this.#launcher.start(this.#withDeadline(spec));
  }

  /** Starts a program, or finds what became of it. `leased` programs die with the node's lease. */
  run(spec: LaunchSpec, options: { leased: boolean; onStarted: (startedAtMs: number) => void }): Promise<LaunchEnd> {
    const { key } = spec;
    const early = this.#early.get(key);
    if (early !== undefined) {
      this.#early.delete(key);
      return Promise.resolve(early);
    }
    return new Promise((resolve) => {
      const waiting: Waiting = { spec, onStarted: options.onStarted, onEnded: resolve, leased: options.leased, running: false };
      this.#waiting.set(key, waiting);
      const startedAtMs = this.#earlyRunning.get(key);
      this.#earlyRunning.delete(key);
      if (startedAtMs === undefined) this.#launcher.start(options.leased ? this.#withDeadline(spec) : spec);
      else this.#started(waiting, startedAtMs);
    });
  }

  /** The launcher has this program, running or ended: what comes before a launch is done. */
  knows(key: string): boolean {
    return this.#early.has(key) || this.#earlyRunning.has(key);
  }

  /** Slots by the keys of what runs in them. */
  get occupied(): ReadonlyMap<string, string> {
    return this.#occupied;
  }

  kill(key: string, now: boolean): void {
    this.#launcher.kill(key, now);
  }

  acknowledge(key: string): void {
    this.#early.delete(key);
    this.#launcher.acknowledge(key);
  }

  /** The moment at which leased programs die; null = never. */
  setDeadline(deadlineBootMs: number | null): void {
    this.#deadlineBootMs = deadlineBootMs;
    for (const { spec, leased, running } of this.#waiting.values()) {
      if (leased && running) this.#launcher.setDeadline(spec.key, deadlineBootMs);
    }
  }

  /** Keys of programs that run and that nobody waits for: left by an earlier life of this agent. */
  orphans(): string[] {
    return [...this.#earlyRunning.keys(), ...this.#early.keys()];
  }

  #started(waiting: Waiting, startedAtMs: number): void {
    if (waiting.running) return;
    waiting.running = true;
    // Not known yet after a restart: what the launcher was told before holds on.
    if (waiting.leased && this.#deadlineBootMs !== null) this.#launcher.setDeadline(waiting.spec.key, this.#deadlineBootMs);
    waiting.onStarted(startedAtMs);
  }

  #withDeadline(spec: LaunchSpec): LaunchSpec {
    return { ...spec, deadlineBootMs: this.#deadlineBootMs };
  }
}
