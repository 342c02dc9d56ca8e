/**
 * Holding a program's processes together, so that a kill reaches all of them and a slot is known to be empty. Where cgroup v2 can be
 * used, each slot has a group: the launcher joins it, spawns, and moves back. Elsewhere every process carries the slot's mark in its
 * environment, and /proc is searched until two passes find nobody.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LimitKind, ProgramLimits, ProgramUsage } from "../logic/launcher-port.ts";
import { counterIn, KernelFile } from "./kernel-file.ts";
import { sweepUnified } from "./group-sweep.ts";
import { type LimitGroups, openLimitGroups } from "./limit-groups.ts";

export interface SlotUse extends Pick<ProgramUsage, "cpuUserMs" | "cpuSystemMs" | "memoryMaxBytes"> {
  /** The kernel killed some of it, because its memory was at its limit. */
  readonly outOfMemory: boolean;
}

export interface Containment {
  readonly kind: "cgroup" | "marker";
  /** Limits that it can set; whether they hold is for a probe to say. */
  readonly limits: readonly LimitKind[];
  /** Runs `spawn` so that what it starts belongs to the slot and has these limits. */
  within<T>(slot: string, limits: ProgramLimits | null, spawn: () => T): T;
  /** The same beside the program that holds the slot, within its limits. */
  join<T>(slot: string, spawn: () => T): T;
  /** What the slot's program used; once, at its end. */
  ended(slot: string): SlotUse;
  /** The slot's program has been kept from the processor by its limit. */
  throttled(slot: string): boolean;
  /** Where to find what is in the slot when no launcher lives. */
  whereabouts(slot: string): { readonly kind: "cgroup" | "marker"; readonly name: string };
  /** What the program's environment must carry. */
  environment(slot: string): readonly string[];
  isEmpty(slot: string): boolean;
  /** Kills whatever is in the slot; call until it is empty. */
  killAll(slot: string): void;
  /** The slot was killed and is empty: makes it fit for the next program. */
  renew(slot: string): void;
  /** Also a slot that was not killed has to be renewed after each program. */
  readonly renewAlways: boolean;
  close(): void;
}

const UNIFIED_ROOTS = ["/sys/fs/cgroup/unified", "/sys/fs/cgroup"];

/** `wallMs` is now. */
export function makeContainment(stateId: string, wallMs: number): Containment {
  return cgroupContainment(stateId, wallMs) ?? markerContainment(stateId);
}

function cgroupContainment(stateId: string, wallMs: number): Containment | null {
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
  /** What is spawned belongs to the slot, in which this process is meanwhile. */
  const inside = <T>(slot: string, spawn: () => T): T => {
    try {
      groups.enter(slot);
      writeFileSync(join(make(slot), "cgroup.procs"), "0");
      return spawn();
    } finally {
      writeFileSync(join(home, "cgroup.procs"), "0");
      groups.leave();
    }
  };
  let groups: LimitGroups;
  try {
    enterHome(home);
    sweepUnified(root, { own: base, wallMs });
    if (!existsSync(join(make("probe"), "cgroup.kill"))) return null;
    rmdirSync(group("probe"));
    made.delete("probe");
    groups = openLimitGroups({ root, base, stateId, group });
  } catch {
    return null;
  }
  /** Processor time of a slot's group up to the end of its last program: a group counts on. */
  const counted = new Map<string, { readonly stat: KernelFile; user: number; system: number }>();
  return {
    kind: "cgroup",
    limits: groups.kinds,
    within(slot, limits, spawn) {
      make(slot);
      groups.prepare(slot, limits);
      try {
        return inside(slot, spawn);
      } finally {
        groups.confine(slot, limits);
      }
    },
    join: inside,
    ended(slot) {
      const before = counted.get(slot) ?? { stat: new KernelFile(join(make(slot), "cpu.stat"), "r"), user: 0, system: 0 };
      const stat = before.stat.read();
      const user = (counterIn(stat, "user_usec") ?? 0) / 1_000;
      const system = (counterIn(stat, "system_usec") ?? 0) / 1_000;
      counted.set(slot, { stat: before.stat, user, system });
      const { maxBytes, killed } = groups.memoryOf(slot);
      return {
        cpuUserMs: Math.max(0, Math.round(user - before.user)),
        cpuSystemMs: Math.max(0, Math.round(system - before.system)),
        memoryMaxBytes: maxBytes,
        outOfMemory: killed,
      };
    },
    throttled: (slot) => groups.throttled(slot),
    whereabouts: (slot) => ({ kind: "cgroup", name: join(group(slot), "cgroup.kill") }),
    environment: () => [],
    isEmpty: (slot) => !existsSync(group(slot)) || readFileSync(join(group(slot), "cgroup.events"), "utf8").includes("populated 0"),
    killAll(slot) {
      if (existsSync(group(slot))) writeFileSync(join(group(slot), "cgroup.kill"), "1");
    },
    renew(slot) {
      // A group that was killed kills whatever is born in it from then on, on some kernels.
      if (existsSync(group(slot))) rmdirSync(group(slot));
      made.delete(slot);
      counted.get(slot)?.stat.close();
      counted.delete(slot);
    },
    renewAlways: groups.renewAlways,
    close() {
      for (const { stat } of counted.values()) stat.close();
      groups.close();
      leaveGroups(base, { home, origin: join(root, origin) });
    },
  };
}

/** Twice, for another launcher may have taken an old and empty one away between the two steps. */
function enterHome(home: string): void {
  for (let tries = 1; ; tries++) {
    try {
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, "cgroup.procs"), "0");
      return;
    } catch (error) {
      if (tries === 2) throw error;
    }
  }
}

function leaveGroups(base: string, { home, origin }: { home: string; origin: string }): void {
  for (const slot of readdirSync(base).filter((name) => name.startsWith("slot-"))) {
    try {
      rmdirSync(join(base, slot));
    } catch {
      // Somebody still lives in it: its successor finds it.
    }
  }
  try {
    writeFileSync(join(origin, "cgroup.procs"), "0");
    rmdirSync(home);
    rmdirSync(base);
  } catch {
    // Empty groups cost nothing; the next launcher of this state uses them again.
  }
}

function markerContainment(stateId: string): Containment {
  const mark = (slot: string) => `STINT_SLOT=${stateId}/${slot}`;
  return {
    kind: "marker",
    limits: [],
    renewAlways: false,
    within: (_slot, _limits, spawn) => spawn(),
    join: (_slot, spawn) => spawn(),
    ended: () => ({ cpuUserMs: null, cpuSystemMs: null, memoryMaxBytes: null, outOfMemory: false }),
    throttled: () => false,
    whereabouts: (slot) => ({ kind: "marker", name: mark(slot) }),
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
