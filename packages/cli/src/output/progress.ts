/** How far a job is, on stderr: a bar that is drawn over on a terminal; off it a line for each change, at most one in ten seconds. */
import type { TaskCounts } from "@stint/client";
import { span } from "./text.ts";

const WIDTH = 24;
const LINE_EVERY_MS = 10_000;

export interface Progress {
  show(counts: TaskCounts): void;
  /** Leaves the last state on the screen. */
  end(): void;
}

export function createProgress(name: string, stderr: NodeJS.WriteStream, nowMs: () => number = Date.now): Progress {
  const drawn = stderr.isTTY === true && process.env["TERM"] !== "dumb" && process.env["CI"] === undefined;
  const started = nowMs();
  let said = "";
  let saidAtMs = Number.NEGATIVE_INFINITY;
  let latest = "";
  return {
    show(counts) {
      latest = `${name}   ${drawn ? `${bar(counts)}   ` : ""}${words(counts)}`;
      if (latest === said) return;
      if (drawn) {
        said = latest;
        stderr.write(`\r${latest}${remaining(counts, nowMs() - started)}\u001b[K`);
      } else if (nowMs() - saidAtMs >= LINE_EVERY_MS) {
        said = latest;
        saidAtMs = nowMs();
        stderr.write(`${latest}\n`);
      }
    },
    end() {
      if (drawn) stderr.write(`\r${latest}\u001b[K\n`);
      else if (latest !== said) stderr.write(`${latest}\n`);
    },
  };
}

function bar(counts: TaskCounts): string {
  const all = counts.active + counts.running + counts.completed;
  const cells = (count: number): number => (all === 0 ? 0 : Math.floor((count / all) * WIDTH));
  const done = cells(counts.completed);
  const running = cells(counts.completed + counts.running) - done;
  return `${"█".repeat(done)}${"▒".repeat(running)}${"·".repeat(WIDTH - done - running)}`;
}

function words(counts: TaskCounts): string {
  const all = counts.active + counts.running + counts.completed;
  return `${counts.completed}/${all} done · ${counts.running} running · ${counts.failed} failed`;
}

function remaining(counts: TaskCounts, spentMs: number): string {
  const left = counts.active + counts.running;
  if (counts.completed === 0 || left === 0) return "";
  return ` · about ${span((spentMs / counts.completed) * left)} left`;
}
