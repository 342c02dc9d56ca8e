/** Waits between tries: exponential with full jitter, so that many that failed together do not come back together. */
import type { Random } from "./random.ts";

export interface Backoff {
  /** The next wait, longer on average than the one before. */
  nextMs(): number;
  /** It worked: the next wait is short again. */
  reset(): void;
}

export function backoff(options: { random: Random; firstMs: number; maxMs: number }): Backoff {
  const { random, firstMs, maxMs } = options;
  let tries = 0;
  return {
    nextMs() {
      const ceilingMs = Math.min(maxMs, firstMs * 2 ** tries++);
      return ceilingMs / 2 + (random.next() * ceilingMs) / 2;
    },
    reset() {
      tries = 0;
    },
  };
}
