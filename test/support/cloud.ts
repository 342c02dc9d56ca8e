/**
 * A provider's program that makes machines as files of a directory, one after the other, and can be held in the middle: what a cloud has is
 * what lies there. A machine that is asked for by a name that is there is not made again.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** With N in `hold`, it goes no further after the Nth change until the file is gone. */
const PROGRAM = `#!${process.execPath}
const fs = require("node:fs");
const at = (name) => __dirname + "/" + name;
const log = (name, line) => fs.appendFileSync(at(name), line + "\\n");
const request = JSON.parse(fs.readFileSync(0, "utf8"));
log("asked", JSON.stringify({ pid: process.pid, ...request }));
let changes = 0;
function changed(what, name) {
  log(what, name);
  changes++;
  while (fs.existsSync(at("hold")) && Number(fs.readFileSync(at("hold"), "utf8")) === changes)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}
for (const { name } of request.remove) {
  if (!fs.existsSync(at("machines/" + name))) continue;
  fs.rmSync(at("machines/" + name));
  changed("removed", name);
}
for (const { name } of request.add) {
  if (fs.existsSync(at("machines/" + name))) continue;
  fs.writeFileSync(at("machines/" + name), "", { flag: "wx" });
  changed("made", name);
}
const ids = (list) => list.map(({ nodeId }) => nodeId);
console.log(JSON.stringify({ added: ids(request.add), removed: ids(request.remove) }));
`;

export interface Asked {
  readonly pid: number;
  readonly poolId: string;
  readonly add: readonly { readonly nodeId: string; readonly name: string }[];
  readonly remove: readonly { readonly nodeId: string; readonly name: string }[];
}

export class Cloud {
  readonly program: string;
  readonly #directory: string;

  constructor() {
    this.#directory = mkdtempSync(join(tmpdir(), "stint-cloud-"));
    mkdirSync(join(this.#directory, "machines"));
    this.program = join(this.#directory, "program");
    writeFileSync(this.program, PROGRAM, { mode: 0o755 });
  }

  /** Their names, sorted. */
  get machines(): readonly string[] {
    return readdirSync(join(this.#directory, "machines")).sort();
  }

  get made(): readonly string[] {
    return this.#lines("made");
  }

  get removed(): readonly string[] {
    return this.#lines("removed");
  }

  get asked(): readonly Asked[] {
    return this.#lines("asked").map((line) => JSON.parse(line) as Asked);
  }

  hold(afterChanges: number): void {
    writeFileSync(join(this.#directory, "hold"), `${afterChanges}`);
  }

  letGo(): void {
    rmSync(join(this.#directory, "hold"), { force: true });
  }

  /** The program that makes or removes machines just now, once it has done as many changes as it is held after. */
  async held(log: "made" | "removed", count: number): Promise<Asked> {
    while (this.#lines(log).length < count) await sleep(20);
    return this.asked.at(-1) as Asked;
  }

  forget(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #lines(name: string): string[] {
    const path = join(this.#directory, name);
    return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
  }
}
