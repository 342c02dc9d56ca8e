/** What became of a failed task, for a person: its code, the reason, and the last lines of stderr. */
import type { StintClient, Task } from "@stint/client";
import type { TaskAddress } from "../selectors.ts";

const TAIL_LINES = 10;
const TAIL_BYTES = 4_096;

export function outcomeLine(task: Task): string {
  const where = task.nodeId === "" ? "" : ` on ${task.nodeId}`;
  if (task.result === "TASK_RESULT_SUCCESS") return `succeeded${where}`;
  const code = task.exitCode === undefined ? "" : ` with exit code ${task.exitCode}`;
  const reason = task.failure === null ? "" : `: ${task.failure.code}${task.failure.message === "" ? "" : ` (${task.failure.message})`}`;
  return `failed${where}${code}${reason}`;
}

/** The last lines of a task's stderr; empty when there are none, or nobody has them. */
export async function stderrTail(client: StintClient, address: TaskAddress): Promise<string[]> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of client.files.read({ ...address, path: "stderr.txt" }, { offset: -TAIL_BYTES })) pieces.push(piece);
  } catch {
    return [];
  }
  return Buffer.concat(pieces)
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .slice(-TAIL_LINES);
}
