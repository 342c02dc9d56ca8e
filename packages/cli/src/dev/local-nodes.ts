/**
 * The nodes of local pools: for each a launcher and an agent, as processes of this host, which are its machine. The controller says which
 * there should be; an agent says by its exit code when its machine restarts, is taken back, or is wanted no more.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock, Random } from "@stint/runtime";
import { KeptProcess } from "./kept-process.ts";
import { AGENT_PROGRAM, LAUNCHER_PROGRAM } from "./programs.ts";
import { removeDirectory } from "./remove-directory.ts";

export interface Machine {
  readonly nodeId: string;
  readonly isDedicated: boolean;
}

/** What a pool should have. */
export interface Provision {
  readonly account: string;
  readonly poolId: string;
  readonly add: readonly Machine[];
  readonly remove: readonly Machine[];
  readonly all: readonly Machine[];
}

/** What was done of it. */
export interface Provisioned {
  readonly added: readonly string[];
  readonly notMade: readonly string[];
  readonly removed: readonly string[];
  readonly notRemoved: readonly string[];
  readonly failure: { readonly added: string | null; readonly removed: string | null };
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
}

/** Every node costs two processes of this host, some 120 MB. */
const NODES_MAX = 64;
/** Exit codes of an agent whose node ends, or begins anew. */
const EXIT = { dismissed: 0, reboot: 80, reimage: 81, preempted: 82 } as const;

export interface LocalNode {
  readonly id: string;
  readonly account: string;
  readonly pool: string;
  readonly isDedicated: boolean;
  readonly directory: string;
  /** A loopback address of its own, by which programs of its pool tell it from the others. */
  readonly address: string;
  readonly launcher: KeptProcess;
  readonly agent: KeptProcess;
}

export class LocalNodes {
  readonly #options: LocalNodesOptions;
  readonly #nodes = new Map<string, LocalNode>();
  /** Machines that were taken back, and asked for again before they were gone. */
  readonly #madeAgain = new Set<string>();
  #stopped = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: LocalNodesOptions) {
    this.#options = options;
  }

  get nodes(): readonly LocalNode[] {
    return [...this.#nodes.values()];
  }

  /** Does what a controller asks; doing it twice changes nothing. One question after the other: the one who asked the first may be dead. */
  provision(asked: Provision): Promise<Provisioned> {
    const done = this.#last.then(() => this.#provision(asked));
    this.#last = done.catch(() => {});
    return done;
  }

  async #provision({ account, poolId: pool, add, remove, all }: Provision): Promise<Provisioned> {
    for (const { nodeId } of remove) await this.#remove(pool, nodeId);
    let full: string | null = null;
    const added: string[] = [];
    for (const machine of [...add, ...all]) {
      const name = `${pool}/${machine.nodeId}`;
      const wanted = add.includes(machine);
      if (this.#stopped) break;
      if (this.#nodes.has(name)) {
        if (wanted) this.#madeAgain.add(name);
      } else if (this.#nodes.size >= NODES_MAX) {
        full = `This host runs ${NODES_MAX} nodes, the most it may.`;
        continue;
      } else this.#start({ account, pool, id: machine.nodeId, isDedicated: machine.isDedicated });
      if (wanted) added.push(machine.nodeId);
    }
    const notMade = full === null ? [] : add.map(({ nodeId }) => nodeId).filter((id) => !added.includes(id));
    return { added, notMade, removed: remove.map(({ nodeId }) => nodeId), notRemoved: [], failure: { added: full, removed: null } };
  }

  /** Agents first: what they still say is heard. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.nodes.map(({ agent }) => agent.stop()));
    await Promise.all(this.nodes.map(({ launcher }) => launcher.stop()));
    this.#nodes.clear();
  }

  #start(node: { account: string; pool: string; id: string; isDedicated: boolean }): void {
    const { account, pool, id, isDedicated } = node;
    const { data, runDirectory, endpoints, nodeKey, fileRoots, clock, random } = this.#options;
    const directory = join(data, "nodes", pool, id);
    const logs = join(data, "logs");
    mkdirSync(directory, { recursive: true });
    const launcherState = join(runDirectory, shortName(`${pool}/${id}`));
    const reboots = countReboot(directory);
    const address = this.#freeAddress();
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
      ...["--reboots", String(reboots), "--restart-by-exit", ...(isDedicated ? [] : ["--spot"])],
      ...["--address", address],
      ...["--allow-loopback", ...fileRoots.flatMap((root) => ["--file-root", root])],
      ...["--task-users", "off", "--user-prefix", `stint-${shortName(directory)}`],
      ...(this.#options.agentArgs ?? []),
    ];
    const agent = new KeptProcess({
      program: AGENT_PROGRAM,
      args: () => agentArgs,
      env: { STINT_NODE_KEY: nodeKey },
      logFile: join(logs, `${pool}-${id}-agent.log`),
      lastCodes: Object.values(EXIT),
      onLast: (code) => {
        this.#ended(started, code).catch((error: unknown) => process.stderr.write(`stint dev: ${(error as Error).message}\n`));
      },
      clock,
      random,
    });
    const started: LocalNode = { ...node, directory, address, launcher, agent };
    this.#nodes.set(`${pool}/${id}`, started);
  }

  /** The agent ended for good: of its machine, or of the node. */
  async #ended(node: LocalNode, code: number): Promise<void> {
    const name = `${node.pool}/${node.id}`;
    await node.launcher.stop();
    if (this.#stopped || this.#nodes.get(name) !== node) return;
    this.#nodes.delete(name);
    if (code === EXIT.reimage) for (const part of ["state", "root"]) removeDirectory(join(node.directory, part));
    else if (code !== EXIT.reboot) removeDirectory(node.directory);
    const again = this.#madeAgain.delete(name) && code === EXIT.preempted;
    if (again || code === EXIT.reboot || code === EXIT.reimage) this.#start(node);
  }

  #freeAddress(): string {
    const taken = new Set(this.nodes.map(({ address }) => address));
    let last = 2;
    while (taken.has(`127.0.0.${last}`)) last++;
    return `127.0.0.${last}`;
  }

  async #remove(pool: string, id: string): Promise<void> {
    const node = this.#nodes.get(`${pool}/${id}`);
    if (node === undefined) return;
    await node.agent.stop();
    await node.launcher.stop();
    removeDirectory(node.directory);
    if (this.#nodes.get(`${pool}/${id}`) === node) this.#nodes.delete(`${pool}/${id}`);
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
