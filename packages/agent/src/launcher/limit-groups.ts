/**
 * Limits of a slot's program and what it used, by the kernel's control groups: of version 2 where it has the controllers, in the slot's own
 * group; else of version 1, where each controller is a hierarchy of its own that the launcher joins beside the slot's group when it spawns.
 * While it spawns the launcher itself is inside, with all its threads: only memory is limited before, the rest right after.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LimitKind, ProgramLimits } from "../logic/launcher-port.ts";
import { removeGroup, sweepSeparate } from "./group-sweep.ts";
import { counterIn, KernelFile } from "./kernel-file.ts";

export interface LimitGroups {
  /** What can be set here; whether it holds is for a probe to say. */
  readonly kinds: readonly LimitKind[];
  /** A slot's use is counted per group, so each program needs a new one. */
  readonly renewAlways: boolean;
  /** Before the program's start. */
  prepare(slot: string, limits: ProgramLimits | null): void;
  enter(slot: string): void;
  leave(): void;
  /** The program has started, and this process has left. */
  confine(slot: string, limits: ProgramLimits | null): void;
  memoryOf(slot: string): { maxBytes: number | null; killed: boolean };
  throttled(slot: string): boolean;
  close(): void;
}

const V1_ROOT = "/sys/fs/cgroup";
const CPU_PERIOD_US = 100_000;
const CONTROLLERS: readonly LimitKind[] = ["memory", "cpu", "pids"];

function counter(path: string, name: string): number {
  return counterIn(readFileSync(path, "latin1"), name) ?? 0;
}

function has(limits: ProgramLimits | null, kind: LimitKind): limits is ProgramLimits {
  if (limits === null) return false;
  return (kind === "memory" ? limits.memoryBytes : kind === "cpu" ? limits.cpuCores : limits.pids) !== null;
}

/** `base`: the launcher's own part of the unified hierarchy, in `root`; `group` names a slot's group in it. */
export function openLimitGroups(options: { root: string; base: string; stateId: string; group: (slot: string) => string }): LimitGroups {
  const { root, base } = options;
  const kinds = CONTROLLERS.filter((kind) => enable(root, kind) && enable(base, kind));
  return kinds.length > 0 ? unifiedGroups(kinds, options.group) : separateGroups(options);
}

function enable(group: string, kind: LimitKind): boolean {
  try {
    if (!readFileSync(join(group, "cgroup.controllers"), "utf8").trim().split(" ").includes(kind)) return false;
    writeFileSync(join(group, "cgroup.subtree_control"), `+${kind}`);
    return true;
  } catch {
    return false;
  }
}

function unifiedGroups(kinds: readonly LimitKind[], group: (slot: string) => string): LimitGroups {
  const set = (slot: string, file: string, value: string): void => writeFileSync(join(group(slot), file), value);
  return {
    kinds,
    renewAlways: kinds.includes("memory"),
    prepare(slot, limits) {
      if (!has(limits, "memory")) return;
      set(slot, "memory.max", String(limits.memoryBytes));
      if (existsSync(join(group(slot), "memory.swap.max"))) set(slot, "memory.swap.max", "0");
      set(slot, "memory.oom.group", "1");
    },
    enter() {},
    leave() {},
    confine(slot, limits) {
      if (has(limits, "cpu")) set(slot, "cpu.max", `${Math.round((limits.cpuCores as number) * CPU_PERIOD_US)} ${CPU_PERIOD_US}`);
      if (has(limits, "pids")) set(slot, "pids.max", String(limits.pids));
    },
    memoryOf(slot) {
      const peak = join(group(slot), "memory.peak");
      const events = join(group(slot), "memory.events");
      return {
        maxBytes: existsSync(peak) ? Number(readFileSync(peak, "utf8")) : null,
        killed: existsSync(events) && counter(events, "oom_kill") > 0,
      };
    },
    throttled: (slot) => counter(join(group(slot), "cpu.stat"), "nr_throttled") > 0,
    close() {},
  };
}

