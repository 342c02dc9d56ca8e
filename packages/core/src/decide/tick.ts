/**
 * What time does by itself: nodes fall silent and are lost, restarts and kept files are over, jobs reach their limit, pools size
 * themselves, resizes go on and time out. Leases are counted on the leader's monotonic clock from the last message of a node, and anew from a take-over; limits that
 * people gave are wall time.
 */
import { type Drain, hasToJoin, isLost } from "../entities/node.ts";
import type { Now } from "../ids.ts";
import { LIMITS, lossLimitMs, silenceLimitMs } from "../limits.ts";
import type { Cluster, NodeRuntime } from "../state/cluster.ts";
import { allocationChangesAtMs, settlePool } from "./allocation.ts";
import type { Decision } from "./decision.ts";
import { autoScaleDueInMs, runAutoScale } from "./auto-scale-runs.ts";
import { isReleased, releaseAutoPools } from "./auto-pools.ts";
import { changeNode, progressDrain } from "./drain.ts";
import { endOverdueJobs, jobDueAtMs } from "./jobs.ts";
import { runSchedules, scheduleDueAtMs } from "./schedule-runs.ts";
import { nodeLost, nodeSilent } from "./nodes.ts";
import { letGoOfUnmade, workOffResize } from "./resize.ts";

export function tick(decision: Decision): void {
  const { cluster, now } = decision;
  for (const node of [...cluster.nodes.values()]) {
    const silentMs = now.monotonicMs - node.heardAtMs;
    if (isWatched(node)) {
      if (silentMs >= lossLimitMs(node.record.leaseMs)) nodeLost(decision, node);
      else if (silentMs >= silenceLimitMs(node.record.leaseMs) && !keepsName(node)) nodeSilent(decision, node);
    }
    if (now.wallMs >= changesAtMs(cluster, node)) actOn(decision, node);
  }
  endOverdueJobs(decision);
  runSchedules(decision);
  releaseAutoPools(decision);
  runAutoScale(decision);
  for (const pool of [...cluster.poolsByUid.values()]) {
    if (workOffResize(decision, pool)) continue;
    settlePool(decision, pool);
  }
}

/** How long until `tick` may have something to do; at most `ceilingMs`. */
export function nextTickInMs(at: { cluster: Cluster; now: Now }, ceilingMs: number): number {
  const { cluster, now } = at;
  let nextMs = ceilingMs;
  for (const node of cluster.nodes.values()) {
    nextMs = Math.min(nextMs, changesAtMs(cluster, node) - now.wallMs);
    if (!isWatched(node)) continue;
    const limitMs = node.record.state === "unknown" || keepsName(node) ? lossLimitMs : silenceLimitMs;
    nextMs = Math.min(nextMs, node.heardAtMs + limitMs(node.record.leaseMs) - now.monotonicMs);
  }
  for (const job of cluster.limitedJobs) nextMs = Math.min(nextMs, jobDueAtMs(job) - now.wallMs);
  for (const schedule of cluster.jobSchedules.values()) nextMs = Math.min(nextMs, scheduleDueAtMs(cluster, schedule) - now.wallMs);
  for (const pool of cluster.poolsByUid.values()) {
    if (isReleased(cluster, pool)) nextMs = 0;
    nextMs = Math.min(nextMs, allocationChangesAtMs(pool) - now.wallMs, autoScaleDueInMs(at, pool));
  }
  return Math.max(0, nextMs);
}

/** Silence means something: the node has a lease, and is not silent because it restarts or is gone. */
function isWatched({ record }: NodeRuntime): boolean {
  const { state, incarnation, drain } = record;
  if (incarnation === null || isLost(record) || state === "preempted") return false;
  return drain === null || drain.drainedAtMs === null;
}

/** It is not called unknown when it is silent: what becomes of it is known. */
function keepsName({ record }: NodeRuntime): boolean {
  return record.state === "leavingpool" || record.state === "rebooting" || record.state === "reimaging";
}

/** The wall time at which something becomes of the node though nobody says a word; infinite = never. */
function changesAtMs(cluster: Cluster, { record }: NodeRuntime): number {
  const { drain, state } = record;
  const pool = cluster.poolsByUid.get(record.poolUid)?.record;
  if (state === "creating") return pool?.allocationState === "resizing" ? Number.POSITIVE_INFINITY : 0;
  if (hasToJoin(record)) return record.stateTransitionTimeMs + (pool?.resizeLimitMs ?? 0);
  if (drain === null) return Number.POSITIVE_INFINITY;
  if (drain.drainedAtMs !== null) return isRestart(drain) ? drain.drainedAtMs + LIMITS.restartMs : Number.POSITIVE_INFINITY;
  const empty = cluster.assignment(record.uid).attempts.size === 0;
  const waits = drain.option === "retaineddata" && empty;
  return waits ? (drain.retainedUntilMs ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}

function isRestart({ purpose }: Drain): boolean {
  return purpose === "reboot" || purpose === "reimage";
}

function actOn(decision: Decision, node: NodeRuntime): void {
  const { drain, state } = node.record;
  if (state === "creating") letGoOfUnmade(decision, decision.cluster.poolOf(node));
  else if (hasToJoin(node.record))
    giveUp(decision, node, { code: "AllocationTimedout", message: "Its machine was made and has not joined." });
  else if (drain?.drainedAtMs != null)
    giveUp(decision, node, { code: "NodeRestartFailed", message: "It did not come back from its restart." });
  else progressDrain(decision, node);
}

function giveUp(decision: Decision, node: NodeRuntime, error: { code: string; message: string }): void {
  changeNode(decision, node, { state: "unusable", setup: "pending", drain: null, errors: [error] });
}
