/** `stint task`: one process each, and what became of it. */
import type { Command } from "commander";
import type { Subtask, Task, TaskFilter } from "@stint/client";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { isoTime, millis } from "../output/plain.ts";
import { listFlags, listOptions, printList } from "../output/listing.ts";
import { print, printOne } from "../output/print.ts";
import { earlierAttempts, outcomeLine, stderrTail, usageLine } from "../output/task-report.ts";
import { span, stateName } from "../output/text.ts";
import { parseDuration } from "../durations.ts";
import { resolveJob, resolveTask } from "../selectors.ts";
import { integer } from "./arguments.ts";
import { UsageError } from "../usage-error.ts";

const STATES = ["active", "preparing", "running", "completed"] as const;

export function taskCommands(program: Command): void {
  const task = program.command("task").alias("tasks").description("processes, and what became of them");
  listFlags(task.command("list <job>").description("the tasks of a job"))
    .option("--state <state>", `only those in this state: ${STATES.join(", ")}`)
    .option("--failed", "only those that failed")
    .action(
      withContext(async (context, [name = ""], options) => {
        const jobId = await resolveJob(context.client, name);
        const rows = (each: Task) => [
          each.spec?.id ?? "",
          stateName(each.state),
          stateName(each.result),
          code(each),
          each.nodeId,
          String(each.attempt),
          duration(each),
          why(each),
        ];
        const header = ["TASK", "STATE", "RESULT", "EXIT", "NODE", "ATTEMPT", "TIME", "REASON"];
        const list = listOptions(options);
        const items = context.client.tasks.list(jobId, { ...filter(options), ...list });
        await printList(context, items, { name: "tasks", header, rows, select: list.select });
      }),
    );
  task
    .command("show <job/task>")
    .description("one task; of a failed one the last lines of stderr too")
    .action(
      withContext(async (context, [name = ""]) => {
        const address = await resolveTask(context.client, name);
        const found = await context.client.tasks.get(address.jobId, address.taskId);
        const failed = found.result === "TASK_RESULT_FAILURE";
        const stderr = failed && !context.json ? await stderrTail(context.client, address) : [];
        const isGang = found.spec?.multiInstanceSettings != null && !context.json;
        show(context, found, { stderr, subtasks: isGang ? await context.client.tasks.subtasks(address.jobId, address.taskId) : [] });
      }),
    );
  task
    .command("subtasks <job/task>")
    .description("the other instances of a multi-instance task, in its present or last attempt")
    .action(
      withContext(async (context, [name = ""]) => {
        const { jobId, taskId } = await resolveTask(context.client, name);
        const rows = (each: Subtask) => [
          String(each.id),
          stateName(each.state),
          stateName(each.result),
          each.exitCode === undefined ? "" : String(each.exitCode),
          each.nodeId,
          each.failure === null ? "" : `${each.failure.code}: ${each.failure.message}`,
        ];
        const header = ["SUBTASK", "STATE", "RESULT", "EXIT", "NODE", "REASON"];
        print(context, { name: "subtasks", items: await context.client.tasks.subtasks(jobId, taskId), header, rows });
      }),
    );
  changeCommands(task);
}

