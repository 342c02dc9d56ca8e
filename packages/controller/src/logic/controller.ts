/**
 * One controller: a standby that follows until it may lead, then the leader until it is deposed. There is no way back: whoever stops
 * leading ends, and its process starts anew. Load first, campaign after; a new leader reads the journal to its end and commits that it
 * started before it decides anything else.
 */
import { apply, type AttemptKey, Cluster, type Effect, loadChunk, positionOf, seqOf, type StintError, stintError } from "@stint/core";
import { decodeChunk, decodeFact, encodeFact } from "@stint/contract";
import { type Clock, type Logger, type Random, sleep } from "@stint/runtime";
import {
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
  type Seal,
  SnapshotWriter,
  StoreUnavailable,
} from "@stint/store";
import { chunkSource } from "./chunk-source.ts";
import { Engine } from "./engine.ts";
import { EventFeed } from "./event-feed.ts";
import { SessionHub } from "./session-hub.ts";
import { SpaceKeeper } from "./space-keeper.ts";
import { ensureMeta, type MetaOptions, readMeta } from "./store-meta.ts";

export interface ControllerOptions {
  readonly kv: KeyValue;
  readonly clusterId: string;
  /** By which the store is encrypted; null = it is not. */
  readonly seal: Seal | null;
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
  /** A token by which an attempt of a multi-instance task starts commands beside its other instances. */
  readonly issueGangToken: (key: AttemptKey) => string;
  /** A pool's nodes differ from its target. */
  readonly onProvision: (poolUid: number) => void;
  /** It leads no more, and nobody else does yet. */
  readonly onRetired: () => void;
  /** A task that had been on a node is forgotten. */
  readonly onTaskForgotten?: (task: { readonly jobUid: number; readonly row: number }) => void;
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
  readonly space: SpaceKeeper;
}

/** What the feed holds, whichever is less. */
const FEED_BYTES_MAX = 16 * 1024 * 1024;
const FEED_FACTS_MAX = 200_000;
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
    this.#feed = newFeed();
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
    await this.#untilStopped(() => readMeta(this.#metaOptions()));
    const campaign = kv.campaign({ name, signal: this.#stop.signal }).then((leadership) => {
      this.#leadership = leadership;
    });
    campaign.catch(() => {});
    while (!this.#stop.signal.aborted) {
      this.#cluster = new Cluster();
      this.#feed = newFeed();
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
    const meta = await this.#untilStopped(() => ensureMeta(this.#metaOptions(), leadership.epoch));
    if (meta === null) return this.#stop.signal.aborted ? "stopped" : "another controller leads";
    this.#generation = meta.generation;
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
      source: chunkSource(this.#cluster),
      signal: ended.signal,
      onFull: () => space.noteFull(),
      firstSeq: loaded.lastSeq,
      journalBytes: loaded.journalBytes,
    });
    const space: SpaceKeeper = new SpaceKeeper({ kv, snapshots, clock, logger, signal: ended.signal });
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
      onFull: () => space.noteFull(),
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
      refusal: () => space.refusal,
      onEffects: (effects) => this.#perform(hub, effects),
      onRecords: (first, records, facts) => this.#feed.push(first, records, facts),
    });
    const hub: SessionHub = new SessionHub({
      engine,
      clusterGeneration: this.#generation,
      accountUrl: this.#options.accountUrl,
      issueToken: this.#options.issueToken,
      issueGangToken: this.#options.issueGangToken,
      monotonicMs: () => clock.monotonicMs(),
      wallMs: () => clock.wallMs(),
      leadsUntilMs: () => (plantedBugs?.noStepDown ? Number.POSITIVE_INFINITY : leadership.validUntilMs() - LEASE_MARGIN_MS),
      logger,
    });
    const over = new Promise<void>((resolve) => ended.signal.addEventListener("abort", () => resolve(), { once: true }));
    if (plantedBugs?.noStepDown !== true) {
      leadership.lost.addEventListener("abort", () => end("the leader's lease is over"), { once: true });
      if (leadership.lost.aborted) end("the leader's lease is over");
    }
    this.#stop.signal.addEventListener("abort", () => end("stopped"), { once: true });
    const started = await Promise.race([engine.execute({ kind: "leaderStarted", epoch: leadership.epoch }), over]);
    if (started !== undefined && !ended.signal.aborted) {
      this.#leading = { engine, hub, feed: this.#feed, epoch: leadership.epoch, space };
      engine.start();
      logger.info({ epoch: leadership.epoch }, "leads");
      for (const pool of this.#cluster.poolsByUid.values()) this.#options.onProvision(pool.record.uid);
      onLeading();
    }
    for (const keeper of [snapshots, space])
      keeper.run().catch((error: unknown) => {
        logger.error({ err: error }, "the store cannot be kept in order");
        end("the store cannot be kept in order");
      });
    await over;
    this.#retire(engine, hub, stintError("NOT_LEADER", `This controller leads no more: ${why}.`));
    await journal.stop();
    return why;
  }

  #retire(engine: Engine, hub: SessionHub, error: StintError): void {
    this.#leading = null;
    this.#options.onRetired();
    engine.stop(error);
    hub.closeAll(error);
  }

  #perform(hub: SessionHub, effects: readonly Effect[]): void {
    hub.perform(effects);
    for (const effect of effects) {
      if (effect.kind === "provisionPool") this.#options.onProvision(effect.poolUid);
      else if (effect.kind === "cleanTask") this.#options.onTaskForgotten?.(effect.key);
    }
  }

  #metaOptions(): MetaOptions {
    const { kv, clusterId, seal, clock, random } = this.#options;
    return { kv, keys: this.#keys, clusterId, seal, clock, random, signal: this.#stop.signal };
  }

  /** What the store answers, or null when this controller was stopped meanwhile. */
  async #untilStopped<T>(call: () => Promise<T>): Promise<T | null> {
    try {
      return await call();
    } catch (error) {
      if (this.#stop.signal.aborted) return null;
      throw error;
    }
  }

  #loading(): { kv: KeyValue; keys: Keys; clock: Clock; sink: LoadSink } {
    const sink: LoadSink = {
      onChunk: ({ key, position, bytes }) => {
        const contents = decodeChunk(bytes);
        loadChunk(this.#cluster, key, { position, contents });
        for (const fact of contents.facts) this.#feed.names.learn(fact, position);
      },
      onRecords: ({ seq, records }) => {
        const facts = records.map(decodeFact);
        facts.forEach((fact, at) => apply(this.#cluster, fact, positionOf(seq, at)));
        this.#feed.push(positionOf(seq, 0), records, facts);
      },
      onGarbage: (error) => {
        const chunk = this.#keys.chunkOfSnapshot(error.key);
        // What is no job's is everybody's: nothing goes on without it.
        if (chunk === null || chunk.part === "head") throw error;
        if (chunk.part === "samples" || chunk.part === "usage") {
          this.#options.logger.error({ err: error, key: error.key }, `${chunk.part} of the past cannot be read: they begin anew`);
          return;
        }
        this.#cluster.quarantineChunk(chunk);
        this.#options.logger.error({ err: error, key: error.key }, "a part of a job cannot be read: the job is set aside");
      },
    };
    return { kv: this.#options.kv, keys: this.#keys, clock: this.#options.clock, sink };
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

function newFeed(): EventFeed {
  return new EventFeed({ bytesMax: FEED_BYTES_MAX, factsMax: FEED_FACTS_MAX, decode: decodeFact });
}
