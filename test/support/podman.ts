/** A podman for tests. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { machineMissing, type TestEngine } from "./test-engine.ts";

const PODMAN = "/usr/bin/podman";

export const podman: TestEngine = {
  name: "podman",

  get missing() {
    return machineMissing([
      [PODMAN, "podman"],
      ["/usr/sbin/runc", "runc"],
    ]);
  },

  start(directory) {
    const [conf, storage] = [join(directory, "containers.conf"), join(directory, "storage.conf")];
    writeFileSync(
      conf,
      '[containers]\ndefault_ulimits = ["nofile=20000:20000", "nproc=32768:32768"]\n[engine]\nruntime = "runc"\ncgroup_manager = "cgroupfs"\n',
    );
    writeFileSync(storage, `[storage]\ndriver = "overlay"\ngraphroot = "${directory}/graph"\nrunroot = "${directory}/run"\n`);
    process.env["CONTAINERS_CONF"] = conf;
    process.env["CONTAINERS_STORAGE_CONF"] = storage;
    return Promise.resolve();
  },

  run: (...args) => execFileSync(PODMAN, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),

  stop() {
    podman.run("system", "prune", "--all", "--force");
    return Promise.resolve();
  },
};
