/**
 * Which limits this node really enforces: for each, a program that exceeds it is started, and it is looked whether that had consequences. A
 * limit that can be set and does not hold is not there.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { type Clock, sleep } from "@stint/runtime";
import type { LimitKind, ProgramLimits } from "../logic/launcher-port.ts";
import type { Containment } from "./containment.ts";

interface Probe {
  readonly limits: Partial<ProgramLimits>;
  readonly script: string;
  /** Judged when it has ended. */
  readonly broken: (containment: Containment, slot: string, exitCode: number | null) => boolean;
  /** Seen while it runs. */
  readonly effect?: (containment: Containment, slot: string) => boolean;
}

const MEGABYTE = 1024 ** 2;
const PROBE_LIMIT_MS = 5_000;
const LOOK_MS = 5;
const NO_LIMITS: ProgramLimits = { memoryBytes: null, cpuCores: null, pids: null, fileBytes: null, coreBytes: null };
const PROBES: Readonly<Record<LimitKind, Probe>> = {
  memory: {
    limits: { memoryBytes: 16 * MEGABYTE },
    script: `head -c ${64 * MEGABYTE} /dev/zero | tail -c ${64 * MEGABYTE} > /dev/null`,
    broken: (containment, slot) => containment.ended(slot).outOfMemory,
  },
  // The shell's own process is one; the launcher's limit is set when it already runs, so it tries for a while.
  pids: {
    limits: { pids: 1 },
    script: "i=0; while [ $i -lt 50 ]; do (:) || exit 7; sleep 0.01; i=$((i+1)); done",
    broken: (_containment, _slot, exitCode) => exitCode !== 0,
  },
  // The kernel ends it also when nobody is left to.
  cpu: {
    limits: { cpuCores: 0.05 },
    script: "ulimit -t 1; while :; do :; done",
    broken: () => false,
    effect: (containment, slot) => containment.throttled(slot),
  },
};

export async function probeLimits(containment: Containment, clock: Clock): Promise<LimitKind[]> {
  const found = await Promise.all(containment.limits.map(async (kind) => ((await holds(containment, clock, kind)) ? [kind] : [])));
  return found.flat();
}

async function holds(containment: Containment, clock: Clock, kind: LimitKind): Promise<boolean> {
  const slot = `probe-${kind}`;
  const { limits, script, broken, effect } = PROBES[kind];
  try {
    const child = containment.within(slot, { ...NO_LIMITS, ...limits }, () =>
      spawn("/bin/sh", ["-c", script], { stdio: "ignore", env: { PATH: "/usr/bin:/bin" }, timeout: PROBE_LIMIT_MS, killSignal: "SIGKILL" }),
    );
    if (effect !== undefined && (await seen(child, clock, () => effect(containment, slot)))) return true;
    const exitCode = await new Promise<number | null>((resolve) => {
      child.once("error", () => resolve(null));
      child.once("exit", resolve);
    });
    return broken(containment, slot, exitCode);
  } catch {
    return false;
  }
}

/** Looks until it is so; then, or when the program has ended, it has been long enough. */
async function seen(child: ChildProcess, clock: Clock, look: () => boolean): Promise<boolean> {
  for (;;) {
    const found = look();
    if (found || child.exitCode !== null || child.signalCode !== null) {
      child.kill("SIGKILL");
      return found;
    }
    await sleep(clock, LOOK_MS);
  }
}
