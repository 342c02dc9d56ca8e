/** Controllers and nodes as real processes, kept running by this one, that a test may kill and freeze. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type PoolSpec, StintClient, type TaskSpec } from "@stint/client";
import { channelAddress } from "@stint/contract";
import { systemClock, systemRandom } from "@stint/runtime";
import { freePort } from "../../packages/cli/src/dev/free-port.ts";
import { KeptProcess } from "../../packages/cli/src/dev/kept-process.ts";
import { type LocalNode, LocalNodes } from "../../packages/cli/src/dev/local-nodes.ts";
import { CONTROLLER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";
import { AUTHORITY, SERVER_CERTIFICATE, SERVER_KEY } from "./certificates.ts";

const HOST = "127.0.0.1";
export const ACCOUNT = "devbatch";
export const ACCOUNT_KEY = "an-account-key-of-tests";
export const NODE_KEY = "a-node-key-of-tests";
const LOOK_EVERY_MS = 20;
/** Between the first ports of clusters of neighbouring processes: that of a killed controller is not another cluster's. */
const PORTS_EACH = 16;
/** Against hanging. */
const LEADER_LIMIT_MS = 60_000;

export interface TestClusterOptions {
  /** etcd's endpoint; null = the embedded store. */
  readonly etcd: string | null;
  readonly controllers?: number;
  readonly leaderLeaseSeconds?: number;
  readonly nodeLeaseMs?: number;
  readonly agentArgs?: readonly string[];
  readonly controllerArgs?: readonly string[];
  /** The controllers speak TLS, by the certificates of tests. */
  readonly tls?: boolean;
}

export class TestCluster {
  readonly endpoints: readonly string[];
  readonly directory: string;
  readonly controllers: readonly KeptProcess[];
  readonly client: StintClient;
  readonly #nodes: LocalNodes;
  readonly #leading: { index: number | null };
  readonly #ca: Buffer | null;
  readonly #runDirectory: string;

  private constructor(parts: {
    endpoints: readonly string[];
    directory: string;
    controllers: readonly KeptProcess[];
    nodes: LocalNodes;
    leading: { index: number | null };
    ca: Buffer | null;
    runDirectory: string;
  }) {
    this.endpoints = parts.endpoints;
    this.directory = parts.directory;
    this.controllers = parts.controllers;
    this.#nodes = parts.nodes;
    this.#leading = parts.leading;
    this.#ca = parts.ca;
    this.#runDirectory = parts.runDirectory;
    this.client = this.newClient();
  }

  static async start(options: TestClusterOptions): Promise<TestCluster> {
    const clock = systemClock();
    const random = systemRandom();
    const directory = mkdtempSync(join(tmpdir(), "stint-test-"));
    const endpoints: string[] = [];
    for (let count = options.controllers ?? 1, port = 40_000 + ((process.pid * PORTS_EACH) % 10_000); count > 0; count--, port++) {
      port = await freePort(HOST, port);
      endpoints.push(`${options.tls ? "https://" : ""}${HOST}:${port}`);
    }
    const tls = options.tls ? writeTlsFiles(directory) : null;
    const leading: { index: number | null } = { index: null };
    const store = options.etcd === null ? ["--store", "embedded"] : ["--store", "etcd", "--etcd", options.etcd];
    const leases = [
      "--leader-lease",
      String(options.leaderLeaseSeconds ?? 2),
      ...(options.nodeLeaseMs === undefined ? [] : ["--lease", String(options.nodeLeaseMs)]),
    ];
    const controllers = endpoints.map((endpoint, index) => {
      const data = join(directory, options.etcd === null ? `controller-${index}` : "controller");
      return new KeptProcess({
        program: CONTROLLER_PROGRAM,
        args: () => [
          "--listen",
          channelAddress(endpoint),
          ...store,
          ...leases,
          "--data",
          data,
          ...(tls?.controllerArgs ?? []),
          ...(options.controllerArgs ?? []),
        ],
        env: { STINT_ACCOUNT_KEY: ACCOUNT_KEY, STINT_NODE_KEY: NODE_KEY },
        logFile: join(directory, "logs", `controller-${index}.log`),
        onMessage: ({ ready, role }) => {
          if (ready === true && role === "leader") leading.index = index;
        },
        clock,
        random,
      });
    });
    const runDirectory = mkdtempSync(join(tmpdir(), "stint-"));
    const nodes = new LocalNodes({
      data: directory,
      runDirectory,
      endpoints,
      nodeKey: NODE_KEY,
      fileRoots: [directory],
      agentArgs: [...(options.agentArgs ?? []), ...(tls?.agentArgs ?? [])],
      clock,
      random,
    });
    const cluster = new TestCluster({
      endpoints,
      directory,
      controllers,
      nodes,
      leading,
      ca: tls === null ? null : Buffer.from(AUTHORITY),
      runDirectory,
    });
    await cluster.leader();
    return cluster;
  }

