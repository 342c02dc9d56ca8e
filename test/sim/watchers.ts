/**
 * Users who watch, each over whatever controllers there are, resuming by the cursor of the last answer that reached them:
 *
 *   I21  what they were told is what the journal says between their cursors: in order, without gaps, without repetitions, by the right
 *        names; and a task's life, as they saw it, is one that a task can have
 *
 * A watcher whose cursor is refused begins anew, which nobody has to while the journal still holds what comes next.
 */
import { type EventName, eventsToWire, StintFailure } from "@stint/contract";
import { type Leading, Watch, type WatchEvent } from "@stint/controller";
import { type Fact, type Position, positionOf, type Uid } from "@stint/core";
import type { SeededRandom } from "@stint/runtime";
import type { Client } from "./client.ts";

const FILTER = { account: "sim", jobId: null, poolId: null, types: new Set<never>() };
interface Seen {
  readonly from: Position;
  to: Position;
  readonly events: WatchEvent[];
}

export interface Journaled {
  readonly position: Position;
  readonly fact: Fact;
}

export class Watcher {
  readonly #client: Client;
  readonly #random: SeededRandom;
  /** The first commit that the journal still holds. */
  readonly #firstSeq: () => number;
  readonly #seen: Seen[] = [];

  constructor(options: { client: Client; random: SeededRandom; firstSeq: () => number }) {
    this.#client = options.client;
    this.#random = options.random;
    this.#firstSeq = options.firstSeq;
  }

  /** Where it is; 0 = it has seen nothing yet. */
  get cursor(): Position {
    return this.#seen.at(-1)?.to ?? 0;
  }

  async watchOn(until: () => boolean): Promise<void> {
    let last: Seen | undefined;
    while (!until()) {
      await this.#client.hands.pause(this.#random.next() * 3_000);
      if (this.#random.chance(0.02)) last = undefined;
      const answer = await this.#client.ask((leading) => look(leading, last?.to ?? null));
      if (answer === null) continue;
      if (answer === "tooOld") {
        if ((last?.to ?? 0) >= positionOf(this.#firstSeq(), 0) - 1)
          throw new Error(`I21: a watcher was refused its cursor ${last?.to}; the journal begins with commit ${this.#firstSeq()}`);
        last = undefined;
        continue;
      }
      const { from, to, events } = answer;
      if (last === undefined) this.#seen.push((last = { from, to, events: [] }));
      last.to = to;
      last.events.push(...events);
    }
  }

  /** Throws with the first thing that it was not told, or told wrongly. */
  check(journal: readonly Journaled[]): void {
    for (const { from, to, events } of this.#seen) {
      const names = namesOf(journal);
      const told = journal.filter(({ position }) => position > from && position <= to);
      const expected = told.flatMap(({ fact }) => eventsToWire(fact, { nameOf: (uid) => names.get(uid) }, FILTER.types));
      const at = expected.findIndex((event, index) => JSON.stringify(event) !== JSON.stringify(events[index]));
      if (at !== -1 || events.length !== expected.length)
        throw new Error(
          `I21: a watcher between ${from} and ${to} was told ${events.length} events, not ${expected.length}; ` +
            `number ${at} was ${JSON.stringify(events[at])}, not ${JSON.stringify(expected[at])}`,
        );
      checkLives(events);
    }
  }
}

async function look(
  { engine, feed }: Leading,
  cursor: Position | null,
): Promise<{ from: Position; to: Position; events: WatchEvent[] } | "tooOld"> {
  await engine.read(() => null);
  const from = cursor ?? feed.newest;
  try {
    const watch = new Watch(feed, { cursor: from, filter: FILTER });
    const events = [...(watch.next() ?? [])];
    return { from, to: watch.cursor, events };
  } catch (error) {
    if (error instanceof StintFailure && error.error.reason === "CURSOR_TOO_OLD") return "tooOld";
    throw error;
  }
}

function namesOf(journal: readonly Journaled[]): ReadonlyMap<Uid, EventName> {
  const names = new Map<Uid, EventName>();
  for (const { fact } of journal) {
    if (fact.kind === "job") names.set(fact.job.uid, { account: fact.job.account, id: fact.job.spec.id });
    else if (fact.kind === "pool") names.set(fact.pool.uid, { account: fact.pool.account, id: fact.pool.spec.id });
    else if (fact.kind === "node") names.set(fact.node.uid, { account: "", id: fact.node.id });
    else if (fact.kind === "jobSchedule") names.set(fact.schedule.uid, { account: fact.schedule.account, id: fact.schedule.spec.id });
    else if (fact.kind === "account") names.set(fact.account.uid, { account: fact.account.name, id: fact.account.name });
  }
  return names;
}

/** From the events alone, whatever the journal says: an attempt begins where a task waits, and ends where it runs. */
function checkLives(events: readonly WatchEvent[]): void {
  const lives = new Map<string, { placed: boolean; attempt: number }>();
  for (const { task, type } of events) {
    if (task == null) continue;
    const id = `${task.jobId}/${task.taskId}`;
    const life = lives.get(id);
    const attempt = task.attempt ?? 0;
    const wrong = (what: string) => new Error(`I21: task ${id} ${what}, by what a watcher was told: ${JSON.stringify(task)}`);
    if (type === "EVENT_TYPE_TASK_ADDED" && life !== undefined) throw wrong("was added twice");
    if (type === "EVENT_TYPE_TASK_PLACED" && life !== undefined && (life.placed || attempt !== life.attempt + 1))
      throw wrong(`was placed after attempt ${life.attempt}`);
    const ends = task.end !== undefined;
    if (ends && life !== undefined && !(life.placed && attempt === life.attempt)) throw wrong(`ended in attempt ${life.attempt}`);
    if (type === "EVENT_TYPE_TASK_DELETED") lives.delete(id);
    else if (type !== "EVENT_TYPE_TASK_UPDATED")
      lives.set(id, { placed: task.state === "TASK_STATE_RUNNING" || task.state === "TASK_STATE_PREPARING", attempt });
  }
}
