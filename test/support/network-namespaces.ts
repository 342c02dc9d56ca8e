/**
 * Nodes as machines of a network of their own: each has a network namespace with one address, and a host name and shared memory that no
 * other has. They reach each other, and the controller through a tunnel, as namespaces share the file system and nothing else.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { AGENT_PROGRAM, LAUNCHER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";
import { ACCOUNT, NODE_KEY } from "./test-cluster.ts";

const TUNNEL = `
const net = require("node:net");
const [port, path] = process.argv.slice(1);
net.createServer((from) => { const to = net.connect(path); from.pipe(to).pipe(from); for (const each of [from, to]) each.on("error", () => { from.destroy(); to.destroy(); }); }).listen(Number(port), "127.0.0.1");
`;

/** Why there can be no such nodes here; null = there can. */
export function namespacesMissing(): string | null {
  if (process.getuid?.() !== 0) return "needs root";
  if (!existsSync("/usr/sbin/ip") && !existsSync("/sbin/ip")) return "needs iproute2 (apt-get install iproute2)";
  try {
    execFileSync("ip", ["netns", "add", "stint-probe"], { stdio: "ignore" });
    execFileSync("ip", ["netns", "del", "stint-probe"], { stdio: "ignore" });
    return null;
  } catch {
    return "needs network namespaces";
  }
}

const ip = (...args: string[]): void => void execFileSync("ip", args, { stdio: "pipe" });

export class NamespacedNodes {
  readonly #directory: string;
  readonly #names: readonly string[];
  readonly #children: ChildProcess[] = [];
  readonly #tunnel: Server;

  private constructor(directory: string, names: readonly string[], tunnel: Server) {
    this.#directory = directory;
    this.#names = names;
    this.#tunnel = tunnel;
  }

  /** Two nodes of a pool, node-1 and node-2, at 10.77.0.1 and 10.77.0.2. `port`: the controller's, on 127.0.0.1. */
  static async start(options: { directory: string; pool: string; port: number }): Promise<NamespacedNodes> {
    const { directory, pool, port } = options;
    const names = [1, 2].map((number) => `stint-${process.pid}-${number}`);
    mkdirSync(directory, { recursive: true });
    const path = join(directory, "tunnel");
    const tunnel = createServer((from) => {
      const to = connect(port, "127.0.0.1");
      from.pipe(to).pipe(from);
      for (const each of [from, to])
        each.on("error", () => {
          from.destroy();
          to.destroy();
        });
    });
    await new Promise<void>((resolve) => tunnel.listen(path, resolve));
    const nodes = new NamespacedNodes(directory, names, tunnel);
    const [a = "", b = ""] = names;
    for (const name of names) ip("netns", "add", name);
    ip("link", "add", "stint0", "netns", a, "type", "veth", "peer", "name", "stint0", "netns", b);
    for (const [at, name] of names.entries()) {
      ip("-n", name, "addr", "add", `10.77.0.${at + 1}/24`, "dev", "stint0");
      for (const link of ["stint0", "lo"]) ip("-n", name, "link", "set", link, "up");
      nodes.#start(name, { node: `node-${at + 1}`, pool, port, path });
    }
    return nodes;
  }

  async stop(): Promise<void> {
    // Launchers end their programs when their standard input closes.
    const ended = this.#children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
    for (const child of this.#children) {
      child.stdin?.end();
      if (child.spawnargs.includes("--tunnel")) child.kill();
    }
    await Promise.all(ended);
    this.#tunnel.close();
    for (const name of this.#names) ip("netns", "del", name);
  }

  #start(namespace: string, at: { node: string; pool: string; port: number; path: string }): void {
    const { node, pool, port, path } = at;
    const directory = join(this.#directory, node);
    mkdirSync(directory, { recursive: true });
    const launcherState = join(directory, "l");
    this.#run(namespace, ["-e", TUNNEL, String(port), path, "--tunnel"]);
    this.#run(namespace, [LAUNCHER_PROGRAM, "--state", launcherState, "--supervised", "--watchdog"]);
    const identity = ["--account", ACCOUNT, "--pool", pool, "--node", node, "--endpoint", `127.0.0.1:${port}`];
    const places = ["--state", join(directory, "state"), "--root", join(directory, "root"), "--launcher-state", launcherState];
    this.#run(namespace, [AGENT_PROGRAM, ...identity, ...places, "--task-users", "off", "--supervised"]);
  }

  #run(namespace: string, argv: readonly string[]): void {
    const inside = 'hostname "$0"; mount -t tmpfs -o mode=1777 tmpfs /dev/shm; exec "$@"';
    const apart = ["unshare", "-m", "-u", "-i", "--propagation", "private", "sh", "-c", inside, namespace, process.execPath, ...argv];
    const child = spawn("nsenter", [`--net=/run/netns/${namespace}`, ...apart], {
      stdio: ["pipe", "ignore", "inherit"],
      env: { ...process.env, STINT_NODE_KEY: NODE_KEY },
    });
    this.#children.push(child);
  }
}
