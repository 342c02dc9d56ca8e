// Puts the storage servers of tests (Azurite, s3rver) into a cache folder, as test/servers/package-lock.json says, and prints the folder.
// They are not in the main install: together they are 400 packages that only tests need.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LIMIT_MS = 10 * 60_000;
const SOURCE = fileURLToPath(new URL("../servers/", import.meta.url));

const folder = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "stint", "servers");

/** The path of a program of theirs. */
export const serverPath = (name) => join(folder(), "node_modules", ".bin", name);

function fetchServers() {
  const lock = readFileSync(join(SOURCE, "package-lock.json"));
  const stamp = join(folder(), "installed");
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return folder();
  mkdirSync(folder(), { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(SOURCE, name), join(folder(), name));
  const { status, stderr, error } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder(),
    encoding: "utf8",
    timeout: LIMIT_MS,
  });
  if (status !== 0) throw new Error(`npm ci of the test servers failed: ${error?.message ?? stderr.slice(-2000)}`);
  writeFileSync(stamp, wanted);
  return folder();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${fetchServers()}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
