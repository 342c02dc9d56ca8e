/**
 * Puts the local files and directories that a job file names into the artifact store, each once, directories as tar streams. Gives the
 * address of each.
 */
import { createReadStream, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { StintClient } from "@stint/client";
import { packDirectory } from "@stint/transfer";
import { UsageError } from "../usage-error.ts";
import type { JobFile, ResourceFileEntry } from "./schema.ts";

export interface Uploaded {
  readonly url: string;
  readonly directory: boolean;
}

/** By the path as it stands in the file. Throws UsageError before anything is uploaded when one is missing. */
export async function uploadLocalFiles(
  client: StintClient,
  options: { file: JobFile; jobFilePath: string; jobId: string; onUpload: (path: string) => void },
): Promise<Map<string, Uploaded>> {
  const { file, jobFilePath, jobId, onUpload } = options;
  const base = dirname(resolve(jobFilePath));
  const paths = new Set(entriesOf(file).flatMap(({ path }) => (path === undefined ? [] : [path])));
  const stats = [...paths].map((path) => ({ path, stat: statOf(join(base, path), path) }));
  const uploaded = new Map<string, Uploaded>();
  for (const [index, { path, stat }] of stats.entries()) {
    const directory = stat.isDirectory();
    const name = `jobs/${jobId}/inputs/${index}-${basename(resolve(base, path))}${directory ? ".tar" : ""}`;
    onUpload(path);
    await client.artifacts.put(
      name,
      directory ? packDirectory(join(base, path)) : (createReadStream(join(base, path)) as AsyncIterable<Uint8Array>),
    );
    uploaded.set(path, { url: `artifact://${name}`, directory });
  }
  return uploaded;
}

function entriesOf(file: JobFile): ResourceFileEntry[] {
  const { jobPreparationTask: preparation, jobReleaseTask: release } = file.job;
  const ofJob = [...(preparation?.resourceFiles ?? []), ...(release?.resourceFiles ?? [])];
  return [...ofJob, ...file.tasks.flatMap((task) => [...(task.resourceFiles ?? []), ...(task.multiInstance?.commonResourceFiles ?? [])])];
}

function statOf(absolute: string, path: string): Stats {
  try {
    return statSync(absolute);
  } catch {
    throw new UsageError(`The job file names ${path}, and there is nothing at ${absolute}.`, "paths are relative to the job file");
  }
}
