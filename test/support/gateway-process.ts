/** A gateway as a real process before controllers of tests. */
import { join } from "node:path";
import { systemClock, systemRandom } from "@stint/runtime";
import { freePort } from "../../packages/cli/src/dev/free-port.ts";
import { KeptProcess } from "../../packages/cli/src/dev/kept-process.ts";
import { GATEWAY_PROGRAM } from "../../packages/cli/src/dev/programs.ts";

const HOST = "127.0.0.1";
const FIRST_PORT = 20_000 + (process.pid % 10_000);

export class GatewayProcess {
  readonly url: string;
  readonly #kept: KeptProcess;

  private constructor(url: string, kept: KeptProcess) {
    this.url = url;
    this.#kept = kept;
  }

  /** Resolves when it serves. */
  static async start(
    cluster: { endpoints: readonly string[]; directory: string },
    account: { name: string; key: string },
    { args = [], env = {} }: { args?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
  ): Promise<GatewayProcess> {
    const port = await freePort(HOST, FIRST_PORT);
    let served = (): void => {};
    const serving = new Promise<void>((resolve) => {
      served = resolve;
    });
    const kept = new KeptProcess({
      program: GATEWAY_PROGRAM,
      args: () => ["--listen", `${HOST}:${port}`, "--endpoint", cluster.endpoints.join(","), "--account", account.name, ...args],
      env: { STINT_ACCOUNT_KEY: account.key, ...env },
      logFile: join(cluster.directory, "logs", "gateway.log"),
      onMessage: (message) => {
        if ("serving" in message) served();
      },
      clock: systemClock(),
      random: systemRandom(),
    });
    await serving;
    return new GatewayProcess(`http://${HOST}:${port}`, kept);
  }

  get pid(): number | null {
    return this.#kept.pid;
  }

  stop(): Promise<void> {
    return this.#kept.stop();
  }
}