function changeCommands(task: Command): void {
  task
    .command("update <job/task>")
    .description("replace its constraints: what is not given is the default again")
    .option("--max-retries <n>", "tries after a failed one; -1 = without end; left out, the job's", integer)
    .option("--max-time <span>", "end its process after this; left out, never")
    .option("--retention <span>", "keep its files this long after its end; left out, 7d")
    .action(
      withContext(async (context, [name = ""], { maxRetries, maxTime, retention }) => {
        const { jobId, taskId } = await resolveTask(context.client, name);
        await context.client.tasks.update(jobId, taskId, {
          ...(maxRetries === undefined ? {} : { maxTaskRetryCount: maxRetries as number }),
          ...(maxTime === undefined ? {} : { maxWallClockTimeMs: parseDuration(maxTime as string) }),
          ...(retention === undefined ? {} : { retentionTimeMs: parseDuration(retention as string) }),
        });
        context.stderr.write(`task ${jobId}/${taskId} is updated\n`);
      }),
    );
  task
    .command("reactivate <job/task>")
    .description("let a task that failed run again")
    .action(
      withContext(async (context, [name = ""]) => {
        const { jobId, taskId } = await resolveTask(context.client, name);
        await context.client.tasks.reactivate(jobId, taskId);
        context.stderr.write(`task ${jobId}/${taskId} is active again\n`);
      }),
    );
  task
    .command("terminate <job/task>")
    .description("end a task's process")
    .action(
      withContext(async (context, [name = ""]) => {
        const { jobId, taskId } = await resolveTask(context.client, name);
        await context.client.tasks.terminate(jobId, taskId);
        context.stderr.write(`task ${jobId}/${taskId} is being terminated\n`);
      }),
    );
  task
    .command("delete <job/task>")
    .description("end a task and forget it, with its files")
    .action(
      withContext(async (context, [name = ""]) => {
        const { jobId, taskId } = await resolveTask(context.client, name);
        await context.client.tasks.delete(jobId, taskId);
        context.stderr.write(`task ${jobId}/${taskId} is deleted\n`);
      }),
    );
}

function filter(options: Readonly<Record<string, unknown>>): TaskFilter {
  const state = options["state"] as string | undefined;
  if (state !== undefined && !STATES.includes(state as (typeof STATES)[number])) {
    throw new UsageError(`${JSON.stringify(state)} is no state of tasks.`, `use one of ${STATES.join(", ")}`);
  }
  return {
    ...(state === undefined ? {} : { states: [`TASK_STATE_${state.toUpperCase()}` as NonNullable<TaskFilter["states"]>[number]] }),
    ...(options["failed"] === true ? { result: "TASK_RESULT_FAILURE" as const } : {}),
  };
}

function show(context: Context, task: Task, more: { stderr: readonly string[]; subtasks: readonly Subtask[] }): void {
  printOne(context, task, [
    ["task", `${task.jobId}/${task.spec?.id ?? ""}`],
    ["command", task.spec?.commandLine ?? ""],
    ["state", stateName(task.state)],
    ["outcome", task.state === "TASK_STATE_COMPLETED" ? outcomeLine(task) : ""],
    ["waits", task.waitingReason],
    ["node", task.nodeId === "" ? "" : `${task.poolId}/${task.nodeId}`],
    ["attempt", String(task.attempt)],
    ["retries", task.retryCount === 0 ? "" : String(task.retryCount)],
    ["recoveries", task.recoveryCount === 0 ? "" : String(task.recoveryCount)],
    ["started", task.startTime === null ? "" : isoTime(task.startTime)],
    ["time", duration(task)],
    ["used", task.state === "TASK_STATE_COMPLETED" ? usageLine(task.attempts.at(-1)) : ""],
    ["earlier", earlierAttempts(task).join("\n")],
    ["subtasks", more.subtasks.map(subtaskLine).join("\n")],
    ["stderr", more.stderr.join("\n")],
  ]);
}

function subtaskLine({ id, state, nodeId, exitCode }: Subtask): string {
  return `${id} ${stateName(state)} on ${nodeId}${exitCode === undefined ? "" : `, exit code ${exitCode}`}`;
}

function code(task: Task): string {
  return task.exitCode === undefined ? "" : String(task.exitCode);
}

function duration(task: Task): string {
  const start = millis(task.startTime);
  if (start === null) return "";
  return span((millis(task.endTime) ?? Date.now()) - start);
}

/** Why it waits, or why it failed. */
function why(task: Task): string {
  return task.failure === null
    ? task.waitingReason
    : `${task.failure.code}${task.failure.message === "" ? "" : `: ${task.failure.message}`}`;
}
