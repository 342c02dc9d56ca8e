/**
 * A model of etcd under the real adapter: one history of revisions, leases that run out, watches, and a network in which calls and answers
 * get lost. It keeps every commit of the journal for ever, as the invariants are judged by them.
 */
import type { SeededRandom, Timer } from "@stint/runtime";
import {
  type WireEtcd,
  WireError,
  type WireKeyValue,
  type WireOperation,
  type WireTransaction,
  type WireTransactionResult,
  type WireWatchEvent,
  type WireWatchHandlers,
} from "@stint/store";
import type { Scheduler, SimProcess } from "./scheduler.ts";

interface Stored {
  value: Uint8Array;
  createRevision: number;
  modRevision: number;
  leaseId: string;
}

interface Watch {
  readonly from: string;
  readonly to: string;
  readonly process: SimProcess;
  readonly handlers: WireWatchHandlers;
  delivered: Promise<void> | null;
  over: boolean;
}

export interface EtcdFaults {
  /** Share of calls lost on the way there, and of answers lost on the way back. */
  readonly lost: number;
  /** Share of watch events that are never told, as an old etcd did. */
  readonly dropped: number;
  readonly delayMs: number;
}

const CALL_LIMIT_MS = 3_000;

export class EtcdModel {
  revision = 1;
  readonly #entries = new Map<string, Stored>();
  readonly #history: { readonly revision: number; readonly events: readonly WireWatchEvent[] }[] = [];
  readonly #leases = new Map<string, { ttlMs: number; timer: Timer }>();
  readonly #watches = new Set<Watch>();
  /** Every value ever put under a key of the journal, in order. */
  readonly journal: { readonly key: string; readonly value: Uint8Array }[] = [];
  readonly #scheduler: Scheduler;
  readonly #random: SeededRandom;
  readonly #cut = new Set<string>();
  faults: EtcdFaults;
  down = false;
  /** It takes no puts and grants no leases, until somebody makes room and says so. */
  full = false;
  #nextLease = 1;
  #compacted = 0;

  constructor(options: { scheduler: Scheduler; random: SeededRandom; faults: EtcdFaults }) {
    this.#scheduler = options.scheduler;
    this.#random = options.random;
    this.faults = options.faults;
  }

