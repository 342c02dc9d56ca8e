/** How suites of clients wait and look at refusals; and whether a process of a task is there. */
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const LOOK_EVERY_MS = 50;

/** Looks until it is there. */
export async function until<T>(look: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look();
    if (isThere(value)) return value;
    await sleep(LOOK_EVERY_MS);
  }
}

/** Of a refusal: its status and code. */
export const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "not refused",
    ({ statusCode, code }: { statusCode: number; code: string }) => `${statusCode} ${code}`,
  );

/** On this host, running this program. */
export function runs(pid: number, program: string): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, "utf8").split("\0")[0] === program;
}
