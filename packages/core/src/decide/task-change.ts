/**
 * One task's next status. What follows from a change of state (when, from which, last changed) is set here and nowhere else; a change that
 * ends the present attempt says how, and the attempt is kept. Writes `taskStatus`.
 */
import type { AttemptEnd, TaskAttempt } from "../entities/attempt.ts";
import { type FailureInfo, isPlaced, NO_USAGE, type TaskOutcome } from "../entities/task.ts";
import type { Uid } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { TaskStatus } from "../records.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";

export type TaskChange = Partial<
  Omit<TaskStatus, "stateTransitionTimeMs" | "previousState" | "previousStateTransitionTimeMs" | "lastModifiedMs">
> & {
  /** A person made the change: what the task does by itself is no modification. */
  readonly modifies?: true;
};

/** What a task that waits to be placed has of a run. */
export const NOT_RUN: { exitCode: null; failure: null; startTimeMs: null; endTimeMs: null } = {
  exitCode: null,
  failure: null,
  startTimeMs: null,
  endTimeMs: null,
};

/** How the present attempt ended: by the decision, and by its node's word if there is one. */
export interface AttemptEnding {
  readonly end: AttemptEnd;
  readonly outcome: TaskOutcome | null;
  /** When nobody reported it: why. */
  readonly failure?: FailureInfo;
}

/** `ending` is given when and only when the change ends an attempt. */
export function changeTask(
  decision: Decision,
  place: { readonly jobUid: Uid; readonly row: number },
  { modifies, ...change }: TaskChange,
  ending: AttemptEnding | null = null,
): void {
  const { jobUid, row } = place;
  const { wallMs } = decision.now;
  const job = decision.cluster.jobs.get(jobUid) as JobRuntime;
  const status = job.chunkAt(row).status(slotOf(row));
  if ((ending !== null) !== (isPlaced(status.state) && !isPlaced(change.state ?? status.state)))
    throw new Error("an attempt ends when its task leaves its node, and says how");
  const moves = change.state !== undefined && change.state !== status.state;
  decision.emit({
    kind: "taskStatus",
    jobUid,
    row,
    status: {
      ...status,
      ...change,
      ...(modifies === true ? { lastModifiedMs: decision.modifiedAfter(status.lastModifiedMs) } : {}),
      ...(moves
        ? {
            previousState: status.state,
            previousStateTransitionTimeMs: status.stateTransitionTimeMs,
            stateTransitionTimeMs: Math.max(wallMs, status.stateTransitionTimeMs),
          }
        : {}),
    },
    ended: ending === null ? null : endedAttempt(decision, status, ending),
  });
}

/** A failure as it is kept: what it says is bounded. */
export function shortFailure(failure: FailureInfo, messageLength: number): FailureInfo {
  return { ...failure, code: failure.code.slice(0, 64), message: failure.message.slice(0, messageLength) };
}

function endedAttempt(decision: Decision, status: TaskStatus, { end, outcome, failure }: AttemptEnding): TaskAttempt {
  const startTimeMs = outcome?.startTimeMs ?? status.startTimeMs;
  const reason = outcome?.failure ?? failure ?? null;
  return {
    attempt: status.attempt,
    nodeId: decision.cluster.nodes.get(status.nodeUid)?.record.id ?? "",
    startTimeMs,
    endTimeMs: Math.max(outcome?.endTimeMs ?? decision.now.wallMs, startTimeMs ?? 0),
    exitCode: outcome?.exitCode ?? null,
    failure: reason === null ? null : shortFailure(reason, LIMITS.attemptMessageLength),
    end,
    usage: outcome?.usage ?? NO_USAGE,
  };
}
