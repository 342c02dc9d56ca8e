/**
 * Azure ends and deletes tasks before it answers; here a task's node ends it, and says so. An answer waits for that, but not for ever: a node
 * that cannot be reached, or a program that takes long to end, keeps nobody.
 */
import { sleep } from "@stint/runtime";
import type { Call } from "../http/call.ts";

const LIMIT_MS = 10_000;
const FIRST_LOOK_MS = 10;
const LOOK_EVERY_MS_MAX = 250;

/** Looks until it is so, for at most half the time that the request has. */
export async function settled({ clock, query }: Call, isSo: () => Promise<boolean>): Promise<void> {
  const untilMs = clock.monotonicMs() + Math.min(LIMIT_MS, query.number("timeout") * 500);
  for (let waitMs = FIRST_LOOK_MS; !(await isSo()) && clock.monotonicMs() < untilMs; waitMs = Math.min(2 * waitMs, LOOK_EVERY_MS_MAX))
    await sleep(clock, waitMs);
}
