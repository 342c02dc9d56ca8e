/** Ended attempts of tasks on the wire. */
import { ATTEMPT_ENDS, type AttemptEnd, type TaskAttempt } from "@stint/core";
import type { AttemptEnd as WireNumberOrName } from "../gen/stint/batch/v1/AttemptEnd.ts";
import type { TaskAttempt as WireAttempt } from "../gen/stint/batch/v1/TaskAttempt.ts";
import { wireNames } from "./enums.ts";
import { toWireFailure } from "./failure.ts";
import { toTimestamp } from "./time.ts";

type WireEnd = Extract<WireNumberOrName, string>;

const ENDS: ReadonlyMap<AttemptEnd, WireEnd> = wireNames<AttemptEnd, WireEnd>("ATTEMPT_END_", ATTEMPT_ENDS);

export function attemptEndToWire(end: AttemptEnd): WireEnd {
  return ENDS.get(end) as WireEnd;
}

export function attemptToWire(attempt: TaskAttempt): WireAttempt {
  const usage = Object.entries(attempt.usage).filter(([, amount]) => amount !== null);
  return {
    attempt: attempt.attempt,
    nodeId: attempt.nodeId,
    startTime: toTimestamp(attempt.startTimeMs),
    endTime: toTimestamp(attempt.endTimeMs),
    ...(attempt.exitCode === null ? {} : { exitCode: attempt.exitCode }),
    failure: toWireFailure(attempt.failure),
    end: attemptEndToWire(attempt.end),
    ...Object.fromEntries(usage),
  };
}

/** How many ended before the oldest that is kept: attempts are numbered without gaps. */
export function olderAttempts(attempts: readonly TaskAttempt[]): number {
  const oldest = attempts[0];
  return oldest === undefined ? 0 : oldest.attempt - 1;
}
