/** Where a job's and a task's files lie below the node's root, as Azure lays them out. Jobs of one schedule share its directory. */

/** `workitems/JOB/job-1`, or `workitems/SCHEDULE/job-3` for the schedule's third job. */
export function jobDirectory(jobId: string): string {
  const colon = jobId.indexOf(":");
  return colon === -1 ? `workitems/${jobId}/job-1` : `workitems/${jobId.slice(0, colon)}/${jobId.slice(colon + 1)}`;
}

export function taskDirectory(jobId: string, taskId: string): string {
  return `${jobDirectory(jobId)}/${taskId}`;
}
