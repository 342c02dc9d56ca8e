/** `stint job`: tasks that share a pool, a priority and a preparation. */
import type { Command } from "commander";
import type { Job } from "@stint/client";
import { type Handler, withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { listFlags, listOptions, printList } from "../output/listing.ts";
import { printOne } from "../output/print.ts";
import { usageLine } from "../output/task-report.ts";
import { age, stateName } from "../output/text.ts";
import { resolveJob } from "../selectors.ts";
import { jobLifeCommands } from "./job-life.ts";

export function jobCommands(program: Command): void {
  const job = program.command("job").alias("jobs").description("tasks that share a pool");
  listFlags(job.command("list").description("all jobs, the newest first")).action(
    withContext(async (context, _, options) => {
      const rows = (each: Job) => [
        each.spec?.id ?? "",
        stateName(each.state),
        each.spec?.poolId ?? "",
        ...countCells(each),
        age(each.creationTime),
        each.terminateReason,
      ];
      const header = ["JOB", "STATE", "POOL", "ACTIVE", "RUNNING", "SUCCEEDED", "FAILED", "AGE", "REASON"];
      const list = listOptions(options);
      await printList(context, context.client.jobs.list(list), { name: "jobs", header, rows, select: list.select });
    }),
  );
  job
    .command("show <job>")
    .description("one job")
    .action(withContext(onJob(async (context, id) => show(context, await context.client.jobs.get(id)))));
  jobLifeCommands(job);
  job
    .command("terminate <job>")
    .description("end a job and its tasks")
    .option("--reason <text>", "kept with the job", "UserTerminate")
    .action(
      withContext(async (context, [name = ""], { reason }) => {
        const id = await resolveJob(context.client, name);
        await context.client.jobs.terminate(id, String(reason));
        context.stderr.write(`job ${id} is being terminated\n`);
      }),
    );
  job
    .command("delete <job>")
    .description("end a job and forget it, with its tasks and their files")
    .action(
      withContext(
        onJob(async (context, id) => {
          await context.client.jobs.delete(id);
          context.stderr.write(`job ${id} is being deleted\n`);
        }),
      ),
    );
}

function onJob(work: (context: Context, jobId: string) => Promise<void>): Handler {
  return async (context, [name = ""]) => work(context, await resolveJob(context.client, name));
}

function countCells({ taskCounts: counts }: Job): string[] {
  return [counts?.active, counts?.running, counts?.succeeded, counts?.failed].map((count) => String(count ?? 0));
}

function show(context: Context, job: Job): void {
  const [active, running, succeeded, failed] = countCells(job);
  printOne(context, job, [
    ["job", job.spec?.id ?? ""],
    ["name", job.spec?.displayName ?? ""],
    ["state", stateName(job.state)],
    ["reason", job.schedulingError?.message ?? job.terminateReason],
    ["waits", job.waitingReason],
    ["schedule", job.scheduleId],
    ["pool", job.spec?.poolId ?? ""],
    ["priority", String(job.spec?.priority ?? 0)],
    ["tasks", `${active} active, ${running} running, ${succeeded} succeeded, ${failed} failed`],
    ["used", usageLine(job.usage)],
    ["preparation", job.spec?.preparationTask?.commandLine ?? ""],
    ["release", job.spec?.releaseTask?.commandLine ?? ""],
    ["age", age(job.creationTime)],
  ]);
}
