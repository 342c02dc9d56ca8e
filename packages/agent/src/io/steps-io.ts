/** The steps' hands on a real node: directories, files in and out, and what a program is started with. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Check, executionFromWire, splitCommandLine, taskSpecCodec } from "@stint/contract";
import type { OpenFile } from "@stint/core";
import {
  type DownloadParts,
  downloadResource,
  hasWildcard,
  matchingFiles,
  openBeneath,
  PIECE_BYTES,
  resolveBeneath,
  TransferError,
  type Upload,
} from "@stint/transfer";
import {
  type PreparedProgram,
  type ProgramContext,
  type ProgramHost,
  type ProgramSpec,
  type StagedOutputs,
  StepFailure,
  type StepsIo,
} from "../logic/ports.ts";
import { environmentOf, type NodeEnvironment } from "./environment.ts";

export interface NodeStepsOptions {
  readonly node: NodeEnvironment;
  readonly parts: DownloadParts;
  readonly spool: StepsIo["spool"];
  readonly host: ProgramHost & { makeDirectory(context: ProgramContext): Promise<void> };
  readonly serveFile: (request: OpenFile, live: () => boolean) => void;
}

const CONDITIONS: Readonly<Record<string, "success" | "failure" | "completion">> = {
  UPLOAD_CONDITION_TASK_SUCCESS: "success",
  UPLOAD_CONDITION_TASK_FAILURE: "failure",
};

export class NodeSteps implements StepsIo {
  readonly #options: NodeStepsOptions;

  constructor(options: NodeStepsOptions) {
    this.#options = options;
  }

  get host(): ProgramHost {
    return this.#options.host;
  }

  async makeDirectory(context: ProgramContext): Promise<void> {
    await this.#options.host.makeDirectory(context).catch((error: NodeJS.ErrnoException) => {
      const full = error.code === "ENOSPC";
      throw new StepFailure(
        {
          category: "serverError",
          code: full ? "DiskFull" : "ResourceDirectoryCreateFailed",
          message: `The task's directory cannot be made: ${error.message}`,
        },
        { cause: error },
      );
    });
  }

  async fetchFiles(context: ProgramContext, spec: ProgramSpec, signal: AbortSignal): Promise<void> {
    const root = join(this.#directory(context), "wd");
    for (const file of spec.resourceFiles) await asStep(() => downloadResource(this.#options.parts, root, file, signal));
  }

  prepare(context: ProgramContext, spec: ProgramSpec): PreparedProgram {
    const split = splitCommandLine(spec.commandLine);
    const mayBeEmpty = spec.execution.container !== null;
    if ("problem" in split || (split.words.length === 0 && !mayBeEmpty)) {
      throw new StepFailure({ category: "userError", code: "CommandLaunchFailed", message: "The command line names no program." });
    }
    const directory = this.#directory(context);
    return {
      argv: split.words,
      environment: environmentOf(this.#options.node, context, spec.environment),
      workingDirectory: join(directory, "wd"),
      stdoutPath: join(directory, "stdout.txt"),
      stderrPath: join(directory, "stderr.txt"),
    };
  }

  async stageOutputs(context: ProgramContext, spec: ProgramSpec, exitCode: number): Promise<StagedOutputs> {
    const uploads: Upload[] = [];
    const discard = async (): Promise<void> => {
      for (const upload of uploads) await upload.discard().catch(() => {});
    };
    try {
      for (const output of spec.outputFiles) {
        if ((output.condition === "success" && exitCode !== 0) || (output.condition === "failure" && exitCode === 0)) continue;
        const { root, pattern } = this.#outputRoot(context, output.filePattern);
        for (const path of await matchingFiles(root, pattern)) {
          const destination = hasWildcard(pattern) ? `${output.destinationUrl.replace(/\/$/, "")}/${path}` : output.destinationUrl;
          await asStep(() => this.#stageFile({ root, path, destination }, uploads));
        }
      }
    } catch (error) {
      await discard();
      throw error;
    }
    return {
      count: uploads.length,
      publish: async () => {
        for (const upload of uploads) await asStep(() => upload.publish());
      },
      discard,
    };
  }

  async removeDirectory(directory: string): Promise<void> {
    await rm(join(this.#options.node.root, directory), { recursive: true, force: true });
  }

  decodeTask(bytes: Uint8Array): ProgramSpec {
    const spec = taskSpecCodec.decode(bytes);
    return {
      commandLine: spec.commandLine,
      resourceFiles: spec.resourceFiles.map(({ url, filePath, fileMode, unpack }) => ({
        url,
        filePath,
        fileMode: Number.parseInt(fileMode || "0770", 8),
        unpack,
      })),
      outputFiles: spec.outputFiles.map((file) => ({
        filePattern: file.filePattern,
        destinationUrl: file.destinationUrl,
        condition: CONDITIONS[file.uploadCondition] ?? "completion",
      })),
      environment: spec.environment,
      execution: executionFromWire(new Check(), "task", spec),
    };
  }

  spool(...attempt: Parameters<StepsIo["spool"]>): void {
    this.#options.spool(...attempt);
  }

  serveFile(request: OpenFile, live: () => boolean): void {
    this.#options.serveFile(request, live);
  }

  #directory(context: ProgramContext): string {
    return join(this.#options.node.root, context.directory);
  }

  /** Patterns are relative to the working directory; `../` reaches the task's own directory, where its logs lie. */
  #outputRoot(context: ProgramContext, pattern: string): { root: string; pattern: string } {
    const directory = this.#directory(context);
    return pattern.startsWith("../") ? { root: directory, pattern: pattern.slice(3) } : { root: join(directory, "wd"), pattern };
  }

  async #stageFile(file: { root: string; path: string; destination: string }, uploads: Upload[]): Promise<void> {
    const { root, path, destination } = file;
    const scheme = destination.slice(0, destination.indexOf(":") + 1).toLowerCase();
    const transport = this.#options.parts.transports[scheme];
    if (transport === undefined) throw new TransferError("FileUploadFailed", `No transport knows the scheme of ${scheme}.`);
    await resolveBeneath(root, path);
    const handle = await openBeneath(root, path).catch((error: NodeJS.ErrnoException) => {
      throw new TransferError("FileUploadFailed", `The output ${path} cannot be read: ${error.message}`, { cause: error });
    });
    try {
      const upload = await transport.write(destination);
      uploads.push(upload);
      for await (const piece of handle.createReadStream({ highWaterMark: PIECE_BYTES, autoClose: false }) as AsyncIterable<Buffer>)
        await upload.write(piece);
      await upload.stage();
    } finally {
      await handle.close();
    }
  }
}

async function asStep<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TransferError)
      throw new StepFailure({ category: error.category, code: error.code, message: error.message }, { cause: error });
    throw error;
  }
}
