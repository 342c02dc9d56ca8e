/** The questions that placing, preempting and explaining ask alike. */
import type { Cluster, NodeRuntime } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import type { TaskExtras } from "../state/task-chunk.ts";

/** The job has a ready task that it may run now. */
export function mayRun(job: JobRuntime): boolean {
  if (job.record?.state !== "active" || job.ready.count === 0) return false;
  const max = job.record.spec.maxParallelTasks;
  return max === -1 || job.runningCount < max;
}

/** Where a job's preparation failed for good, none of its tasks is placed. */
export function preparesFor(node: NodeRuntime, job: JobRuntime): boolean {
  const preparation = node.record.preparations.find((other) => other.jobUid === job.uid);
  return preparation?.state !== "failed" || job.record?.spec.preparation?.waitForSuccess === false;
}

/** Whether a node is of the kind that a task asks for: its own, or one that is not reclaimed. */
export function suits(cluster: Cluster, node: NodeRuntime, extras: TaskExtras): boolean {
  return !extras.exclusive || cluster.assignment(node.record.uid).attempts.size === 0;
}
