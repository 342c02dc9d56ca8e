/**
 * Takes away the directory of a node, or of all. A file system that the node mounted in it is let go of first: removing what lies in it
 * would remove it from the store that it stands for. Where that cannot be done the directory stays.
 */
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync, rmSync } from "node:fs";
import { mountPoints } from "@stint/runtime";

const COMMAND_LIMIT_MS = 10_000;
/** The first is root's, the second lets others go of what they mounted by FUSE. */
const UNMOUNTERS = [
  ["umount", "--lazy"],
  ["fusermount3", "-u", "-z"],
] as const;

export function removeDirectory(directory: string): void {
  if (!existsSync(directory)) return;
  const place = realpathSync(directory);
  for (const target of mountsBelow(place)) letGo(target);
  if (mountsBelow(place).length > 0) throw new Error(`${directory} stays: ${mountsBelow(place)[0]} is mounted and cannot be unmounted.`);
  rmSync(place, { recursive: true, force: true });
}

/** The innermost first. */
function mountsBelow(place: string): string[] {
  return mountPoints()
    .filter((target) => target.startsWith(`${place}/`))
    .reverse();
}

function letGo(target: string): void {
  for (const [program, ...options] of UNMOUNTERS) {
    if (spawnSync(program, [...options, target], { stdio: "ignore", timeout: COMMAND_LIMIT_MS }).status === 0) return;
  }
}
