/**
 * Where things lie on a node, relative to its root: Azure Batch's layout, which scripts rely on. Jobs of one schedule share its directory.
 */

/** Of the pool's start task. */
export const STARTUP_DIRECTORY = "startup";

/** `workitems/JOB/job-1`, or `workitems/SCHEDULE/job-3` for the schedule's third job. */
export function jobDirectory(jobId: string): string {
  const colon = jobId.indexOf(":");
  return colon === -1 ? `workitems/${jobId}/job-1` : `workitems/${jobId.slice(0, colon)}/${jobId.slice(colon + 1)}`;
}

/** Of a task, or of a job's preparation task by its id. */
export function taskDirectory(jobId: string, taskId: string): string {
  return `${jobDirectory(jobId)}/${taskId}`;
}
