/**
 * What the launcher must not forget while processes live: a line for each claim, end and acknowledgement, each written in one append; a
 * line without its newline was torn and does not exist. The file lies in memory (tmpfs) and is as old as the processes: a reboot ends
 * both, so it is never synced.
 */
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import type { LaunchEnd } from "../logic/launcher-port.ts";
import { endFields, endFromFields } from "./protocol.ts";

const COMPACT_BYTES = 256 * 1024;
/** Keys known to have ended and to be acknowledged: a second guard against starting them again. */
const FORGOTTEN_KEYS_MAX = 1_000;

export interface Claim {
  readonly key: string;
  readonly slot: string;
  /** What has to be run when the slot is killed. */
  readonly cleanup: readonly string[];
}

export class LaunchJournal {
  readonly #path: string;
  readonly claims: Map<string, Claim> = new Map();
  readonly ends: Map<string, LaunchEnd> = new Map();
  readonly acknowledged: Set<string> = new Set();
  #fd: number;
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
    if (existsSync(path)) this.#read(readFileSync(path, "utf8"));
    this.#fd = openSync(path, "a", 0o600);
    this.#compact();
  }

  knows(key: string): boolean {
    return this.claims.has(key) || this.ends.has(key) || this.acknowledged.has(key);
  }

  claim(claim: Claim): void {
    this.#append(["C", claim.key, claim.slot, ...claim.cleanup]);
    this.claims.set(claim.key, claim);
  }

  end(end: LaunchEnd): void {
    this.#append(["E", ...endFields(end)]);
    this.claims.delete(end.key);
    this.ends.set(end.key, end);
  }

  acknowledge(key: string): void {
    if (!this.ends.has(key)) return;
    this.#append(["A", key]);
    this.#forget(key);
    if (this.#bytes > COMPACT_BYTES) this.#compact();
  }

  close(): void {
    closeSync(this.#fd);
  }

  #append(fields: readonly (string | number)[]): void {
    const line = `${fields.join("\t")}\n`;
    writeSync(this.#fd, line);
    this.#bytes += line.length;
  }

  #forget(key: string): void {
    this.ends.delete(key);
    this.acknowledged.add(key);
    if (this.acknowledged.size <= FORGOTTEN_KEYS_MAX) return;
    for (const oldest of this.acknowledged) {
      this.acknowledged.delete(oldest);
      break;
    }
  }

  #read(text: string): void {
    const lines = text.split("\n");
    lines.pop();
    for (const line of lines) {
      const [letter, key, ...rest] = line.split("\t");
      if (key === undefined || key === "") continue;
      if (letter === "C" && rest[0] !== undefined) this.claims.set(key, { key, slot: rest[0], cleanup: rest.slice(1) });
      else if (letter === "A") this.#forget(key);
      else if (letter === "E") this.#readEnd(key, rest);
    }
  }

  /** An end that cannot be read leaves its claim open: what follows is then an unknown end, never a guessed one. */
  #readEnd(key: string, rest: readonly string[]): void {
    try {
      const end = endFromFields([key, ...rest]);
      this.claims.delete(key);
      this.ends.set(key, end);
    } catch {
      this.claims.set(key, this.claims.get(key) ?? { key, slot: "", cleanup: [] });
    }
  }

  #compact(): void {
    const lines = [
      ...[...this.acknowledged].map((key) => `A\t${key}`),
      ...[...this.claims.values()].map(({ key, slot, cleanup }) => ["C", key, slot, ...cleanup].join("\t")),
      ...[...this.ends.values()].map((end) => `E\t${endFields(end).join("\t")}`),
    ];
    const text = lines.map((line) => `${line}\n`).join("");
    writeFileSync(`${this.#path}.new`, text, { mode: 0o600 });
    renameSync(`${this.#path}.new`, this.#path);
    closeSync(this.#fd);
    this.#fd = openSync(this.#path, "a", 0o600);
    this.#bytes = text.length;
    appendFileSync(this.#fd, "");
  }
}