/** Version 1. A slot's groups stay: what was set for one program is taken back before the next. */
function separateGroups({ root, stateId }: { root: string; stateId: string }): LimitGroups {
  const bases = new Map<LimitKind, { base: string; home: KernelFile }>();
  for (const kind of CONTROLLERS) {
    const found = openHierarchy(kind, { root, stateId });
    if (found !== null) bases.set(kind, found);
  }
  const files = new Map<string, KernelFile>();
  const limited = new Map<string, Set<LimitKind>>();
  const killsBefore = new Map<string, number>();
  const group = (kind: LimitKind, slot: string): string => join(bases.get(kind)?.base ?? "", `slot-${slot}`);
  const set = (kind: LimitKind, slot: string, file: string, value: string | number): void =>
    writeFileSync(join(group(kind, slot), file), String(value));
  const file = (kind: LimitKind, slot: string, name: "cgroup.procs" | "memory.max_usage_in_bytes"): KernelFile => {
    const key = `${slot}/${kind}/${name}`;
    let found = files.get(key);
    if (found === undefined) {
      mkdirSync(group(kind, slot), { recursive: true });
      found = new KernelFile(join(group(kind, slot), name), name === "cgroup.procs" ? "w" : "r+");
      files.set(key, found);
    }
    return found;
  };
  const release = (slot: string): void => {
    const kinds = limited.get(slot);
    if (kinds?.has("memory") === true) {
      if (hasSwapLimit()) set("memory", slot, "memory.memsw.limit_in_bytes", -1);
      set("memory", slot, "memory.limit_in_bytes", -1);
    }
    if (kinds?.has("cpu") === true) set("cpu", slot, "cpu.cfs_quota_us", -1);
    if (kinds?.has("pids") === true) set("pids", slot, "pids.max", "max");
    limited.delete(slot);
  };
  const hasSwapLimit = (): boolean => existsSync(join(bases.get("memory")?.base ?? "", "memory.memsw.limit_in_bytes"));
  const kills = (slot: string): number => counter(join(group("memory", slot), "memory.oom_control"), "oom_kill");
  const joined = new Set<LimitKind>();

  return {
    kinds: [...bases.keys()],
    renewAlways: false,
    prepare(slot, limits) {
      release(slot);
      if (bases.has("memory")) file("memory", slot, "memory.max_usage_in_bytes").write("0");
      if (limits === null) return;
      const kinds = new Set([...bases.keys()].filter((kind) => has(limits, kind)));
      if (kinds.size === 0) return;
      limited.set(slot, kinds);
      if (!kinds.has("memory")) return;
      set("memory", slot, "memory.limit_in_bytes", (limits as ProgramLimits).memoryBytes as number);
      if (hasSwapLimit()) set("memory", slot, "memory.memsw.limit_in_bytes", (limits as ProgramLimits).memoryBytes as number);
      killsBefore.set(slot, kills(slot));
    },
    enter(slot) {
      for (const kind of bases.keys()) {
        if (kind !== "memory" && limited.get(slot)?.has(kind) !== true) continue;
        file(kind, slot, "cgroup.procs").write("0");
        joined.add(kind);
      }
    },
    leave() {
      for (const kind of joined) bases.get(kind)?.home.write("0");
      joined.clear();
    },
    confine(slot, limits) {
      const kinds = limited.get(slot);
      if (kinds === undefined) return;
      if (kinds.has("cpu")) {
        set("cpu", slot, "cpu.cfs_period_us", CPU_PERIOD_US);
        set("cpu", slot, "cpu.cfs_quota_us", Math.round((limits?.cpuCores as number) * CPU_PERIOD_US));
      }
      if (kinds.has("pids")) set("pids", slot, "pids.max", limits?.pids as number);
    },
    memoryOf(slot) {
      if (!bases.has("memory")) return { maxBytes: null, killed: false };
      const maxBytes = Number(file("memory", slot, "memory.max_usage_in_bytes").read());
      return { maxBytes, killed: limited.get(slot)?.has("memory") === true && kills(slot) > (killsBefore.get(slot) ?? 0) };
    },
    throttled: (slot) => counter(join(group("cpu", slot), "cpu.stat"), "nr_throttled") > 0,
    close() {
      for (const each of files.values()) each.close();
      for (const { base, home } of bases.values()) {
        home.close();
        removeGroup(base);
      }
    },
  };
}

/** The launcher's part of a hierarchy, below the group that it runs in, so that limits of that one hold on; null = it cannot be used. */
function openHierarchy(kind: LimitKind, { root, stateId }: { root: string; stateId: string }): { base: string; home: KernelFile } | null {
  const own = new RegExp(`^[0-9]+:(?:[^:]*,)?${kind}(?:,[^:]*)?:(.*)$`, "m").exec(readFileSync("/proc/self/cgroup", "utf8"))?.[1];
  if (own === undefined) return null;
  try {
    const origin = join(V1_ROOT, kind, own);
    const base = join(origin, `stint-${stateId}`);
    mkdirSync(base, { recursive: true });
    sweepSeparate(origin, (name) => existsSync(join(root, name)));
    return { base, home: new KernelFile(join(origin, "cgroup.procs"), "w") };
  } catch {
    return null;
  }
}
