/** The node's container engine: podman, or docker when its engine answers. Every call has its own small environment. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { spawn } from "node:child_process";
import { UserProblem } from "./system-users.ts";

export interface Engine {
  readonly name: "podman" | "docker";
  readonly version: string;
  readonly path: string;
  /** What its client is started with. */
  readonly environment: readonly string[];
  hasImage(image: string): Promise<boolean>;
  /** `login`: a directory that holds a config.json. */
  pull(image: string, login: string): Promise<void>;
  /** The command that removes a container by its name, whatever it does. */
  remove(name: string): readonly string[];
}

const DETECT_LIMIT_MS = 5_000;
const PULL_LIMIT_MS = 30 * 60_000;
const KEPT_VARIABLES = [
  "PATH",
  "HOME",
  "XDG_RUNTIME_DIR",
  "CONTAINERS_CONF",
  "CONTAINERS_STORAGE_CONF",
  "CONTAINERS_REGISTRIES_CONF",
  "DOCKER_HOST",
];

/** What an operator wants; auto = podman, or else docker. */
export type EngineChoice = Engine["name"] | "auto" | "none";

/** null = there is none. */
export async function findEngine(environment: Readonly<Record<string, string | undefined>>, choice: EngineChoice): Promise<Engine | null> {
  const may = (name: Engine["name"]): boolean => choice === "auto" || choice === name;
  const own = KEPT_VARIABLES.flatMap((name) => (environment[name] === undefined ? [] : [`${name}=${environment[name]}`]));
  const podman = may("podman") ? programIn(environment["PATH"], "podman") : null;
  if (podman !== null) {
    const version = await output(podman, ["version", "--format", "{{.Client.Version}}"], own, DETECT_LIMIT_MS).catch(() => null);
    if (version !== null) return podmanEngine(podman, version.trim(), own);
  }
  const docker = may("docker") ? programIn(environment["PATH"], "docker") : null;
  if (docker === null) return null;
  const version = await output(docker, ["version", "--format", "{{.Server.Version}}"], own, DETECT_LIMIT_MS).catch(() => null);
  return version === null ? null : dockerEngine(docker, version.trim(), own);
}

function podmanEngine(path: string, version: string, environment: readonly string[]): Engine {
  return {
    ...{ name: "podman", version, path, environment },
    hasImage: (image) => succeeds(path, ["image", "exists", image], environment),
    pull: async (image, login) => {
      await output(path, ["pull", "--quiet", "--authfile", join(login, "config.json"), image], environment, PULL_LIMIT_MS);
    },
    remove: (name) => [path, "rm", "--force", "--time", "0", name],
  };
}

function dockerEngine(path: string, version: string, environment: readonly string[]): Engine {
  return {
    ...{ name: "docker", version, path, environment },
    hasImage: (image) => succeeds(path, ["image", "inspect", image], environment),
    pull: async (image, login) => {
      await output(path, ["--config", login, "pull", "--quiet", image], environment, PULL_LIMIT_MS);
    },
    remove: (name) => [path, "rm", "--force", name],
  };
}

function programIn(path: string | undefined, name: string): string | null {
  return (
    (path ?? "")
      .split(delimiter)
      .map((directory) => join(directory, name))
      .find(existsSync) ?? null
  );
}

async function succeeds(program: string, words: readonly string[], environment: readonly string[]): Promise<boolean> {
  try {
    await output(program, words, environment, DETECT_LIMIT_MS);
    return true;
  } catch {
    return false;
  }
}

function output(program: string, words: readonly string[], environment: readonly string[], limitMs: number): Promise<string> {
  const env = Object.fromEntries(environment.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"], env, timeout: limitMs, killSignal: "SIGKILL" });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr = `${stderr}${text}`.slice(-2_000);
    });
    child.once("error", (error) => reject(new UserProblem(`${program}: ${error.message}`, { cause: error })));
    child.once("close", (code) => {
      if (code === 0) resolve(stdout);
      else reject(new UserProblem(stderr.trim().split("\n").at(-1)?.slice(0, 200) ?? ""));
    });
  });
}
