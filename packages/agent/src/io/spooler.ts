/**
 * Sends what ended attempts and the node's own programs wrote to the controllers, so that it can be read when this node is gone. Their
 * files are linked aside when they end, which costs nothing and keeps them whatever becomes of the directory; they are sent one after
 * another, at a bounded pace, again until they are taken. What is linked aside is the queue: an agent that starts anew goes on with it.
 * Empty files are not sent, and nothing waits for any of this.
 */
import { lstatSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { AttemptKey, NodeProgramKey } from "@stint/core";
import { type Backoff, backoff, type Clock, type Logger, type Random, sleep } from "@stint/runtime";
import { matchingFiles, OpenDirectory } from "@stint/transfer";
import type { Controllers } from "./controllers.ts";
import { sendSpooled } from "./spool-sending.ts";

export interface SpoolLimits {
  /** logs = stdout.txt, stderr.txt and those of uploads; outputs = also what the task's output files name. */
  readonly what: "none" | "logs" | "outputs";
  /** Kept of the beginning and of the end of each file. */
  readonly headBytes: number;
  readonly tailBytes: number;
  readonly bytesPerSecond: number;
}

export interface SpoolerOptions {
  readonly root: string;
  readonly poolId: string;
  readonly nodeId: string;
  readonly limits: SpoolLimits;
  readonly controllers: Controllers;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

const LOGS = ["stdout.txt", "stderr.txt"] as const;
const UPLOAD_LOGS = ["fileuploadout.txt", "fileuploaderr.txt"] as const;
const OUTPUTS_MAX = 200;
/** The oldest that waits is let go beyond this. */
const WAITING_MAX = 10_000;

export class Spooler {
  readonly #options: SpoolerOptions;
  readonly #place: string;
  readonly #retry: Backoff;
  /** Oldest first. */
  readonly #waiting = new Set<string>();
  #sending = false;
  readonly #stop = new AbortController();

  constructor(options: SpoolerOptions) {
    this.#options = options;
    this.#place = join(options.root, "volatile", "spool");
    this.#retry = backoff({ random: options.random, firstMs: 200, maxMs: 60_000 });
  }

  /** Goes on with what an earlier life left. */
  async start(): Promise<void> {
    await mkdir(this.#place, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#place)) this.#enqueue(name);
  }

  stop(): void {
    this.#stop.abort(new Error("the agent stops"));
  }

  /** It has ended and nothing of it writes any more. Never fails. */
  keep(of: AttemptKey | NodeProgramKey, directory: string, outputPatterns: readonly string[]): void {
    const { what } = this.#options.limits;
    if (what === "none") return;
    const logs = outputPatterns.length === 0 ? LOGS : [...LOGS, ...UPLOAD_LOGS];
    // A look by name is enough to see that there is nothing; what is kept is reached from open directories.
    const written = logs.filter((name) => isWritten(join(this.#options.root, directory, name)));
    const patterns = what === "outputs" ? outputPatterns : [];
    if (written.length + patterns.length === 0) return;
    this.#aside(nameOf(of), { directory, written, patterns }).catch((error: unknown) =>
      this.#options.logger.warn({ err: error, ...of }, "the logs of what ended cannot be kept"),
    );
  }

  async #aside(name: string, files: { directory: string; written: readonly string[]; patterns: readonly string[] }): Promise<void> {
    const { directory, written, patterns } = files;
    const root = join(this.#options.root, directory);
    const paths = new Set<string>(written);
    for (const pattern of patterns) {
      if (pattern.startsWith("/") || pattern.startsWith("..")) continue;
      for (const path of await matchingFiles(join(root, "wd"), pattern)) if (paths.size < OUTPUTS_MAX) paths.add(`wd/${path}`);
    }
    const aside = join(this.#place, name);
    await mkdir(aside, { recursive: true, mode: 0o700 });
    const open = await OpenDirectory.open(this.#options.root, directory);
    try {
      for (const path of paths) await open.link(path, join(aside, encodeURIComponent(path)));
    } finally {
      await open.close();
    }
    this.#enqueue(name);
  }

  #enqueue(name: string): void {
    this.#waiting.add(name);
    if (this.#waiting.size > WAITING_MAX) {
      const dropped = this.#next();
      if (dropped === undefined) return;
      this.#options.logger.warn({ ...ofName(dropped) }, "too many logs wait to be kept: the oldest are let go");
      void this.#remove(dropped);
    }
    if (!this.#sending) void this.#work();
  }

  async #work(): Promise<void> {
    const { clock, logger, limits, controllers, poolId, nodeId } = this.#options;
    this.#sending = true;
    for (let name = this.#next(); name !== undefined && !this.#stop.signal.aborted; name = this.#next()) {
      try {
        const sending = { controllers, directory: join(this.#place, name), of: ofName(name), poolId, nodeId, limits };
        const bytes = await sendSpooled(sending);
        this.#retry.reset();
        await this.#remove(name);
        await sleep(clock, (bytes / limits.bytesPerSecond) * 1_000, this.#stop.signal).catch(() => {});
      } catch (error) {
        logger.debug({ err: error, ...ofName(name) }, "logs could not be sent yet");
        await sleep(clock, this.#retry.nextMs(), this.#stop.signal).catch(() => {});
      }
    }
    this.#sending = false;
  }

  #next(): string | undefined {
    return this.#waiting.values().next().value;
  }

  async #remove(name: string): Promise<void> {
    this.#waiting.delete(name);
    await rm(join(this.#place, name), { recursive: true, force: true });
  }
}

function isWritten(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size > 0;
}

/** `jobUid-row-attempt`; of a program of the node `p-jobUid-task`. */
function nameOf(of: AttemptKey | NodeProgramKey): string {
  return "attempt" in of ? `${of.jobUid}-${of.row}-${of.attempt}` : `p-${of.jobUid}-${of.taskId}`;
}

function ofName(name: string): AttemptKey | NodeProgramKey {
  const program = /^p-([0-9]+)-(.*)$/.exec(name);
  if (program !== null) return { jobUid: Number(program[1]), taskId: program[2] as string };
  const [jobUid, row, attempt] = name.split("-").map(Number);
  return { jobUid: jobUid ?? 0, row: row ?? 0, attempt: attempt ?? 0, instance: 0 };
}
