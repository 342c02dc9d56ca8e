// Puts Debian's docker engine into a cache folder and prints the folder of its programs. Tests start it for themselves; nothing else runs it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder, fetchDebs } from "./fetch-debs.mjs";

/** The paths of its programs. */
export const dockerPath = (name) => join(cacheFolder("docker"), "usr", name === "dockerd" ? "sbin" : "bin", name);

function fetchDocker() {
  if (!existsSync(dockerPath("dockerd"))) fetchDebs(cacheFolder("docker"), ["docker.io", "containerd", "runc", "tini"]);
  return cacheFolder("docker");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${fetchDocker()}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\nWithout it tests of docker are skipped.\n`);
    process.exit(1);
  }
}
