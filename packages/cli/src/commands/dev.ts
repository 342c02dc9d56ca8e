/** `stint dev`: a whole cluster on this host, until Ctrl-C. */
import { spawn } from "node:child_process";
import type { Command } from "commander";
import { announce, devEnvironment, devEnvironmentCommand } from "../dev/environment.ts";
import { DEV_ACCOUNT, DEV_KEY, DEV_POOL, DEV_PORT, DevCluster } from "../dev/dev-cluster.ts";
import { EXIT, ExitWith } from "../exit-codes.ts";
import { countingNumber, wholeNumber } from "./arguments.ts";

interface DevOptions {
  readonly data?: string;
  readonly nodes: number;
  readonly slots: number;
  readonly port: number;
  readonly files?: string;
  readonly exec?: string;
}

export function devCommand(program: Command): void {
  const dev = program
    .command("dev")
    .description("start a cluster on this host: a controller and some nodes")
    .option("--data <dir>", "keep everything here (default: a temporary directory, removed at the end)")
    .option("--nodes <n>", "nodes of the pool local", wholeNumber, 3)
    .option("--slots <n>", "tasks that run at once on a node", countingNumber, 2)
    .option("--port <n>", "the first port to try", countingNumber, DEV_PORT)
    .option("--files <dir>", "a directory that tasks may name in file: addresses")
    .option("--exec <command>", "run this with sh on the cluster's host, then end; its exit code is this one's")
    .action(async (options: DevOptions) => {
      const startedAtMs = Date.now();
      const stopped = new Promise<number>((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve(EXIT.ok));
      });
      const { data = null, nodes, slots, port, files } = options;
      const cluster = await DevCluster.start({ data, nodes, slots, port, fileRoots: files === undefined ? [] : [files] });
      const forget = announce(cluster);
      process.stdout.write(banner(cluster, { ...options, seconds: (Date.now() - startedAtMs) / 1_000 }));
      const code = options.exec === undefined ? await stopped : await run(options.exec, cluster, stopped);
      forget();
      process.stderr.write("stopping\n");
      await cluster.stop();
      if (code !== 0) throw new ExitWith(code);
    });
  devEnvironmentCommand(dev);
}

/** The command's exit code; asked to stop, its death. */
async function run(command: string, cluster: DevCluster, stopped: Promise<number>): Promise<number> {
  const child = spawn("/bin/sh", ["-c", command], {
    stdio: "inherit",
    env: { ...process.env, ...devEnvironment(cluster) },
  });
  void stopped.then(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? EXIT.interrupted));
  });
}

function banner(
  { endpoint, batchUrl, data }: DevCluster,
  { data: kept, nodes, slots, port, seconds }: DevOptions & { seconds: number },
): string {
  const moved = endpoint.endsWith(`:${port}`) ? [] : [`  Port        ${port} is taken; this one is the next that is free`];
  const elsewhere = endpoint.endsWith(`:${DEV_PORT}`) ? [] : [`  Use it      export STINT_ENDPOINT=${endpoint}`];
  return [
    "  development mode: anybody on this host can use it, with a key that everybody knows",
    `  gRPC        ${endpoint}   (${nodes} nodes of ${slots} slots, pool ${DEV_POOL})`,
    ...moved,
    ...elsewhere,
    `  Azure Batch ${batchUrl}   (its variables: stint dev env)`,
    `  Account     ${DEV_ACCOUNT}   key ${DEV_KEY}`,
    kept === undefined ? "  Data        temporary (keep it: --data DIR)" : `  Data        ${data}`,
    `  Ready in    ${seconds.toFixed(1)} s; end it with Ctrl-C`,
    "",
    "  try         stint run -- echo hello",
    "",
  ].join("\n");
}
