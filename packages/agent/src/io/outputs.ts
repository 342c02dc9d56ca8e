/**
 * A task's outputs: finds the files, brings each to its store where nobody sees it yet, and makes all of them visible at the end. What it
 * did is written into fileuploadout.txt and fileuploaderr.txt beside the task's own logs. After the agent was killed it begins anew, and
 * what is with the store already is not sent again.
 */
import { constants } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  blobUrl,
  hasWildcard,
  matchingFiles,
  openBeneath,
  PathRefused,
  redactUrl,
  type StagedUpload,
  TransferError,
  type TransferParts,
  type Transport,
  type UploadMemo,
  type UploadSource,
} from "@stint/transfer";
import type { NodeStore, OutputDestination, ProgramContext, ProgramSpec } from "../logic/ports.ts";
import { outputPlace } from "./output-places.ts";
import { uploadMemo } from "./upload-memos.ts";

/** Files that one task uploads. */
const FILES_MAX = 100_000;

export interface OutputsOptions {
  readonly node: { readonly root: string };
  readonly parts: TransferParts;
  readonly store: NodeStore;
}

interface Output {
  readonly root: string;
  readonly path: string;
  readonly transport: Transport;
  /** Of the transport. */
  readonly scheme: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Staged {
  readonly output: Output;
  readonly sizeBytes: number;
  readonly upload: StagedUpload;
}

export class Outputs {
  readonly #options: OutputsOptions;
  readonly #context: ProgramContext;
  readonly #signal: AbortSignal;
  readonly #staged: Staged[] = [];

  constructor(options: OutputsOptions, run: { context: ProgramContext; signal: AbortSignal }) {
    this.#options = options;
    this.#context = run.context;
    this.#signal = run.signal;
  }

  get count(): number {
    return this.#staged.length;
  }

  get sizeBytes(): number {
    return this.#staged.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  }

  /** Throws TransferError; then nothing is left with the stores that can be taken away. */
  async stage(spec: ProgramSpec, options: { exitCode: number; variables: ReadonlyMap<string, string> }): Promise<void> {
    const { exitCode, variables } = options;
    const wanted = spec.outputFiles.filter(({ condition }) => condition === "completion" || (condition === "success") === (exitCode === 0));
    if (wanted.length === 0) return;
    await this.#startLogs();
    await this.#loudly(async () => {
      let files = 0;
      for (const { filePattern, destination } of wanted) {
        const { root, pattern } = outputPlace(this.#options.node, this.#context, { pattern: filePattern, variables });
        const paths = await matchingFiles(root, pattern);
        if (paths.length === 0) await this.#say(`no file matches ${filePattern}`);
        for (const path of paths) {
          if (++files > FILES_MAX) throw new TransferError("FileUploadMiscError", `The task has more than ${FILES_MAX} outputs.`);
          await this.#stageFile({ root, path, ...this.#target(destination, { path, pattern }) });
        }
      }
    });
  }

