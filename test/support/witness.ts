/** Reads what witness.sh wrote: how often each task started, and from when to when. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const SCRIPT = fileURLToPath(new URL("witness.sh", import.meta.url));

/** One process of a task, in seconds since the machine's start. */
export interface Sighting {
  readonly pid: number;
  readonly startedAt: number;
  readonly lastSeenAt: number;
  readonly ended: boolean;
}

export class Witness {
  readonly directory: string = mkdtempSync(join(tmpdir(), "stint-witness-"));

  /** Within a test: what was written goes with it. */
  constructor() {
    onTestFinished(() => rmSync(this.directory, { recursive: true, force: true }));
  }

  commandLine(name: string, work: { seconds: number; exitCode?: number }): string {
    return `${SCRIPT} ${this.directory} ${name} ${work.seconds} ${work.exitCode ?? 0}`;
  }

  /** Of every task that was ever started, in the order of their starts. */
  sightings(): Map<string, Sighting[]> {
    return new Map(readdirSync(this.directory).map((name) => [name, sightingsIn(readFileSync(join(this.directory, name), "utf8"))]));
  }

  /** Names of tasks whose processes were there at the same time. */
  overlaps(): string[] {
    const overlapping = [...this.sightings()].filter(([, seen]) =>
      seen.some((each, index) => index > 0 && each.startedAt < (seen[index - 1] as Sighting).lastSeenAt),
    );
    return overlapping.map(([name]) => name);
  }
}

function sightingsIn(text: string): Sighting[] {
  const byPid = new Map<number, Sighting>();
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const [what, pidText, at] = line.split(" ");
    const pid = Number(pidText);
    const known = byPid.get(pid);
    byPid.set(pid, { pid, startedAt: known?.startedAt ?? Number(at), lastSeenAt: Number(at), ended: what === "end" });
  }
  return [...byPid.values()].sort((a, b) => a.startedAt - b.startedAt);
}
