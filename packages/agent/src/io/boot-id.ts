/** Names the machine's present boot: the kernel's, when pid 1 started (a container's reboot), and a local provider's reboots. */
import { readFileSync } from "node:fs";
import { startTimeOf } from "@stint/runtime";

export function bootId(localReboots: number): string {
  const kernel = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${kernel}/${startTimeOf(1) ?? "0"}/${localReboots}`;
}
