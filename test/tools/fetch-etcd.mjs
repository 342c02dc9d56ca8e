// Puts Debian's etcd into a cache folder, without root and without starting a service, and prints the path of its binary. STINT_ETCD
// names another binary instead.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LIMIT_MS = 5 * 60_000;

export const etcdPath = () =>
  process.env.STINT_ETCD ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "stint", "etcd", "usr", "bin", "etcd");

function run(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: LIMIT_MS });
  if (status !== 0) throw new Error(`${command} ${args.at(-1)} failed: ${error?.message ?? stderr.slice(-2000)}`);
}

function fetchEtcd() {
  const binary = etcdPath();
  if (existsSync(binary)) return binary;
  const folder = join(binary, "..", "..", "..");
  for (const part of ["state/lists/partial", "cache/archives/partial"]) mkdirSync(join(folder, "apt", part), { recursive: true });
  const options = [
    `Dir::State=${folder}/apt/state`,
    `Dir::State::Lists=${folder}/apt/state/lists`,
    `Dir::Cache=${folder}/apt/cache`,
    "Dir::State::status=/var/lib/dpkg/status",
    "APT::Sandbox::User=",
  ].flatMap((option) => ["-o", option]);
  run("apt-get", [...options, "update"], folder);
  run("apt-get", [...options, "download", "etcd-server"], folder);
  const archive = readdirSync(folder).find((name) => name.endsWith(".deb"));
  run("dpkg", ["-x", archive, folder], folder);
  if (!existsSync(binary)) throw new Error(`${archive} holds no etcd`);
  return binary;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${fetchEtcd()}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\nInstall etcd-server 3.4 or newer and set STINT_ETCD to its binary.\n`);
    process.exit(1);
  }
}
