/**
 * Groups of launchers that were killed and never started again: whoever starts next beside them takes them away. A living launcher is always
 * inside its own part of the unified hierarchy, so one that is empty, and not just being made, is nobody's; so is a part of another
 * hierarchy that has none there.
 */
import { existsSync, readdirSync, readFileSync, rmdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

const OURS = /^stint-[0-9a-f]{16}$/;
/** A launcher that makes its groups is inside them sooner. */
const MAKING_MS = 60_000;

/** `wallMs` is now; the launcher's own group is kept. */
export function sweepUnified(root: string, { own, wallMs }: { own: string; wallMs: number }): void {
  for (const base of groupsIn(root)) {
    if (base !== own && isOldAndEmpty(base, wallMs)) removeGroup(base);
  }
}

/** Of a hierarchy of version 1: `isAlive` says whether the launcher of that group's name has one in the unified hierarchy. */
export function sweepSeparate(origin: string, isAlive: (name: string) => boolean): void {
  for (const base of groupsIn(origin)) if (!isAlive(basename(base))) removeGroup(base);
}

/** With the groups in it. One in which somebody lives stays. */
export function removeGroup(base: string): void {
  try {
    for (const name of readdirSync(base, { withFileTypes: true })) if (name.isDirectory()) removeGroup(join(base, name.name));
    rmdirSync(base);
  } catch {
    // Somebody lives in it, or another launcher was faster.
  }
}

function groupsIn(root: string): string[] {
  try {
    return readdirSync(root)
      .filter((name) => OURS.test(name))
      .map((name) => join(root, name));
  } catch {
    return [];
  }
}

function isOldAndEmpty(base: string, wallMs: number): boolean {
  try {
    const events = join(base, "cgroup.events");
    return existsSync(events) && readFileSync(events, "utf8").includes("populated 0") && wallMs - statSync(base).ctimeMs > MAKING_MS;
  } catch {
    return false;
  }
}
