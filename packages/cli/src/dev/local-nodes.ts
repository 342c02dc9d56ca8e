/**
 * The nodes of local pools: for each a launcher and an agent, as processes of this host. The controller says how many a pool should have;
 * more are started here, and which ones leave is the controller's choice: the agent of such a node ends by itself.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock, Logger, Random } from "@stint/runtime";
import { KeptProcess } from "./kept-process.ts";
import { AGENT_PROGRAM, LAUNCHER_PROGRAM } from "./programs.ts";

/** What a pool should have. */
export interface Provision {
  readonly account: string;
  readonly pool: string;
  readonly target: number;
}

export interface LocalNodesOptions {
  readonly data: string;
  /** A short path: a unix socket's address has at most 107 characters. */
  readonly runDirectory: string;
  readonly endpoints: readonly string[];
  readonly nodeKey: string;
  /** Directories that `file:` addresses may reach. */
  readonly fileRoots: readonly string[];
  readonly agentArgs?: readonly string[];
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

/** Every node costs two processes of this host, some 120 MB. */
const NODES_MAX = 64;

export interface LocalNode {
  readonly id: string;
  readonly pool: string;
  readonly directory: string;
  readonly launcher: KeptProcess;
  readonly agent: KeptProcess;
}

export class LocalNodes {
  readonly #options: LocalNodesOptions;
  readonly #nodes = new Map<string, LocalNode>();
  /** The last target of each pool. */
  readonly #targets = new Map<string, Provision>();
  #stopped = false;

  constructor(options: LocalNodesOptions) {
    this.#options = options;
  }

  get nodes(): readonly LocalNode[] {
    return [...this.#nodes.values()];
  }

  provision(wanted: Provision): void {
    this.#targets.set(wanted.pool, wanted);
    this.#fill(wanted);
  }

  /** Agents first: what they still say is heard. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.nodes.map(({ agent }) => agent.stop()));
    await Promise.all(this.nodes.map(({ launcher }) => launcher.stop()));
    this.#nodes.clear();
  }

  #fill(wanted: Provision): void {
    if (this.#stopped) return;
    const { pool, target } = wanted;
    for (let number = 1; this.#sizeOf(pool) < target; number++) {
      if (this.#nodes.size >= NODES_MAX) {
        this.#options.logger.warn({ poolId: pool, target, nodesMax: NODES_MAX }, "a host takes no more local nodes");
        return;
      }
      const id = `node-${number}`;
      if (!this.#nodes.has(`${pool}/${id}`)) this.#nodes.set(`${pool}/${id}`, this.#start(wanted, id));
    }
  }

  #sizeOf(pool: string): number {
    return this.nodes.filter((node) => node.pool === pool).length;
  }

  #start({ account, pool }: Provision, id: string): LocalNode {
    const { data, runDirectory, endpoints, nodeKey, fileRoots, clock, random } = this.#options;
    const directory = join(data, "nodes", pool, id);
    const logs = join(data, "logs");
    mkdirSync(directory, { recursive: true });
    const launcherState = join(runDirectory, shortName(`${pool}/${id}`));
    const reboots = countReboot(directory);
    rmSync(launcherState, { recursive: true, force: true });
    const launcher = new KeptProcess({
      program: LAUNCHER_PROGRAM,
      args: () => ["--state", launcherState],
      logFile: join(logs, `${pool}-${id}-launcher.log`),
      clock,
      random,
    });
    const agentArgs = [
      ...["--state", join(directory, "state"), "--root", join(directory, "root"), "--launcher-state", launcherState],
      ...["--endpoint", endpoints.join(","), "--account", account, "--pool", pool, "--node", id],
      ...["--reboots", String(reboots), "--allow-loopback", ...fileRoots.flatMap((root) => ["--file-root", root])],
      ...(this.#options.agentArgs ?? []),
    ];
    const agent = new KeptProcess({
      program: AGENT_PROGRAM,
      args: () => agentArgs,
      env: { STINT_NODE_KEY: nodeKey },
      logFile: join(logs, `${pool}-${id}-agent.log`),
      lastCodes: [0],
      onLast: () => void this.#remove(pool, id),
      clock,
      random,
    });
    return { id, pool, directory, launcher, agent };
  }

  /** The node was dismissed; its place may be asked for again. */
  async #remove(pool: string, id: string): Promise<void> {
    const node = this.#nodes.get(`${pool}/${id}`);
    if (node === undefined) return;
    await node.launcher.stop();
    rmSync(node.directory, { recursive: true, force: true });
    this.#nodes.delete(`${pool}/${id}`);
    const wanted = this.#targets.get(pool);
    if (wanted !== undefined) this.#fill(wanted);
  }
}

function shortName(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** A local node's processes never outlive its supervisor, so every start of it is a reboot of the node. */
function countReboot(directory: string): number {
  const path = join(directory, "reboots");
  let reboots = 0;
  try {
    reboots = Number(readFileSync(path, "utf8")) + 1;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  writeFileSync(path, String(reboots));
  return reboots;
}
