/** The cluster's own facts, and what happens in it as it happens. */
import { type batch, StintFailure } from "@stint/contract";
import { ERROR_CATALOGUE } from "@stint/core";
import { sleep, systemClock } from "@stint/runtime";
import type { Connection, ResponseOf, StreamMessageOf, StreamRequestOf } from "./connection.ts";

type Service = InstanceType<typeof batch.ClusterService>;
type Feed = InstanceType<typeof batch.EventService>;
export type EventBatch = StreamMessageOf<Feed["Watch"]>;
export type Event = EventBatch["events"][number];
export type EventType = Event["type"];
export type WatchRequest = StreamRequestOf<Feed["Watch"]>;
export type Cluster = ResponseOf<Service["GetCluster"]>;

const PAUSE_MS = 200;
/** Without an answer of any controller for so long, a follower is told. */
const UNREACHABLE_MS = 30_000;

export class Events {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What the controller that answers is: its role, its store, the store's space and the jobs that are set aside. */
  cluster(): Promise<Cluster> {
    return this.#connection.call("ClusterService", "GetCluster", {});
  }

  /**
   * Changes after the cursor, or from now on, of one controller for as long as it leads; resume with the cursor of the last batch. The
   * first batch has only a cursor. Errors: CURSOR_TOO_OLD, JOB_NOT_FOUND, POOL_NOT_FOUND.
   */
  watch(request: WatchRequest = {}): AsyncGenerator<EventBatch> {
    return this.#connection.stream("EventService", "Watch", request);
  }

  /** The same, over changes of the leader and broken connections, without gaps and repetitions. Errors: as those of a watch, SERVER_BUSY. */
  async *follow(request: WatchRequest = {}): AsyncGenerator<EventBatch> {
    const clock = systemClock();
    let from = request;
    let heardAtMs = clock.monotonicMs();
    for (;;) {
      try {
        for await (const batch of this.watch(from)) {
          heardAtMs = clock.monotonicMs();
          from = { ...request, cursor: batch.cursor };
          yield batch;
        }
        if (request.untilNow === true) return;
      } catch (error) {
        const passes = error instanceof StintFailure && ERROR_CATALOGUE[error.error.reason].kind === "unavailable";
        if (!passes || clock.monotonicMs() - heardAtMs >= UNREACHABLE_MS) throw error;
      }
      await sleep(clock, PAUSE_MS);
    }
  }
}