  newClient(deadlineMs = 120_000): StintClient {
    return new StintClient({ endpoints: this.endpoints, key: ACCOUNT_KEY, ca: this.#ca, deadlineMs });
  }

  get nodes(): readonly LocalNode[] {
    return this.#nodes.nodes;
  }

  /** A pool with this many nodes, all of which take tasks. */
  async pool(id: string, size: { nodes: number; slots: number }, spec: Omit<PoolSpec, "id"> = {}): Promise<void> {
    await this.client.pools.create({
      ...spec,
      id,
      taskSlotsPerNode: size.slots,
      targetDedicatedNodes: size.nodes,
      provider: "NODE_PROVIDER_STATIC",
    });
    await this.join(id, size.nodes);
  }

  /** Starts nodes of a pool that is there, and waits until all of them take tasks. */
  async join(pool: string, nodes: number): Promise<void> {
    await this.startNodes(pool, nodes);
    for (let idle = 0; idle < nodes; await sleep(LOOK_EVERY_MS)) {
      idle = 0;
      for await (const { state } of this.client.nodes.list(pool)) if (state === "NODE_STATE_IDLE") idle++;
    }
  }

  /** Machines that join the pool by themselves: node-1 and so on. */
  async startNodes(poolId: string, count: number, isDedicated = true): Promise<void> {
    const all = Array.from({ length: count }, (_, index) => ({ nodeId: `node-${index + 1}`, isDedicated }));
    await this.#nodes.provision({ account: ACCOUNT, poolId, add: [], remove: [], all });
  }

  /** The controller that leads, as soon as one does. */
  async leader(): Promise<KeptProcess> {
    for (const limit = Date.now() + LEADER_LIMIT_MS; Date.now() < limit; await sleep(LOOK_EVERY_MS)) {
      const { index } = this.#leading;
      if (index !== null) return this.controllers[index] as KeptProcess;
    }
    throw new Error(`no controller leads; their logs:\n${this.logs()}`);
  }

  /** Kills the leader in the way of kill -9; it is started again as a standby. */
  async killLeader(): Promise<void> {
    const leader = await this.leader();
    this.#leading.index = null;
    kill(leader, "SIGKILL");
  }

  /** Submits tasks, none of which may be refused. */
  async submit(jobId: string, tasks: readonly TaskSpec[]): Promise<void> {
    const refused = (await this.client.tasks.submit(jobId, tasks)).find(({ errorReason }) => errorReason !== "");
    if (refused !== undefined) throw new Error(`${refused.taskId}: ${refused.errorMessage}`);
  }

  /** Until the job has nothing left to do. */
  async jobDone(jobId: string): Promise<void> {
    for (;;) {
      const counts = await this.client.tasks.count(jobId);
      if (counts.active + counts.running === 0) return;
      await sleep(100);
    }
  }

  async stop(): Promise<void> {
    this.client.close();
    await this.#nodes.stop();
    await Promise.all(this.controllers.map((controller) => controller.stop()));
    for (const directory of [this.directory, this.#runDirectory]) rmSync(directory, { recursive: true, force: true });
  }

  /** The ends of all logs: what to print when a test fails. */
  logs(): string {
    const folder = join(this.directory, "logs");
    return readdirSync(folder)
      .map((name) => `== ${name}\n${readFileSync(join(folder, name), "utf8").slice(-2_000)}`)
      .join("\n");
  }
}

function writeTlsFiles(directory: string): { controllerArgs: readonly string[]; agentArgs: readonly string[] } {
  const files = { ca: join(directory, "ca.crt"), certificate: join(directory, "server.crt"), key: join(directory, "server.key") };
  writeFileSync(files.ca, AUTHORITY);
  writeFileSync(files.certificate, SERVER_CERTIFICATE);
  writeFileSync(files.key, SERVER_KEY, { mode: 0o600 });
  return { controllerArgs: ["--tls-cert", files.certificate, "--tls-key", files.key], agentArgs: ["--ca", files.ca] };
}

/** To the process itself, if there is one just now. */
export function kill({ pid }: KeptProcess, signal: NodeJS.Signals): boolean {
  if (pid === null) return false;
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}
