/** Says what a job waits for that is on its way to another state, and why a job's tasks are not placed whatever the nodes are. */
import type { Job, JobState } from "../entities/job.ts";
import type { Cluster } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";

const NODES_NAMED = 3;

/** One line; empty when the job is not on its way to another state. */
export function jobWaitingReason(cluster: Cluster, job: JobRuntime): string {
  const { state, disableTasks } = job.record as Job;
  if (state === "enabling") return "It is about to be active.";
  if (state !== "disabling" && state !== "terminating" && state !== "deleting") return "";
  if (job.runningCount > 0) {
    const until = state === "disabling" && disableTasks === "wait" ? "to their end" : "and are being ended";
    return `${job.runningCount} of its tasks still run ${until}.`;
  }
  const owing = releasing(cluster, job);
  if (owing.length === 0) return "It is being worked off.";
  const more = owing.length > NODES_NAMED ? ` and ${owing.length - NODES_NAMED} more` : "";
  return `Its release task has not ended on ${owing.slice(0, NODES_NAMED).join(", ")}${more}.`;
}

export interface JobObstacle {
  readonly reason: string;
  readonly summary: string;
  /** Nothing but a person's change ends it. */
  readonly never: boolean;
}

const STATES: Readonly<Record<Exclude<JobState, "active">, JobObstacle>> = {
  disabling: { reason: "JOB_DISABLING", summary: "The job is being disabled.", never: true },
  disabled: { reason: "JOB_DISABLED", summary: "The job is disabled, until somebody enables it.", never: true },
  enabling: { reason: "JOB_ENABLING", summary: "The job is being enabled.", never: false },
  terminating: { reason: "JOB_TERMINATING", summary: "The job is being ended.", never: true },
  completed: { reason: "JOB_COMPLETED", summary: "The job has ended.", never: true },
  deleting: { reason: "JOB_DELETING", summary: "The job is being deleted.", never: true },
};

/** Why none of the job's ready tasks is placed now; null = nothing of the job's own. */
export function jobObstacle(job: JobRuntime): JobObstacle | null {
  const { state, spec } = job.record as Job;
  if (state !== "active") return STATES[state];
  if (spec.maxParallelTasks === -1 || job.runningCount < spec.maxParallelTasks) return null;
  const summary = `The job runs ${job.runningCount} tasks, the most its maxParallelTasks allows.`;
  return { reason: "MAX_PARALLEL_TASKS", summary, never: false };
}

function releasing(cluster: Cluster, job: JobRuntime): string[] {
  const names: string[] = [];
  for (const uid of cluster.preparedNodes.get(job.uid) ?? []) {
    const record = cluster.nodes.get(uid)?.record;
    const owed = record?.preparations.some(({ jobUid, release }) => jobUid === job.uid && release?.state === "owed");
    if (record !== undefined && owed) names.push(record.id);
  }
  return names;
}