  /** The first of the keys that it holds now and that begin so; null = none does. */
  firstKey(prefix: string): string | null {
    const keys = [...this.#entries.keys()].filter((key) => key.startsWith(prefix)).sort();
    return keys[0] ?? null;
  }

  /** The epoch that leads by what etcd holds; 0 = nobody. */
  epoch(leaderKey: string): number {
    return this.#entries.get(leaderKey)?.createRevision ?? 0;
  }

  /** Cuts a client off, or lets it through again. */
  setCut(name: string, cut: boolean): void {
    if (cut) this.#cut.add(name);
    else this.#cut.delete(name);
  }

  /** It was away: leases get their whole time again, watches are cut. */
  restart(): void {
    this.down = false;
    for (const [id, { ttlMs }] of [...this.#leases]) this.#armLease(id, ttlMs);
    for (const watch of [...this.#watches]) this.#endWatch(watch, { compacted: false, message: "etcd restarted" });
  }

  /** etcd as one process sees it. */
  wire(process: SimProcess, name: string): WireEtcd {
    const call = <T>(act: () => T): Promise<T> => this.#call(process, name, act);
    return {
      range: ({ from, to, limit, revision }) => call(() => this.#range(from, to, limit, revision)),
      transaction: (transaction) => call(() => this.#transaction(transaction)),
      grantLease: (ttlSeconds) =>
        call(() => {
          if (this.full) throw new WireError("noSpace", "database space exceeded");
          const id = `${this.#nextLease++}`;
          this.#armLease(id, ttlSeconds * 1_000);
          return { id, ttlSeconds };
        }),
      keepAlive: (leaseId) =>
        call(() => {
          const lease = this.#leases.get(leaseId);
          if (lease === undefined) return 0;
          this.#armLease(leaseId, lease.ttlMs);
          return lease.ttlMs / 1_000;
        }),
      revokeLease: (leaseId) => call(() => this.#endLease(leaseId)),
      watch: (range, handlers) => this.#watch(process, range, handlers),
      compact: (revision) =>
        call(() => {
          this.#compacted = Math.max(this.#compacted, revision);
        }),
      status: () => call(() => ({ usedBytes: 0, noSpace: this.full })),
      defragment: () => call(() => {}),
      disarm: () =>
        call(() => {
          this.full = false;
        }),
      close: () => {},
    };
  }

  #call<T>(process: SimProcess, name: string, act: () => T): Promise<T> {
    const { lost, delayMs } = this.faults;
    return new Promise<T>((resolve, reject) => {
      const unanswered = (): void =>
        void this.#scheduler.after(CALL_LIMIT_MS, () => process.reach(() => reject(new WireError("unavailable", "no answer"))));
      const unreachable = () => this.down || this.#cut.has(name);
      this.#scheduler.after(this.#random.next() * delayMs, () => {
        if (!process.alive) return;
        if (unreachable() || this.#random.chance(lost)) return unanswered();
        let answer: () => void;
        try {
          const result = act();
          answer = () => resolve(result);
        } catch (error) {
          answer = () => reject(error as Error);
        }
        if (this.#random.chance(lost)) return unanswered();
        this.#scheduler.after(this.#random.next() * delayMs, () => (unreachable() ? unanswered() : process.reach(answer)));
      });
    });
  }

  #range(from: string, to: string, limit: number, revision?: number): { revision: number; entries: WireKeyValue[] } {
    if (revision !== undefined && revision < this.#compacted) throw new WireError("compacted", "required revision has been compacted");
    const entries = revision === undefined || revision === this.revision ? this.#entries : this.#at(revision);
    const keys = [...entries.keys()].filter((key) => key >= from && key < to).sort();
    return { revision: revision ?? this.revision, entries: keys.slice(0, limit).map((key) => toWire(key, entries.get(key) as Stored)) };
  }

  #at(revision: number): Map<string, Stored> {
    const entries = new Map<string, Stored>();
    for (const { revision: at, events } of this.#history) {
      if (at > revision) break;
      for (const { key, value, modRevision } of events) {
        if (value === null) entries.delete(key);
        else entries.set(key, { value, createRevision: entries.get(key)?.createRevision ?? modRevision, modRevision, leaseId: "" });
      }
    }
    return entries;
  }

  #transaction({ compares, success, failure }: WireTransaction): WireTransactionResult {
    const succeeded = compares.every(({ key, createRevision }) => (this.#entries.get(key)?.createRevision ?? 0) === createRevision);
    const operations = succeeded ? success : failure;
    const leaseGone = operations.some(
      (operation) => operation.kind === "put" && operation.leaseId !== undefined && !this.#leases.has(operation.leaseId),
    );
    if (this.full && operations.some(({ kind }) => kind === "put")) throw new WireError("noSpace", "database space exceeded");
    if (leaseGone) throw new WireError("unavailable", "requested lease not found");
    this.#write(operations.filter(({ kind }) => kind !== "get"));
    const reads = operations.flatMap((operation) => {
      if (operation.kind !== "get") return [];
      const stored = this.#entries.get(operation.key);
      return [stored === undefined ? null : toWire(operation.key, stored)];
    });
    return { succeeded, revision: this.revision, reads };
  }

  #write(operations: readonly WireOperation[]): void {
    if (operations.length === 0) return;
    const revision = this.revision + 1;
    const events: WireWatchEvent[] = [];
    for (const operation of operations) {
      if (operation.kind === "put") {
        const { key, leaseId = "" } = operation;
        const value = Uint8Array.from(operation.value);
        this.#entries.set(key, {
          value,
          createRevision: this.#entries.get(key)?.createRevision ?? revision,
          modRevision: revision,
          leaseId,
        });
        if (key.includes("/journal/")) this.journal.push({ key, value });
        events.push({ key, value, modRevision: revision });
      } else if (operation.kind === "delete") {
        for (const key of [...this.#entries.keys()].filter((each) => each >= operation.from && each < operation.to)) {
          this.#entries.delete(key);
          events.push({ key, value: null, modRevision: revision });
        }
      }
    }
    if (events.length === 0) return;
    this.revision = revision;
    this.#history.push({ revision, events });
    for (const watch of this.#watches) this.#tell(watch, events);
  }

  #watch(process: SimProcess, range: { from: string; to: string; startRevision: number }, handlers: WireWatchHandlers): { cancel(): void } {
    const watch: Watch = { from: range.from, to: range.to, process, handlers, delivered: null, over: false };
    if (range.startRevision <= this.#compacted) {
      this.#scheduler.after(1, () => process.reach(() => handlers.onEnd({ compacted: true, message: "compacted" })));
      return { cancel() {} };
    }
    this.#watches.add(watch);
    for (const { revision, events } of this.#history) if (revision >= range.startRevision) this.#tell(watch, events);
    return {
      cancel: () => {
        watch.over = true;
        this.#watches.delete(watch);
      },
    };
  }

  /** In order, as one stream gives them. */
  #tell(watch: Watch, all: readonly WireWatchEvent[]): void {
    const events = all.filter(({ key }) => key >= watch.from && key < watch.to);
    if (events.length === 0 || this.#random.chance(this.faults.dropped)) return;
    const before = watch.delivered ?? Promise.resolve();
    watch.delivered = new Promise((resolve) => {
      void before.then(() =>
        this.#scheduler.after(this.#random.next() * this.faults.delayMs, () => {
          resolve();
          if (!watch.over) watch.process.reach(() => watch.over || watch.handlers.onEvents(events));
        }),
      );
    });
  }

  #endWatch(watch: Watch, end: { compacted: boolean; message: string }): void {
    this.#watches.delete(watch);
    watch.process.reach(() => watch.over || watch.handlers.onEnd(end));
  }

  #armLease(id: string, ttlMs: number): void {
    this.#leases.get(id)?.timer.cancel();
    const timer = this.#scheduler.after(ttlMs, () => {
      if (this.down) this.#armLease(id, ttlMs);
      else this.#endLease(id);
    });
    this.#leases.set(id, { ttlMs, timer });
  }

  #endLease(id: string): void {
    this.#leases.get(id)?.timer.cancel();
    this.#leases.delete(id);
    for (const [key, { leaseId }] of [...this.#entries]) if (leaseId === id) this.#write([{ kind: "delete", from: key, to: `${key}\0` }]);
  }
}

function toWire(key: string, { value, createRevision, modRevision }: Stored): WireKeyValue {
  return { key, value, createRevision, modRevision };
}
