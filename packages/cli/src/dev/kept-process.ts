/**
 * A child process that is started again whenever it ends, with longer and longer waits, until it is stopped or ends in a way that needs no
 * other. It holds the child's stdin open: a child that was told so ends when that closes, so nothing outlives this process, however that
 * ends. What the child says on stdout are JSON lines; what it logs on stderr goes to a file.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { type Backoff, backoff, type Clock, type Random, type Timer } from "@stint/runtime";

export interface KeptProcessOptions {
  /** The module that the child runs, by this very Node. */
  readonly program: string;
  /** The arguments of the next start. */
  readonly args: () => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Exit codes after which it is not started again. */
  readonly lastCodes?: readonly number[];
  readonly onMessage?: (message: Readonly<Record<string, unknown>>) => void;
  /** It ended with one of `lastCodes`. */
  readonly onLast?: (code: number) => void;
  readonly clock: Clock;
  readonly random: Random;
}

const FIRST_WAIT_MS = 50;
const WAIT_MAX_MS = 5_000;
/** A child that ran this long was well: the next wait is short again. */
const WELL_AFTER_MS = 10_000;
const STOP_LIMIT_MS = 10_000;

export class KeptProcess {
  readonly #options: KeptProcessOptions;
  readonly #waits: Backoff;
  #child: ChildProcess | null = null;
  #timer: Timer | null = null;
  #stopped = false;
  #startedAtMs = 0;

  constructor(options: KeptProcessOptions) {
    this.#options = options;
    this.#waits = backoff({ random: options.random, firstMs: FIRST_WAIT_MS, maxMs: WAIT_MAX_MS });
    this.#start();
  }

  /** Of the present child; null between two. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /** Says something to the child on its stdin, a JSON object a line; one that is not there hears nothing. */
  send(message: object): void {
    this.#child?.stdin?.write(`${JSON.stringify(message)}\n`);
  }

  /** Asks the child to end, kills it when it does not, and starts no other. Resolves when it is gone. */
  stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    const child = this.#child;
    if (child === null) return Promise.resolve();
    return new Promise((resolve) => {
      const limit = this.#options.clock.setTimer(STOP_LIMIT_MS, () => child.kill("SIGKILL"));
      child.once("exit", () => {
        limit.cancel();
        resolve();
      });
      child.stdin?.end();
    });
  }

  #start(): void {
    const { program, args, env, logFile, clock } = this.#options;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, "a");
    const child = spawn(process.execPath, [program, ...args(), "--supervised"], {
      stdio: ["pipe", "pipe", log],
      env: { ...process.env, ...env },
      detached: true,
    });
    closeSync(log);
    this.#child = child;
    this.#startedAtMs = clock.monotonicMs();
    child.stdin?.on("error", () => {});
    if (child.stdout !== null) createInterface({ input: child.stdout }).on("line", (line) => this.#heard(line));
    child.once("error", () => this.#ended(null));
    child.once("exit", (code) => this.#ended(code));
  }

  #heard(line: string): void {
    try {
      this.#options.onMessage?.(JSON.parse(line) as Record<string, unknown>);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }

  #ended(code: number | null): void {
    if (this.#child === null) return;
    this.#child = null;
    if (this.#stopped) return;
    const { clock, lastCodes = [], onLast } = this.#options;
    if (code !== null && lastCodes.includes(code)) {
      this.#stopped = true;
      onLast?.(code);
      return;
    }
    if (clock.monotonicMs() - this.#startedAtMs >= WELL_AFTER_MS) this.#waits.reset();
    this.#timer = clock.setTimer(this.#waits.nextMs(), () => this.#start());
  }
}
