/**
 * One watcher's way through the feed: pages of events that are its account's and that it asked for, each with the cursor to go on from.
 * It holds nothing but its cursor, so however slow its owner is, nothing grows. Throws CURSOR_TOO_OLD when the feed no longer holds what
 * comes next.
 */
import { eventOwnerOf, eventsToWire, StintFailure } from "@stint/contract";
import { type EventType, idKey, type Position, stintError } from "@stint/core";
import type { EventFeed, FeedEntry } from "./event-feed.ts";

export interface WatchFilter {
  readonly account: string;
  /** Of these two either; null of both = everything. */
  readonly jobId: string | null;
  readonly poolId: string | null;
  /** Empty = all. */
  readonly types: ReadonlySet<EventType>;
}

export type WatchEvent = ReturnType<typeof eventsToWire>[number];

/** Facts looked at since the last message before one says that nothing was found. */
const QUIET_FACTS_MAX = 10_000;

export class Watch {
  readonly #feed: EventFeed;
  readonly #account: string;
  readonly #jobKey: string | null;
  readonly #poolKey: string | null;
  readonly #types: ReadonlySet<EventType>;
  #cursor: Position;
  #quietFacts = 0;

  constructor(feed: EventFeed, from: { cursor: Position; filter: WatchFilter }) {
    const { account, jobId, poolId, types } = from.filter;
    this.#feed = feed;
    this.#cursor = from.cursor;
    this.#account = idKey(account);
    this.#jobKey = jobId === null ? null : idKey(jobId);
    this.#poolKey = poolId === null ? null : idKey(poolId);
    this.#types = types;
    if (!feed.holds(from.cursor)) throw gone();
  }

  get cursor(): Position {
    return this.#cursor;
  }

  /** The next events, none when it is time to say where it is; null = there is nothing more at present. */
  next(): readonly WatchEvent[] | null {
    for (;;) {
      const page = this.#feed.read(this.#cursor);
      if (page === null) throw gone();
      if (page.entries.length === 0) return null;
      this.#cursor = page.cursor;
      const events = page.entries.flatMap((entry) => this.#eventsOf(entry));
      this.#quietFacts = events.length > 0 ? 0 : this.#quietFacts + page.entries.length;
      if (events.length > 0) return events;
      if (this.#quietFacts < QUIET_FACTS_MAX) continue;
      this.#quietFacts = 0;
      return events;
    }
  }

  #eventsOf({ fact }: FeedEntry): readonly WatchEvent[] {
    const owner = eventOwnerOf(fact, this.#feed.names);
    if (owner === null || idKey(owner.account) !== this.#account) return [];
    const anything = this.#jobKey === null && this.#poolKey === null;
    const named = (this.#jobKey !== null && owner.jobKey === this.#jobKey) || (this.#poolKey !== null && owner.poolKey === this.#poolKey);
    return anything || named ? eventsToWire(fact, this.#feed.names, this.#types) : [];
  }
}

/** A cursor is good for the generation of the cluster that gave it. */
export function sealCursor(cursor: Position, generation: string): string {
  return `${generation}-${cursor.toString(16)}`;
}

/** Throws CURSOR_TOO_OLD. */
export function openCursor(text: string, generation: string): Position {
  const prefix = `${generation}-`;
  const hex = text.startsWith(prefix) ? text.slice(prefix.length) : "";
  const cursor = /^[0-9a-f]{1,14}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  if (Number.isSafeInteger(cursor)) return cursor;
  throw tooOld("The cursor is not one that this cluster gave.");
}

function gone(): StintFailure {
  return tooOld("What happened after this cursor is no longer held.");
}

function tooOld(message: string): StintFailure {
  return new StintFailure(stintError("CURSOR_TOO_OLD", message));
}
