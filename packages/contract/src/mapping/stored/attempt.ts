/** Ended attempts in stored records. */
import { ATTEMPT_ENDS, type AttemptUsage, type TaskAttempt } from "@stint/core";
import { failureFromStored, optional, type Stored, storedFailure } from "./shared.ts";

export function attemptToStored(attempt: TaskAttempt): Stored {
  const { usage } = attempt;
  return {
    attempt: attempt.attempt,
    nodeId: attempt.nodeId,
    ...optional("startTimeMs", attempt.startTimeMs),
    endTimeMs: attempt.endTimeMs,
    ...optional("exitCode", attempt.exitCode),
    failure: storedFailure(attempt.failure),
    end: ATTEMPT_ENDS.indexOf(attempt.end),
    ...optional("cpuUserMs", usage.cpuUserMs),
    ...optional("cpuSystemMs", usage.cpuSystemMs),
    ...optional("memoryMaxBytes", usage.memoryMaxBytes),
    ...optional("bytesIn", usage.bytesIn),
    ...optional("bytesOut", usage.bytesOut),
    ...optional("readOps", usage.readOps),
    ...optional("writeOps", usage.writeOps),
    ...optional("readBytes", usage.readBytes),
    ...optional("writeBytes", usage.writeBytes),
  };
}

export function attemptFromStored(stored: Stored): TaskAttempt {
  const maybe = (name: string) => (stored[name] as number | undefined) ?? null;
  const amount = (name: keyof AttemptUsage) => maybe(name);
  const end = ATTEMPT_ENDS[stored["end"] as number];
  if (end === undefined) throw new Error(`no attempt ends by ${String(stored["end"])}`);
  return {
    attempt: stored["attempt"] as number,
    nodeId: stored["nodeId"] as string,
    startTimeMs: maybe("startTimeMs"),
    endTimeMs: stored["endTimeMs"] as number,
    exitCode: maybe("exitCode"),
    failure: failureFromStored(stored["failure"]),
    end,
    usage: {
      cpuUserMs: amount("cpuUserMs"),
      cpuSystemMs: amount("cpuSystemMs"),
      memoryMaxBytes: amount("memoryMaxBytes"),
      bytesIn: amount("bytesIn"),
      bytesOut: amount("bytesOut"),
      readOps: amount("readOps"),
      writeOps: amount("writeOps"),
      readBytes: amount("readBytes"),
      writeBytes: amount("writeBytes"),
    },
  };
}
