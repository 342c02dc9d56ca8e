/** Where file systems are mounted on this machine, as this process sees it, in the order in which they were; none where it cannot be told. */
import { readFileSync } from "node:fs";

const MOUNTS = "/proc/self/mounts";

export function mountPoints(): string[] {
  return read()
    .split("\n")
    .map((line) => (line.split(" ")[1] ?? "").replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))))
    .filter((target) => target !== "");
}

function read(): string {
  try {
    return readFileSync(MOUNTS, "utf8");
  } catch {
    return "";
  }
}
