/**
 * A job schedule: makes a job each time it is due, one at a time.
 *
 *   active ──disable──> disabled ──enable──> active
 *   active ──deadline past, or its only job ended──> completed
 *   any ──terminate──> terminating ──its job ended──> completed
 *   any ──delete──> deleting ──last job forgotten──> (forgotten)
 *
 * Times at which a job is due (occurrences) are `anchor + n * recurrence`. A job that cannot be made within the start window of its
 * occurrence, because the one before still runs or because nobody led, is left out; at most one is made up for.
 */
import type { Uid } from "../ids.ts";
import type { JobSpec } from "./job.ts";
import type { MetadataItem } from "./pool.ts";
import type { FailureInfo } from "./task.ts";

export type JobScheduleState = "active" | "disabled" | "terminating" | "completed" | "deleting";

export interface ScheduleTiming {
  readonly doNotRunUntilMs: number | null;
  readonly doNotRunAfterMs: number | null;
  /** null = a job may be made any time until the next is due. */
  readonly startWindowMs: number | null;
  /** null = one job. */
  readonly recurrenceIntervalMs: number | null;
}

export interface JobScheduleSpec {
  readonly id: string;
  readonly displayName: string;
  readonly timing: ScheduleTiming;
  /** The jobs that it makes; their ids are the schedule's. */
  readonly job: JobSpec;
  readonly metadata: readonly MetadataItem[];
}

export interface JobSchedule {
  readonly uid: Uid;
  readonly account: string;
  readonly spec: JobScheduleSpec;
  readonly state: JobScheduleState;
  readonly previousState: JobScheduleState | null;
  /** The first occurrence. */
  readonly anchorMs: number;
  /** The next occurrence; null = there is none. */
  readonly nextRunTimeMs: number | null;
  /** Jobs made so far: the next one's number less one. */
  readonly jobCount: number;
  /** Empty = none yet. */
  readonly recentJobId: string;
  /** Why the last occurrence gave no job; null = it did. */
  readonly schedulingError: FailureInfo | null;
  readonly creationTimeMs: number;
  readonly lastModifiedMs: number;
  readonly stateTransitionTimeMs: number;
  readonly previousStateTransitionTimeMs: number | null;
  readonly endTimeMs: number | null;
}
