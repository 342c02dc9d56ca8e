/** Programs of others that tests run with the variables of a development cluster: what they need, and what became of them. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { DevServer } from "../support/stint.ts";

/** Debian's, whatever other Python is on the way. */
export const PYTHON: string = "/usr/bin/python3";
export const PYTHON_AZURE: string | null = missing(PYTHON, ["-c", "import azure.batch"], "python3-azure");
export const AZ: string = "/usr/bin/az";
export const AZURE_CLI: string | null = missing("test", ["-x", AZ], "azure-cli");

/** Why the tests of a program cannot run; null = it is there. */
function missing(program: string, args: readonly string[], debianPackage: string): string | null {
  return spawnSync(program, args).status === 0 ? null : `skipped: needs ${debianPackage} (apt-get install ${debianPackage})`;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (piece: string) => {
      text[name] += piece;
    });
  }
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...text };
}

/** The variables that `stint dev env` prints for this cluster. */
export async function variablesOf(dev: DevServer): Promise<Record<string, string>> {
  const { stdout } = await dev.stint("dev", "--port", dev.endpoint.replace(/^.*:/, ""), "env");
  return Object.fromEntries([...stdout.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value] as [string, string]));
}
