/** The stint command as a user runs it, and a development cluster by it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const STINT: string = fileURLToPath(new URL("../../packages/cli/bin/stint.mjs", import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  readonly result: Promise<Result>;
  /** Until stdout or stderr holds the text. Throws when the command ends before. */
  said(text: string): Promise<void>;
}

export function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  options: { cwd?: string } = {},
): Running {
  const child = spawn(process.execPath, [STINT, ...args], {
    env: { ...process.env, STINT_ENDPOINT: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  const result = once(child, "close").then(([code]) => ({ code: code as number | null, ...output }));
  const said = async (text: string): Promise<void> => {
    while (!output.stdout.includes(text) && !output.stderr.includes(text)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`ended without saying ${text}: ${output.stdout}${output.stderr}`);
      await sleep(20);
    }
  };
  return { child, output, result, said };
}

/** Between the first ports of clusters of processes that were started one after another: they look for free ones at the same time. */
const PORTS_EACH = 16;

export class DevServer {
  readonly endpoint: string;
  /** Of the REST API. */
  readonly batchUrl: string;
  readonly running: Running;

  private constructor(endpoint: string, batchUrl: string, running: Running) {
    this.endpoint = endpoint;
    this.batchUrl = batchUrl;
    this.running = running;
  }

  static async start(args: readonly string[] = []): Promise<DevServer> {
    const port = 50_000 + ((process.pid * PORTS_EACH) % 10_000);
    const running = start(["dev", "--port", `${port}`, ...args]);
    await running.said("Ready in");
    const endpoint = /gRPC\s+(\S+)/.exec(running.output.stdout)?.[1];
    const batchUrl = /Azure Batch\s+(\S+)/.exec(running.output.stdout)?.[1];
    if (endpoint === undefined || batchUrl === undefined) throw new Error(running.output.stdout);
    return new DevServer(endpoint, batchUrl, running);
  }

  start(...args: string[]): Running {
    return start(args, { STINT_ENDPOINT: this.endpoint });
  }

  stint(...args: string[]): Promise<Result> {
    return this.start(...args).result;
  }

  async stop(): Promise<void> {
    this.running.child.kill("SIGTERM");
    await this.running.result;
  }
}
