/**
 * Programs in containers, by the engine that the node has. The launcher runs the engine's client as it runs any program; a container that
 * outlives its client is removed by its name. The engine gets an environment of its own: what a task names must not reach it.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { splitCommandLine } from "@stint/contract";
import type { ContainerRegistry, ContainerSettings, FailureInfo, NodeSetup } from "@stint/core";
import type { Engine } from "./container-engine.ts";
import { hostOption } from "./container-options.ts";
import type { ProgramLimits } from "../logic/launcher-port.ts";
import { type PreparedProgram, StepFailure } from "../logic/ports.ts";
import { UserProblem } from "./system-users.ts";
import type { RunAs } from "./task-users.ts";

export interface ContainersOptions {
  readonly engine: Engine | null;
  /** The node's root: every container sees it at the same path. */
  readonly root: string;
}

/** How a program runs when it runs in a container. */
export interface ContainedProgram {
  readonly argv: readonly string[];
  readonly environment: readonly string[];
  readonly cleanup: readonly string[];
}

export class Containers {
  readonly #options: ContainersOptions;
  readonly #pulls = new Map<string, Promise<void>>();

  constructor(options: ContainersOptions) {
    this.#options = options;
  }

  /** Makes sure that the image is here; at once for many tasks. */
  async fetchImage(settings: ContainerSettings, setup: NodeSetup): Promise<void> {
    const engine = this.#engine();
    const { imageName } = settings;
    const known = this.#pulls.get(imageName);
    if (known !== undefined) return known;
    const pull = this.#pull(engine, imageName, registryOf(settings, setup));
    this.#pulls.set(imageName, pull);
    await pull.finally(() => this.#pulls.delete(imageName));
  }

  contain(parts: {
    key: string;
    program: PreparedProgram;
    settings: ContainerSettings;
    limits: ProgramLimits;
    user: RunAs | null;
  }): ContainedProgram {
    const { key, program, settings, limits, user } = parts;
    const engine = this.#engine();
    const restricted = user !== null && user.uid !== 0 && !user.mayElevate;
    const options = optionsOf(settings, restricted);
    const name = `stint-${this.#place()}-${key.replaceAll(/[^A-Za-z0-9_.-]/g, "-")}`;
    const variables = this.#writeVariables(name, program.environment);
    const argv = [
      ...[engine.path, "run", "--rm", "--pull=never", "--name", name],
      ...(options.some((word) => /^--net(work)?(=|$)/.test(word)) ? [] : ["--network=host"]),
      ...["--env-file", variables.file, ...variables.lines.flatMap((line) => ["--env", line.slice(0, line.indexOf("="))])],
      ...["--volume", `${this.#options.root}:${this.#options.root}`],
      ...(settings.workingDirectory === "task" ? ["--workdir", program.workingDirectory] : []),
      ...(restricted ? ["--user", `${user.uid}:${user.gid}`, "--security-opt", "no-new-privileges"] : []),
      ...limitOptions(limits),
      ...options,
      ...[settings.imageName, ...program.argv],
    ];
    return { argv, environment: [...engine.environment, ...variables.lines], cleanup: engine.remove(name) };
  }

  /** The container is gone. */
  async forget(key: string): Promise<void> {
    await rm(join(this.#directory(), `stint-${this.#place()}-${key.replaceAll(/[^A-Za-z0-9_.-]/g, "-")}`), { force: true });
  }

  #engine(): Engine {
    const { engine } = this.#options;
    if (engine !== null) return engine;
    throw failure("ContainerRuntimeMissing", "The task runs in a container, and this node has neither podman nor a running docker engine.");
  }

  async #pull(engine: Engine, image: string, registry: ContainerRegistry | null): Promise<void> {
    if (await engine.hasImage(image)) return;
    mkdirSync(this.#directory(), { recursive: true, mode: 0o700 });
    const login = mkdtempSync(join(this.#directory(), "login-"));
    try {
      if (registry !== null && registry.userName !== "") {
        const auth = Buffer.from(`${registry.userName}:${registry.password}`).toString("base64");
        const server = registry.server === "" ? "docker.io" : registry.server.replace(/^https?:\/\//, "");
        writeFileSync(join(login, "config.json"), JSON.stringify({ auths: { [server]: { auth } } }), { mode: 0o600 });
      } else writeFileSync(join(login, "config.json"), "{}");
      await engine.pull(image, login);
    } catch (error) {
      if (!(error instanceof UserProblem)) throw error;
      throw failure("ContainerInvalidImage", `The image ${image} cannot be fetched: ${error.message}`);
    } finally {
      rmSync(login, { recursive: true, force: true });
    }
  }

  #directory(): string {
    return join(this.#options.root, "volatile", "containers");
  }

  /** Tells this node's containers from those of another on the same machine. */
  #place(): string {
    return createHash("sha256").update(this.#options.root).digest("hex").slice(0, 8);
  }

  /** In a file, where no list of processes shows them; a value of several lines goes by the engine's own environment. */
  #writeVariables(name: string, environment: readonly string[]): { file: string; lines: readonly string[] } {
    mkdirSync(this.#directory(), { recursive: true, mode: 0o700 });
    const file = join(this.#directory(), name);
    const several = environment.filter((line) => /[\r\n]/.test(line));
    const own = several.find((line) => !/^[A-Z][A-Z0-9_]*=/.test(line) || ENGINES_OWN.test(line));
    if (own !== undefined)
      throw failure(
        "CommandLaunchFailed",
        `The variable ${own.slice(0, own.indexOf("="))} has several lines, which cannot be given to a container.`,
      );
    writeFileSync(
      file,
      environment
        .filter((line) => !several.includes(line))
        .map((line) => `${line}\n`)
        .join(""),
      { mode: 0o600 },
    );
    return { file, lines: several };
  }
}

/** Names that mean something to an engine, its helpers or what loads them. */
const ENGINES_OWN =
  /^(PATH|HOME|TMPDIR|USER|LANG|LANGUAGE|LC_|LD_|GLIBC_|GCONV_|MALLOC_|XDG_|CONTAINER|STORAGE|PODMAN|BUILDAH|DOCKER|REGISTRY|GO|SSL_|HTTP|NO_PROXY|DBUS|NOTIFY)/;

function registryOf({ imageName, registry }: ContainerSettings, setup: NodeSetup): ContainerRegistry | null {
  if (registry !== null) return registry;
  const server = ({ server: name }: ContainerRegistry) => (name === "" ? "docker.io" : name.replace(/^https?:\/\//, ""));
  return setup.containers?.registries.find((each) => imageName.startsWith(`${server(each)}/`)) ?? null;
}

function optionsOf(settings: ContainerSettings, restricted: boolean): readonly string[] {
  const split = splitCommandLine(settings.runOptions);
  const words = "problem" in split ? [] : split.words;
  const forbidden = restricted ? hostOption(words) : null;
  if (forbidden === null) return words;
  throw failure("ContainerOptionRefused", `The option ${forbidden} may reach the host; only a task of elevation admin may use it.`);
}

function limitOptions({ memoryBytes, cpuCores, pids, fileBytes, coreBytes }: ProgramLimits): string[] {
  return [
    ...(memoryBytes === null ? [] : ["--memory", `${memoryBytes}`, "--memory-swap", `${memoryBytes}`]),
    ...(cpuCores === null ? [] : ["--cpus", `${cpuCores}`]),
    ...(pids === null ? [] : ["--pids-limit", `${pids}`]),
    ...(fileBytes === null ? [] : ["--ulimit", `fsize=${fileBytes}:${fileBytes}`]),
    ...(coreBytes === null ? [] : ["--ulimit", `core=${coreBytes}:${coreBytes}`]),
  ];
}

function failure(code: string, message: string): StepFailure {
  const info: FailureInfo = { category: "userError", code, message };
  return new StepFailure(info);
}