  async publish(): Promise<void> {
    await this.#loudly(async () => {
      for (let next = this.#staged[0]; next !== undefined; next = this.#staged[0]) {
        await next.upload.publish();
        this.#staged.shift();
        await this.#say(`uploaded ${next.output.path} (${next.sizeBytes} bytes) to ${redactUrl(next.output.url)}`);
      }
    });
  }

  async discard(): Promise<void> {
    for (const { upload, output } of this.#staged.splice(0)) {
      await upload.discard().catch((error: Error) => this.#complain(`${output.path} could not be taken back: ${redactUrl(error.message)}`));
    }
  }

  async #stageFile(output: Output): Promise<void> {
    const { transport, scheme, url, headers } = output;
    const source = await sourceOf(output, this.#context.key);
    const request = { url, headers, source, memo: this.#memoOf(scheme, url), parts: this.#options.parts, signal: this.#signal };
    const upload = await transport.stage(request).catch((error: unknown) => {
      throw named(error, output.path);
    });
    this.#staged.push({ output, sizeBytes: source.sizeBytes, upload });
  }

  #target(destination: OutputDestination, file: { path: string; pattern: string }): Omit<Output, "root" | "path"> {
    const { transports } = this.#options.parts;
    const wildcard = hasWildcard(file.pattern);
    if (destination.kind === "container") {
      const { path, url, headers } = destination;
      const folder = path === "" || path.endsWith("/") ? path : `${path}/`;
      const name = wildcard ? `${folder}${file.path}` : path === "" ? basename(file.path) : path;
      return { transport: transports["blob:"] as Transport, scheme: "blob:", url: blobUrl(url, name), headers };
    }
    const { url } = destination;
    const scheme = url.slice(0, url.indexOf(":") + 1).toLowerCase();
    const transport = transports[scheme];
    if (transport === undefined) throw new TransferError("FileUploadMiscError", `No transport knows the scheme of ${redactUrl(url)}.`);
    const isHttp = /^https?:/i.test(url);
    return { transport, scheme, url: !wildcard ? url : isHttp ? blobUrl(url, file.path) : below(url, file.path), headers: {} };
  }

  #memoOf(scheme: string, url: string): UploadMemo {
    return uploadMemo(this.#options.store, { attempt: this.#context.key, scheme, url });
  }

  /** A failure is in the log before it is the task's. */
  async #loudly(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const message = error instanceof Error ? redactUrl(error.message) : String(error);
      await this.#complain(error instanceof TransferError ? `${error.code}: ${message}` : message);
      await this.discard();
      throw error;
    }
  }

  async #startLogs(): Promise<void> {
    for (const name of ["fileuploadout.txt", "fileuploaderr.txt"]) {
      await rm(this.#log(name), { recursive: true, force: true });
      await (await open(this.#log(name), constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)).close();
    }
  }

  #say(line: string): Promise<void> {
    return this.#write("fileuploadout.txt", line);
  }

  #complain(line: string): Promise<void> {
    return this.#write("fileuploaderr.txt", line);
  }

  /** The task may have put anything there; a log that cannot be written is no failure of the upload. */
  async #write(name: string, line: string): Promise<void> {
    const time = new Date(this.#options.parts.clock.wallMs()).toISOString();
    const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(this.#log(name), flags).catch(() => null);
    await handle?.write(`${time} ${line}\n`).catch(() => {});
    await handle?.close();
  }

  #log(name: string): string {
    return join(this.#options.node.root, this.#context.directory, name);
  }
}

/** The file as it is now; what is opened later must be the same. */
async function sourceOf({ root, path }: Output, attempt: string): Promise<UploadSource> {
  const first = await openOutput(root, path);
  const { sizeBytes, stamp } = await stampOf(first);
  await first.close();
  return {
    sizeBytes,
    identity: `${attempt} ${path} ${stamp}`,
    async open() {
      const handle = await openOutput(root, path);
      if ((await stampOf(handle)).stamp === stamp) return handle;
      await handle.close();
      throw new TransferError("FileUploadMiscError", `The output ${path} was changed while it was uploaded.`);
    },
  };
}

async function openOutput(root: string, path: string): Promise<FileHandle> {
  try {
    return await openBeneath(root, path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "it does not exist" : error instanceof PathRefused ? message : (code ?? message);
    throw new TransferError("FileUploadMiscError", `The output ${path} cannot be read: ${why}.`, { cause: error });
  }
}

async function stampOf(handle: FileHandle): Promise<{ sizeBytes: number; stamp: string }> {
  const { size, mtimeNs, ino } = await handle.stat({ bigint: true });
  return { sizeBytes: Number(size), stamp: `${ino} ${size} ${mtimeNs}` };
}

function below(url: string, path: string): string {
  return `${url.replace(/\/$/, "")}/${path}`;
}

function named(error: unknown, path: string): unknown {
  if (!(error instanceof TransferError)) return error;
  return new TransferError(error.code, `The output ${path} could not be uploaded: ${error.message}`, { cause: error });
}
