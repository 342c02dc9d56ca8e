/**
 * Holding a program's processes together, so that a kill reaches all of them and a slot is known to be empty. Where cgroup v2 can be
 * used, each slot has a group: the launcher joins it, spawns, and moves back. Elsewhere every process carries the slot's mark in its
 * environment, and /proc is searched until two passes find nobody.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Containment {
  readonly kind: "cgroup" | "marker";
  /** Runs `spawn` so that what it starts belongs to the slot. */
  within<T>(slot: string, spawn: () => T): T;
  /** What the program's environment must carry. */
  environment(slot: string): readonly string[];
  isEmpty(slot: string): boolean;
  /** Kills whatever is in the slot; call until it is empty. */
  killAll(slot: string): void;
  /** The slot was killed and is empty: makes it fit for the next program. */
  renew(slot: string): void;
  close(): void;
}

const UNIFIED_ROOTS = ["/sys/fs/cgroup/unified", "/sys/fs/cgroup"];

export function makeContainment(stateId: string): Containment {
  return cgroupContainment(stateId) ?? markerContainment(stateId);
}

function cgroupContainment(stateId: string): Containment | null {
  const root = UNIFIED_ROOTS.find((path) => existsSync(join(path, "cgroup.procs")) && existsSync(join(path, "cgroup.controllers")));
  if (root === undefined) return null;
  const base = join(root, `stint-${stateId}`);
  const home = join(base, "launcher");
  const origin = /^0::(.*)$/m.exec(readFileSync("/proc/self/cgroup", "utf8"))?.[1] ?? "/";
  const group = (slot: string) => join(base, `slot-${slot}`);
  const made = new Set<string>();
  const make = (slot: string): string => {
    const path = group(slot);
    if (!made.has(slot)) {
      mkdirSync(path, { recursive: true });
      made.add(slot);
    }
    return path;
  };
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "cgroup.procs"), "0");
    if (!existsSync(join(make("probe"), "cgroup.kill"))) return null;
    rmdirSync(group("probe"));
    made.delete("probe");
  } catch {
    return null;
  }
  return {
    kind: "cgroup",
    within(slot, spawn) {
      writeFileSync(join(make(slot), "cgroup.procs"), "0");
      try {
        return spawn();
      } finally {
        writeFileSync(join(home, "cgroup.procs"), "0");
      }
    },
    environment: () => [],
    isEmpty: (slot) => !existsSync(group(slot)) || readFileSync(join(group(slot), "cgroup.events"), "utf8").includes("populated 0"),
    killAll(slot) {
      if (existsSync(group(slot))) writeFileSync(join(group(slot), "cgroup.kill"), "1");
    },
    renew(slot) {
      // A group that was killed kills whatever is born in it from then on, on some kernels.
      if (existsSync(group(slot))) rmdirSync(group(slot));
      made.delete(slot);
    },
    close() {
      for (const slot of readdirSync(base).filter((name) => name.startsWith("slot-"))) {
        try {
          rmdirSync(join(base, slot));
        } catch {
          // Somebody still lives in it: its successor finds it.
        }
      }
      try {
        writeFileSync(join(root, origin, "cgroup.procs"), "0");
        rmdirSync(home);
        rmdirSync(base);
      } catch {
        // Empty groups cost nothing; the next launcher of this state uses them again.
      }
    },
  };
}

function markerContainment(stateId: string): Containment {
  const mark = (slot: string) => `STINT_SLOT=${stateId}/${slot}`;
  return {
    kind: "marker",
    within: (_slot, spawn) => spawn(),
    environment: (slot) => [mark(slot)],
    isEmpty: (slot) => marked(mark(slot)).length === 0 && marked(mark(slot)).length === 0,
    killAll(slot) {
      for (const pid of marked(mark(slot))) {
        try {
          process.kill(pid, "SIGKILL");
        } catch {
          // It ended between the look and the kill.
        }
      }
    },
    renew() {},
    close() {},
  };
}

/** Live processes whose environment holds the mark. */
function marked(mark: string): number[] {
  const pids: number[] = [];
  for (const name of readdirSync("/proc")) {
    if (!/^[0-9]+$/.test(name)) continue;
    try {
      const environment = readFileSync(`/proc/${name}/environ`, "latin1");
      if (environment.split("\0").includes(mark) && !isZombie(name)) pids.push(Number(name));
    } catch {
      // It ended, or it is not ours to look at.
    }
  }
  return pids;
}

function isZombie(pid: string): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) === "Z";
}
