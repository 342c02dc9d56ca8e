// Real processes for the benchmarks: etcd where it is the store, controllers, and agents with their launchers.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StintClient } from "@stint/client";
import { systemClock, systemRandom } from "@stint/runtime";
import { freePort } from "../../packages/cli/dist/dev/free-port.js";
import { KeptProcess } from "../../packages/cli/dist/dev/kept-process.js";
import { LocalNodes } from "../../packages/cli/dist/dev/local-nodes.js";
import { CONTROLLER_PROGRAM } from "../../packages/cli/dist/dev/programs.js";
import { etcdPath } from "../tools/fetch-etcd.mjs";

const HOST = "127.0.0.1";
export const ACCOUNT = "devbatch";
export const ACCOUNT_KEY = "an-account-key-of-benchmarks";
export const NODE_KEY = "a-node-key-of-benchmarks";

async function startEtcd(directory) {
  const port = await freePort(HOST, 23_790);
  const [client, peer] = [`http://${HOST}:${port}`, `http://${HOST}:${await freePort(HOST, port + 1)}`];
  const urls = [
    "--listen-client-urls",
    client,
    "--advertise-client-urls",
    client,
    "--listen-peer-urls",
    peer,
    "--initial-advertise-peer-urls",
    peer,
  ];
  const quota = ["--quota-backend-bytes", `${4 * 1024 ** 3}`];
  const child = spawn(
    etcdPath(),
    ["--data-dir", directory, ...urls, "--initial-cluster", `default=${peer}`, "--log-level", "error", ...quota],
    { stdio: "ignore" },
  );
  while (!(await answers(port))) await sleep(20);
  return {
    endpoint: `${HOST}:${port}`,
    pid: child.pid,
    stop: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port });
    socket.once("connect", () => resolve(true)).once("connect", () => socket.destroy());
    socket.once("error", () => resolve(false));
  });
}

export class BenchCluster {
  /** `store` is etcd or embedded. */
  static async start({ store, controllers = 1 }) {
    const cluster = new BenchCluster();
    cluster.directory = mkdtempSync(join(tmpdir(), "stint-bench-"));
    cluster.runDirectory = mkdtempSync(join(tmpdir(), "stint-"));
    cluster.etcd = store === "etcd" ? await startEtcd(join(cluster.directory, "etcd")) : null;
    cluster.endpoints = [];
    for (let count = controllers, port = 27_230; count > 0; count--, port++) {
      port = await freePort(HOST, port);
      cluster.endpoints.push(`${HOST}:${port}`);
    }
    cluster.leads = null;
    const clock = systemClock();
    const random = systemRandom();
    const where = cluster.etcd === null ? ["--store", "embedded"] : ["--store", "etcd", "--etcd", cluster.etcd.endpoint];
    cluster.controllers = cluster.endpoints.map(
      (endpoint, index) =>
        new KeptProcess({
          program: CONTROLLER_PROGRAM,
          args: () => ["--listen", endpoint, ...where, "--leader-lease", "5", "--data", join(cluster.directory, "controller")],
          env: { STINT_ACCOUNT_KEY: ACCOUNT_KEY, STINT_NODE_KEY: NODE_KEY },
          logFile: join(cluster.directory, "logs", `controller-${index}.log`),
          onMessage: ({ ready, role }) => {
            if (ready === true && role === "leader") cluster.leads = index;
          },
          clock,
          random,
        }),
    );
    cluster.nodes = new LocalNodes({
      data: cluster.directory,
      runDirectory: cluster.runDirectory,
      endpoints: cluster.endpoints,
      nodeKey: NODE_KEY,
      fileRoots: [],
      clock,
      random,
    });
    await cluster.leader();
    cluster.client = cluster.newClient();
    return cluster;
  }

  newClient() {
    return new StintClient({ endpoints: this.endpoints, key: ACCOUNT_KEY, deadlineMs: 120_000 });
  }

  async leader() {
    while (this.leads === null) await sleep(1);
    return this.controllers[this.leads];
  }

  /** kill -9; whoever leads next is found by `leader`. */
  async killLeader() {
    const leader = await this.leader();
    this.leads = null;
    process.kill(leader.pid, "SIGKILL");
  }

  async pool(id, { nodes, slots }) {
    await this.client.pools.create({ id, taskSlotsPerNode: slots, targetDedicatedNodes: nodes, provider: "NODE_PROVIDER_STATIC" });
    const all = Array.from({ length: nodes }, (_, index) => ({ nodeId: `node-${index + 1}`, isDedicated: true }));
    await this.nodes.provision({ account: ACCOUNT, poolId: id, add: [], remove: [], all });
    for (let idle = 0; idle < nodes; await sleep(20)) {
      idle = 0;
      for await (const { state } of this.client.nodes.list(id)) if (state === "NODE_STATE_IDLE") idle++;
    }
  }

  /** Every process of ours, and etcd. */
  get pids() {
    const kept = [...this.controllers, ...this.nodes.nodes.flatMap(({ agent, launcher }) => [agent, launcher])];
    return [...kept.map(({ pid }) => pid), ...(this.etcd === null ? [] : [this.etcd.pid])];
  }

  async stop() {
    this.client.close();
    await this.nodes.stop();
    await Promise.all(this.controllers.map((controller) => controller.stop()));
    await this.etcd?.stop();
    for (const directory of [this.directory, this.runDirectory]) rmSync(directory, { recursive: true, force: true });
  }
}
