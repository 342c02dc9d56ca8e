/** Programs leave no core dumps, unless they ask for them: their limit is inherited from this process. */
import { spawnSync } from "node:child_process";
import { PRLIMIT } from "./spawn-program.ts";

export function noCoreDumps(): void {
  if (PRLIMIT === undefined) return void process.stderr.write("stint launcher: programs may leave core dumps: there is no prlimit\n");
  const { error, status, stderr } = spawnSync(PRLIMIT, ["--pid", String(process.pid), "--core=0:"], { encoding: "utf8" });
  if (error !== undefined || status !== 0)
    process.stderr.write(`stint launcher: programs may leave core dumps: ${error?.message ?? stderr.trim()}\n`);
}
