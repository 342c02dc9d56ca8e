// What every command of a fresh clone needs first: the packages of the lock, and a build. Needs Node and npm, nothing installed before.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const LIMIT_MS = 45 * 60_000;

/** Runs a program in the root folder with its output here; gives its exit code. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    timeout: LIMIT_MS,
    env: { ...process.env, ...environment },
  });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status ?? 1;
}

/** Installs when the lock changed, and builds; gives the name of the step that failed, or null. */
export function prepare() {
  const mark = join(root, "node_modules", ".installed");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(process.version)
    .digest("hex");
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted) {
    if (run("npm", ["ci", "--ignore-scripts", "--engine-strict", "--no-audit", "--no-fund"]) !== 0) return "npm ci";
    writeFileSync(mark, wanted);
  }
  return run("npm", ["run", "--silent", "build"]) === 0 ? null : "the build";
}
