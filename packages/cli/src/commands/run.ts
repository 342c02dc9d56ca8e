/** `stint run -- CMD…`: one task, its output here, its exit code ours. */
import type { Command } from "commander";
import type { Task } from "@stint/client";
import { quoteWords } from "@stint/contract";
import { systemRandom } from "@stint/runtime";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { EXIT, ExitWith } from "../exit-codes.ts";
import { followTask } from "../follow/follow-task.ts";
import { outcomeLine } from "../output/task-report.ts";
import { UsageError } from "../usage-error.ts";
import type { TaskAddress } from "../selectors.ts";
import { countingNumber } from "./arguments.ts";
import { onlyPool } from "./only-pool.ts";

const TASK_ID = "1";

export function runCommand(program: Command): void {
  program
    .command("run")
    .argument("<command...>", "the program and its arguments; nothing expands them: for pipes and globs run sh -c '…'")
    .description("run a command on the cluster, with its output here and its exit code")
    .option("--pool <id>", "the pool to run in (default: the only one, or local)")
    .option("--slots <n>", "slots of a node that it takes", countingNumber, 1)
    .addHelpText("after", "\nExamples:\n  stint run -- echo hello\n  stint run -- sh -c 'sort big.txt | uniq -c'\n")
    .action(
      withContext(async (context, words, options) => {
        const { client } = context;
        const poolId = (options["pool"] as string | undefined) ?? (await onlyPool(client));
        const address = await start(context, { poolId, commandLine: quoteWords(words), slots: options["slots"] as number });
        const task = await followUntilEnd(context, address);
        if (task === null) throw new ExitWith(EXIT.interrupted);
        if (task.result === "TASK_RESULT_SUCCESS") return;
        context.stderr.write(`task ${address.jobId}/${address.taskId} ${outcomeLine(task)}\n`);
        throw new ExitWith(task.exitCode === undefined || task.exitCode === 0 ? EXIT.workFailed : task.exitCode & 0xff);
      }),
    );
}

async function start({ client, stderr }: Context, work: { poolId: string; commandLine: string; slots: number }): Promise<TaskAddress> {
  const jobId = `run-${systemRandom().id().slice(0, 8)}`;
  const { warning } = await client.jobs.create({ id: jobId, poolId: work.poolId });
  if (warning !== "") stderr.write(`warning: ${warning}\n`);
  const [result] = await client.tasks.submit(jobId, [{ id: TASK_ID, commandLine: work.commandLine, requiredSlots: work.slots }]);
  if (result !== undefined && result.errorReason !== "") throw new UsageError(result.errorMessage);
  if (result !== undefined && result.warning !== "") stderr.write(`warning: ${result.warning}\n`);
  // Only now: a job without tasks would be complete at once.
  await client.jobs.update(jobId, { onAllTasksComplete: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" });
  return { jobId, taskId: TASK_ID };
}

/** The completed task; null = the user did not wait for it. The first Ctrl-C ends the task, the second this wait. */
async function followUntilEnd(context: Context, address: TaskAddress): Promise<Task | null> {
  const { client, stdout, stderr } = context;
  const name = `${address.jobId}/${address.taskId}`;
  let interrupts = 0;
  let leave: (task: null) => void = () => {};
  const left = new Promise<null>((resolve) => {
    leave = resolve;
  });
  const onInterrupt = (): void => {
    interrupts++;
    if (interrupts > 1) leave(null);
    else {
      stderr.write(`\nending ${name}; once more to leave it\n`);
      client.tasks.terminate(address.jobId, address.taskId).catch((error: Error) => stderr.write(`it cannot be ended: ${error.message}\n`));
    }
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, onInterrupt);
  let said = "";
  const onChange = (task: Task): void => {
    if (task.waitingReason === "" || task.waitingReason === said || task.state !== "TASK_STATE_ACTIVE") return;
    said = task.waitingReason;
    stderr.write(`${name} waits: ${said}\n`);
  };
  const onUnreadable = (error: unknown): void =>
    void stderr.write(`the output of ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
  const followed = followTask(client, address, {
    stdout: (bytes) => stdout.write(bytes),
    stderr: (bytes) => stderr.write(bytes),
    onChange,
    onUnreadable,
  });
  const task = await Promise.race([followed, left]);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, onInterrupt);
  return interrupts > 0 ? null : task;
}
