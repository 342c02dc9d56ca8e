/** Files of an example between this host and the artifact store, and the same commands run here, one after another. */
import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { StintClient } from "@stint/client";

const COMMAND_LIMIT_MS = 10 * 60_000;

export async function upload(client: StintClient, name: string, path: string): Promise<void> {
  await client.artifacts.put(name, createReadStream(path) as AsyncIterable<Uint8Array>);
}

/** Into a directory, under the artifact's last name; gives the file's path. */
export async function download(client: StintClient, name: string, directory: string): Promise<string> {
  const path = join(directory, name.slice(name.lastIndexOf("/") + 1));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, client.artifacts.get(name));
  return path;
}

/** Runs a command line as a task's is run, in a directory of this host. Throws with the end of its stderr when it fails. */
export function runHere(commandLine: string, directory: string): void {
  const { status, stderr, error } = spawnSync("/bin/sh", ["-c", commandLine], {
    cwd: directory,
    encoding: "utf8",
    timeout: COMMAND_LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${commandLine} ended with ${status}:\n${stderr.slice(-2_000)}`);
}

/** Where a task's output goes when it succeeded. */
export function output(
  filePattern: string,
  artifact: string,
): { filePattern: string; destinationUrl: string; uploadCondition: "UPLOAD_CONDITION_TASK_SUCCESS" } {
  return { filePattern, destinationUrl: `artifact://${artifact}`, uploadCondition: "UPLOAD_CONDITION_TASK_SUCCESS" };
}

/** What a task finds in its working directory. */
export function input(artifact: string, filePath: string): { url: string; filePath: string } {
  return { url: `artifact://${artifact}`, filePath };
}
