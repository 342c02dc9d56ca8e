/** Changes to a job schedule's record. Writes `jobSchedule`. */
import type { JobSchedule, JobScheduleState } from "../entities/schedule.ts";
import type { Decision } from "./decision.ts";

export function changeScheduleState(
  decision: Decision,
  record: JobSchedule,
  state: JobScheduleState,
  changes: Partial<JobSchedule> = {},
): void {
  changeSchedule(decision, record, {
    ...changes,
    state,
    previousState: record.state,
    stateTransitionTimeMs: decision.now.wallMs,
    previousStateTransitionTimeMs: record.stateTransitionTimeMs,
  });
}

export function changeSchedule(decision: Decision, record: JobSchedule, changes: Partial<JobSchedule>): void {
  decision.emit({
    kind: "jobSchedule",
    schedule: { ...record, ...changes, lastModifiedMs: decision.modifiedAfter(record.lastModifiedMs) },
  });
}
