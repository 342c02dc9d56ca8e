/**
 * The machine's time. The monotonic part must go on while the machine sleeps, as leases do elsewhere; hrtime stops then, and the
 * uptime that does not is coarse, so hrtime is used and set right by the uptime whenever the two part by more than a second.
 */
import { uptime } from "node:os";
import type { Clock, Timer } from "./clock.ts";

const PARTING_MS = 1_000;
/** Node turns longer timers into 1 ms. */
const TIMER_MS_MAX = 2 ** 31 - 1;

export function systemClock(): Clock {
  let offsetMs = 0;
  const fineMs = () => Number(process.hrtime.bigint() / 1_000n) / 1_000;
  const startMs = fineMs() - uptime() * 1_000;
  let lastCheckMs = 0;
  return {
    monotonicMs(): number {
      const nowMs = fineMs() - startMs + offsetMs;
      if (nowMs - lastCheckMs < 50) return nowMs;
      lastCheckMs = nowMs;
      const bootMs = uptime() * 1_000;
      if (bootMs - nowMs <= PARTING_MS) return nowMs;
      offsetMs += bootMs - nowMs;
      lastCheckMs = bootMs;
      return bootMs;
    },
    wallMs: () => Date.now(),
    setTimer(delayMs: number, fire: () => void): Timer {
      if (delayMs <= 0) {
        const immediate = setImmediate(fire);
        return { cancel: () => clearImmediate(immediate) };
      }
      const timeout = setTimeout(fire, Math.min(delayMs, TIMER_MS_MAX));
      return { cancel: () => clearTimeout(timeout) };
    },
  };
}
