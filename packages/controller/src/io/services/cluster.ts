/** ClusterService and EventService. */
import type { ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import { jobStates, nodeStateToWire, StintFailure, taskStates, toTimestamp, toWireFailure } from "@stint/contract";
import { type Cluster, type Fact, slotOf, stintError } from "@stint/core";
import type { Controller } from "../../logic/controller.ts";
import { Handlers, type Serving, writeSlowly } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { jobOf } from "./jobs.ts";

export function clusterService(
  serving: Serving,
  controller: Controller,
  about: { clusterId: string; version: string; store: string },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.ClusterService");
  return {
    getCluster: handle.unary("GetCluster", () => {
      const { leading } = controller;
      return {
        ...about,
        role: leading === null ? "standby" : "leader",
        epoch: leading?.epoch ?? 0,
        taskCount: leading?.engine.cluster.taskCount ?? 0,
        generation: controller.generation,
        spaceUsedBytes: leading?.space.space?.usedBytes ?? 0,
        spaceQuotaBytes: leading?.space.space?.quotaBytes ?? 0,
        quarantinedJobs: [...(leading?.engine.cluster.quarantine ?? [])].map(([uid, parts]) => ({
          jobUid: uid,
          jobId: leading?.engine.cluster.jobs.get(uid)?.record?.spec.id ?? "",
          chunks: [...parts],
        })),
      };
    }),
  };
}

interface Watch {
  readonly jobUid: number | null;
  readonly account: string;
}

export function eventService(serving: Serving, leader: Leader, controller: Controller): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.EventService");
  return {
    watch: handle.serverStream("Watch", async (call: ServerWritableStream<{ jobId: string; cursor: string }, object>, caller) => {
      const { engine, feed } = leader.leading;
      const watch = await leader.read(
        (cluster): Watch => ({
          account: caller.account,
          jobUid: call.request.jobId === "" ? null : jobOf(cluster, caller.account, call.request.jobId).uid,
        }),
      );
      const { generation } = controller;
      let cursor = call.request.cursor === "" ? feed.newest : parseCursor(call.request.cursor, generation);
      await writeSlowly(call, { events: [], cursor: sealCursor(cursor, generation) });
      while (!call.cancelled) {
        if (leader.leading.engine !== engine) return;
        const page = feed.read(cursor);
        if (page === null) throw new StintFailure(stintError("CURSOR_TOO_OLD", "Events after this cursor are no longer held."));
        if (page.entries.length === 0) {
          await more(feed.onMore.bind(feed), call);
          continue;
        }
        cursor = page.cursor;
        const events = page.entries.map(({ fact }) => eventOf(engine.cluster, fact, watch)).filter((event) => event !== null);
        if (events.length > 0) await writeSlowly(call, { events, cursor: sealCursor(cursor, generation) });
      }
    }),
  };
}

/** A cursor is good for the generation of the cluster that gave it. */
function sealCursor(cursor: number, generation: string): string {
  return `${generation}-${cursor.toString(16)}`;
}

function parseCursor(text: string, generation: string): number {
  const prefix = `${generation}-`;
  const hex = text.startsWith(prefix) ? text.slice(prefix.length) : "";
  const cursor = /^[0-9a-f]{1,13}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  if (Number.isSafeInteger(cursor)) return cursor;
  throw new StintFailure(stintError("CURSOR_TOO_OLD", "The cursor is not one that this cluster gave."));
}

function more(onMore: (wake: () => void) => () => void, call: ServerWritableStream<unknown, object>): Promise<void> {
  return new Promise((resolve) => {
    const stop = onMore(done);
    function done(): void {
      stop();
      call.off("cancelled", done);
      call.off("close", done);
      resolve();
    }
    call.once("cancelled", done);
    call.once("close", done);
  });
}

/** What a watcher is told of a fact; null = nothing. */
function eventOf(cluster: Cluster, fact: Fact, watch: Watch): object | null {
  if (fact.kind === "taskStatus" || fact.kind === "taskAdded") return taskEvent(cluster, fact, watch);
  if (fact.kind === "job") {
    if (fact.job.account !== watch.account || (watch.jobUid !== null && watch.jobUid !== fact.job.uid)) return null;
    const { job } = fact;
    return {
      time: toTimestamp(job.stateTransitionTimeMs),
      job: { jobId: job.spec.id, state: jobStates.toWire(job.state), terminateReason: job.terminateReason ?? "" },
    };
  }
  if (fact.kind === "node" && watch.jobUid === null) {
    const pool = cluster.poolsByUid.get(fact.node.poolUid);
    if (pool?.record.account !== watch.account) return null;
    const used = cluster.assignments.get(fact.node.uid)?.slotsUsed ?? 0;
    return {
      time: toTimestamp(fact.node.stateTransitionTimeMs),
      node: { poolId: pool.record.spec.id, nodeId: fact.node.id, state: nodeStateToWire(fact.node, used) },
    };
  }
  return null;
}

function taskEvent(cluster: Cluster, fact: Extract<Fact, { kind: "taskStatus" | "taskAdded" }>, watch: Watch): object | null {
  if (watch.jobUid !== null && watch.jobUid !== fact.jobUid) return null;
  const job = cluster.jobs.get(fact.jobUid);
  if (job?.record == null || job.record.account !== watch.account) return null;
  const jobId = job.record.spec.id;
  if (fact.kind === "taskAdded") {
    return { time: toTimestamp(fact.atMs), task: { jobId, taskId: fact.task.id, state: "TASK_STATE_ACTIVE" } };
  }
  if (!job.hasRow(fact.row)) return null;
  const { status } = fact;
  const result =
    status.state !== "completed" ? "TASK_RESULT_UNSPECIFIED" : status.failure === null ? "TASK_RESULT_SUCCESS" : "TASK_RESULT_FAILURE";
  return {
    time: toTimestamp(status.stateTransitionTimeMs),
    task: {
      jobId,
      taskId: job.chunkAt(fact.row).id(slotOf(fact.row)),
      state: taskStates.toWire(status.state),
      result,
      attempt: status.attempt,
      nodeId: cluster.nodes.get(status.nodeUid)?.record.id ?? "",
      ...(status.exitCode === null ? {} : { exitCode: status.exitCode }),
      failure: toWireFailure(status.failure),
    },
  };
}
