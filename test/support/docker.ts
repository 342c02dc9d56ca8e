/** A docker engine for tests, on a socket of its own, that changes nothing of the machine's network. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { dockerPath } from "../tools/fetch-docker.mjs";
import { machineMissing, type TestEngine } from "./test-engine.ts";

const START_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 50;
const NO_NETWORK = ["--bridge=none", "--iptables=false", "--ip6tables=false", "--ip-forward=false", "--ip-masq=false"];

let engine: ChildProcess | null = null;
let place = "";

export const docker: TestEngine = {
  name: "docker",

  get missing() {
    const fetched = existsSync(dockerPath("dockerd")) && existsSync(dockerPath("docker"));
    return fetched ? machineMissing([]) : "needs docker (node test/tools/fetch-docker.mjs)";
  },

  async start(directory) {
    place = directory;
    const path = [...new Set([join(dockerPath("docker"), ".."), join(dockerPath("dockerd"), "..")]), process.env["PATH"]].join(delimiter);
    const host = `unix://${directory}/docker.sock`;
    const places = ["--data-root", "data", "--exec-root", "exec", "--pidfile", "pid"].map((word) =>
      word.startsWith("-") ? word : join(directory, word),
    );
    const cgroups = ["--storage-driver=vfs", "--exec-opt", "native.cgroupdriver=cgroupfs"];
    engine = spawn(dockerPath("dockerd"), [...places, "--host", host, ...NO_NETWORK, ...cgroups], {
      stdio: "ignore",
      env: { ...process.env, PATH: path },
    });
    process.env["PATH"] = path;
    process.env["DOCKER_HOST"] = host;
    for (const limit = Date.now() + START_LIMIT_MS; !existsSync(join(directory, "docker.sock")); await sleep(LOOK_EVERY_MS))
      if (engine.exitCode !== null || Date.now() > limit) throw new Error(`dockerd does not start (exit code ${engine.exitCode})`);
  },

  run: (...args) => execFileSync(dockerPath("docker"), args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),

  async stop() {
    if (engine === null || engine.exitCode !== null) return;
    engine.kill("SIGTERM");
    await once(engine, "exit");
    // It leaves a mount behind for the network of its host.
    spawnSync("umount", ["--lazy", join(place, "exec/netns/default")]);
  },
};
