/**
 * Trying again what may succeed later: pauses that grow up to a cap, or as long as the server asks within it; no more than a few tries
 * without progress, and an end to all of it.
 */
import { backoff, sleep } from "@stint/runtime";
import { TransferError } from "./errors.ts";
import type { TransferParts } from "./transport.ts";

/** Tries in a row that bring nothing. */
const TRIES_MAX = 6;
const PAUSE_MS_MAX = 10_000;
const ASKED_PAUSE_MS_MAX = 60_000;
/** A file that has not moved in this time does not. */
export const TRANSFER_LIMIT_MS: number = 24 * 3_600_000;

export interface RetryOptions {
  readonly signal: AbortSignal;
  /** Grows while bytes move. */
  readonly progress?: () => number;
  readonly limitMs?: number;
}

/** Throws the last failure. */
export async function withRetries<T>(
  { clock, random }: Pick<TransferParts, "clock" | "random">,
  options: RetryOptions,
  act: () => Promise<T>,
): Promise<T> {
  const pauses = backoff({ random, firstMs: 200, maxMs: PAUSE_MS_MAX });
  const untilMs = clock.monotonicMs() + (options.limitMs ?? TRANSFER_LIMIT_MS);
  let reached = options.progress?.() ?? 0;
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      const now = options.progress?.() ?? 0;
      if (now > reached) {
        tries = 1;
        pauses.reset();
      }
      reached = now;
      if (!(error instanceof TransferError) || !error.retryable || tries >= TRIES_MAX || options.signal.aborted) throw error;
      const pauseMs = Math.max(pauses.nextMs(), Math.min(error.retryAfterMs ?? 0, ASKED_PAUSE_MS_MAX));
      if (clock.monotonicMs() + pauseMs > untilMs) throw error;
      await sleep(clock, pauseMs, options.signal);
    }
  }
}
