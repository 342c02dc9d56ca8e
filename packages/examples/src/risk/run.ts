/** Runs the risk job on a cluster: uploads what it needs, submits it, waits with progress, and downloads what it made. */
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type StintClient, StintFailure } from "@stint/client";
import { packDirectory } from "@stint/transfer";
import { artifacts, riskJob } from "./job.ts";

export interface RunOptions {
  readonly jobId: string;
  readonly pricesFile: string;
  readonly drawsPerYearEnd: number;
  /** Where report.json and chart.svg go. */
  readonly outputDirectory: string;
  readonly say: (line: string) => void;
}

const LOOK_EVERY_MS = 250;
const STDERR_BYTES = 2_000;
const SAY_EVERY_MS = 2_000;
/** The compiled programs lie beside this module. */
const PROGRAM_DIRECTORY = fileURLToPath(new URL("../../dist/risk", import.meta.url));

/** Throws when a task failed, with its id and reason. */
export async function runRiskJob(client: StintClient, options: RunOptions): Promise<void> {
  const { jobId, say } = options;
  const { pool, job, tasks } = riskJob({ jobId, poolId: "risk", drawsPerYearEnd: options.drawsPerYearEnd });
  await client.pools.create(pool).catch((error: unknown) => {
    if (!(error instanceof StintFailure) || error.error.reason !== "POOL_EXISTS") throw error;
  });
  say("uploading the program and the prices");
  await client.artifacts.put(artifacts.program(jobId), packDirectory(PROGRAM_DIRECTORY));
  await client.artifacts.put(artifacts.prices(jobId), createReadStream(options.pricesFile) as AsyncIterable<Uint8Array>);
  await client.jobs.create(job);
  const refused = (await client.tasks.submit(jobId, tasks)).find(({ errorReason }) => errorReason !== "");
  if (refused !== undefined) throw new Error(`task ${refused.taskId} was refused: ${refused.errorMessage}`);
  say(`submitted ${tasks.length} tasks as job ${jobId}`);
  await waitForAll(client, jobId, say);
  for (const name of [artifacts.report(jobId), artifacts.chart(jobId)]) await download(client, name, options.outputDirectory);
}

async function waitForAll(client: StintClient, jobId: string, say: (line: string) => void): Promise<void> {
  for (let saidAtMs = 0; ; await sleep(LOOK_EVERY_MS)) {
    const { active, running, completed, failed } = await client.tasks.count(jobId);
    const done = active + running === 0;
    if (done || Date.now() - saidAtMs >= SAY_EVERY_MS) {
      saidAtMs = Date.now();
      say(`${completed} of ${active + running + completed} tasks done, ${running} running, ${failed} failed`);
    }
    if (failed > 0) await throwFirstFailure(client, jobId);
    if (done) return;
  }
}

async function throwFirstFailure(client: StintClient, jobId: string): Promise<void> {
  for await (const { spec, failure } of client.tasks.list(jobId, { result: "TASK_RESULT_FAILURE" })) {
    const taskId = spec?.id ?? "";
    throw new Error(`task ${taskId} failed: ${failure?.code} ${failure?.message}\n${await stderrOf(client, { jobId, taskId })}`);
  }
}

async function stderrOf(client: StintClient, task: { jobId: string; taskId: string }): Promise<string> {
  let text = "";
  try {
    for await (const bytes of client.files.read({ ...task, path: "stderr.txt" }, { offset: -STDERR_BYTES }))
      text += Buffer.from(bytes).toString("utf8");
  } catch (error) {
    if (!(error instanceof StintFailure)) throw error;
  }
  return text;
}

async function download(client: StintClient, name: string, directory: string): Promise<void> {
  const path = join(directory, name.slice(name.lastIndexOf("/") + 1));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, client.artifacts.get(name));
}
