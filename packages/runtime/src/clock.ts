/**
 * Time as a port. Everything that measures, waits or expires takes a `Clock`, so that the simulator can run the same code on
 * virtual time. Durations and leases use `monotonicMs`; wall time is for what people gave as wall time and for display.
 */
export interface Clock {
  /** Milliseconds since an arbitrary start; never goes back, and goes on while the machine sleeps (CLOCK_BOOTTIME). */
  monotonicMs(): number;
  /** Milliseconds since the Unix epoch; may jump. */
  wallMs(): number;
  /** Calls `fire` once, `delayMs` from now, unless cancelled. */
  setTimer(delayMs: number, fire: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}

/** Resolves after `delayMs`; rejects with the signal's reason as soon as `signal` aborts. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const timer = clock.setTimer(delayMs, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    const onAbort = () => {
      timer.cancel();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
