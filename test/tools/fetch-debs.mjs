// Puts programs of Debian packages into a cache folder, without root and without starting a service.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const LIMIT_MS = 5 * 60_000;

export const cacheFolder = (name) => join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "stint", name);

function run(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: LIMIT_MS });
  if (status !== 0) throw new Error(`${command} ${args.at(-1)} failed: ${error?.message ?? stderr.slice(-2000)}`);
}

export function fetchDebs(folder, packages) {
  for (const part of ["state/lists/partial", "cache/archives/partial"]) mkdirSync(join(folder, "apt", part), { recursive: true });
  const options = [
    `Dir::State=${folder}/apt/state`,
    `Dir::State::Lists=${folder}/apt/state/lists`,
    `Dir::Cache=${folder}/apt/cache`,
    "Dir::State::status=/var/lib/dpkg/status",
    "APT::Sandbox::User=",
  ].flatMap((option) => ["-o", option]);
  run("apt-get", [...options, "update"], folder);
  run("apt-get", [...options, "download", ...packages], folder);
  for (const archive of readdirSync(folder).filter((name) => name.endsWith(".deb"))) {
    run("dpkg", ["-x", archive, folder], folder);
    rmSync(join(folder, archive));
  }
}
