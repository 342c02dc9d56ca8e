/**
 * A program of the operator's that makes machines and takes them away. It reads one JSON object on stdin, `account`, `poolId`,
 * `taskSlotsPerNode`, `add` and `all` (each of `nodeId` and `isDedicated`) and `remove` (ids), and says on stdout what it did: `{"added":
 * [ids], "removed": [ids], "error": "why not the rest"}`. Machines of ids that it was asked for before are not made again. It has a time
 * limit, after which it and its children are killed; what it says is bounded, and believed only of machines that it was asked about.
 */
import { spawn } from "node:child_process";
import { ConfigError } from "@stint/runtime";
import { failed, type NodeProvider, type ProviderAnswer, type ProviderRequest } from "./node-provider.ts";

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
    const ended = await this.#run(`${JSON.stringify(request)}\n`, signal);
    if (ended.code !== 0) return failed(request, `The provider ${name} ended with ${ended.code ?? "a signal"}${because(ended.stderr)}.`);
    return answerOf(name, request, ended.stdout);
  }

  /** Rejects when it cannot be started, is ended by the signal, or says too much. */
  #run(input: string, signal: AbortSignal): Promise<Ended> {
    const { program, environment } = this.#options;
    const env = Object.fromEntries(Object.entries(environment).filter(([key]) => !SECRETS.test(key)));
    return new Promise((resolve, reject) => {
      const child = spawn(program, [], { stdio: ["pipe", "pipe", "pipe"], env, detached: true });
      const said = { stdout: "", stderr: "" };
      const kill = (why: Error): void => {
        if (child.pid !== undefined && child.exitCode === null) killGroup(child.pid);
        reject(why);
      };
      const stop = (): void => kill(signal.reason instanceof Error ? signal.reason : new Error("it was stopped"));
      signal.addEventListener("abort", stop, { once: true });
      child.once("error", (error) => kill(new Error(`it cannot be run: ${error.message}`)));
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        said.stdout += text;
        if (said.stdout.length > ANSWER_BYTES_MAX) kill(new Error(`it said more than ${ANSWER_BYTES_MAX} bytes`));
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said.stderr = (said.stderr + text).slice(-ANSWER_BYTES_MAX);
      });
      child.once("close", (code) => {
        signal.removeEventListener("abort", stop);
        resolve({ code, ...said });
      });
      child.stdin.on("error", () => {}).end(input);
    });
  }
}

/** Names and programs of `NAME=PROGRAM` settings. Throws ConfigError. */
export function commandProviders(
  settings: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, CommandProvider> {
  const providers = new Map<string, CommandProvider>();
  for (const text of settings) {
    const [, name, program] = /^([A-Za-z0-9_-]{1,64})=(.+)$/.exec(text) ?? [];
    if (name === undefined || program === undefined) throw new ConfigError(`--provider ${text}: give NAME=PROGRAM`);
    if (providers.has(name)) throw new ConfigError(`--provider ${text}: there is a provider of that name already`);
    providers.set(name, new CommandProvider({ name, program, environment }));
  }
  return providers;
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
  const wanted = new Map(request.add.map((machine) => [machine.nodeId, machine]));
  const stranger = [...added.filter((id) => !wanted.has(id)), ...removed.filter((id) => !request.remove.includes(id))][0];
  if (stranger !== undefined) return garbage(`nobody asked for ${JSON.stringify(stranger.slice(0, 64))}`);
  const reason = error === null ? null : `The provider ${name} says: ${error.slice(0, REASON_LENGTH_MAX)}`;
  return {
    added: [...wanted].filter(([id]) => added.includes(id)).map(([, machine]) => machine),
    removed,
    failure: {
      added: new Set(added).size < wanted.size ? reason : null,
      removed: new Set(removed).size < request.remove.length ? reason : null,
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
