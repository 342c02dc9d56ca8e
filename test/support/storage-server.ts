/** A storage server of tests: one process on loopback, on a free port, with its data in a temporary directory. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../packages/cli/src/dev/free-port.ts";
import { serverPath } from "../tools/fetch-servers.mjs";

export const STORAGE_HOST = "127.0.0.1";
const START_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 20;
/** Below the system's own ports for connections, and apart from those of the other servers of tests. */
const FIRST_PORT = 10_000 + (process.pid % 9_000);

export class StorageServer {
  readonly port: number;
  readonly directory: string;
  readonly #child: ChildProcess;

  private constructor(parts: { port: number; directory: string; child: ChildProcess }) {
    this.port = parts.port;
    this.directory = parts.directory;
    this.#child = parts.child;
  }

  /** Throws when it does not answer within a minute. */
  static async start(program: string, args: (at: { port: number; directory: string }) => readonly string[]): Promise<StorageServer> {
    const port = await freePort(STORAGE_HOST, FIRST_PORT);
    const directory = mkdtempSync(join(tmpdir(), `stint-${program}-`));
    const child = spawn(process.execPath, [serverPath(program), ...args({ port, directory })], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-2_000);
      });
    }
    for (const limit = Date.now() + START_LIMIT_MS; !(await answers(port)); await sleep(LOOK_EVERY_MS)) {
      if (child.exitCode !== null || Date.now() > limit)
        throw new Error(`${program} does not start (exit code ${child.exitCode}): ${said}`);
    }
    return new StorageServer({ port, directory, child });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null) {
      this.#child.kill("SIGKILL");
      await once(this.#child, "exit");
    }
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: STORAGE_HOST, port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
