/** `stint submit`: a job file with its tasks. */
import { basename, extname } from "node:path";
import type { Command } from "commander";
import { StintFailure, type TaskAddResult } from "@stint/client";
import { systemRandom } from "@stint/runtime";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { EXIT, ExitWith } from "../exit-codes.ts";
import { printOne } from "../output/print.ts";
import { onlyPool } from "./only-pool.ts";
import { waitAndReport } from "./wait.ts";

const REFUSALS_SHOWN = 5;

export function submitCommand(program: Command): void {
  program
    .command("submit")
    .description("submit a job file")
    .requiredOption("-f, --file <job.yaml>", "what to submit; stint schema job shows what it may hold")
    .option("--wait", "wait for it, as stint wait does")
    .action(
      withContext(async (context, _args, { file: path, wait }) => {
        const jobId = await submit(context, String(path));
        if (wait === true) await waitAndReport(context, jobId, null);
      }),
    );
}

async function submit(context: Context, path: string): Promise<string> {
  const { client, stderr } = context;
  const { readJobFile, toSpecs, uploadLocalFiles } = await import("../job-file/index.ts");
  const file = readJobFile(path);
  const jobId =
    file.job.id ??
    `${basename(path, extname(path))
      .replaceAll(/[^A-Za-z0-9_-]/g, "-")
      .slice(0, 48)}-${systemRandom().id().slice(0, 8)}`;
  const poolId = file.job.poolId ?? (await onlyPool(client));
  const uploaded = await uploadLocalFiles(client, {
    file,
    jobFilePath: path,
    jobId,
    onUpload: (each) => void stderr.write(`uploading ${each}\n`),
  });
  const { job, tasks } = toSpecs(file, { jobId, poolId, uploaded });
  const { warning } = await client.jobs.create(job);
  if (warning !== "") stderr.write(`warning: ${warning}\n`);
  const results = await client.tasks.submit(jobId, tasks);
  report(context, results);
  const refused = results.filter(({ errorReason }) => errorReason !== "").length;
  // Only now: a job without tasks would be complete at once.
  if (file.job.onAllTasksComplete === "terminateJob") await endWithTasks(context, jobId);
  if (!context.json) stderr.write(`submitted ${tasks.length - refused} tasks to ${poolId}; stint wait ${jobId}\n`);
  printOne(context, { jobId, poolId, submitted: tasks.length - refused, refused }, [["job", jobId]]);
  if (refused > 0) throw new ExitWith(EXIT.usage);
  return jobId;
}

/** A task that has failed meanwhile may have ended the job already. */
async function endWithTasks({ client }: Context, jobId: string): Promise<void> {
  try {
    await client.jobs.update(jobId, { onAllTasksComplete: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" });
  } catch (error) {
    const over = error instanceof StintFailure && ["JOB_COMPLETED", "JOB_BEING_TERMINATED"].includes(error.error.reason);
    if (!over) throw error;
  }
}

function report({ stderr }: Context, results: readonly TaskAddResult[]): void {
  for (const { taskId, warning } of results.filter((each) => each.warning !== "").slice(0, REFUSALS_SHOWN))
    stderr.write(`warning: ${taskId}: ${warning}\n`);
  const refused = results.filter(({ errorReason }) => errorReason !== "");
  for (const { taskId, errorReason, errorMessage } of refused.slice(0, REFUSALS_SHOWN))
    stderr.write(`refused ${taskId}: ${errorMessage} (${errorReason})\n`);
  if (refused.length > REFUSALS_SHOWN) stderr.write(`and ${refused.length - REFUSALS_SHOWN} more were refused\n`);
}
