/** The questions that placing, preempting and explaining ask alike. */
import type { Cluster, NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import type { TaskExtras } from "../state/task-extras.ts";

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

/** A spot node, which may be reclaimed at any time, is not for every task. */
export function isOfKind(node: NodeRuntime, extras: TaskExtras): boolean {
  return extras.allowLowPriorityNode || node.record.isDedicated;
}

/** Whether the task could be on the node once there is room. */
export function couldBeOn(node: NodeRuntime, job: JobRuntime, extras: TaskExtras): boolean {
  return isOfKind(node, extras) && preparesFor(node, job);
}

/** Tasks that run on several nodes at once need nodes that talk to each other. */
export function mayHold(pool: PoolRuntime, extras: TaskExtras): boolean {
  return extras.instances === null || pool.record.spec.interNodeCommunication;
}

/** Whether the task has the node to itself, where it asks for that. */
export function isAlone(cluster: Cluster, node: NodeRuntime, extras: TaskExtras): boolean {
  return !extras.exclusive || cluster.assignment(node.record.uid).attempts.size === 0;
}
