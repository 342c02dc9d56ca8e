/** `stint wait`: until a job has nothing left to do. */
import type { Command } from "commander";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { parseDuration } from "../durations.ts";
import { EXIT, ExitWith } from "../exit-codes.ts";
import { type WaitResult, waitForJob } from "../follow/wait-for-job.ts";
import { printOne } from "../output/print.ts";
import { createProgress } from "../output/progress.ts";
import { outcomeLine, stderrTail } from "../output/task-report.ts";
import { resolveJob } from "../selectors.ts";

const FAILURES_SHOWN = 3;

const CODES: Readonly<Record<WaitResult["outcome"], number>> = {
  succeeded: EXIT.ok,
  failed: EXIT.workFailed,
  cannotBePlaced: EXIT.cannotBePlaced,
  timeout: EXIT.waitTimeout,
  left: EXIT.interrupted,
};

export function waitCommand(program: Command): void {
  program
    .command("wait <job>")
    .description("wait until a job's tasks have ended; exits with 7 when some failed, with 8 when they can never run")
    .option("--timeout <span>", "give up after this long, with exit code 124: 90s, 10m, PT1H")
    .action(
      withContext(async (context, [name = ""], { timeout }) => {
        await waitAndReport(
          context,
          await resolveJob(context.client, name),
          timeout === undefined ? null : parseDuration(timeout as string),
        );
      }),
    );
}

/** Throws ExitWith when it did not all go well. */
export async function waitAndReport(context: Context, jobId: string, timeoutMs: number | null): Promise<void> {
  const { client, stderr, json } = context;
  const progress = createProgress(jobId, stderr);
  const leave = new AbortController();
  const onInterrupt = (): void => leave.abort();
  process.once("SIGINT", onInterrupt);
  const result = await waitForJob(client, jobId, { timeoutMs, signal: leave.signal, onProgress: (counts) => progress.show(counts) });
  process.off("SIGINT", onInterrupt);
  progress.end();
  if (json) printOne(context, { jobId, outcome: result.outcome, why: result.why, counts: result.counts }, []);
  else if (result.outcome === "failed") await reportFailures(context, jobId);
  else if (result.outcome === "cannotBePlaced") stderr.write(`it can never run: ${result.why}\n`);
  else if (result.outcome !== "succeeded") stderr.write(`the job goes on; stint wait ${jobId}\n`);
  if (CODES[result.outcome] !== EXIT.ok) throw new ExitWith(CODES[result.outcome]);
}

async function reportFailures({ client, stderr }: Context, jobId: string): Promise<void> {
  let shown = 0;
  for await (const task of client.tasks.list(jobId, { result: "TASK_RESULT_FAILURE" })) {
    if (shown++ === FAILURES_SHOWN) {
      stderr.write(`and more; stint task list ${jobId} --failed\n`);
      return;
    }
    const taskId = task.spec?.id ?? "";
    stderr.write(`${taskId} ${outcomeLine(task)}\n`);
    for (const line of await stderrTail(client, { jobId, taskId })) stderr.write(`  ${line}\n`);
  }
}
