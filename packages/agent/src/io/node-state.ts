/**
 * The agent's records on the node: a file of lines, one per change, each in one append; a line without its newline was torn and does not
 * exist. It survives the agent, not the machine: with another boot everything it says of attempts is void, so it is not synced.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "@stint/runtime";
import type { NodeStore } from "../logic/ports.ts";

/** Directories to remove in time, and uploads that were cut. */
const OUTLIVES_BOOT = /^(?:kept|upload)[/]/;
const COMPACT_BYTES_MIN = 4 * 1024 * 1024;

export class NodeState implements NodeStore {
  readonly #path: string;
  readonly #records = new Map<string, unknown>();
  #fd: number;
  #bytes = 0;
  #liveBytes = 0;

  private constructor(path: string) {
    this.#path = path;
    if (existsSync(path)) this.#read(readFileSync(path, "utf8"));
    this.#fd = openSync(path, "a", 0o600);
    this.#compact();
  }

  /** Opens the records of this boot; those of an earlier one are dropped. */
  static open(options: { directory: string; random: Random; bootId: string }): { store: NodeState; stateId: string } {
    const { directory, random, bootId } = options;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const idPath = join(directory, "state-id");
    if (!existsSync(idPath)) {
      writeFileSync(`${idPath}.new`, random.id(), { mode: 0o600 });
      renameSync(`${idPath}.new`, idPath);
    }
    const store = new NodeState(join(directory, "records"));
    if (store.#records.get("boot") !== bootId) {
      for (const name of store.#records.keys()) if (!OUTLIVES_BOOT.test(name)) store.#records.delete(name);
      store.#records.set("boot", bootId);
      store.#compact();
    }
    return { store, stateId: readFileSync(idPath, "utf8").trim() };
  }

  all(): ReadonlyMap<string, unknown> {
    return this.#records;
  }

  put(name: string, record: unknown): void {
    this.#records.set(name, record);
    this.#append(`${JSON.stringify([name, record])}\n`);
  }

  remove(name: string): void {
    if (!this.#records.delete(name)) return;
    this.#append(`${JSON.stringify([name])}\n`);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #append(line: string): void {
    writeSync(this.#fd, line);
    this.#bytes += line.length;
    if (this.#bytes > COMPACT_BYTES_MIN && this.#bytes > this.#liveBytes * 4) this.#compact();
  }

  #read(text: string): void {
    const lines = text.split("\n");
    lines.pop();
    for (const line of lines) {
      try {
        const [name, record] = JSON.parse(line) as [string, unknown?];
        if (record === undefined) this.#records.delete(name);
        else this.#records.set(name, record);
      } catch {
        // A line that is not whole says nothing: its attempt is asked of the launcher, and reported as it finds it.
      }
    }
  }

  #compact(): void {
    const text = [...this.#records].map((entry) => `${JSON.stringify(entry)}\n`).join("");
    writeFileSync(`${this.#path}.new`, text, { mode: 0o600 });
    renameSync(`${this.#path}.new`, this.#path);
    closeSync(this.#fd);
    this.#fd = openSync(this.#path, "a", 0o600);
    this.#bytes = text.length;
    this.#liveBytes = text.length;
  }
}
