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

/** Of a program that belongs to a node: its start task's when it is no job's, otherwise the one of that name in the job. */
export function programDirectory(jobId: string | null, taskId: string): string {
  return jobId === null ? STARTUP_DIRECTORY : taskDirectory(jobId, taskId);
}

/** What is removed with a job: all that is its own. */
export function jobOwnDirectory(jobId: string): string {
  return jobId.includes(":") ? jobDirectory(jobId) : `workitems/${jobId}`;
}

/** Of a task, or of a job's preparation task by its id. */
export function taskDirectory(jobId: string, taskId: string): string {
  return `${jobDirectory(jobId)}/${taskId}`;
}

/** Whose directory a path lies in, and where in it; null = in no task's. A job and a schedule never have the same id. */
export function taskOfPath(path: string): { readonly jobIds: readonly string[]; readonly taskId: string; readonly within: string } | null {
  const [, first = "", second = "", taskId = "", within = ""] = /^workitems\/([^/]+)\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (within === "") return null;
  return { jobIds: second === "job-1" ? [first, `${first}:${second}`] : [`${first}:${second}`], taskId, within };
}
