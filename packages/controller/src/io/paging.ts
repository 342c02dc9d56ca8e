/**
 * Pages of listings: ordered by uid, which rises with creation and is never used again, so that going on from one neither repeats nor
 * misses an entry, whatever is added or goes meanwhile. A long listing is worked on in steps of a few milliseconds, with the engine's own
 * work between them. A token is good for the generation of the cluster that gave it: after the store was restored, uids may mean something
 * else.
 */
import { openPageToken, type PageScope, sealPageToken, StintFailure } from "@stint/contract";
import type { Cluster, StintError } from "@stint/core";
import { type Clock, sleep } from "@stint/runtime";
import type { Leader } from "./leader.ts";

export interface PageRequest {
  readonly account: string;
  readonly listing: string;
  readonly token: string;
  readonly size: number;
}

/** How a listing of entities is gone over. */
export interface UidListing<T> {
  readonly order: "newest" | "oldest";
  /** The uids of all that may be in it, in any order. */
  readonly uids: (cluster: Cluster) => Iterable<number>;
  /** null = it is gone, or not wanted. */
  readonly show: (cluster: Cluster, uid: number) => T | null;
}

/** How long a step of a listing may hold up the engine. */
const STEP_MS = 5;
const UIDS_PER_LOOK = 256;

export class Pager {
  readonly #key: Uint8Array;
  readonly #generation: () => string;
  readonly #clock: Clock;

  constructor(options: { key: Uint8Array; generation: () => string; clock: Clock }) {
    this.#key = options.key;
    this.#generation = options.generation;
    this.#clock = options.clock;
  }

  /** Where the page begins; null = at the start. */
  position(request: PageRequest): string | null {
    return request.token === "" ? null : valid(openPageToken(this.#scope(request), request.token));
  }

  token(request: PageRequest, position: string): string {
    return sealPageToken(this.#scope(request), position);
  }

  /** A page of a short listing that was made whole, newest first. */
  page<T extends { readonly uid: number }>(request: PageRequest, items: readonly T[]): { items: readonly T[]; next: string } {
    const after = this.position(request);
    const rest = after === null ? items : items.filter(({ uid }) => uid < Number(after));
    const page = rest.slice(0, request.size);
    const last = page.at(-1);
    return { items: page, next: last !== undefined && rest.length > page.length ? this.token(request, String(last.uid)) : "" };
  }

  /** A page of a listing that may be long. */
  async listByUid<T>(leader: Leader, request: PageRequest, listing: UidListing<T>): Promise<{ items: T[]; next: string }> {
    const sign = listing.order === "newest" ? -1 : 1;
    const position = this.position(request);
    const after = position === null ? Number.NEGATIVE_INFINITY : sign * Number(position);
    const keys: number[] = [];
    let source: Iterator<number> | null = null;
    await this.inSteps(leader, (cluster, timeIsUp) => {
      source ??= listing.uids(cluster)[Symbol.iterator]();
      for (let looked = 1; ; looked++) {
        const { value, done } = source.next();
        if (done) return false;
        if (sign * value > after) keys.push(sign * value);
        if (looked % UIDS_PER_LOOK === 0 && timeIsUp()) return true;
      }
    });
    const sorted = Float64Array.from(keys).sort();
    const items: T[] = [];
    let at = 0;
    await this.inSteps(leader, (cluster, timeIsUp) => {
      while (at < sorted.length && items.length < request.size) {
        const item = listing.show(cluster, sign * (sorted[at++] as number));
        if (item !== null) items.push(item);
        if (timeIsUp()) return at < sorted.length && items.length < request.size;
      }
      return false;
    });
    return { items, next: at < sorted.length ? this.token(request, String(sign * (sorted[at - 1] as number))) : "" };
  }

  /** Reads the state step by step until `step` says that nothing is left to do. */
  async inSteps(leader: Leader, step: (cluster: Cluster, timeIsUp: () => boolean) => boolean): Promise<void> {
    for (;;) {
      const more = await leader.read((cluster) => {
        const endMs = this.#clock.monotonicMs() + STEP_MS;
        return step(cluster, () => this.#clock.monotonicMs() >= endMs);
      });
      if (!more) return;
      await sleep(this.#clock, 0);
    }
  }

  #scope({ account, listing }: PageRequest): PageScope {
    return { key: this.#key, account, listing: `${this.#generation()}/${listing}` };
  }
}

/** The value, or the refusal thrown. */
export function valid<T>(value: T | StintError): T {
  if (typeof value === "object" && value !== null && "reason" in value && "metadata" in value) throw new StintFailure(value as StintError);
  return value as T;
}
