/** A real etcd on loopback with its data in a temporary directory, that can be killed and started again on the same port. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../packages/cli/src/dev/free-port.ts";
import { etcdPath } from "../tools/fetch-etcd.mjs";

const HOST = "127.0.0.1";
const START_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 20;

export class EtcdServer {
  readonly endpoint: string;
  readonly #data: string;
  readonly #peer: string;
  #child: ChildProcess | null = null;

  readonly #quotaBytes: number | null;

  private constructor(endpoint: string, peer: string, quotaBytes: number | null) {
    this.#quotaBytes = quotaBytes;
    this.endpoint = endpoint;
    this.#peer = peer;
    this.#data = mkdtempSync(join(tmpdir(), "stint-etcd-"));
  }

  static async start({ quotaBytes = null }: { quotaBytes?: number | null } = {}): Promise<EtcdServer> {
    const first = 20_000 + (process.pid % 20_000);
    const port = await freePort(HOST, first);
    const server = new EtcdServer(`${HOST}:${port}`, `${HOST}:${await freePort(HOST, port + 1)}`, quotaBytes);
    await server.restart();
    return server;
  }

  /** Where its files are. */
  get data(): string {
    return this.#data;
  }

  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /** Starts it on the data that it has. Throws when it does not answer within a minute. */
  async restart(): Promise<void> {
    const urls = { client: `http://${this.endpoint}`, peer: `http://${this.#peer}` };
    const flags = [
      "--data-dir",
      this.#data,
      "--listen-client-urls",
      urls.client,
      "--advertise-client-urls",
      urls.client,
      "--listen-peer-urls",
      urls.peer,
    ];
    if (this.#quotaBytes !== null) flags.push("--quota-backend-bytes", String(this.#quotaBytes));
    const cluster = ["--initial-advertise-peer-urls", urls.peer, "--initial-cluster", `default=${urls.peer}`, "--log-level", "error"];
    const child = spawn(etcdPath(), [...flags, ...cluster], { stdio: "ignore" });
    this.#child = child;
    for (const limit = Date.now() + START_LIMIT_MS; ; ) {
      if (await answers(this.endpoint)) return;
      if (child.exitCode !== null || Date.now() > limit) throw new Error(`etcd does not start (exit code ${child.exitCode})`);
      await sleep(LOOK_EVERY_MS);
    }
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }
}

function answers(endpoint: string): Promise<boolean> {
  const [host, port] = endpoint.split(":");
  return new Promise((resolve) => {
    const socket = connect({ host: host as string, port: Number(port) });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
