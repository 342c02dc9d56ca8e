/**
 * Changes from etcd without gaps. A watch goes on from the revision after the newest event it gave, never from what a header says: the
 * header of a watch that is catching up is already at the store's newest revision.
 */
import { backoff, type Clock, type Random, sleep } from "@stint/runtime";
import { type Change, type ChangeBatch, Compacted } from "../../key-value.ts";
import type { WireEtcd, WireWatchEvent } from "./wire.ts";

type Arrival = { readonly events: readonly WireWatchEvent[] } | { readonly compacted: boolean; readonly message: string };

export async function* follow(options: {
  wire: WireEtcd;
  clock: Clock;
  random: Random;
  from: string;
  to: string;
  afterRevision: number;
  signal: AbortSignal;
}): AsyncIterable<ChangeBatch> {
  const { wire, clock, random, from, to, signal } = options;
  const retry = backoff({ random, firstMs: 20, maxMs: 1_000 });
  let after = options.afterRevision;
  while (!signal.aborted) {
    const arrivals: Arrival[] = [];
    let wake = (): void => {};
    const arrive = (arrival: Arrival): void => {
      arrivals.push(arrival);
      wake();
    };
    const watch = wire.watch({ from, to, startRevision: after + 1 }, { onEvents: (events) => arrive({ events }), onEnd: arrive });
    const stop = () => wake();
    signal.addEventListener("abort", stop, { once: true });
    try {
      for (;;) {
        if (signal.aborted) return;
        const arrival = arrivals.shift();
        if (arrival === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        if (!("events" in arrival)) {
          if (arrival.compacted) throw new Compacted(`changes after revision ${after} are compacted`);
          break;
        }
        retry.reset();
        const changes: Change[] = arrival.events.map(({ key, value }) => ({ key, value }));
        after = Math.max(after, ...arrival.events.map(({ modRevision }) => modRevision));
        yield { revision: after, changes };
      }
    } finally {
      signal.removeEventListener("abort", stop);
      watch.cancel();
    }
    await sleep(clock, retry.nextMs(), signal).catch(() => {});
  }
}
