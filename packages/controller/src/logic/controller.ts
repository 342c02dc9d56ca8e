/**
 * One controller: a standby that follows until it may lead, then the leader until it is deposed. There is no way back: whoever stops
 * leading ends, and its process starts anew. Load first, campaign after; a new leader reads the journal to its end and commits that it
 * started before it decides anything else.
 */
import {
  apply,
  type AttemptKey,
  type Chunk,
  chunkContents,
  clean,
  Cluster,
  type Effect,
  loadChunk,
  positionOf,
  seqOf,
  type StintError,
  stintError,
} from "@stint/core";
import { decodeChunk, decodeFact, encodeChunk, encodeFact } from "@stint/contract";
import { type Clock, type Logger, type Random, sleep } from "@stint/runtime";
import {
  type ChunkSource,
  Compacted,
  followJournal,
  Journal,
  type JournalOptions,
  type Keys,
  keysOf,
  type KeyValue,
  type Leadership,
  load,
  type Loaded,
  type LoadSink,
  readJournal,
  SnapshotWriter,
  StoreUnavailable,
  type TakenChunk,
} from "@stint/store";
import { Engine } from "./engine.ts";
import { EventFeed } from "./event-feed.ts";
import { SessionHub } from "./session-hub.ts";

export interface ControllerOptions {
  readonly kv: KeyValue;
  readonly clusterId: string;
  readonly name: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly leaseMs: number;
  /** The account that the configuration names. */
  readonly account: string;
  readonly accountUrl: string;
  /** A token by which an attempt's program reaches its job. */
  readonly issueToken: (key: AttemptKey) => string;
  /** A pool's nodes differ from its target. */
  readonly onProvision: (poolUid: number) => void;
  readonly plantedBugs?: PlantedBugs;
}

/** Faults that tests plant to see that the simulator finds them. Nothing sets them in a product. */
export interface PlantedBugs {
  readonly acknowledgeBeforeCommit?: boolean;
  readonly noStepDown?: boolean;
  readonly watchGapIgnored?: boolean;
}

/** What only a leader has. */
export interface Leading {
  readonly engine: Engine;
  readonly hub: SessionHub;
  readonly feed: EventFeed;
  readonly epoch: number;
}

const FEED_BYTES_MAX = 16 * 1024 * 1024;
/** What the leader keeps of its lease for itself: after it, nothing is given out. */
const LEASE_MARGIN_MS = 50;
/** Between tries to read a store that does not answer. */
const STORE_PAUSE_MS = 200;

export class Controller {
  readonly #options: ControllerOptions;
  readonly #keys: Keys;
  readonly #stop = new AbortController();
  #cluster = new Cluster();
  #feed: EventFeed;
  #leading: Leading | null = null;
  #leadership: Leadership | null = null;
  #journal: Journal | null = null;
  #generation = "";

  constructor(options: ControllerOptions) {
    this.#options = options;
    this.#keys = keysOf(options.clusterId);
    this.#feed = this.#newFeed(0);
  }

  /** Null while this controller does not lead. */
  get leading(): Leading | null {
    return this.#leading;
  }

  get generation(): string {
    return this.#generation;
  }

