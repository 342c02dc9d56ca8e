/**
 * The leader's loop: decide, commit, act. A command is decided at once against the whole state in memory; its facts go to the journal;
 * its reply and its effects are held back until the commit that carries them is durable, and are then let go in the order in which they
 * were decided, and only while the leader's own lease still holds. A read waits for the newest commit that it can have seen. There is no
 * undo: when a commit is refused the engine stops for good, and the process starts anew as a standby.
 */
import {
  type Cluster,
  type ClusterSettings,
  type Command,
  Decision,
  decide,
  dispatchPool,
  type Effect,
  type Fact,
  type Now,
  type Position,
  nextTickInMs,
  type Reply,
  seqOf,
  type StintError,
  stintError,
  tick,
  workOffEndings,
} from "@stint/core";
import type { Clock, Timer } from "@stint/runtime";

/** What the engine needs of the journal: see the store's Journal. */
export interface EngineJournal {
  /** The position that the next record gets; makes sure that as many bytes still fit into its commit. */
  nextPosition(bytesMax: number): Position;
  append(records: readonly Uint8Array[]): void;
  /** False while too much is decided and not durable. */
  canAppend(): boolean;
}

export interface EngineOptions {
  readonly cluster: Cluster;
  readonly settings: ClusterSettings;
  readonly clock: Clock;
  readonly journal: EngineJournal;
  readonly encodeFact: (fact: Fact) => Uint8Array;
  /** Why nothing new is taken in; null = it is. */
  readonly refusal: () => StintError | null;
  /** Whether answers may still be given: the leader's own lease holds. */
  readonly leads: () => boolean;
  readonly onEffects: (effects: readonly Effect[]) => void;
  /** Records and their facts as they become durable, for the event feed. */
  readonly onRecords: (first: Position, records: readonly Uint8Array[], facts: readonly Fact[]) => void;
}

/** The largest commit a command may need: a submit of 512 KB with its overhead. */
const COMMAND_BYTES_MAX = 700 * 1024;
/** Answers that wait for a commit, as all do while the store is away. */
const HELD_MAX = 100_000;
/** Nothing is due for longer than this without a look. */
const TICK_CEILING_MS = 10_000;

/** What makes the state larger; all else is how it becomes smaller again. */
const GROWS: ReadonlySet<Command["kind"]> = new Set([
  "createAccount",
  "createPool",
  "createJob",
  "createJobSchedule",
  "submitTasks",
] as const);

interface Held {
  readonly seq: number;
  readonly release: () => void;
  readonly refuse: (error: StintError) => void;
}

export class Engine {
  readonly #options: EngineOptions;
  readonly #held: Held[] = [];
  #released = 0;
  #durableSeq = 0;
  #newestSeq = 0;
  #stopped: StintError | null = null;
  #timer: Timer | null = null;
  #started = false;
  #passDue = false;
  readonly #unpublished: { readonly first: Position; readonly records: readonly Uint8Array[]; readonly facts: readonly Fact[] }[] = [];

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  get cluster(): Cluster {
    return this.#options.cluster;
  }

  /** How many answers and effects wait for a commit. */
  get backlog(): number {
    return this.#held.length - this.#released;
  }

