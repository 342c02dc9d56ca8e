/** `stint logs`: what tasks wrote, as they write it. */
import type { Command } from "commander";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { copyTaskFile } from "../follow/task-output.ts";
import { followTask } from "../follow/follow-task.ts";
import { resolveJob, splitTask, type TaskAddress } from "../selectors.ts";

export function logsCommand(program: Command): void {
  program
    .command("logs <job[/task]>")
    .description("what a task wrote, or each task of a job in turn")
    .option("-f, --follow", "go on with what is written until the task has ended")
    .option("--stderr", "only what it wrote to stderr")
    .option("--stdout", "only what it wrote to stdout")
    .action(
      withContext(async (context, [name = ""], options) => {
        const { job, task } = splitTask(name);
        const jobId = await resolveJob(context.client, job);
        const wanted = { stdout: options["stderr"] !== true, stderr: options["stdout"] !== true };
        const taskIds = task === "" ? await startedTasks(context, jobId) : [task];
        for (const taskId of taskIds) {
          if (taskIds.length > 1) context.stderr.write(`==> ${jobId}/${taskId} <==\n`);
          if (options["follow"] === true) await follow(context, { jobId, taskId }, wanted);
          else await read(context, { jobId, taskId }, wanted);
        }
      }),
    );
}

type Wanted = { readonly stdout: boolean; readonly stderr: boolean };

async function startedTasks({ client, stderr }: Context, jobId: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const task of client.tasks.list(jobId)) if (task.startTime !== null) ids.push(task.spec?.id ?? "");
  if (ids.length === 0) stderr.write(`no task of ${jobId} has started yet\n`);
  return ids;
}

async function read(context: Context, address: TaskAddress, wanted: Wanted): Promise<void> {
  const copy = (path: string, to: NodeJS.WriteStream) =>
    copyTaskFile(context.client, { ...address, path }, { write: (bytes) => to.write(bytes), follow: false });
  if (wanted.stdout) await copy("stdout.txt", context.stdout);
  if (wanted.stderr) await copy("stderr.txt", context.stderr);
}

async function follow({ client, stdout, stderr }: Context, address: TaskAddress, wanted: Wanted): Promise<void> {
  let unreadable: unknown = null;
  await followTask(client, address, {
    stdout: (bytes) => wanted.stdout && stdout.write(bytes),
    stderr: (bytes) => wanted.stderr && stderr.write(bytes),
    onChange: () => {},
    onUnreadable: (error) => {
      unreadable = error;
    },
  });
  if (unreadable !== null) throw unreadable;
}
