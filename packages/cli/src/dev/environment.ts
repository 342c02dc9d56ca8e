/**
 * What programs need to know to use a development cluster, as the variables that this project's tools, the Azure CLI and its samples read.
 * A cluster that runs says so in a file of this user's, so that `stint dev env` finds it from another shell.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { UsageError } from "../usage-error.ts";
import { DEV_ACCOUNT, DEV_KEY } from "./dev-cluster.ts";

interface Running {
  readonly endpoint: string;
  readonly batchUrl: string;
}

interface Announced extends Running {
  readonly pid: number;
}

export function devEnvironment({ endpoint, batchUrl }: Running): Record<string, string> {
  return {
    STINT_ENDPOINT: endpoint,
    STINT_ACCOUNT_KEY: DEV_KEY,
    AZURE_BATCH_ACCOUNT: DEV_ACCOUNT,
    AZURE_BATCH_ACCESS_KEY: DEV_KEY,
    AZURE_BATCH_ENDPOINT: batchUrl,
  };
}

export function devEnvironmentCommand(dev: Command): void {
  dev
    .command("env")
    .description("print the variables that the Azure CLI, its samples and stint read, for eval; --port names one of several clusters")
    .action(() => {
      const meant = dev.getOptionValueSource("port") === "cli" ? dev.opts<{ port: number }>().port : undefined;
      for (const [name, value] of Object.entries(devEnvironment(find(meant)))) process.stdout.write(`export ${name}=${value}\n`);
    });
}

/** Lets other shells find the cluster; the answer ends that. */
export function announce({ endpoint, batchUrl }: Running): () => void {
  mkdirSync(directory(), { recursive: true, mode: 0o700 });
  const file = join(directory(), `${endpoint.replace(/^.*:/, "")}.json`);
  writeFileSync(file, JSON.stringify({ endpoint, batchUrl, pid: process.pid } satisfies Announced), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

function find(port: number | undefined): Running {
  const running = announced().filter(({ endpoint }) => port === undefined || endpoint.endsWith(`:${port}`));
  const [found] = running;
  if (found === undefined) throw new UsageError("no development cluster of yours runs here", "stint dev");
  if (running.length > 1)
    throw new UsageError(`several run: ${running.map(({ endpoint }) => endpoint).join(", ")}`, "stint dev env --port N");
  return found;
}

function announced(): Announced[] {
  try {
    const files = readdirSync(directory()).sort();
    const all = files.map((name) => JSON.parse(readFileSync(join(directory(), name), "utf8")) as Announced);
    return all.filter(({ pid }) => isAlive(pid));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function directory(): string {
  return join(process.env["XDG_RUNTIME_DIR"] ?? tmpdir(), `stint-dev-${userInfo().uid}`);
}
