/** `stint ls` and `stint cp`: files of tasks, and the artifact store. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import type { Artifact, TaskFile } from "@stint/client";
import { componentsOf } from "@stint/transfer";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { collect, print } from "../output/print.ts";
import { age, bytes } from "../output/text.ts";
import { resolveTask, splitTaskPath, type TaskAddress } from "../selectors.ts";
import { UsageError } from "../usage-error.ts";

const ARTIFACT = "artifact://";
const FORMS = "name one side JOB/TASK:PATH or artifact://NAME, the other a path here or -";

export function fileCommands(program: Command): void {
  program
    .command("ls <place>")
    .description("list the files of a task (JOB/TASK or JOB/TASK:PATH), or what the artifact store holds (artifact://PREFIX)")
    .action(
      withContext(async (context, [name = ""]) => {
        if (name.startsWith(ARTIFACT)) return listArtifacts(context, name.slice(ARTIFACT.length));
        const { address, path } = await taskPath(context, name);
        const files = (await context.client.files.list(address.jobId, address.taskId)).filter((file) => isBelow(file.path, path));
        const rows = (file: TaskFile) => [
          file.directory ? `${file.path}/` : file.path,
          file.directory ? "" : bytes(file.sizeBytes),
          age(file.lastModified),
        ];
        print(context, { name: "files", header: ["PATH", "SIZE", "AGE"], items: files, rows });
      }),
    );
  program
    .command("cp <source> <target>")
    .description("copy a file out of a task, a task's directory with -r, or to and from artifact://NAME")
    .option("-r, --recursive", "a directory, with all that is in it")
    .action(
      withContext(async (context, [source = "", target = ""], { recursive }) => {
        if (target.startsWith(ARTIFACT)) return upload(context, source, target.slice(ARTIFACT.length));
        if (source.startsWith(ARTIFACT)) {
          const name = source.slice(ARTIFACT.length);
          return save(context, context.client.artifacts.get(name), await targetFile(target, basename(name)));
        }
        const { address, path } = await taskPath(context, source);
        if (recursive === true) return copyDirectory(context, { address, path }, target);
        await save(context, context.client.files.read({ ...address, path }), await targetFile(target, basename(path)));
      }),
    );
}

async function listArtifacts(context: Context, prefix: string): Promise<void> {
  const rows = (each: Artifact) => [each.name, bytes(each.sizeBytes), age(each.lastModified), each.sha256.slice(0, 12)];
  print(context, {
    name: "artifacts",
    header: ["ARTIFACT", "SIZE", "AGE", "SHA256"],
    items: await collect(context.client.artifacts.list(prefix)),
    rows,
  });
}

async function taskPath(context: Context, name: string): Promise<{ address: TaskAddress; path: string }> {
  const parts = splitTaskPath(name);
  if (parts === null) throw new UsageError(`${JSON.stringify(name)} names no file of a task.`, FORMS);
  return { address: await resolveTask(context.client, parts.task), path: parts.path.replace(/\/+$/, "") };
}

function isBelow(path: string, directory: string): boolean {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}

async function upload(context: Context, source: string, name: string): Promise<void> {
  if (name === "") throw new UsageError("The artifact has no name.", FORMS);
  const stream = source === "-" ? process.stdin : createReadStream(source);
  const artifact = await context.client.artifacts.put(name, stream as AsyncIterable<Uint8Array>);
  context.stderr.write(`${ARTIFACT}${artifact.name}   ${bytes(artifact.sizeBytes)}   sha256 ${artifact.sha256}\n`);
}

async function copyDirectory(context: Context, { address, path }: { address: TaskAddress; path: string }, target: string): Promise<void> {
  const files = (await context.client.files.list(address.jobId, address.taskId)).filter(
    (file) => !file.directory && isBelow(file.path, path),
  );
  if (files.length === 0)
    throw new UsageError(`The task has no files below ${JSON.stringify(path)}.`, `stint ls ${address.jobId}/${address.taskId}`);
  for (const file of files) {
    const relative = componentsOf(path === "" ? file.path : file.path.slice(path.length + 1) || basename(path)).join("/");
    await save(context, context.client.files.read({ ...address, path: file.path }), join(target, relative));
    context.stderr.write(`${relative}\n`);
  }
}

/** A directory takes the file under its own name. */
async function targetFile(target: string, name: string): Promise<string> {
  const isDirectory = target.endsWith("/") || (await stat(target).catch(() => null))?.isDirectory() === true;
  return isDirectory ? join(target, name) : target;
}

/** Under its name once whole; `-` is stdout. */
async function save({ stdout }: Context, source: AsyncIterable<Uint8Array>, target: string): Promise<void> {
  if (target === "-") {
    for await (const piece of source) stdout.write(piece);
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.part-${process.pid}`;
  try {
    await pipeline(Readable.from(source, { objectMode: false }), createWriteStream(part));
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
