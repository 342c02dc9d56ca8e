/** What became of a task, for a person: how it and its attempts ended, what they used, and the last lines of stderr. */
import type { StintClient, Task, TaskAttempt } from "@stint/client";
import { millis } from "./plain.ts";
import { bytes, date, span, stateName } from "./text.ts";
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

type Used = Pick<TaskAttempt, "cpuUserMs" | "cpuSystemMs" | "memoryMaxBytes" | "readBytes" | "writeBytes" | "bytesIn" | "bytesOut">;

/** What an attempt, or many of them, used, as far as nodes could measure it. */
export function usageLine(used: Used | null | undefined): string {
  if (used == null) return "";
  const { cpuUserMs, cpuSystemMs, memoryMaxBytes, readBytes, writeBytes, bytesIn, bytesOut } = used;
  const cpuMs = cpuUserMs === undefined && cpuSystemMs === undefined ? undefined : (cpuUserMs ?? 0) + (cpuSystemMs ?? 0);
  const words = [
    cpuMs === undefined ? "" : `${(cpuMs / 1_000).toFixed(2)} s of processor`,
    memoryMaxBytes === undefined ? "" : `${bytes(memoryMaxBytes)} of memory`,
    readBytes === undefined ? "" : `${bytes(readBytes)} read`,
    writeBytes === undefined ? "" : `${bytes(writeBytes)} written`,
    bytesIn === undefined ? "" : `${bytes(bytesIn)} in`,
    bytesOut === undefined ? "" : `${bytes(bytesOut)} out`,
  ];
  return words.filter((word) => word !== "").join(", ");
}

/** The attempts before the present one, one a line: when and how each ended. */
export function earlierAttempts(task: Task): string[] {
  const earlier = task.attempts.filter(({ attempt }) => attempt < task.attempt || task.state === "TASK_STATE_ACTIVE");
  const lines = earlier.map((attempt) => {
    const started = millis(attempt.startTime);
    const words = [
      `attempt ${attempt.attempt}${attempt.nodeId === "" ? "" : ` on ${attempt.nodeId}`}`,
      `${stateName(attempt.end)}${attempt.exitCode === undefined ? "" : ` with exit code ${attempt.exitCode}`}`,
      started === null ? "never started" : `after ${span((millis(attempt.endTime) ?? started) - started)}`,
      date(attempt.endTime),
      usageLine(attempt),
    ];
    return words.filter((word) => word !== "").join(", ");
  });
  return task.olderAttemptCount === 0 ? lines : [`${task.olderAttemptCount} older`, ...lines];
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
