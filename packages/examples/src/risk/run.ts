/** Runs the risk job on a cluster: uploads what it needs, submits it, waits with progress, and downloads what it made. */
import { fileURLToPath } from "node:url";
import { type StintClient, StintFailure } from "@stint/client";
import { packDirectory } from "@stint/transfer";
import { download, upload } from "../shared/files.ts";
import { runJob } from "../shared/run-job.ts";
import { artifacts, riskJob } from "./job.ts";

export interface RunOptions {
  readonly jobId: string;
  readonly pricesFile: string;
  readonly drawsPerYearEnd: number;
  /** Where report.json and chart.svg go. */
  readonly outputDirectory: string;
  readonly say: (line: string) => void;
}

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
  await upload(client, artifacts.prices(jobId), options.pricesFile);
  await runJob(client, { job: { ...job, id: jobId }, tasks, say });
  for (const name of [artifacts.report(jobId), artifacts.chart(jobId)]) await download(client, name, options.outputDirectory);
}
