/** `stint ls`, `stint cp` and `stint rm`: files of tasks and nodes, and the artifact store. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { type Artifact, collect, type NodeFile, StintFailure } from "@stint/client";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { print } from "../output/print.ts";
import { age, bytes } from "../output/text.ts";
import { FILE_FORMS, type FileAddress, resolveFile } from "../selectors.ts";
import { UsageError } from "../usage-error.ts";

const ARTIFACT = "artifact://";

export function fileCommands(program: Command): void {
  program
    .command("ls <place>")
    .description(
      "list the files of a task (JOB/TASK, JOB/TASK:PATH), of a node (node:POOL/NODE, node:POOL/NODE/PATH), or artifact://PREFIX",
    )
    .option("-1, --flat", "only what lies in the directory itself")
    .option("--prefix <prefix>", "only paths that begin so")
    .action(
      withContext(async (context, [name = ""], { flat, prefix }) => {
        if (name.startsWith(ARTIFACT)) return listArtifacts(context, name.slice(ARTIFACT.length));
        const { place, path } = await resolveFile(context.client, name);
        const items = await filesAt(context, { place, path }, { recursive: flat !== true, prefix: (prefix as string | undefined) ?? "" });
        if (items.some(({ spooled }) => spooled))
          context.stderr.write("the node is gone, or has cleaned up: these are the files kept when the task ended\n");
        const rows = (file: NodeFile) => [
          file.directory ? `${file.path}/` : file.path,
          file.directory ? "" : bytes(file.sizeBytes),
          age(file.lastModified),
          file.truncated ? "its beginning and end" : "",
        ];
        print(context, { name: "files", header: ["PATH", "SIZE", "AGE", "KEPT"], items, rows });
      }),
    );
  program
    .command("cp <source> <target>")
    .description("copy a file out of a task or a node, a directory with -r, or to and from artifact://NAME")
    .option("-r, --recursive", "a directory, with all that is in it")
    .action(
      withContext(async (context, [source = "", target = ""], { recursive }) => {
        if (target.startsWith(ARTIFACT)) return upload(context, source, target.slice(ARTIFACT.length));
        if (source.startsWith(ARTIFACT)) {
          const name = source.slice(ARTIFACT.length);
          return save(context, context.client.artifacts.get(name), await targetFile(target, basename(name)));
        }
        const address = await resolveFile(context.client, source);
        if (recursive === true) return copyDirectory(context, address, target);
        await save(context, readWhole(context, address), await targetFile(target, basename(address.path)));
      }),
    );
  program
    .command("rm <place>")
    .description("remove a file of a task (JOB/TASK:PATH) or of a node (node:POOL/NODE/PATH), or artifact://NAME")
    .option("-r, --recursive", "a directory, with all that is in it")
    .action(
      withContext(async (context, [name = ""], { recursive }) => {
        if (name.startsWith(ARTIFACT)) await context.client.artifacts.delete(name.slice(ARTIFACT.length));
        else {
          const { place, path } = await resolveFile(context.client, name);
          if (path === "") throw new UsageError(`${JSON.stringify(name)} names no file.`, FILE_FORMS);
          await context.client.files.delete(place, path, { recursive: recursive === true });
        }
        context.stderr.write(`removed ${name}\n`);
      }),
    );
}

/** A file's own entry, or what is in a directory. */
async function filesAt(
  { client }: Context,
  { place, path }: Pick<FileAddress, "place" | "path">,
  options: { recursive: boolean; prefix: string },
): Promise<NodeFile[]> {
  if (path === "") return collect(client.files.list(place, options));
  const file = await client.files.stat(place, path).catch(otherwiseListed);
  return file !== null && !file.directory ? [file] : collect(client.files.list(place, { ...options, path }));
}

/** What is kept of a task's files has no directories of its own. */
function otherwiseListed(error: unknown): null {
  if (error instanceof StintFailure && ["FILE_NOT_FOUND", "TASK_FILES_UNAVAILABLE", "TASK_FILES_CLEANED_UP"].includes(error.error.reason))
    return null;
  throw error;
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

/** A file's bytes; what was not kept of it is said. */
async function* readWhole(context: Context, { place, path, name }: FileAddress): AsyncGenerator<Uint8Array> {
  let expected = 0;
  for await (const { data, offset } of context.client.files.pieces({ ...place, path })) {
    if (data.length === 0) continue;
    if (offset > expected) context.stderr.write(`${name}:${path} is not whole: ${bytes(offset - expected)} in its middle were not kept\n`);
    yield data;
    expected = offset + data.length;
  }
}

async function upload(context: Context, source: string, name: string): Promise<void> {
  if (name === "") throw new UsageError("The artifact has no name.", FILE_FORMS);
  const stream = source === "-" ? process.stdin : createReadStream(source);
  const artifact = await context.client.artifacts.put(name, stream as AsyncIterable<Uint8Array>);
  context.stderr.write(`${ARTIFACT}${artifact.name}   ${bytes(artifact.sizeBytes)}   sha256 ${artifact.sha256}\n`);
}

async function copyDirectory(context: Context, { place, path, name }: FileAddress, target: string): Promise<void> {
  const found = await filesAt(context, { place, path }, { recursive: true, prefix: "" });
  const files = found.filter(({ directory }) => !directory);
  if (files.length === 0) throw new UsageError(`There are no files below ${JSON.stringify(path)}.`, `stint ls ${name}`);
  const { componentsOf } = await import("@stint/transfer");
  for (const file of files) {
    const relative = componentsOf(path === "" ? file.path : file.path.slice(path.length + 1) || basename(path)).join("/");
    await save(context, readWhole(context, { place, path: file.path, name }), join(target, relative));
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
