/** The tasks that a node runs, and those that ended last on it. */
import { type Cluster, LIMITS, type NodeRuntime } from "@stint/core";
import { taskView } from "./list-tasks.ts";

/** Of their specifications the id alone. */
export function latestTasks(cluster: Cluster, node: NodeRuntime): ReturnType<typeof taskView>[] {
  const { attempts, ended } = cluster.assignment(node.record.uid);
  const shown = {
    withSpec: false,
    nodeId: node.record.id,
    poolId: cluster.poolOf(node).record.spec.id,
    attempts: false,
    waitingReason: "",
  };
  const tasks: ReturnType<typeof taskView>[] = [];
  for (const { jobUid, row } of [...attempts.values(), ...ended.last]) {
    if (tasks.length === LIMITS.recentTasksPerNode) break;
    const job = cluster.jobs.get(jobUid);
    if (job?.hasRow(row) === true) tasks.push(taskView(job, row, shown));
  }
  return tasks;
}
