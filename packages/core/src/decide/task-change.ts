/**
 * One task's next status. What follows from a change of state (when, from which, last changed) is set here and nowhere else. Writes
 * `taskStatus`.
 */
import type { Uid } from "../ids.ts";
import type { TaskStatus } from "../records.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";

export type TaskChange = Partial<
  Omit<TaskStatus, "stateTransitionTimeMs" | "previousState" | "previousStateTransitionTimeMs" | "lastModifiedMs">
>;

/** What a task that waits to be placed has of a run. */
export const NOT_RUN: { exitCode: null; failure: null; startTimeMs: null; endTimeMs: null } = {
  exitCode: null,
  failure: null,
  startTimeMs: null,
  endTimeMs: null,
};

export function changeTask(decision: Decision, place: { readonly jobUid: Uid; readonly row: number }, change: TaskChange): void {
  const { jobUid, row } = place;
  const { wallMs } = decision.now;
  const job = decision.cluster.jobs.get(jobUid) as JobRuntime;
  const status = job.chunkAt(row).status(slotOf(row));
  const moves = change.state !== undefined && change.state !== status.state;
  decision.emit({
    kind: "taskStatus",
    jobUid,
    row,
    status: {
      ...status,
      ...change,
      lastModifiedMs: Math.max(wallMs, status.lastModifiedMs),
      ...(moves
        ? {
            previousState: status.state,
            previousStateTransitionTimeMs: status.stateTransitionTimeMs,
            stateTransitionTimeMs: Math.max(wallMs, status.stateTransitionTimeMs),
          }
        : {}),
    },
  });
}
