/**
 * A program of the operator's that makes machines and takes them away. It reads one JSON object on stdin, `account`, `poolId`,
 * `taskSlotsPerNode`, `add`, `remove` and `all` (each of `nodeId`, `name` and `isDedicated`), and says on stdout what it did: `{"added":
 * [ids], "removed": [ids], "error": "why not the rest"}`. A name stands for one machine for ever, so that whoever is asked for it again, after
 * a crash, knows it. What is asked for, not added and has an error is not made, by the program's word; of one that was killed, failed or
 * talked nonsense nothing is known.
 *
 * It has a time limit, after which it and its children are killed, as they are when the controller dies: nobody makes machines for a
 * question that another leader asks anew. What it says is bounded, and believed only of machines that it was asked about.
 */
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Duplex } from "node:stream";
import { ConfigError } from "@stint/runtime";
import { failed, type NodeProvider, NOTHING_SAID, type ProviderAnswer, type ProviderRequest } from "./node-provider.ts";

export interface CommandProviderOptions {
  readonly name: string;
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ANSWER_BYTES_MAX = 1024 * 1024;
const REASON_LENGTH_MAX = 200;
/**
 * Becomes the program, and leaves a guard of its group behind, which kills it when descriptor 3 closes without a word: with the controller.
 */
const GUARDED = `(read -r word <&3 || kill -9 -$$) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$0"`;
/** Keys of the cluster's are none of the program's business. */
const SECRETS = /^STINT_.*(KEY|SECRET)$/;

export class CommandProvider implements NodeProvider {
  readonly forgets = false;
  readonly #options: CommandProviderOptions;

  constructor(options: CommandProviderOptions) {
    this.#options = options;
  }

  async change(request: ProviderRequest, signal: AbortSignal): Promise<ProviderAnswer> {
    const { name } = this.#options;
    if (signal.aborted) return NOTHING_SAID;
    const ended = await this.#run(`${JSON.stringify(request)}\n`, signal);
    if (ended.code !== 0) return failed(request, `The provider ${name} ended with ${ended.code ?? "a signal"}${because(ended.stderr)}.`);
    return answerOf(name, request, ended.stdout);
  }

  /** Rejects when it cannot be started, is ended by the signal, or says too much. */
  #run(input: string, signal: AbortSignal): Promise<Ended> {
    const { program, environment } = this.#options;
    const env = Object.fromEntries(Object.entries(environment).filter(([key]) => !SECRETS.test(key)));
    return new Promise((resolve, reject) => {
      const child = spawn("/bin/sh", ["-c", GUARDED, program], { stdio: ["pipe", "pipe", "pipe", "pipe"], env, detached: true });
      const guard = (child.stdio[3] as Duplex).on("error", () => {});
      const said = { stdout: "", stderr: "" };
      const kill = (why: Error): void => {
        if (child.pid !== undefined && child.exitCode === null) killGroup(child.pid);
        reject(why);
      };
      const stop = (): void => kill(signal.reason instanceof Error ? signal.reason : new Error("it was stopped"));
      signal.addEventListener("abort", stop, { once: true });
      child.once("error", (error) => kill(new Error(`it cannot be run: ${error.message}`)));
      child.stdout?.setEncoding("utf8").on("data", (text: string) => {
        said.stdout += text;
        if (said.stdout.length > ANSWER_BYTES_MAX) kill(new Error(`it said more than ${ANSWER_BYTES_MAX} bytes`));
      });
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        said.stderr = (said.stderr + text).slice(-ANSWER_BYTES_MAX);
      });
      child.once("exit", (code) => (code === null ? guard.destroy() : guard.end("ended\n")));
      child.once("close", (code) => {
        signal.removeEventListener("abort", stop);
        resolve({ code, ...said });
      });
      child.stdin?.on("error", () => {}).end(input);
    });
  }
}

/** Names and programs of `NAME=PROGRAM` settings; a program without a slash is looked for in PATH. Throws ConfigError. */
export function commandProviders(
  settings: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, CommandProvider> {
  const providers = new Map<string, CommandProvider>();
  for (const text of settings) {
    const [, name, program] = /^([A-Za-z0-9_-]{1,64})=(.+)$/.exec(text) ?? [];
    if (name === undefined || program === undefined) throw new ConfigError(`--provider ${text}: give NAME=PROGRAM`);
    if (providers.has(name)) throw new ConfigError(`--provider ${text}: there is a provider of that name already`);
    if (!isRunnable(program, environment["PATH"] ?? ""))
      throw new ConfigError(`--provider ${text}: ${program} is no program that can be run`);
    providers.set(name, new CommandProvider({ name, program, environment }));
  }
  return providers;
}

function isRunnable(program: string, path: string): boolean {
  const places = program.includes("/") ? [program] : path.split(delimiter).map((directory) => join(directory, program));
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function answerOf(name: string, request: ProviderRequest, text: string): ProviderAnswer {
  const garbage = (why: string) => failed(request, `The provider ${name} gave an answer that makes no sense: ${why}.`);
  let answer: { added?: unknown; removed?: unknown; error?: unknown };
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    return garbage(`${JSON.stringify(text.slice(0, 40))} is no JSON`);
  }
  if (typeof answer !== "object" || answer === null) return garbage("it is no object");
  const { added = [], removed = [], error = null } = answer;
  if (!isTextList(added) || !isTextList(removed)) return garbage("added and removed are lists of ids");
  if (error !== null && typeof error !== "string") return garbage("error is a text");
  const wanted = new Set(request.add.map(({ nodeId }) => nodeId));
  const unwanted = new Set(request.remove.map(({ nodeId }) => nodeId));
  const stranger = [...added.filter((id) => !wanted.has(id)), ...removed.filter((id) => !unwanted.has(id))][0];
  if (stranger !== undefined) return garbage(`nobody asked for ${JSON.stringify(stranger.slice(0, 64))}`);
  const reason = error === null ? null : `The provider ${name} says: ${error.slice(0, REASON_LENGTH_MAX)}`;
  return {
    added,
    notMade: error === null ? [] : [...wanted].filter((id) => !added.includes(id)),
    removed,
    notRemoved: error === null ? [] : [...unwanted].filter((id) => !removed.includes(id)),
    failure: {
      added: new Set(added).size < wanted.size ? reason : null,
      removed: new Set(removed).size < unwanted.size ? reason : null,
    },
  };
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function because(stderr: string): string {
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return last === "" ? "" : `: ${last.slice(0, REASON_LENGTH_MAX)}`;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
