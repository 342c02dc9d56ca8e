/** A container engine as tests use it. */
import { existsSync } from "node:fs";

export interface TestEngine {
  readonly name: "podman" | "docker";
  /** Why it cannot be used here; null = it can. */
  readonly missing: string | null;
  /** Sets the environment of this process, which its children inherit. */
  start(directory: string): Promise<void>;
  run(...args: string[]): string;
  stop(): Promise<void>;
}

/** What both need of the machine. */
export function machineMissing(programs: readonly (readonly [path: string, pack: string])[]): string | null {
  for (const [program, pack] of [...programs, ["/bin/busybox", "busybox-static"] as const])
    if (!existsSync(program)) return `needs ${pack} (apt-get install ${pack})`;
  return process.getuid?.() === 0 ? null : "needs root";
}
