/** How people name things on the command line: `JOB`, `JOB/TASK`, `JOB/TASK:PATH`, and `last` for the newest job. */
import type { StintClient } from "@stint/client";
import { UsageError } from "./usage-error.ts";

export interface TaskAddress {
  readonly jobId: string;
  readonly taskId: string;
}

export async function resolveJob(client: StintClient, name: string): Promise<string> {
  if (name !== "last") return name;
  for await (const job of client.jobs.list()) return job.spec?.id ?? "";
  throw new UsageError("There is no job yet, so there is no last one.", "stint run -- echo hello");
}

export async function resolveTask(client: StintClient, name: string): Promise<TaskAddress> {
  const { job, task } = splitTask(name);
  if (task === "") throw new UsageError(`${JSON.stringify(name)} names no task.`, "write JOB/TASK, for example last/1");
  return { jobId: await resolveJob(client, job), taskId: task };
}

/** `JOB/TASK` or `JOB`. */
export function splitTask(name: string): { job: string; task: string } {
  const slash = name.indexOf("/");
  return slash === -1 ? { job: name, task: "" } : { job: name.slice(0, slash), task: name.slice(slash + 1) };
}

/** `JOB/TASK:PATH`; null = it is not of that form. */
export function splitTaskPath(name: string): { task: string; path: string } | null {
  const match = /^([^/:]+\/[^/:]+)(?::(.*))?$/s.exec(name);
  return match === null ? null : { task: match[1] as string, path: match[2] ?? "" };
}
