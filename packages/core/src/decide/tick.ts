/**
 * What time does by itself: nodes fall silent and are lost, jobs reach their limit, resizes time out. Leases are counted on the
 * leader's monotonic clock from the last message of a node, and anew from a take-over; limits that people gave are wall time.
 */
import { lossLimitMs, silenceLimitMs } from "../limits.ts";
import type { NodeRuntime } from "../state/cluster.ts";
import { settlePool } from "./allocation.ts";
import type { Decision } from "./decision.ts";
import { isReleased, releaseAutoPools } from "./auto-pools.ts";
import { endOverdueJobs, jobDueAtMs } from "./jobs.ts";
import { runSchedules, scheduleDueAtMs } from "./schedule-runs.ts";
import { nodeLost, nodeSilent } from "./nodes.ts";

export function tick(decision: Decision): void {
  const { cluster, now } = decision;
  for (const node of [...cluster.nodes.values()]) {
    const silentMs = now.monotonicMs - node.heardAtMs;
    if (!isWatched(node)) continue;
    if (silentMs >= lossLimitMs(node.record.leaseMs)) nodeLost(decision, node);
    else if (silentMs >= silenceLimitMs(node.record.leaseMs) && node.record.state !== "leavingpool") nodeSilent(decision, node);
  }
  endOverdueJobs(decision);
  runSchedules(decision);
  releaseAutoPools(decision);
  for (const pool of [...cluster.poolsByUid.values()]) settlePool(decision, pool);
}

/** How long until `tick` may have something to do; at most `ceilingMs`. */
export function nextTickInMs(decision: Pick<Decision, "cluster" | "now">, ceilingMs: number): number {
  const { cluster, now } = decision;
  let nextMs = ceilingMs;
  for (const node of cluster.nodes.values()) {
    if (!isWatched(node)) continue;
    const limitMs = node.record.state === "unknown" || node.record.state === "leavingpool" ? lossLimitMs : silenceLimitMs;
    nextMs = Math.min(nextMs, node.heardAtMs + limitMs(node.record.leaseMs) - now.monotonicMs);
  }
  for (const job of cluster.limitedJobs) nextMs = Math.min(nextMs, jobDueAtMs(job) - now.wallMs);
  for (const schedule of cluster.jobSchedules.values()) nextMs = Math.min(nextMs, scheduleDueAtMs(cluster, schedule) - now.wallMs);
  for (const pool of cluster.poolsByUid.values()) {
    const { record } = pool;
    if (isReleased(cluster, pool)) nextMs = 0;
    if (record.allocationState === "steady") continue;
    nextMs = Math.min(nextMs, record.allocationStateTransitionTimeMs + record.spec.resizeTimeoutMs - now.wallMs);
  }
  return Math.max(0, nextMs);
}

function isWatched(node: NodeRuntime): boolean {
  return node.record.state !== "unusable" && node.record.state !== "creating";
}