  /** Decides a command, while what it changes has this etag; resolves once all it saw and wrote is durable. Refusals resolve too. */
  execute(command: Command, ifMatch = ""): Promise<Reply> {
    if (this.#stopped !== null) return Promise.resolve({ kind: "refused", error: this.#stopped });
    if (!this.#options.journal.canAppend() || this.backlog >= HELD_MAX) return Promise.resolve({ kind: "refused", error: busy() });
    const refusal = GROWS.has(command.kind) ? this.#options.refusal() : null;
    if (refusal !== null) return Promise.resolve({ kind: "refused", error: refusal });
    const { result, seq } = this.#decide((decision) => decide(decision, command, this.#options.settings, ifMatch));
    this.#schedulePass();
    return this.#whenDurable(
      seq,
      () => result,
      (error) => ({ kind: "refused", error }),
    );
  }

  /** Reads the state; resolves with the result once all that it can have seen is durable. Rejects with a StintError. */
  read<T>(query: (cluster: Cluster, now: Now) => T): Promise<T> {
    if (this.#stopped !== null) return Promise.reject(new ReadRefused(this.#stopped));
    if (this.backlog >= HELD_MAX) return Promise.reject(new ReadRefused(busy()));
    const result = query(this.cluster, this.#now());
    return this.#whenDurable(
      this.#newestSeq,
      () => result,
      (error) => {
        throw new ReadRefused(error);
      },
    );
  }

  /** Changes that follow from no command, such as a node's being heard again. */
  change(act: (decision: Decision) => void): void {
    if (this.#stopped !== null) return;
    this.#decide(act);
    this.#schedulePass();
  }

  /** Everything up to this commit is durable. */
  onDurable(seq: number): void {
    this.#durableSeq = Math.max(this.#durableSeq, seq);
    if (!this.#options.leads()) return;
    this.#publish();
    while (this.#released < this.#held.length) {
      const next = this.#held[this.#released] as Held;
      if (next.seq > this.#durableSeq) break;
      this.#released++;
      next.release();
    }
    if (this.#released > 1_024 || this.#released === this.#held.length) {
      this.#held.splice(0, this.#released);
      this.#released = 0;
    }
  }

  /** Starts to act by itself: time and placements. Until then only what is asked is done. */
  start(): void {
    this.#started = true;
    this.#schedulePass();
  }

  /** Leads no more: whatever was held back is refused, and nothing is decided any more. */
  stop(error: StintError): void {
    if (this.#stopped !== null) return;
    this.#stopped = error;
    this.#timer?.cancel();
    for (const held of this.#held.slice(this.#released)) held.refuse(error);
    this.#held.length = 0;
    this.#released = 0;
  }

  #decide<T>(act: (decision: Decision) => T): { result: T; seq: number } {
    const { journal, cluster, encodeFact } = this.#options;
    const base = journal.nextPosition(COMMAND_BYTES_MAX);
    const decision = new Decision({ cluster, now: this.#now(), base });
    const result = act(decision);
    if (decision.facts.length > 0) {
      const records = decision.facts.map(encodeFact);
      journal.append(records);
      this.#newestSeq = seqOf(base);
      this.#unpublished.push({ first: base, records, facts: decision.facts });
    }
    if (decision.effects.length > 0) {
      const { effects } = decision;
      this.#hold(
        this.#newestSeq,
        () => this.#options.onEffects(effects),
        () => {},
      );
    }
    return { result, seq: this.#newestSeq };
  }

  #whenDurable<T>(seq: number, release: () => T, refuse: (error: StintError) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (give: () => T) => {
        try {
          resolve(give());
        } catch (error) {
          reject(error);
        }
      };
      this.#hold(
        seq,
        () => settle(release),
        (error) => settle(() => refuse(error)),
      );
    });
  }

  #hold(seq: number, release: () => void, refuse: (error: StintError) => void): void {
    const settled = seq <= this.#durableSeq && this.#released === this.#held.length;
    if (settled && this.#options.leads()) release();
    else this.#held.push({ seq, release, refuse });
  }

  #publish(): void {
    let count = 0;
    for (const { first, records, facts } of this.#unpublished) {
      if (seqOf(first) > this.#durableSeq) break;
      this.#options.onRecords(first, records, facts);
      count++;
    }
    this.#unpublished.splice(0, count);
  }

  /** One coalesced pass soon: all that became due meanwhile is done in it. */
  #schedulePass(): void {
    if (!this.#started || this.#passDue || this.#stopped !== null) return;
    this.#passDue = true;
    this.#timer?.cancel();
    this.#timer = this.#options.clock.setTimer(0, () => this.#pass());
  }

  #pass(): void {
    this.#passDue = false;
    if (this.#stopped !== null) return;
    let again = false;
    if (this.#options.journal.canAppend()) {
      this.#decide(tick);
      again = this.#decide(workOffEndings).result;
      for (const pool of [...this.cluster.poolsByUid.values()]) {
        if (this.#decide((decision) => dispatchPool(decision, pool)).result) again = true;
      }
    }
    if (again) {
      this.#schedulePass();
      return;
    }
    const delayMs = nextTickInMs({ cluster: this.cluster, now: this.#now() }, TICK_CEILING_MS);
    this.#timer = this.#options.clock.setTimer(Math.max(1, delayMs), () => this.#pass());
  }

  #now(): Now {
    return { wallMs: this.#options.clock.wallMs(), monotonicMs: this.#options.clock.monotonicMs() };
  }
}

function busy(): StintError {
  return stintError("SERVER_BUSY", "Too much is decided and not yet durable.");
}

/** A read that this controller cannot answer now, or not any more. */
export class ReadRefused extends Error {
  readonly error: StintError;

  constructor(error: StintError) {
    super(error.message);
    this.error = error;
  }
}
