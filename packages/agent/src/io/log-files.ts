/**
 * The agent's log, kept on the node for whoever asks for it: a few files of bounded size, the oldest of which goes. A log that cannot be
 * written is no reason to stop working.
 */
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const FILE_BYTES_MAX = 4 * 1024 * 1024;
const FILES_MAX = 8;
const CURRENT = "agent.log";

export interface LogFile {
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
}

export class LogFiles {
  readonly #directory: string;
  #bytes: number | null = null;
  /** Lines that could not be written. */
  lost: number = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Keeps a line, with its end. */
  write(line: string): void {
    try {
      if (this.#bytes === null) this.#open();
      appendFileSync(join(this.#directory, CURRENT), line, { mode: 0o600 });
      this.#bytes = (this.#bytes ?? 0) + Buffer.byteLength(line);
      if (this.#bytes > FILE_BYTES_MAX) this.#turn();
    } catch {
      this.lost++;
    }
  }

  /** Those that hold lines of a span of time. */
  between(startMs: number, endMs: number): LogFile[] {
    return this.#names().flatMap((name) => {
      const path = join(this.#directory, name);
      const { birthtimeMs, mtimeMs, size } = statSync(path);
      return mtimeMs >= startMs && birthtimeMs <= endMs && size > 0 ? [{ name, path, sizeBytes: size }] : [];
    });
  }

  #open(): void {
    mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
    this.#bytes = statSync(join(this.#directory, CURRENT), { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Turned files are named by when that was, so that they sort by age. */
  #turn(): void {
    renameSync(join(this.#directory, CURRENT), join(this.#directory, `agent-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.log`));
    this.#bytes = 0;
    for (const name of this.#names().slice(0, 1 - FILES_MAX)) rmSync(join(this.#directory, name), { force: true });
  }

  /** The oldest first, the current one last. */
  #names(): string[] {
    const turned = readdirSync(this.#directory).filter((name) => /^agent-.*\.log$/.test(name));
    const current = statSync(join(this.#directory, CURRENT), { throwIfNoEntry: false }) === undefined ? [] : [CURRENT];
    return [...turned.sort(), ...current];
  }
}
