/** Removes what is no process of a slot, such as a container that an engine keeps: by a command, which gets its time and no more. */
import { spawn } from "node:child_process";

const CLEANUP_LIMIT_MS = 30_000;

export function runCleanup(command: readonly string[]): Promise<void> {
  const [program = "", ...words] = command;
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ["ignore", "ignore", "inherit"], timeout: CLEANUP_LIMIT_MS, killSignal: "SIGKILL" });
    child.once("error", (error) => {
      process.stderr.write(`stint launcher: ${program}: ${error.message}\n`);
      resolve();
    });
    child.once("exit", () => resolve());
  });
}
