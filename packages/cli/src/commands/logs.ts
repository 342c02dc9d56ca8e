/** `stint logs`: what tasks wrote, as they write it; and the programs of a node. */
import type { Command } from "commander";
import type { FilePlace } from "@stint/client";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { copyFile } from "../follow/task-output.ts";
import { followTask } from "../follow/follow-task.ts";
import { bytes } from "../output/text.ts";
import { resolveFile, resolveJob, splitTask, type TaskAddress } from "../selectors.ts";
import { UsageError } from "../usage-error.ts";

export function logsCommand(program: Command): void {
  program
    .command("logs <job[/task]>")
    .description(
      "what a task wrote, or each task of a job in turn; node:POOL/NODE = the start task there, node:POOL/NODE/DIRECTORY any other",
    )
    .option("-f, --follow", "go on with what is written until the task has ended")
    .option("--stderr", "only what it wrote to stderr")
    .option("--stdout", "only what it wrote to stdout")
    .option("--attempt <number>", "what this attempt of the task wrote, as it was kept when it ended")
    .action(
      withContext(async (context, [name = ""], options) => {
        const wanted: Wanted = {
          stdout: options["stderr"] !== true,
          stderr: options["stdout"] !== true,
          follow: options["follow"] === true,
          attempt: attemptOf(options["attempt"] as string | undefined),
        };
        if (name.startsWith("node:")) return readNode(context, name, wanted);
        const { job, task } = splitTask(name);
        const jobId = await resolveJob(context.client, job);
        const taskIds = task === "" ? await startedTasks(context, jobId) : [task];
        for (const taskId of taskIds) {
          if (taskIds.length > 1) context.stderr.write(`==> ${jobId}/${taskId} <==\n`);
          if (wanted.follow) await follow(context, { jobId, taskId }, wanted);
          else await read(context, { place: { jobId, taskId }, directory: "" }, wanted);
        }
      }),
    );
}

interface Wanted {
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly follow: boolean;
  /** 0 = as it is. */
  readonly attempt: number;
}

function attemptOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new UsageError(`${JSON.stringify(text)} is no attempt.`, "attempts count from 1: stint task show JOB/TASK");
  return Number(text);
}

/** A program of the node: its start task, unless a directory is named. */
async function readNode(context: Context, name: string, wanted: Wanted): Promise<void> {
  const { place, path } = await resolveFile(context.client, name);
  await read(context, { place, directory: `${path === "" ? "startup" : path}/` }, wanted);
}

async function startedTasks({ client, stderr }: Context, jobId: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const task of client.tasks.list(jobId)) if (task.startTime !== null) ids.push(task.spec?.id ?? "");
  if (ids.length === 0) stderr.write(`no task of ${jobId} has started yet\n`);
  return ids;
}

async function read(context: Context, from: { place: FilePlace; directory: string }, wanted: Wanted): Promise<void> {
  const { place, directory } = from;
  const copy = (name: string, to: NodeJS.WriteStream) =>
    copyFile(
      context.client,
      { ...place, path: `${directory}${name}` },
      {
        write: (piece) => to.write(piece),
        follow: wanted.follow,
        attempt: wanted.attempt,
        onMissing: (count) => context.stderr.write(`… ${bytes(count)} of ${name} were not kept …\n`),
      },
    );
  const copies = [
    ...(wanted.stdout ? [["stdout.txt", context.stdout] as const] : []),
    ...(wanted.stderr ? [["stderr.txt", context.stderr] as const] : []),
  ];
  if (wanted.follow) await Promise.all(copies.map(([name, to]) => copy(name, to)));
  else for (const [name, to] of copies) await copy(name, to);
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
