/** The tasks that a node runs, and those that ended last on it. */
import { taskToWire } from "@stint/contract";
import { type Cluster, LIMITS, type NodeRuntime, slotOf } from "@stint/core";

interface Place {
  readonly jobUid: number;
  readonly row: number;
}

/** Of their specifications the id alone. */
export function latestTasks(cluster: Cluster, node: NodeRuntime): ReturnType<typeof taskToWire>[] {
  const { attempts, ended } = cluster.assignment(node.record.uid);
  const poolId = cluster.poolOf(node).record.spec.id;
  const places: Place[] = [];
  for (const place of [...attempts.values(), ...ended.last]) {
    if (places.length === LIMITS.recentTasksPerNode) break;
    if (cluster.jobs.get(place.jobUid)?.hasRow(place.row) === true) places.push(place);
  }
  return places.flatMap((place) => {
    const job = cluster.jobs.get(place.jobUid);
    if (job === undefined) return [];
    const chunk = job.chunkAt(place.row);
    const slot = slotOf(place.row);
    return taskToWire({
      task: chunk.task(slot),
      withSpec: false,
      status: chunk.status(slot),
      jobId: job.record?.spec.id ?? "",
      nodeId: node.record.id,
      poolId,
      creationTimeMs: chunk.addedAtMs(slot),
      uid: chunk.uid(slot),
      attempts: null,
      waitingReason: "",
    });
  });
}
