/**
 * How people name things on the command line: `JOB`, `JOB/TASK`, `JOB/TASK:PATH`, `node:POOL/NODE`, `node:POOL/NODE/PATH`, and `last` for
 * the newest job.
 */
import type { FilePlace, StintClient } from "@stint/client";
import { UsageError } from "./usage-error.ts";

/** For hints. */
export const FILE_FORMS = "write JOB/TASK:PATH, node:POOL/NODE/PATH or artifact://NAME";

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

export interface FileAddress {
  readonly place: FilePlace;
  /** "" = all of it. */
  readonly path: string;
  /** As a person would write the place. */
  readonly name: string;
}

/** `JOB/TASK[:PATH]` or `node:POOL/NODE[/PATH]`. */
export async function resolveFile(client: StintClient, name: string): Promise<FileAddress> {
  const node = /^node:([^/:]+)\/([^/:]+)(?:[/:](.*))?$/s.exec(name);
  if (node !== null) {
    const [, poolId = "", nodeId = "", path = ""] = node;
    return { place: { poolId, nodeId }, path: path.replace(/\/+$/, ""), name: `node:${poolId}/${nodeId}` };
  }
  const task = /^([^/]+\/[^/:]+)(?::(.*))?$/s.exec(name);
  if (task === null) throw new UsageError(`${JSON.stringify(name)} names no file.`, FILE_FORMS);
  const place = await resolveTask(client, task[1] as string);
  return { place, path: (task[2] ?? "").replace(/\/+$/, ""), name: `${place.jobId}/${place.taskId}` };
}
