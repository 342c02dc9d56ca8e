/**
 * Being elected in etcd, and knowing for how long. The leader's key lives with a lease; its create-revision is the epoch. The lease is
 * counted here from when the last acknowledged renewal was sent, so that we always give it up before etcd does, whatever the stream
 * says.
 */
import { type Backoff, backoff, type Clock, type Logger, type Random, sleep } from "@stint/runtime";
import type { Leadership } from "../../key-value.ts";
import { type WireEtcd, WireError } from "./wire.ts";

export interface CampaignOptions {
  readonly wire: WireEtcd;
  readonly leaderKey: string;
  readonly name: string;
  readonly leaseSeconds: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** A full etcd grants no lease: room has to be made first. */
  readonly reclaim: () => Promise<void>;
  /** Test only: the lease is counted by the wall clock. */
  readonly plantedBug?: "leaseByWallClock" | undefined;
}

interface HeldLease {
  readonly id: string;
  readonly ttlMs: number;
  readonly grantedAtMs: number;
}

export async function campaign(options: CampaignOptions): Promise<Leadership> {
  const { random, signal, clock } = options;
  const retry = backoff({ random, firstMs: 50, maxMs: 1_000 });
  const identity = Buffer.from(`${options.name} ${random.id()}`);
  for (;;) {
    signal.throwIfAborted();
    try {
      const leadership = await tryOnce(options, identity);
      if (leadership !== null) return leadership;
      retry.reset();
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      options.logger.debug({ err: error }, "etcd does not answer the campaign");
      if (error.kind === "noSpace") await options.reclaim().catch(() => {});
      await sleep(clock, retry.nextMs(), signal);
    }
  }
}

/** One try: elected, or null after the leader's key has gone. */
async function tryOnce(options: CampaignOptions, identity: Buffer): Promise<Leadership | null> {
  const { wire, leaderKey, leaseSeconds } = options;
  const clockMs = clockOf(options);
  const grantedAtMs = clockMs();
  const granted = await wire.grantLease(leaseSeconds);
  const lease: HeldLease = { id: granted.id, ttlMs: granted.ttlSeconds * 1_000, grantedAtMs };
  const result = await wire.transaction({
    compares: [{ key: leaderKey, createRevision: 0 }],
    success: [{ kind: "put", key: leaderKey, value: identity, leaseId: lease.id }],
    failure: [{ kind: "get", key: leaderKey }],
  });
  if (result.succeeded) return lead(options, { lease, epoch: result.revision });
  const [existing] = result.reads;
  await wire.revokeLease(lease.id).catch(() => {});
  if (existing == null) return null;
  await untilGone(options, result.revision);
  return null;
}

/** Waits until the leader's key may be gone. A cut watch is as good: the next try finds out. */
function untilGone(options: CampaignOptions, revision: number): Promise<void> {
  const { wire, leaderKey, signal, clock, leaseSeconds } = options;
  return new Promise((resolve, reject) => {
    const done = (act: () => void): void => {
      watch.cancel();
      timer.cancel();
      signal.removeEventListener("abort", aborted);
      act();
    };
    const aborted = () => done(() => reject(signal.reason));
    const watch = wire.watch(
      { from: leaderKey, to: `${leaderKey}\0`, startRevision: revision + 1 },
      { onEvents: (events) => events.some(({ value }) => value === null) && done(resolve), onEnd: () => done(resolve) },
    );
    const timer = clock.setTimer(leaseSeconds * 1_000, () => done(resolve));
    signal.addEventListener("abort", aborted, { once: true });
  });
}

function lead(options: CampaignOptions, held: { lease: HeldLease; epoch: number }): Leadership {
  const { wire, clock, logger } = options;
  const { lease, epoch } = held;
  const lost = new AbortController();
  const clockMs = clockOf(options);
  let validUntilMs = lease.grantedAtMs + lease.ttlMs;
  void keepAlive({
    options,
    lease,
    lost,
    renewed: (untilMs) => {
      validUntilMs = Math.max(validUntilMs, untilMs);
    },
    validUntilMs: () => validUntilMs,
  }).catch((error: unknown) => {
    logger.error({ err: error, epoch }, "keeping the lease failed");
    lost.abort(error);
  });
  return {
    epoch,
    // The engine compares with the monotonic clock, whatever clock counts the lease.
    validUntilMs: () => (lost.signal.aborted ? 0 : validUntilMs - clockMs() + clock.monotonicMs()),
    lost: lost.signal,
    async resign() {
      lost.abort(new Error("resigned"));
      await wire.revokeLease(lease.id).catch(() => {});
    },
  };
}

async function keepAlive(keeping: {
  options: CampaignOptions;
  lease: HeldLease;
  lost: AbortController;
  renewed: (untilMs: number) => void;
  validUntilMs: () => number;
}): Promise<void> {
  const { options, lease, lost, renewed, validUntilMs } = keeping;
  const { wire, clock, random } = options;
  const clockMs = clockOf(options);
  const retry: Backoff = backoff({ random, firstMs: 50, maxMs: lease.ttlMs / 6 });
  while (!lost.signal.aborted) {
    const sentAtMs = clockMs();
    const overAtMs = validUntilMs();
    if (sentAtMs >= overAtMs) return lost.abort(new Error("the lease ran out unrenewed"));
    const answered = await within(clock, Math.min(lease.ttlMs / 3, overAtMs - sentAtMs), wire.keepAlive(lease.id));
    if (answered === 0) return lost.abort(new Error("the lease is gone"));
    if (answered !== null) {
      renewed(sentAtMs + Math.min(answered * 1_000, lease.ttlMs));
      retry.reset();
    }
    const pauseMs = answered === null ? retry.nextMs() : lease.ttlMs / 3;
    await sleep(clock, Math.max(1, Math.min(pauseMs, validUntilMs() - clockMs())), lost.signal).catch(() => {});
  }
}

/** What a call answers, or null when it fails or takes too long. */
function within(clock: Clock, limitMs: number, call: Promise<number>): Promise<number | null> {
  return new Promise((resolve) => {
    const timer = clock.setTimer(limitMs, () => resolve(null));
    call.then(resolve, () => resolve(null)).finally(() => timer.cancel());
  });
}

function clockOf({ clock, plantedBug }: CampaignOptions): () => number {
  return plantedBug === "leaseByWallClock" ? () => clock.wallMs() : () => clock.monotonicMs();
}
