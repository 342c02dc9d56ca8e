/** How many nodes of a pool are in which state, as clients see it. */
import { seenNodeState, type SeenNodeState } from "../entities/node.ts";
import type { Cluster, PoolRuntime } from "./cluster.ts";

export type NodeCounts = Record<SeenNodeState, number> & { total: number };

export function countNodes(cluster: Cluster, pool: PoolRuntime): { dedicated: NodeCounts; lowPriority: NodeCounts } {
  const counts = { dedicated: none(), lowPriority: none() };
  for (const { record } of pool.nodes.values()) {
    const kind = record.isDedicated ? counts.dedicated : counts.lowPriority;
    kind[seenNodeState(record, cluster.assignments.get(record.uid)?.slotsUsed ?? 0)]++;
    kind.total++;
  }
  return counts;
}

function none(): NodeCounts {
  return {
    creating: 0,
    starting: 0,
    waitingforstarttask: 0,
    starttaskfailed: 0,
    idle: 0,
    running: 0,
    offline: 0,
    unknown: 0,
    unusable: 0,
    rebooting: 0,
    reimaging: 0,
    preempted: 0,
    leavingpool: 0,
    total: 0,
  };
}