  /**
   * Follows, campaigns and leads. Resolves with why it ended: stopped, or deposed. Rejects when the store holds what it should not.
   * `onLeading` is called once, when it leads.
   */
  async run(onLeading: () => void): Promise<string> {
    const loaded = await this.#follow();
    if (loaded === null) return "stopped before it led";
    return this.#lead(loaded, onLeading);
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error("the controller stops"));
    await this.#leadership?.resign();
  }

  /** Loads and follows until this controller is elected; returns what it holds then. */
  async #follow(): Promise<Loaded | null> {
    const { kv, name, plantedBugs } = this.#options;
    const campaign = kv.campaign({ name, signal: this.#stop.signal }).then((leadership) => {
      this.#leadership = leadership;
    });
    campaign.catch(() => {});
    while (!this.#stop.signal.aborted) {
      this.#cluster = new Cluster();
      const elected = new AbortController();
      const stopFollowing = () => elected.abort();
      campaign.then(stopFollowing, stopFollowing);
      try {
        let loaded = await load(this.#loading());
        const onSeq = (lastSeq: number) => {
          loaded = { ...loaded, lastSeq };
        };
        const plantedBug = plantedBugs?.watchGapIgnored ? ("watchGapIgnored" as const) : undefined;
        await followJournal(this.#loading(), { loaded, signal: elected.signal, plantedBug, onSeq });
        await campaign;
        return await readJournal(this.#loading(), { afterSeq: loaded.lastSeq });
      } catch (error) {
        if (error instanceof Compacted) this.#options.logger.warn({}, "left behind by compaction: loading afresh");
        else if (error instanceof StoreUnavailable) await sleep(this.#options.clock, STORE_PAUSE_MS);
        else throw error;
      }
    }
    return null;
  }

  async #lead(loaded: Loaded, onLeading: () => void): Promise<string> {
    const { kv, clock, logger, random, plantedBugs } = this.#options;
    const leadership = this.#leadership as Leadership;
    this.#generation = this.#options.clusterId;
    const ended = new AbortController();
    let why = "stopped";
    const end = (reason: string) => {
      if (ended.signal.aborted) return;
      why = reason;
      ended.abort(new Error(reason));
    };
    const snapshots = new SnapshotWriter({
      kv,
      keys: this.#keys,
      clock,
      logger,
      epoch: leadership.epoch,
      source: this.#chunkSource(),
      signal: ended.signal,
      firstSeq: loaded.lastSeq,
      journalBytes: loaded.journalBytes,
    });
    const journalOptions: JournalOptions = {
      kv,
      keys: this.#keys,
      clock,
      random,
      epoch: leadership.epoch,
      nextSeq: loaded.lastSeq + 1,
      onDurable: (group) => {
        if (group.bytes > 0) snapshots.onDurable(group);
        engine.onDurable(group.seq);
      },
      onDeposed: end,
      plantedBug: plantedBugs?.acknowledgeBeforeCommit ? "acknowledgeBeforeCommit" : undefined,
    };
    const journal = new Journal(journalOptions);
    this.#journal = journal;
    const leads = () => plantedBugs?.noStepDown === true || clock.monotonicMs() < leadership.validUntilMs() - LEASE_MARGIN_MS;
    const engine: Engine = new Engine({
      cluster: this.#cluster,
      settings: { leaseMs: this.#options.leaseMs, account: this.#options.account },
      clock,
      journal,
      encodeFact,
      leads,
      onEffects: (effects) => this.#perform(hub, effects),
      onRecords: (first, records) => this.#feed.push(first, records),
    });
    const hub: SessionHub = new SessionHub({
      engine,
      clusterGeneration: this.#generation,
      accountUrl: this.#options.accountUrl,
      issueToken: this.#options.issueToken,
      monotonicMs: () => clock.monotonicMs(),
      leadsUntilMs: () => (plantedBugs?.noStepDown ? Number.POSITIVE_INFINITY : leadership.validUntilMs() - LEASE_MARGIN_MS),
      logger,
    });
    const over = new Promise<void>((resolve) => ended.signal.addEventListener("abort", () => resolve(), { once: true }));
    if (plantedBugs?.noStepDown !== true) {
      leadership.lost.addEventListener("abort", () => end("the leader's lease is over"), { once: true });
      if (leadership.lost.aborted) end("the leader's lease is over");
    }
    this.#stop.signal.addEventListener("abort", () => end("stopped"), { once: true });
    this.#feed = this.#newFeed(positionOf(loaded.lastSeq + 1, 0) - 1);
    const started = await Promise.race([engine.execute({ kind: "leaderStarted", epoch: leadership.epoch }), over]);
    if (started !== undefined && !ended.signal.aborted) {
      this.#leading = { engine, hub, feed: this.#feed, epoch: leadership.epoch };
      engine.start();
      logger.info({ epoch: leadership.epoch }, "leads");
      for (const pool of this.#cluster.poolsByUid.values()) this.#options.onProvision(pool.record.uid);
      onLeading();
    }
    snapshots.run().catch((error: unknown) => {
      logger.error({ err: error }, "snapshots failed");
      end("snapshots failed");
    });
    await over;
    this.#retire(engine, hub, stintError("NOT_LEADER", `This controller leads no more: ${why}.`));
    await journal.stop();
    return why;
  }

  #retire(engine: Engine, hub: SessionHub, error: StintError): void {
    this.#leading = null;
    engine.stop(error);
    hub.closeAll(error);
  }

  #perform(hub: SessionHub, effects: readonly Effect[]): void {
    hub.perform(effects);
    for (const effect of effects) if (effect.kind === "provisionPool") this.#options.onProvision(effect.poolUid);
  }

  #loading(): { kv: KeyValue; keys: Keys; clock: Clock; sink: LoadSink } {
    const sink: LoadSink = {
      onChunk: ({ key, position, bytes }) => loadChunk(this.#cluster, key, { position, contents: decodeChunk(bytes) }),
      onRecords: ({ seq, records }) => records.forEach((record, at) => apply(this.#cluster, decodeFact(record), positionOf(seq, at))),
      onGarbage: (error) => this.#options.logger.error({ err: error, key: error.key }, "a snapshot cannot be read and is set aside"),
    };
    return { kv: this.#options.kv, keys: this.#keys, clock: this.#options.clock, sink };
  }

  #chunkSource(): ChunkSource {
    // A chunk joins the set when it becomes dirty, so the first in it has the oldest dirt.
    const oldest = (): Chunk | undefined => this.#cluster.dirtyChunks.values().next().value;
    return {
      oldestDirtySeq: () => oldest()?.dirtySinceSeq ?? null,
      takeOldest: (beforeSeq): TakenChunk | null => {
        const chunk = oldest();
        if (chunk === undefined || chunk.dirtySinceSeq >= beforeSeq) return null;
        const bytes = chunk.gone ? null : encodeChunk(chunkContents(this.#cluster, chunk));
        clean(this.#cluster, chunk);
        return { key: chunk.key, position: chunk.position, bytes };
      },
    };
  }

  #newFeed(start: number): EventFeed {
    return new EventFeed({ bytesMax: FEED_BYTES_MAX, start, decode: decodeFact });
  }

  /** For operators: whether decisions are being refused because too much is not yet durable. */
  get busy(): boolean {
    return this.#journal?.canAppend() === false;
  }

  /** The newest commit applied here. */
  get appliedSeq(): number {
    return seqOf(this.#feed.newest);
  }
}
