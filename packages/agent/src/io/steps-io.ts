/** The steps' hands on a real node: directories, files in and out, and what a program is started with. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Check, executionFromWire, splitCommandLine, taskSpecCodec } from "@stint/contract";
import type { OpenFile } from "@stint/core";
import { fetchResource, type ResourceParts, TransferError } from "@stint/transfer";
import {
  type CommandIo,
  type NodeStore,
  type OutputDestination,
  type PreparedProgram,
  type ProgramContext,
  type ProgramHost,
  type ProgramSpec,
  type StagedOutputs,
  StepFailure,
  type StepsIo,
} from "../logic/ports.ts";
import { environmentOf, type NodeEnvironment } from "./environment.ts";
import { TMP } from "./gang-environment.ts";
import { Outputs } from "./outputs.ts";
import type { Packages } from "./packages.ts";
import { sourceOf } from "./resource-sources.ts";

export interface NodeStepsOptions {
  readonly node: NodeEnvironment;
  readonly spool: StepsIo["spool"];
  readonly parts: ResourceParts;
  readonly store: NodeStore;
  readonly packages: Packages;
  /** The blob service of the nodes' own storage account, with its signature; null = there is none. */
  readonly autoStorageUrl: string | null;
  readonly host: ProgramHost & { makeDirectory(context: ProgramContext): Promise<void> };
  readonly serveFile: (request: OpenFile, live: () => boolean) => void;
  readonly carryOut: StepsIo["carryOut"];
  readonly commands: CommandIo;
}

const DEFAULT_MODE = 0o770;

type OutputContainer = NonNullable<ReturnType<typeof taskSpecCodec.decode>["outputFiles"][number]["container"]>;

const CONDITIONS: Readonly<Record<string, "success" | "failure" | "completion">> = {
  UPLOAD_CONDITION_TASK_SUCCESS: "success",
  UPLOAD_CONDITION_TASK_FAILURE: "failure",
};

export class NodeSteps implements StepsIo {
  readonly #options: NodeStepsOptions;

  constructor(options: NodeStepsOptions) {
    this.#options = options;
  }

  get commands(): CommandIo {
    return this.#options.commands;
  }

  get host(): ProgramHost {
    return this.#options.host;
  }

  async makeDirectory(context: ProgramContext): Promise<void> {
    const make = async (): Promise<void> => {
      await this.#options.host.makeDirectory(context);
      if (context.gang !== null) await mkdir(join(this.#directory(context), TMP), { recursive: true });
    };
    await make().catch((error: NodeJS.ErrnoException) => {
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

  async fetchFiles(context: ProgramContext, spec: ProgramSpec, signal: AbortSignal): Promise<number> {
    const directory = this.#directory(context);
    const { parts, autoStorageUrl } = this.#options;
    const common = (spec.multiInstance?.commonResourceFiles ?? []).map((file) => ({ root: directory, file }));
    const own = context.gang === null || context.gang.instance === 0 ? spec.resourceFiles : [];
    let bytes = 0;
    for (const { root, file } of [...common, ...own.map((each) => ({ root: join(directory, "wd"), file: each }))]) {
      bytes += await asStep(async () => {
        const source = sourceOf(file, autoStorageUrl);
        const { filePath, fileMode, unpack } = file;
        const sha256 = file.sha256 === "" ? null : file.sha256;
        return fetchResource(parts, root, { source, filePath, fileMode: fileMode || DEFAULT_MODE, unpack, sha256 }, signal);
      });
    }
    return bytes;
  }

  installPackages(spec: ProgramSpec, signal: AbortSignal): Promise<number> {
    return this.#options.packages.install(spec.applicationPackages, signal);
  }

  async installPoolPackages(signal: AbortSignal): Promise<void> {
    await this.#options.packages.install([], signal);
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
      environment: this.#environment(context, spec),
      workingDirectory: join(directory, "wd"),
      stdoutPath: join(directory, "stdout.txt"),
      stderrPath: join(directory, "stderr.txt"),
    };
  }

  async stageOutputs(
    context: ProgramContext,
    spec: ProgramSpec,
    { exitCode, signal }: { exitCode: number; signal: AbortSignal },
  ): Promise<StagedOutputs> {
    const outputs = new Outputs(this.#options, { context, signal });
    const variables = new Map(this.#environment(context, spec).map((each) => splitVariable(each)));
    await asStep(() => outputs.stage(spec, { exitCode, variables }));
    return {
      count: outputs.count,
      sizeBytes: outputs.sizeBytes,
      publish: () => asStep(() => outputs.publish()),
      discard: () => outputs.discard(),
    };
  }

  async removeDirectory(directory: string): Promise<void> {
    await rm(join(this.#options.node.root, directory), { recursive: true, force: true });
  }

  decodeTask(bytes: Uint8Array): ProgramSpec {
    const spec = taskSpecCodec.decode(bytes);
    return {
      commandLine: spec.commandLine,
      resourceFiles: resourceFilesOf(spec.resourceFiles),
      multiInstance:
        spec.multiInstanceSettings == null
          ? null
          : {
              coordinationCommandLine: spec.multiInstanceSettings.coordinationCommandLine,
              commonResourceFiles: resourceFilesOf(spec.multiInstanceSettings.commonResourceFiles),
            },
      outputFiles: spec.outputFiles.map(({ filePattern, destinationUrl, container, uploadCondition }) => ({
        filePattern,
        destination: container == null ? { kind: "url", url: destinationUrl } : containerOf(container),
        condition: CONDITIONS[uploadCondition] ?? "completion",
      })),
      applicationPackages: spec.applicationPackageReferences,
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

  carryOut(...order: Parameters<StepsIo["carryOut"]>): void {
    this.#options.carryOut(...order);
  }

  #directory(context: ProgramContext): string {
    return join(this.#options.node.root, context.directory);
  }

  #environment(context: ProgramContext, spec: ProgramSpec): string[] {
    const { node, packages } = this.#options;
    return [...environmentOf(node, context, spec.environment), ...packages.variables(spec.applicationPackages)];
  }
}

type WireFiles = ReturnType<typeof taskSpecCodec.decode>["resourceFiles"];

function resourceFilesOf(files: WireFiles): ProgramSpec["resourceFiles"] {
  return files.map((file) => ({ ...file, fileMode: Number.parseInt(file.fileMode || "0", 8) }));
}

function splitVariable(text: string): [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}

function containerOf(container: OutputContainer): OutputDestination {
  const headers = Object.fromEntries(container.uploadHeaders.map(({ name, value }) => [name, value]));
  return { kind: "container", url: container.containerUrl, path: container.path, headers };
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
