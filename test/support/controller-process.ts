/** One controller as a process of its own, on a directory that a test prepared or looks into. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { StintClient } from "@stint/client";
import { CONTROLLER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";

export const KEYS = { STINT_ACCOUNT_KEY: "an-account-key-of-tests", STINT_NODE_KEY: "a-node-key-of-tests" } as const;

export class ControllerProcess {
  readonly client: StintClient;
  readonly #child: ChildProcess;
  readonly log: { text: string };

  private constructor(child: ChildProcess, endpoint: string, log: { text: string }) {
    this.#child = child;
    this.log = log;
    this.client = new StintClient({ endpoints: [endpoint], key: KEYS.STINT_ACCOUNT_KEY });
  }

  /** Resolves when it leads. Throws with its log when it ends before. */
  static async start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<ControllerProcess> {
    const child = spawn(process.execPath, [CONTROLLER_PROGRAM, "--listen", "127.0.0.1:0", ...args], {
      env: { PATH: process.env["PATH"] ?? "", ...KEYS, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const log = { text: "" };
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      log.text += text;
    });
    for await (const line of createInterface(child.stdout)) {
      const message = JSON.parse(line) as { ready?: boolean; endpoint?: string };
      if (message.ready === true) {
        child.stdout.resume();
        return new ControllerProcess(child, message.endpoint as string, log);
      }
    }
    throw new Error(`the controller ended (${child.exitCode}): ${log.text}`);
  }

  async stop(): Promise<void> {
    this.client.close();
    if (this.#child.exitCode !== null) return;
    this.#child.kill("SIGTERM");
    await once(this.#child, "exit");
  }
}
