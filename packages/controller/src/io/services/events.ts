/** EventService: a watch is a stream that reads the feed as fast as its caller takes it, and no faster. */
import type { ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import { eventTypesFromWire, StintFailure } from "@stint/contract";
import { type Cluster, type Position, stintError } from "@stint/core";
import type { Controller } from "../../logic/controller.ts";
import type { EventFeed } from "../../logic/event-feed.ts";
import { openCursor, sealCursor, Watch } from "../../logic/watch.ts";
import { Handlers, type Serving, writeSlowly } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { valid } from "../paging.ts";
import { jobOf } from "./jobs.ts";

interface WatchRequest {
  readonly jobId: string;
  readonly poolId: string;
  readonly cursor: string;
  readonly types: readonly string[];
  readonly fromOldest: boolean;
  readonly untilNow: boolean;
}

type Call = ServerWritableStream<WatchRequest, object>;

/** At once; each holds a stream and at most one message. */
const WATCHES_MAX = 2_000;

export function eventService(serving: Serving, leader: Leader, controller: Controller): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.EventService");
  let watches = 0;
  return {
    watch: handle.serverStream("Watch", async (call: Call, { account, jobId }) => {
      if (jobId !== null && call.request.poolId !== "")
        throw new StintFailure(stintError("PERMISSION_DENIED", "A task's token reaches its own job only.", { field: "pool_id" }));
      if (watches >= WATCHES_MAX)
        throw new StintFailure(stintError("SERVER_BUSY", `${WATCHES_MAX} watch this controller already, the most that may.`));
      watches++;
      try {
        await watch(call, { leader, generation: controller.generation, account });
      } finally {
        watches--;
      }
    }),
  };
}

async function watch(call: Call, by: { leader: Leader; generation: string; account: string }): Promise<void> {
  const { leader, generation, account } = by;
  const { jobId, poolId, types, untilNow } = call.request;
  const { engine, feed } = leader.leading;
  const wanted = valid(eventTypesFromWire(types));
  // What it sees is durable after it: with what the caller read before this call, nothing is missed.
  await leader.read((cluster) => checkSubject(cluster, account, call.request));
  const filter = { account, jobId: jobId === "" ? null : jobId, poolId: poolId === "" ? null : poolId, types: wanted };
  const end = feed.newest;
  const following = new Watch(feed, { cursor: startOf(feed, call.request, generation), filter });
  const tell = (events: readonly object[]) => writeSlowly(call, { events, cursor: sealCursor(following.cursor, generation) });
  await tell([]);
  while (!call.cancelled) {
    // Whoever leads no more ends its watches; they go on elsewhere, from their cursors.
    if (leader.leading.engine !== engine) return;
    const events = untilNow && following.cursor >= end ? null : following.next();
    if (events !== null) await tell(events);
    else if (untilNow) return tell([]);
    else await more(feed, call);
  }
}

function startOf(feed: EventFeed, { cursor, fromOldest }: WatchRequest, generation: string): Position {
  if (cursor !== "") return openCursor(cursor, generation);
  return fromOldest ? feed.oldest : feed.newest;
}

/** Who begins now and names what is not there has mistyped it; who resumes may go on after the end of what it names. */
function checkSubject(cluster: Cluster, account: string, { jobId, poolId, cursor, fromOldest }: WatchRequest): void {
  if (cursor !== "" || fromOldest) return;
  if (jobId !== "") jobOf(cluster, account, jobId);
  if (poolId !== "" && cluster.pool(account, poolId) === undefined)
    throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${poolId}.`));
}

function more(feed: EventFeed, call: Call): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      call.off("cancelled", done);
      call.off("close", done);
      resolve();
    };
    const stop = feed.onMore(done);
    call.once("cancelled", done);
    call.once("close", done);
  });
}
