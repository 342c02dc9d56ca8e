/**
 * A node that sees file systems which this machine does not: its launcher and its agent share a mount namespace, in which programs of the
 * test's own lie among the system's, such as one that mounts a container of blobs by FUSE where the system has no blobfuse2.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AGENT_PROGRAM, LAUNCHER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";
import { ACCOUNT, NODE_KEY } from "./test-cluster.ts";

/** Why there can be no such node here; null = there can. */
export function mountingMissing(): string | null {
  if (process.getuid?.() !== 0) return "needs root";
  if (!existsSync("/dev/fuse")) return "needs FUSE";
  return existsSync("/usr/bin/rclone") && existsSync("/usr/bin/fusermount3")
    ? null
    : "needs rclone and fuse3 (apt-get install rclone fuse3)";
}

export class MountingNode {
  readonly #children: readonly ChildProcess[];

  private constructor(children: readonly ChildProcess[]) {
    this.#children = children;
  }

  /** `programs`: a directory whose files are found in /usr/bin too, by the node alone. */
  static async start(options: { directory: string; programs: string; pool: string; endpoint: string }): Promise<MountingNode> {
    const { directory, programs, pool, endpoint } = options;
    mkdirSync(directory, { recursive: true });
    const launcherState = join(directory, "l");
    const inside = 'mount -t overlay -o "lowerdir=$0:/usr/bin" overlay /usr/bin && exec "$@"';
    const apart = ["-m", "--propagation", "private", "sh", "-c", inside, programs];
    const launcher = started("unshare", [...apart, process.execPath, LAUNCHER_PROGRAM, "--state", launcherState, "--supervised"]);
    const namespace = `/proc/${launcher.pid}/ns/mnt`;
    while (!existsSync(launcherState)) await sleep(20);
    if (readlinkSync(namespace) === readlinkSync("/proc/self/ns/mnt")) throw new Error("the launcher has no mounts of its own");
    const identity = ["--account", ACCOUNT, "--pool", pool, "--node", "node-1", "--endpoint", endpoint];
    const places = ["--state", join(directory, "state"), "--root", join(directory, "root"), "--launcher-state", launcherState];
    const agent = [process.execPath, AGENT_PROGRAM, ...identity, ...places, "--task-users", "off", "--supervised"];
    return new MountingNode([started("nsenter", [`--mount=${namespace}`, ...agent]), launcher]);
  }

  /** What it mounted goes with the last process of its namespace: the programs that serve file systems end too. */
  async stop(): Promise<void> {
    const namespace = readlinkSync(`/proc/${this.#children.at(-1)?.pid}/ns/mnt`);
    for (const child of this.#children) {
      const ended = once(child, "exit");
      child.stdin?.end();
      await ended;
    }
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
      if (namespaceOf(pid) === namespace) process.kill(Number(pid), "SIGKILL");
  }
}

function namespaceOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/mnt`);
  } catch {
    return null;
  }
}

function started(program: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, STINT_NODE_KEY: NODE_KEY };
  return spawn(program, args, { stdio: ["pipe", "ignore", "inherit"], env });
}
