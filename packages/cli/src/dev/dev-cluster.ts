/**
 * A whole cluster on this host: a controller on the embedded store, the gateway of Azure Batch's REST API, and a pool `local` of agents, all
 * child processes. Its data is thrown
 * away at the end unless a directory is given. The key is known to everybody, so it listens on loopback only.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { StintClient, StintFailure } from "@stint/client";
import { type Clock, type Random, sleep, systemClock, systemRandom } from "@stint/runtime";
import { freePort } from "./free-port.ts";
import { KeptProcess } from "./kept-process.ts";
import { LocalNodes, type Provision } from "./local-nodes.ts";
import { makeScratch } from "./scratch.ts";
import { CONTROLLER_PROGRAM, GATEWAY_PROGRAM } from "./programs.ts";
import { removeDirectory } from "./remove-directory.ts";

/** Known to everybody: it protects nothing, and only loopback accepts it. */
export const DEV_ACCOUNT = "devbatch";
export const DEV_KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";
export const DEV_PORT = 7230;
export const DEV_POOL = "local";

const HOST = "127.0.0.1";
const NODE_KEY = `${DEV_KEY}-node`;
const READY_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 20;

export interface DevClusterOptions {
  /** Where everything is kept; null = a temporary directory, removed at the end. */
  readonly data: string | null;
  readonly nodes: number;
  readonly slots: number;
  readonly port?: number;
  readonly fileRoots?: readonly string[];
}

export class DevCluster {
  readonly endpoint: string;
  /** Of the REST API. */
  readonly batchUrl: string;
  readonly data: string;
  readonly #temporary: boolean;
  readonly #controller: KeptProcess;
  readonly #gateway: Gateway;
  readonly #nodes: LocalNodes;

  private constructor(parts: {
    endpoint: string;
    data: string;
    temporary: boolean;
    controller: KeptProcess;
    gateway: Gateway;
    nodes: LocalNodes;
  }) {
    this.endpoint = parts.endpoint;
    this.batchUrl = parts.gateway.url;
    this.#gateway = parts.gateway;
    this.data = parts.data;
    this.#temporary = parts.temporary;
    this.#controller = parts.controller;
    this.#nodes = parts.nodes;
  }

  /** Resolves when the pool's nodes take tasks. Throws when they do not within a minute; nothing is then left running. */
  static async start(options: DevClusterOptions): Promise<DevCluster> {
    const clock = systemClock();
    const random = systemRandom();
    const temporary = options.data === null;
    const runDirectory = makeScratch();
    const data = options.data === null ? join(runDirectory, "data") : resolve(options.data);
    mkdirSync(data, { recursive: true });
    const port = await freePort(HOST, options.port ?? DEV_PORT);
    const endpoint = `${HOST}:${port}`;
    const nodes = new LocalNodes({
      data,
      runDirectory,
      endpoints: [endpoint],
      nodeKey: NODE_KEY,
      fileRoots: options.fileRoots ?? [],
      clock,
      random,
    });
    const controller: KeptProcess = new KeptProcess({
      program: CONTROLLER_PROGRAM,
      args: () => ["--listen", endpoint, "--store", "embedded", "--data", join(data, "controller"), "--dev"],
      logFile: join(data, "logs", "controller.log"),
      onMessage: ({ provision }) => {
        if (provision === undefined) return;
        const asked = provision as Provision & { number: number };
        void nodes.provision(asked).then((done) => controller.send({ provisioned: { number: asked.number, ...done } }));
      },
      clock,
      random,
    });
    const gateway = startGateway({
      endpoint,
      port: await freePort(HOST, port + 1),
      logFile: join(data, "logs", "gateway.log"),
      clock,
      random,
    });
    const cluster = new DevCluster({ endpoint, data, temporary, controller, gateway, nodes });
    try {
      await cluster.#ready(options);
    } catch (error) {
      await cluster.stop();
      throw error;
    } finally {
      process.once("exit", () => {
        try {
          removeDirectory(runDirectory);
        } catch (error) {
          process.stderr.write(`stint dev: ${(error as Error).message}\n`);
        }
      });
    }
    return cluster;
  }

  async stop(): Promise<void> {
    await this.#nodes.stop();
    await this.#gateway.kept.stop();
    await this.#controller.stop();
    if (this.#temporary) removeDirectory(this.data);
  }

  /** The process ids of everything that runs for this cluster. */
  get pids(): readonly number[] {
    const kept = [this.#controller, this.#gateway.kept, ...this.#nodes.nodes.flatMap(({ agent, launcher }) => [agent, launcher])];
    return kept.flatMap(({ pid }) => (pid === null ? [] : [pid]));
  }

  async #ready({ nodes, slots }: DevClusterOptions): Promise<void> {
    const clock = systemClock();
    const client = new StintClient({ endpoints: [this.endpoint], key: DEV_KEY, deadlineMs: READY_LIMIT_MS });
    const limitMs = clock.monotonicMs() + READY_LIMIT_MS;
    try {
      await ensurePool(client, { nodes, slots });
      while ((await idleNodes(client)) < nodes) {
        if (clock.monotonicMs() > limitMs)
          throw new Error(`the nodes did not become ready within ${READY_LIMIT_MS / 1_000} s; look into ${join(this.data, "logs")}`);
        await sleep(clock, LOOK_EVERY_MS);
      }
      await this.#gateway.serving;
    } finally {
      client.close();
    }
  }
}

interface Gateway {
  readonly kept: KeptProcess;
  readonly url: string;
  /** Resolves when it serves for the first time. */
  readonly serving: Promise<void>;
}

function startGateway(options: { endpoint: string; port: number; logFile: string; clock: Clock; random: Random }): Gateway {
  const { endpoint, port, logFile, clock, random } = options;
  let served = (): void => {};
  const serving = new Promise<void>((resolve) => {
    served = resolve;
  });
  const kept = new KeptProcess({
    program: GATEWAY_PROGRAM,
    args: () => ["--listen", `${HOST}:${port}`, "--endpoint", endpoint, "--account", DEV_ACCOUNT, "--dev"],
    env: { STINT_ACCOUNT_KEY: DEV_KEY },
    logFile,
    onMessage: (message) => {
      if ("serving" in message) served();
    },
    clock,
    random,
  });
  return { kept, url: `http://${HOST}:${port}`, serving };
}

/** The pool of an earlier run is kept, with as many nodes as asked for now. */
async function ensurePool(client: StintClient, { nodes, slots }: { nodes: number; slots: number }): Promise<void> {
  try {
    await client.pools.create({
      id: DEV_POOL,
      taskSlotsPerNode: slots,
      targetDedicatedNodes: nodes,
      provider: "NODE_PROVIDER_LOCAL",
      interNodeCommunication: true,
    });
  } catch (error) {
    if (!(error instanceof StintFailure) || error.error.reason !== "POOL_EXISTS") throw error;
    const { spec } = await client.pools.get(DEV_POOL);
    if (spec?.targetDedicatedNodes !== nodes) await client.pools.resize(DEV_POOL, { targetDedicatedNodes: nodes });
  }
}

async function idleNodes(client: StintClient): Promise<number> {
  let idle = 0;
  for await (const { state } of client.nodes.list(DEV_POOL)) if (state === "NODE_STATE_IDLE" || state === "NODE_STATE_RUNNING") idle++;
  return idle;
}
